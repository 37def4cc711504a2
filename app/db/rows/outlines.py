"""What descriptions consist of, a row a category."""

from sqlalchemy import Column, Integer, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, string, tenant_table

outlines = tenant_table(
    "outlines",
    identity(),
    identity("store_id"),
    string("category", ""),
    Column("parts", JSONB, nullable=False),
    Column("number", Integer, nullable=False),
    string("author"),
    created(),
    belongs_to("stores", "store_id"),
    UniqueConstraint("tenant_id", "store_id", "category"),
)
