"""When a draft was changed last: for whoever else looks at it."""

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("changed_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("drafts", "changed_at")
