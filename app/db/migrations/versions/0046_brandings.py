"""Workspaces' own branding."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
TEXTS = (
    *("name", "logo_url", "primary_color", "secondary_color", "theme", "favicon_url"),
    *("hero_image_url", "seo_title", "seo_description"),
)


def upgrade() -> None:
    op.create_table(
        "brandings",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Text(), server_default="", nullable=False) for name in TEXTS),
        sa.Column("logo_size", sa.Integer(), server_default="0", nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("brandings_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("brandings_pkey")),
    )
    op.execute("ALTER TABLE brandings ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE brandings FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON brandings TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON brandings TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON brandings TO rooz_app")


def downgrade() -> None:
    op.drop_table("brandings")
