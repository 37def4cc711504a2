"""How each shop's products scored, day by day."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.create_table(
        "scores",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("products", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("tens", sa.ARRAY(sa.Integer()), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("scores_tenant_id_store_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "store_id", "day", name=op.f("scores_pkey")),
    )
    op.execute("ALTER TABLE scores ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE scores FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON scores TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON scores TO rooz_owner USING (true) WITH CHECK (true)")
    # what a day's reading was isn't written anew
    op.execute("GRANT SELECT, INSERT, DELETE ON scores TO rooz_app")


def downgrade() -> None:
    op.drop_table("scores")
