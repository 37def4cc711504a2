"""Which of a rival's products are ours, and what the merchant says to it."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.create_table(
        "competitor_matches",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'confirmed', 'rejected')",
            name=op.f("competitor_matches_state_check"),
        ),
        sa.CheckConstraint(
            "percent BETWEEN 0 AND 100", name=op.f("competitor_matches_percent_check")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("competitor_matches_tenant_id_product_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "tenant_id", "url", "product_id", name=op.f("competitor_matches_pkey")
        ),
    )
    op.create_index("competitor_matches_site_idx", "competitor_matches", ["tenant_id", "site"])
    op.create_index(
        "competitor_matches_product_idx", "competitor_matches", ["tenant_id", "product_id"]
    )
    op.execute("ALTER TABLE competitor_matches ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE competitor_matches FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY tenant ON competitor_matches TO rooz_app"
        f" USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(
        "CREATE POLICY owner ON competitor_matches TO rooz_owner USING (true) WITH CHECK (true)"
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON competitor_matches TO rooz_app")


def downgrade() -> None:
    op.drop_table("competitor_matches")
