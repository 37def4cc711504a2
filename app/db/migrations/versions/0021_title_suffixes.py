"""What shops' themes add to their pages' titles."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "stores", sa.Column("title_suffix", sa.Text(), server_default="", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("stores", "title_suffix")
