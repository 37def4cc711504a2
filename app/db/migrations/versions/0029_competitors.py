"""Analyses of rivals' shops, and the products that they found."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
TABLES = ("competitor_jobs", "competitor_products")
FOUND_BY = "tenant_id, id, status, due_at, lease_until"


def upgrade() -> None:
    op.create_table(
        "competitor_jobs",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("is_whole_shop", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("request_key", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("price_points", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("is_cancelled", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("pages_seen", sa.Integer(), server_default="0", nullable=False),
        sa.Column("skipped", JSONB(), server_default="{}", nullable=False),
        sa.Column("profile", JSONB(), nullable=True),
        sa.Column("settlement", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("mode IN ('python', 'ai')", name=op.f("competitor_jobs_mode_check")),
        sa.CheckConstraint(
            "status IN ('pending', 'running', 'done', 'failed')",
            name=op.f("competitor_jobs_status_check"),
        ),
        sa.CheckConstraint(
            "settlement IN ('', 'captured', 'released')",
            name=op.f("competitor_jobs_settlement_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("competitor_jobs_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("competitor_jobs_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "request_key", name=op.f("competitor_jobs_tenant_id_request_key_key")
        ),
    )
    op.create_index("competitor_jobs_created_idx", "competitor_jobs", ["tenant_id", "created_at"])
    op.create_index(
        "competitor_jobs_open_idx",
        "competitor_jobs",
        ["lease_until"],
        postgresql_where=sa.text("status IN ('pending', 'running')"),
    )
    op.create_table(
        "competitor_products",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("product", JSONB(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "job_id"],
            ["competitor_jobs.tenant_id", "competitor_jobs.id"],
            name=op.f("competitor_products_tenant_id_job_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "job_id", "url", name=op.f("competitor_products_pkey")),
    )
    for table in TABLES:
        _secure(table)
    op.execute("CREATE POLICY platform ON competitor_jobs FOR SELECT TO rooz_platform USING (true)")
    op.execute(f"GRANT SELECT ({FOUND_BY}) ON competitor_jobs TO rooz_platform")


def _secure(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_app")


def downgrade() -> None:
    op.drop_table("competitor_products")
    op.drop_table("competitor_jobs")
