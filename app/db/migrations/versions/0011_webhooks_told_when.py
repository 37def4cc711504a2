"""When and by which event a webhook was triggered, and when a store's key was got."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "webhook_intake", sa.Column("event_id", sa.Text(), server_default="", nullable=False)
    )
    op.add_column("webhook_intake", sa.Column("triggered_at", sa.DateTime(timezone=True)))
    # receipts are kept for good; what is found here is what may go
    op.create_index(
        "webhook_intake_drained_idx",
        "webhook_intake",
        ["drained_at"],
        postgresql_where=sa.text(
            "drained_at IS NOT NULL AND topic NOT IN"
            " ('shop/redact', 'customers/redact', 'customers/data_request')"
        ),
    )
    op.add_column("store_credentials", sa.Column("granted_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("store_credentials", "granted_at")
    op.drop_index("webhook_intake_drained_idx", "webhook_intake")
    for name in ("triggered_at", "event_id"):
        op.drop_column("webhook_intake", name)
