"""Where workspaces get mail, and which runs they heard of."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
# by these a run is found that its merchant wants to hear of
PLATFORM_COLUMNS = {
    "mail_addresses": "tenant_id, confirmed_at",
    "run_letters": "tenant_id, run_id, posting, due_at",
}


def upgrade() -> None:
    op.create_table(
        "mail_addresses",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asks", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("mail_addresses_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("mail_addresses_pkey")),
    )
    op.create_table(
        "run_letters",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "posting IN ('sending', 'later', 'sent', 'spared', 'refused')",
            name=op.f("run_letters_posting_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "run_id"],
            ["runs.tenant_id", "runs.id"],
            name=op.f("run_letters_tenant_id_run_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "run_id", name=op.f("run_letters_pkey")),
    )
    for table in PLATFORM_COLUMNS:
        _secure(table)
    op.execute("GRANT SELECT (created_at) ON runs TO rooz_platform")


def _secure(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute(f"CREATE POLICY platform ON {table} FOR SELECT TO rooz_platform USING (true)")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_app")
    op.execute(f"GRANT SELECT ({PLATFORM_COLUMNS[table]}) ON {table} TO rooz_platform")


def downgrade() -> None:
    op.execute("REVOKE SELECT (created_at) ON runs FROM rooz_platform")
    op.drop_table("run_letters")
    op.drop_table("mail_addresses")
