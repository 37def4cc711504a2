"""What merchants tell of their products."""

from sqlalchemy import Index

from app.db.rows.base import belongs_to, created, identity, string, tenant_table

notes = tenant_table(
    "notes",
    identity(),
    identity("product_id"),
    string("question"),
    string("text"),
    string("author"),
    created(),
    belongs_to("products", "product_id"),
    Index("notes_product_idx", "tenant_id", "product_id"),
)
