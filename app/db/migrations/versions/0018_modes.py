"""How an order treats the texts that are there, and what of a draft is the shop's own text."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("runs", sa.Column("mode", sa.Text(), server_default="rewrite", nullable=False))
    op.add_column("run_items", sa.Column("price_points", sa.Integer()))
    for name in ("kept_before", "kept_after"):
        op.add_column(
            "drafts", sa.Column(name, sa.Integer(), server_default="0", nullable=False)
        )


def downgrade() -> None:
    for name in ("kept_after", "kept_before"):
        op.drop_column("drafts", name)
    op.drop_column("run_items", "price_points")
    op.drop_column("runs", "mode")
