"""What merchants tell of a product, and sentences that are held back until they do."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.add_column("drafts", sa.Column("written", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "notes",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
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
            name=op.f("notes_tenant_id_product_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("notes_pkey")),
    )
    op.create_index("notes_product_idx", "notes", ["tenant_id", "product_id"])
    op.execute("ALTER TABLE notes ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE notes FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON notes TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON notes TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO rooz_app")


def downgrade() -> None:
    op.drop_table("notes")
    op.drop_column("drafts", "written")
