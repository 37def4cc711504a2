"""Find what is unfinished without reading what is over: runs, webhooks, conflicts, live texts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INDEXES = [
    ("runs_open_idx", "runs", ["tenant_id", "id"], "finished_at IS NULL"),
    ("webhook_intake_open_idx", "webhook_intake", ["created_at"], "drained_at IS NULL"),
    ("run_items_conflict_idx", "run_items", ["tenant_id", "product_id"], "state = 'conflict'"),
    (
        "revisions_live_idx",
        "revisions",
        ["tenant_id", "product_id"],
        "state = 'written' AND undoes IS NULL AND undone_by IS NULL",
    ),
]


def upgrade() -> None:
    for name, table, columns, where in INDEXES:
        op.create_index(name, table, columns, unique=False, postgresql_where=sa.text(where))
    op.execute("GRANT SELECT (finished_at) ON runs TO rooz_platform")


def downgrade() -> None:
    op.execute("REVOKE SELECT (finished_at) ON runs FROM rooz_platform")
    for name, table, _columns, where in reversed(INDEXES):
        op.drop_index(name, table_name=table, postgresql_where=sa.text(where))
