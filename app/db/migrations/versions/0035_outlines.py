"""What descriptions consist of, per category of a store's products."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.create_table(
        "outlines",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("parts", JSONB(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("outlines_tenant_id_store_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("outlines_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "store_id", "category", name=op.f("outlines_tenant_id_store_id_category_key")
        ),
    )
    op.execute("ALTER TABLE outlines ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE outlines FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON outlines TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON outlines TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON outlines TO rooz_app")


def downgrade() -> None:
    op.drop_table("outlines")
