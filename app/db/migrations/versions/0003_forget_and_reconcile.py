"""Let a shop be forgotten, and shops be found that haven't been read for long."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("GRANT DELETE ON ai_usage TO rooz_app")
    op.execute("GRANT SELECT (state, synced_at) ON stores TO rooz_platform")


def downgrade() -> None:
    op.execute("REVOKE SELECT (state, synced_at) ON stores FROM rooz_platform")
    op.execute("REVOKE DELETE ON ai_usage FROM rooz_app")
