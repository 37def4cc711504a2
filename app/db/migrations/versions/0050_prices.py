"""Prices that admins set."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "prices",
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("prices_pkey")),
    )
    op.create_index("prices_code_idx", "prices", ["code", "number"])
    # what was charged hangs on them: nobody but the owner changes what is kept
    op.execute("GRANT SELECT ON prices TO rooz_app")
    op.execute("GRANT SELECT, INSERT ON prices TO rooz_platform")


def downgrade() -> None:
    op.drop_table("prices")
