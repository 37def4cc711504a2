"""What shoppers say of products."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("products", sa.Column("reviews", postgresql.JSONB(), nullable=True))


def downgrade() -> None:
    op.drop_column("products", "reviews")
