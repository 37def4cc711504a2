"""When a shop is to be looked at again, and when it last told of itself."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "stores",
        sa.Column("check_every_s", sa.Integer(), server_default="43200", nullable=False),
    )
    for name in ("check_after", "told_at"):
        op.add_column("stores", sa.Column(name, sa.DateTime(timezone=True)))
    op.execute("GRANT SELECT (check_after) ON stores TO rooz_platform")


def downgrade() -> None:
    for name in ("told_at", "check_after", "check_every_s"):
        op.drop_column("stores", name)
