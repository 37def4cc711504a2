"""Products that a merchant keeps to themselves."""

from app.db.rows.base import belongs_to, created, identity, string, tenant_table

left_alone = tenant_table(
    "left_alone",
    identity("product_id"),
    string("author"),
    created(),
    belongs_to("products", "product_id", cascade=True),
    key=("product_id",),
)
