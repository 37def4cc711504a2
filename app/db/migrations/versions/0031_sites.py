"""Rivals' sites, of no workspace: who crawls one, and what a crawl read of it lately."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

TABLES = ("site_claims", "kept_crawls", "kept_steps")


def upgrade() -> None:
    op.create_table(
        "site_claims",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("holder", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("site", name=op.f("site_claims_pkey")),
    )
    op.create_table(
        "kept_crawls",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("crawl", JSONB(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("kept_crawls_pkey")),
    )
    op.create_index("kept_crawls_created_idx", "kept_crawls", ["created_at"])
    op.create_table(
        "kept_steps",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("told", JSONB(), nullable=False),
        sa.ForeignKeyConstraint(
            ["key"], ["kept_crawls.key"], name=op.f("kept_steps_key_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "number", name=op.f("kept_steps_pkey")),
    )
    for table in TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_platform")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
