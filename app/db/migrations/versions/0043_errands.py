"""Errands: tasks that programs send text models on."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.create_table(
        "errands",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("request_key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("price_points", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("provider", sa.Text(), server_default="", nullable=False),
        sa.Column("model", sa.Text(), server_default="", nullable=False),
        sa.Column("input_tokens", sa.Integer(), server_default="0", nullable=False),
        sa.Column("output_tokens", sa.Integer(), server_default="0", nullable=False),
        sa.Column("failure", sa.Text(), server_default="", nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("state IN ('open', 'done', 'failed')", name=op.f("errands_state_check")),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("errands_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("errands_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "request_key", name=op.f("errands_tenant_id_request_key_key")
        ),
    )
    op.create_index(
        "errands_open_idx",
        "errands",
        ["lease_until"],
        postgresql_where=sa.text("state = 'open'"),
    )
    op.execute("ALTER TABLE errands ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE errands FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON errands TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON errands TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON errands TO rooz_app")
    # one whose program's server died is found by its lease
    op.execute("CREATE POLICY platform ON errands FOR SELECT TO rooz_platform USING (true)")
    op.execute("GRANT SELECT (tenant_id, id, state, lease_until) ON errands TO rooz_platform")


def downgrade() -> None:
    op.drop_table("errands")
