"""Who saved which router table, kept for good."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "router_changes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("table_text", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("router_changes_user_id_fkey"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("router_changes_pkey")),
    )
    op.create_index("router_changes_created_idx", "router_changes", ["created_at"])
    # nobody but the owner can change or take away what is kept
    op.execute("GRANT SELECT, INSERT ON router_changes TO rooz_platform")


def downgrade() -> None:
    op.drop_table("router_changes")
