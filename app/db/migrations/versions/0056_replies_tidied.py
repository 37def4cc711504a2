"""What was answered to programs goes after a day, whoever its workspace is."""

from alembic import op

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE POLICY platform ON api_replies TO rooz_platform USING (true)")
    op.execute("GRANT SELECT (created_at), DELETE ON api_replies TO rooz_platform")


def downgrade() -> None:
    op.execute("REVOKE ALL ON api_replies FROM rooz_platform")
    op.execute("REVOKE ALL (created_at) ON api_replies FROM rooz_platform")
    op.execute("DROP POLICY platform ON api_replies")
