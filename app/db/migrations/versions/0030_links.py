"""Links beneath descriptions: which shops want them, and where drafts lead."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "stores", sa.Column("adds_links", sa.Boolean(), server_default="false", nullable=False)
    )
    op.add_column(
        "drafts", sa.Column("links", postgresql.JSONB(), server_default="[]", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("drafts", "links")
    op.drop_column("stores", "adds_links")
