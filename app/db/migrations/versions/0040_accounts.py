"""Addresses that are confirmed, mail about accounts, and the links in it."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

NOW = sa.text("now()")


def upgrade() -> None:
    op.add_column("identities", sa.Column("confirmed_at", sa.DateTime(timezone=True)))
    op.create_table(
        "account_notices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=NOW, nullable=False),
        sa.CheckConstraint(
            "topic IN ('confirm_email', 'new_password', 'password_changed')",
            name=op.f("account_notices_topic_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("account_notices_pkey")),
    )
    op.create_index("account_notices_due_idx", "account_notices", ["due_at"])
    op.create_table(
        "account_links",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=NOW, nullable=False),
        sa.CheckConstraint(
            "purpose IN ('confirm', 'renew')", name=op.f("account_links_purpose_check")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("account_links_user_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("account_links_pkey")),
    )
    op.create_index(op.f("account_links_user_id_idx"), "account_links", ["user_id"])
    for table in ("account_notices", "account_links"):
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_platform")


def downgrade() -> None:
    op.drop_table("account_links")
    op.drop_table("account_notices")
    op.drop_column("identities", "confirmed_at")
