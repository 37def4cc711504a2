"""All products of a tenant at once: as they are listed, and as numbers."""

from decimal import Decimal

from sqlalchemy import Connection, text

from app.domain.ids import ProductId, TenantId
from app.domain.listings import Listing
from app.domain.rival_audit import Shelf

LISTED = text(
    """
SELECT p.id, p.title, p.vendor,
  coalesce(nullif(p.details->>'language', ''), s.language) AS language,
  array_remove(array_agg(v.gtin), '') AS gtins, array_remove(array_agg(v.sku), '') AS skus
FROM products p
JOIN stores s ON s.tenant_id = p.tenant_id AND s.id = p.store_id
LEFT JOIN variants v ON v.tenant_id = p.tenant_id AND v.product_id = p.id
WHERE p.tenant_id = :tenant AND p.kind = 'product' AND p.status <> 'trashed'
GROUP BY p.tenant_id, p.id, s.language
"""
)

SHELF = text(
    """
WITH shown AS MATERIALIZED (
  SELECT id, store_id, gaps FROM products
  WHERE tenant_id = :tenant AND kind = 'product' AND status = 'active'
)
SELECT (SELECT count(*) FROM shown) AS there,
  (SELECT json_object_agg(gap, there) FROM (
    SELECT gap, count(*) AS there FROM shown, unnest(gaps) AS gap GROUP BY gap) g) AS gaps,
  (SELECT json_object_agg(currency, ARRAY[low, high]) FROM (
    SELECT s.currency, min(v.price)::text AS low, max(v.price)::text AS high FROM shown p
    JOIN stores s ON s.tenant_id = :tenant AND s.id = p.store_id
    JOIN variants v ON v.tenant_id = :tenant AND v.product_id = p.id
    WHERE v.price IS NOT NULL GROUP BY s.currency) m) AS prices
"""
)


def listings(connection: Connection, tenant: TenantId) -> dict[ProductId, Listing]:
    """All of the kind PRODUCT, without the trash."""
    return {
        ProductId(row.id): Listing(
            row.title,
            row.vendor,
            tuple(filter(None, row.gtins)),
            tuple(filter(None, row.skus)),
            row.language,
        )
        for row in connection.execute(LISTED, {"tenant": tenant})
    }


def shelf(connection: Connection, tenant: TenantId) -> Shelf:
    """What shoppers can see of them."""
    row = connection.execute(SHELF, {"tenant": tenant}).one()
    ranges = {
        code: (Decimal(low), Decimal(high)) for code, (low, high) in (row.prices or {}).items()
    }
    return Shelf(row.there, row.gaps or {}, ranges)
