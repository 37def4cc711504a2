"""Watches over rivals' shops: what they saw of products that are ours too, and what they tell."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
# by these a watch that is due is found, a look that is over, and a day that has something to tell
PLATFORM_COLUMNS = {
    "watches": "tenant_id, id, due_at, pending_id",
    "watch_news": "tenant_id, digest_day",
    "watch_digests": "tenant_id, day, posting, due_at",
}
ALL = "SELECT, INSERT, UPDATE, DELETE"


def upgrade() -> None:
    _watches()
    _prices()
    _news()
    for table, rights in {
        "watches": ALL,
        "watched_prices": "SELECT, INSERT, DELETE",  # what was seen isn't seen otherwise later
        "watch_news": ALL,
        "watch_digests": ALL,
    }.items():
        _secure(table, rights)
    for table, columns in PLATFORM_COLUMNS.items():
        op.execute(f"CREATE POLICY platform ON {table} FOR SELECT TO rooz_platform USING (true)")
        op.execute(f"GRANT SELECT ({columns}) ON {table} TO rooz_platform")


def _watches() -> None:
    op.create_table(
        "watches",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("rhythm", sa.Text(), nullable=False),
        sa.Column("cheaper_percent", sa.Integer(), nullable=False),
        sa.Column("tells_stock", sa.Boolean(), nullable=False),
        sa.Column("tells_new", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("round", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stop", sa.Text(), server_default="", nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=True),
        sa.Column("pending_id", sa.Uuid(), nullable=True),
        _created(),
        sa.CheckConstraint("rhythm IN ('daily', 'weekly')", name=op.f("watches_rhythm_check")),
        *(
            sa.ForeignKeyConstraint(
                ["tenant_id", column],
                ["competitor_jobs.tenant_id", "competitor_jobs.id"],
                name=op.f(f"watches_tenant_id_{column}_fkey"),
            )
            for column in ("job_id", "pending_id")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("watches_pkey")),
        sa.UniqueConstraint("tenant_id", "site", name=op.f("watches_tenant_id_site_key")),
    )
    waiting = sa.text("pending_id IS NULL")
    op.create_index("watches_due_idx", "watches", ["due_at"], postgresql_where=waiting)
    op.create_index("watches_pending_idx", "watches", ["tenant_id", "pending_id"])


def _prices() -> None:
    op.create_table(
        "watched_prices",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("amount", sa.Numeric(), nullable=True),
        sa.Column("regular_amount", sa.Numeric(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("availability", sa.Text(), nullable=False),
        _of_product("watched_prices"),
        sa.PrimaryKeyConstraint(
            "tenant_id", "product_id", "url", "at", name=op.f("watched_prices_pkey")
        ),
    )
    op.create_index("watched_prices_site_idx", "watched_prices", ["tenant_id", "site", "at"])


def _news() -> None:
    op.create_table(
        "watch_news",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("watch_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.Column("ours", sa.Numeric(), nullable=True),
        sa.Column("theirs", sa.Numeric(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("digest_day", sa.Date(), nullable=True),
        _created(),
        sa.CheckConstraint(
            "topic IN ('cheaper_than_you', 'out_of_stock', 'back_in_stock', 'new')",
            name=op.f("watch_news_topic_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "watch_id"],
            ["watches.tenant_id", "watches.id"],
            name=op.f("watch_news_tenant_id_watch_id_fkey"),
            ondelete="CASCADE",
        ),
        _of_product("watch_news"),
        sa.PrimaryKeyConstraint("tenant_id", "job_id", "topic", "url", name=op.f("watch_news_pkey")),
    )
    by_watch = ["tenant_id", "watch_id", "created_at"]
    op.create_index("watch_news_watch_idx", "watch_news", by_watch)
    untold = sa.text("digest_day IS NULL")
    op.create_index("watch_news_untold_idx", "watch_news", ["tenant_id"], postgresql_where=untold)
    op.create_table(
        "watch_digests",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        _created(),
        sa.CheckConstraint(
            "posting IN ('sending', 'later', 'sent', 'spared', 'refused')",
            name=op.f("watch_digests_posting_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("watch_digests_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "day", name=op.f("watch_digests_pkey")),
    )


def _created() -> sa.Column[object]:
    moment = sa.DateTime(timezone=True)
    return sa.Column("created_at", moment, server_default=sa.text("now()"), nullable=False)


def _of_product(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["tenant_id", "product_id"],
        ["products.tenant_id", "products.id"],
        name=op.f(f"{table}_tenant_id_product_id_fkey"),
        ondelete="CASCADE",
    )


def _secure(table: str, rights: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute(f"GRANT {rights} ON {table} TO rooz_app")


def downgrade() -> None:
    for table in ("watch_digests", "watch_news", "watched_prices", "watches"):
        op.drop_table(table)
