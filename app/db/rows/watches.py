"""Watches over rivals' shops: what they saw of products that are ours too, and what they tell."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Numeric, UniqueConstraint, Uuid, text

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.competitor_jobs import Reader
from app.domain.letters import Posting
from app.domain.watches import Rhythm, Topic

watches = tenant_table(
    "watches",
    identity(),
    string("site"),
    string("url"),
    string("rhythm"),
    Column("cheaper_percent", Integer, nullable=False),
    Column("tells_stock", Boolean, nullable=False),
    Column("tells_new", Boolean, nullable=False),
    string("author"),
    moment("due_at", nullable=False),
    string("mode", Reader.PYTHON),
    Column("round", Integer, nullable=False, server_default="0"),
    string("stop", ""),
    Column("job_id", Uuid),
    Column("pending_id", Uuid),
    created(),
    UniqueConstraint("tenant_id", "site"),
    one_of("rhythm", Rhythm),
    one_of("mode", Reader),
    belongs_to("competitor_jobs", "job_id"),
    belongs_to("competitor_jobs", "pending_id"),
    Index("watches_due_idx", "due_at", postgresql_where=text("pending_id IS NULL")),
    Index("watches_pending_idx", "tenant_id", "pending_id"),
)

watched_prices = tenant_table(
    "watched_prices",
    identity("product_id"),
    string("url"),
    moment("at", nullable=False),
    string("site"),
    Column("amount", Numeric),
    Column("regular_amount", Numeric),
    string("currency"),
    string("availability"),
    belongs_to("products", "product_id", cascade=True),
    Index("watched_prices_site_idx", "tenant_id", "site", "at"),
    key=("product_id", "url", "at"),
)

watch_news = tenant_table(
    "watch_news",
    identity("job_id"),
    string("topic"),
    string("url"),
    identity("watch_id"),
    string("name"),
    Column("product_id", Uuid),
    Column("ours", Numeric),
    Column("theirs", Numeric),
    string("currency"),
    Column("percent", Integer, nullable=False),
    Column("digest_day", Date),
    created(),
    one_of("topic", Topic),
    belongs_to("watches", "watch_id", cascade=True),
    belongs_to("products", "product_id", cascade=True),
    Index("watch_news_watch_idx", "tenant_id", "watch_id", "created_at"),
    Index("watch_news_untold_idx", "tenant_id", postgresql_where=text("digest_day IS NULL")),
    key=("job_id", "topic", "url"),
)

watch_digests = tenant_table(
    "watch_digests",
    Column("day", Date, nullable=False),
    string("posting"),
    moment("due_at"),
    created(),
    belongs_to("tenants", to=()),
    one_of("posting", Posting),
    key=("day",),
)
