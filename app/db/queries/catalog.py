"""Products in lists."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, text

from app.db.queries import shelf_counts
from app.db.queries.filters import STAGE, fits, values_of
from app.db.queries.staleness import STALE_PRODUCTS
from app.domain.catalog import Kind
from app.domain.ids import ProductId, StoreId, TenantId
from app.ports.queries import ProductFacts, ProductFilter, ProductPage, ProductRow

MOST_TITLE = (
    200  # of a title's characters, by which products are put in order: an index holds so many
)
TITLE = f"left(p.title, {MOST_TITLE})"
KEYS = {"score": ("p.score", TITLE, "p.id"), "title": (TITLE, "p.id")}
ORDERS = {name: ", ".join(parts) for name, parts in KEYS.items()}

# The page's rows alone, in the order of an index: with 100,000 products no more of them are looked
# at than come before the page's end, unless a search or a filter has to look further.
ROWS = f"""
WITH chosen AS (
  SELECT p.id FROM products p WHERE {{fits}} ORDER BY {{order}} LIMIT :limit OFFSET :offset
), staged AS (
  SELECT p.id, {STAGE} AS stage FROM chosen p
)
SELECT p.id, p.store_id, p.title, p.product_type, p.score, p.gaps, p.words, v.sku,
  i.url AS image_url, CASE WHEN s.stage = 'draft' AND p.id IN ({STALE_PRODUCTS}
    AND d.product_id IN (SELECT id FROM chosen)) THEN 'stale' ELSE s.stage END AS stage
FROM staged s
JOIN products p ON p.tenant_id = :tenant AND p.id = s.id
LEFT JOIN LATERAL (SELECT sku FROM variants v WHERE v.tenant_id = :tenant
  AND v.product_id = p.id ORDER BY v.position LIMIT 1) v ON true
LEFT JOIN LATERAL (SELECT url FROM images i WHERE i.tenant_id = :tenant
  AND i.product_id = p.id ORDER BY i.position LIMIT 1) i ON true
ORDER BY {{order}}
"""  # noqa: S608  no value comes from outside
STANDING = f"""
SELECT p.score, {TITLE} AS title FROM products p WHERE p.tenant_id = :tenant AND p.id = :product
"""  # noqa: S608  as above
FACTS = f"""
SELECT p.remote_id, p.title, p.kind, p.product_type, p.status, p.url, p.words, p.score, p.gaps,
  coalesce(v.sku, '') AS sku, coalesce(p.seo_title, '') AS seo_title,
  coalesce(p.meta_description, '') AS meta_description, i.images, i.images_without_alt
FROM products p
LEFT JOIN LATERAL (SELECT sku FROM variants v WHERE v.tenant_id = :tenant
  AND v.product_id = p.id ORDER BY v.position LIMIT 1) v ON true
CROSS JOIN LATERAL (SELECT count(*) AS images,
  count(*) FILTER (WHERE coalesce(i.alt, '') = '') AS images_without_alt
  FROM images i WHERE i.tenant_id = :tenant AND i.product_id = p.id) i
WHERE p.tenant_id = :tenant AND p.id = ANY (CAST(:ids AS uuid[])) AND p.status <> 'trashed'
ORDER BY {ORDERS["score"]}
"""  # noqa: S608  as above


def page(connection: Connection, tenant: TenantId, wanted: ProductFilter) -> ProductPage:
    """One page, with the counts of all views and gaps."""
    listed = ROWS.format(fits=fits(wanted), order=ORDERS[wanted.sort])
    rows = connection.execute(text(listed), values_of(tenant, wanted)).all()
    counted = shelf_counts.of(connection, tenant, wanted)
    return ProductPage(
        tuple(map(_row, rows)),
        counted.total,
        counted.views["all"],
        counted.views,
        counted.gaps,
        counted.average,
        counted.kinds,
        counted.categories,
    )


def ids(
    connection: Connection, tenant: TenantId, wanted: ProductFilter, limit: int
) -> list[ProductId]:
    """Ids in the filter's order."""
    listed = (
        f"SELECT p.id FROM products p WHERE {fits(wanted)}"  # noqa: S608  as above
        f" ORDER BY {ORDERS[wanted.sort]} LIMIT :most"
    )
    found = connection.execute(text(listed), values_of(tenant, wanted) | {"most": limit})
    return [ProductId(row.id) for row in found]


def facts(
    connection: Connection, tenant: TenantId, wanted: Sequence[ProductId]
) -> list[ProductFacts]:
    """Products for a table, weakest first."""
    values = {"tenant": tenant, "ids": [each.hex for each in wanted]}
    return [
        ProductFacts(**{**row._asdict(), "kind": Kind(row.kind), "gaps": tuple(row.gaps)})
        for row in connection.execute(text(FACTS), values)
    ]


def beside(
    connection: Connection, tenant: TenantId, wanted: ProductFilter, product: ProductId
) -> tuple[ProductId | None, ProductId | None]:
    """Whom a list has before and after a product."""
    standing = connection.execute(text(STANDING), {"tenant": tenant, "product": product}).one()
    key = ORDERS[wanted.sort]
    # an index condition: row-level security lets none be one that calls a function, as titles' does
    first = " AND p.score {}= :score" if wanted.sort == "score" else ""
    here = ":score, :title, :product" if wanted.sort == "score" else ":title, :product"
    values = values_of(tenant, wanted) | standing._asdict() | {"product": product}
    found = []
    for sign, order in (("<", " DESC"), (">", "")):
        backwards = ", ".join(part + order for part in KEYS[wanted.sort])
        listed = (
            f"SELECT p.id FROM products p WHERE {fits(wanted)}"  # noqa: S608  as above
            f" AND ({key}) {sign} ({here}){first.format(sign)} ORDER BY {backwards} LIMIT 1"
        )
        row = connection.execute(text(listed), values).first()
        found.append(ProductId(row.id) if row else None)
    return found[0], found[1]


def _row(row: Row[Any]) -> ProductRow:
    return ProductRow(
        ProductId(row.id),
        StoreId(row.store_id),
        row.title,
        row.sku or "",
        row.product_type,
        row.image_url or "",
        row.score,
        tuple(row.gaps),
        row.words,
        row.stage,
        is_trashed=False,
    )
