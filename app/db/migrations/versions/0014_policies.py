"""Policies that a shop has switched on or off, each with its reason."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
POLICIES = (
    "'health', 'superlative', 'guarantee', 'discrimination', 'adult', 'rival', 'price',"
    " 'placeholder', 'capitals', 'emoji'"
)


def upgrade() -> None:
    op.create_table(
        "policy_switches",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("names", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(f"policy IN ({POLICIES})", name=op.f("policy_switches_policy_check")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("policy_switches_tenant_id_store_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("policy_switches_pkey")),
    )
    op.create_index(
        "policy_switches_store_idx", "policy_switches", ["tenant_id", "store_id", "created_at"]
    )
    op.execute("ALTER TABLE policy_switches ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE policy_switches FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON policy_switches TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(
        "CREATE POLICY owner ON policy_switches TO rooz_owner USING (true) WITH CHECK (true)"
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON policy_switches TO rooz_app")


def downgrade() -> None:
    op.drop_table("policy_switches")
