"""Drafts, and which of them an item that publishes or rewrites is about."""

from sqlalchemy import Boolean, Column, Index, Integer, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.catalog import Field
from app.domain.drafts import DraftState

drafts = tenant_table(
    "drafts",
    identity(),
    identity("store_id"),
    identity("product_id"),
    identity("run_id"),
    identity("item_id"),
    string("field"),
    Column("image_id", Uuid),
    string("locale", ""),
    string("language"),
    Column("base", Text),
    string("text"),
    string("written", ""),
    string("alike", ""),  # the product whose text says nearly the same
    Column("alike_percent", Integer, nullable=False, server_default="0"),
    Column("claims", JSONB, nullable=False),
    Column("problems", JSONB, nullable=False),
    string("provider"),
    string("model"),
    string("prompt_version"),
    string("state"),
    Column("version", Integer, nullable=False),
    Column("edited", Boolean, nullable=False),
    string("decided_by", ""),
    moment("changed_at"),
    string("voice", ""),
    Column("facts", JSONB, nullable=False, server_default="[]"),
    Column("checks", JSONB, nullable=False, server_default="[]"),
    string("as_written", ""),
    Column("asked", JSONB, nullable=False, server_default="[]"),
    string("asked_by", ""),
    Column("kept_before", Integer, nullable=False, server_default="0"),
    Column("kept_after", Integer, nullable=False, server_default="0"),
    Column("links", JSONB, nullable=False, server_default="[]"),
    created(),
    one_of("field", Field),
    one_of("state", DraftState),
    belongs_to("products", "product_id"),
    belongs_to("run_items", "item_id"),
    Index("drafts_product_idx", "tenant_id", "product_id"),
    Index("drafts_run_idx", "tenant_id", "run_id"),
    Index(
        "drafts_open_idx",
        "tenant_id",
        "state",
        postgresql_where=text("state IN ('ready', 'accepted')"),
    ),
)

publish_items = tenant_table(
    "publish_items",
    identity("item_id"),
    identity("draft_id"),
    belongs_to("run_items", "item_id"),
    belongs_to("drafts", "draft_id"),
    key=("item_id", "draft_id"),
)
