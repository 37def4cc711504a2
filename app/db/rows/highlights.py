"""Facts that merchants want said in their next descriptions."""

from app.db.rows.base import belongs_to, created, identity, string, tenant_table

highlights = tenant_table(
    "highlights",
    identity("product_id"),
    string("source"),
    string("author"),
    created(),
    belongs_to("products", "product_id", cascade=True),
    key=("product_id", "source"),
)
