"""Pages that a model is yet to be shown, what a job may spend on it, and who reads for a watch."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.add_column(
        "competitor_jobs",
        sa.Column("crawl_ended", sa.Text(), server_default="", nullable=False),
    )
    op.add_column(
        "competitor_jobs",
        sa.Column("expected_usd", sa.Numeric(), server_default="0", nullable=False),
    )
    op.add_column("watches", sa.Column("mode", sa.Text(), server_default="python", nullable=False))
    op.create_check_constraint(
        op.f("watches_mode_check"), "watches", sa.text("mode IN ('python', 'ai')")
    )
    op.create_table(
        "competitor_pages",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("is_shown", sa.Boolean(), server_default="false", nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "job_id"],
            ["competitor_jobs.tenant_id", "competitor_jobs.id"],
            name=op.f("competitor_pages_tenant_id_job_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "job_id", "url", name=op.f("competitor_pages_pkey")),
    )
    op.execute("ALTER TABLE competitor_pages ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE competitor_pages FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY tenant ON competitor_pages TO rooz_app"
        f" USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(
        "CREATE POLICY owner ON competitor_pages TO rooz_owner USING (true) WITH CHECK (true)"
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON competitor_pages TO rooz_app")


def downgrade() -> None:
    op.drop_table("competitor_pages")
    op.drop_column("watches", "mode")
    op.drop_column("competitor_jobs", "expected_usd")
    op.drop_column("competitor_jobs", "crawl_ended")
