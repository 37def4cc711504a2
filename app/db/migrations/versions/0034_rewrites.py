"""What a merchant asks of texts that are written once more."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("runs", "drafts"):
        op.add_column(table, sa.Column("asked", JSONB(), server_default="[]", nullable=False))
    op.add_column("drafts", sa.Column("asked_by", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("drafts", "asked_by")
    for table in ("drafts", "runs"):
        op.drop_column(table, "asked")
