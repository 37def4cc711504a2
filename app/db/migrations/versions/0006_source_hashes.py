"""What a bulk file told of each product, hashed, so that what it tells again needn't be read."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("products", sa.Column("source_hash", sa.Text()))


def downgrade() -> None:
    op.drop_column("products", "source_hash")
