"""The audit log: what admins did, which the application can add to and never change."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

TENANT = "workspace_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.create_table(
        "audit_log",
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=True),
        *(
            sa.Column(name, sa.Text(), server_default="", nullable=False)
            for name in ("subject", "before", "after", "reason")
        ),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("audit_log_pkey")),
    )
    op.create_index("audit_log_workspace_idx", "audit_log", ["workspace_id", "number"])
    op.execute("ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE audit_log FORCE ROW LEVEL SECURITY")
    # a tenant's transaction tells of that tenant alone, and reads nothing
    op.execute(f"CREATE POLICY tenant ON audit_log FOR INSERT TO rooz_app WITH CHECK ({TENANT})")
    op.execute("CREATE POLICY reading ON audit_log FOR SELECT TO rooz_platform USING (true)")
    op.execute("CREATE POLICY adding ON audit_log FOR INSERT TO rooz_platform WITH CHECK (true)")
    op.execute("CREATE POLICY owner ON audit_log TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT INSERT ON audit_log TO rooz_app")
    op.execute("GRANT SELECT, INSERT ON audit_log TO rooz_platform")


def downgrade() -> None:
    op.drop_table("audit_log")
