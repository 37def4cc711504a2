"""The mirror of the shops' products."""

from sqlalchemy import ARRAY, BigInteger, Column, Identity, Index, Integer, Numeric, Text, text
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.catalog import Kind, ProductStatus

products = tenant_table(
    "products",
    identity(),
    identity("store_id"),
    string("kind", Kind.PRODUCT),
    string("remote_id"),
    string("title"),
    string("handle"),
    string("url"),
    string("status"),
    string("vendor"),
    string("product_type"),
    string("description"),
    Column("short_description", Text),
    Column("seo_title", Text),
    Column("meta_description", Text),
    # tags, categories, attributes, options, translations, language, focus keyword
    Column("details", JSONB, nullable=False),
    Column("reviews", JSONB),  # what shoppers say; None: nothing was read. No part of the hash
    moment("updated_at", nullable=False),
    string("content_hash"),
    Column("source_hash", Text),  # of what a shop told of it in bulk; None: it came another way
    Column("worded_hash", Text),  # the content_hash that its wordings are of
    Column("score", Integer, nullable=False),
    Column("gaps", ARRAY(Text), nullable=False),
    Column("words", Integer, nullable=False),
    created(),
    one_of("kind", Kind),
    one_of("status", ProductStatus),
    belongs_to("stores", "store_id"),
    Index("products_store_score_idx", "tenant_id", "store_id", "score", "id"),
    # the order of the products' list: app/db/queries/catalog.py
    Index(
        "products_listed_idx",
        "tenant_id",
        "kind",
        "score",
        text('"left"(title, 200)'),
        "id",
        postgresql_where=text("status <> 'trashed'"),
    ),
    Index(
        "products_unread_idx",
        "tenant_id",
        "store_id",
        postgresql_where=text("worded_hash IS DISTINCT FROM content_hash"),
    ),
)

variants = tenant_table(
    "variants",
    identity("product_id"),
    identity(),
    string("remote_id"),
    string("title"),
    string("sku"),
    string("gtin"),
    Column("price", Numeric),
    Column("options", JSONB, nullable=False),
    Column("position", Integer, nullable=False),
    belongs_to("products", "product_id", cascade=True),
    key=("product_id", "id"),
)

images = tenant_table(
    "images",
    identity("product_id"),
    identity(),
    string("remote_id"),
    string("url"),
    Column("alt", Text),
    Column("position", Integer, nullable=False),
    belongs_to("products", "product_id", cascade=True),
    Index("images_shown_idx", "tenant_id", "id"),
    key=("product_id", "id"),
)

# kept by a trigger: app/db/tallies.py
product_tallies = tenant_table(
    "product_tallies",
    Column("number", BigInteger, Identity(always=True), nullable=False),
    identity("store_id"),
    string("kind"),
    string("facet"),
    Column("value", JSONB, nullable=False),
    Column("products", Integer, nullable=False),
    Column("score", BigInteger, nullable=False),
    key=("number",),
)
