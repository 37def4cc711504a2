"""What rivals state of matched products, and facts that the next description has to say."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.add_column(
        "competitor_matches",
        sa.Column("states", sa.ARRAY(sa.Text()), server_default="{}", nullable=False),
    )
    op.create_table(
        "highlights",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("highlights_tenant_id_product_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "product_id", "source", name=op.f("highlights_pkey")),
    )
    op.execute("ALTER TABLE highlights ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE highlights FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON highlights TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON highlights TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON highlights TO rooz_app")


def downgrade() -> None:
    op.drop_table("highlights")
    op.drop_column("competitor_matches", "states")
