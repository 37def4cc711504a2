"""Why a shop's key wasn't taken, and where a connected shop leads to now."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, name in (("install_attempts", "refusal"), ("stores", "leads_to")):
        op.add_column(table, sa.Column(name, sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("stores", "leads_to")
    op.drop_column("install_attempts", "refusal")
