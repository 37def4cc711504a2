"""Products in lists, and what a shop's audit adds up to."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, text

from app.db.queries.staleness import STALE_PRODUCTS
from app.db.spoken import SPOKEN
from app.domain.catalog import Kind
from app.domain.ids import ProductId, StoreId, TenantId
from app.ports.queries import ProductFilter, ProductPage, ProductRow

NEEDS_WORK_BELOW = 80  # a score from here on is good

# One place decides what a view or a filter means, for rows and for counts alike. Each IN stands by
# itself, so that it is read once and hashed: EXISTS per product took four seconds for 10,000 of
# them as long as the tables had no statistics, which is just after the first sync.
BASE = f"""
FROM products p
CROSS JOIN LATERAL (
  SELECT CASE
    WHEN p.id IN (SELECT a.product_id FROM left_alone a WHERE a.tenant_id = :tenant)
      THEN 'left_alone'
    WHEN p.id IN (SELECT i.product_id FROM run_items i JOIN runs r
                  ON r.tenant_id = i.tenant_id AND r.id = i.run_id AND r.state = 'active'
                  WHERE i.tenant_id = :tenant AND i.product_id IS NOT NULL
                    AND i.state IN ('waiting', 'working')) THEN 'working'
    WHEN p.id IN ({STALE_PRODUCTS}) THEN 'stale'
    WHEN p.id IN (SELECT d.product_id FROM drafts d WHERE d.tenant_id = :tenant
                  AND d.state IN ('ready', 'accepted')) THEN 'draft'
    WHEN p.id IN (SELECT i.product_id FROM run_items i JOIN runs r
                  ON r.tenant_id = i.tenant_id AND r.id = i.run_id AND r.kind = 'publish'
                  WHERE i.tenant_id = :tenant AND i.product_id IS NOT NULL
                    AND i.state = 'conflict' AND NOT EXISTS (
                      SELECT FROM run_items n JOIN runs later
                      ON later.tenant_id = n.tenant_id AND later.id = n.run_id
                        AND later.kind = 'publish' AND later.created_at > r.created_at
                      WHERE n.tenant_id = i.tenant_id AND n.product_id = i.product_id)
                  ) THEN 'conflict'
    WHEN p.id IN (SELECT v.product_id FROM revisions v WHERE v.tenant_id = :tenant
                  AND v.state = 'written' AND v.undoes IS NULL AND v.undone_by IS NULL) THEN 'live'
    ELSE 'none' END AS stage
) s
WHERE p.tenant_id = :tenant AND p.status <> 'trashed' AND p.kind = :kind
  AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store)
"""  # noqa: S608  no value comes from outside
FILTER = f"""
  AND (:search = '' OR p.title ILIKE :like OR EXISTS (
    SELECT FROM variants v WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id
      AND v.sku ILIKE :like))
  AND (:gap = '' OR :gap = ANY (p.gaps))
  AND (:view = 'all' OR :view = 'needs_work' AND p.score < :good
    OR :view = 'drafts' AND s.stage IN ('draft', 'stale') OR :view = 'live' AND s.stage = 'live'
    OR :view = 'left_alone' AND s.stage = 'left_alone')
  AND (:category = '' OR p.product_type = :category
    OR p.details -> 'categories' @> to_jsonb(CAST(:category AS text)))
  AND (:language = '' OR :speaks = {SPOKEN})
  AND p.score BETWEEN :least AND :most_score
"""
GRADES = {"weak": (0, 49), "fair": (50, NEEDS_WORK_BELOW - 1), "good": (NEEDS_WORK_BELOW, 100)}
MOST_CATEGORIES = 100
ORDERS = {"score": "p.score, p.title, p.id", "title": "p.title, p.id"}


# of how many products each view is, and how good they are on average
VIEWS = """
SELECT count(*) AS all, count(*) FILTER (WHERE score < :good) AS needs_work,
  count(*) FILTER (WHERE stage IN ('draft', 'stale')) AS drafts,
  count(*) FILTER (WHERE stage = 'live') AS live,
  count(*) FILTER (WHERE stage = 'left_alone') AS left_alone,
  coalesce(round(avg(score)), 0)::integer AS average FROM staged
"""
# stages are worked out once, for the views and for the page; and the page is cut out first:
# variants and images of its products alone are looked at. There is a row without a product where
# none fits, for the views' sake.
PAGE = """
WITH staged AS MATERIALIZED (SELECT p.id, p.score, s.stage {base}), chosen AS (
  SELECT p.id, p.store_id, p.title, p.product_type, p.score, p.gaps, p.words, s.stage,
    count(*) OVER () AS total
  FROM staged s JOIN products p ON p.tenant_id = :tenant AND p.id = s.id
  WHERE true {filter} ORDER BY {order} LIMIT :limit OFFSET :offset
)
SELECT views.*, p.*, v.sku, i.url AS image_url FROM ({views}) views
LEFT JOIN chosen p ON true
LEFT JOIN LATERAL (SELECT sku FROM variants v WHERE v.tenant_id = :tenant
  AND v.product_id = p.id ORDER BY v.position LIMIT 1) v ON true
LEFT JOIN LATERAL (SELECT url FROM images i WHERE i.tenant_id = :tenant
  AND i.product_id = p.id ORDER BY i.position LIMIT 1) i ON true
ORDER BY {order}
"""
# Products that lack the same, or stand in the same categories, are counted first, so that few
# arrays are taken apart.
SHOWN = """
FROM products p WHERE p.tenant_id = :tenant AND p.status <> 'trashed' AND p.kind = :kind
  AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store)
"""
GAPS = f"""
SELECT gap, sum(alike.products)::integer AS products
FROM (SELECT p.gaps, count(*) AS products {SHOWN} GROUP BY p.gaps) alike, unnest(alike.gaps) AS gap
GROUP BY gap ORDER BY products DESC, gap
"""  # noqa: S608  no value comes from outside
CATEGORIES = f"""
SELECT c.name, sum(alike.products)::integer AS there
FROM (
  SELECT p.product_type, p.details -> 'categories' AS categories, count(*) AS products
  {SHOWN} GROUP BY p.product_type, p.details -> 'categories'
) alike CROSS JOIN LATERAL (
  SELECT alike.product_type AS name UNION SELECT jsonb_array_elements_text(alike.categories)
) c
WHERE c.name <> '' GROUP BY c.name ORDER BY there DESC, c.name LIMIT :most_categories
"""  # noqa: S608  no value comes from outside


def page(connection: Connection, tenant: TenantId, wanted: ProductFilter) -> ProductPage:
    """One page, with the counts of all views and gaps."""
    values = values_of(tenant, wanted)
    listed = PAGE.format(base=BASE, filter=FILTER, order=ORDERS[wanted.sort], views=VIEWS)
    rows = connection.execute(text(listed), values).all()
    views = _views(rows[0])
    return ProductPage(
        tuple(_row(row) for row in rows if row.id is not None),
        rows[0].total or 0,
        views["all"],
        views,
        gaps(connection, values),
        rows[0].average,
        _kinds(connection, values),
        _categories(connection, values),
    )


def ids(
    connection: Connection, tenant: TenantId, wanted: ProductFilter, limit: int
) -> list[ProductId]:
    """Ids in the filter's order."""
    found = connection.execute(
        text(f"SELECT p.id {BASE} {FILTER} ORDER BY {ORDERS[wanted.sort]} LIMIT :most"),
        values_of(tenant, wanted) | {"most": limit},
    )
    return [ProductId(row.id) for row in found]


def values_of(tenant: TenantId, wanted: ProductFilter) -> dict[str, Any]:
    """What the statements of this noun ask for by name."""
    escaped = wanted.search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    least, most = GRADES.get(wanted.grade, (0, 100))
    return {
        "tenant": tenant,
        "store": wanted.store_id,
        "search": wanted.search,
        "like": f"%{escaped}%",
        "gap": wanted.gap,
        "view": wanted.view,
        "good": NEEDS_WORK_BELOW,
        "limit": wanted.per_page,
        "offset": (wanted.page - 1) * wanted.per_page,
        "kind": str(wanted.kind),
        "category": wanted.category,
        "language": wanted.speaks.removeprefix("-"),
        "speaks": not wanted.speaks.startswith("-"),
        "least": least,
        "most_score": most,
    }


def _views(row: Row[Any]) -> Mapping[str, int]:
    return {
        "all": row.all,
        "needs_work": row.needs_work,
        "drafts": row.drafts,
        "live": row.live,
        "left_alone": row.left_alone,
    }


def gaps(connection: Connection, values: dict[str, Any]) -> Mapping[str, int]:
    """How many products lack what; the commonest first."""
    return {row.gap: row.products for row in connection.execute(text(GAPS), values)}


def _categories(connection: Connection, values: dict[str, Any]) -> Mapping[str, int]:
    """The shop's types and categories, with how many products each has; the biggest ones."""
    most = values | {"most_categories": MOST_CATEGORIES}
    rows = connection.execute(text(CATEGORIES), most).all()
    return {row.name: row.there for row in sorted(rows, key=lambda row: row.name.casefold())}


def _kinds(connection: Connection, values: dict[str, Any]) -> Mapping[Kind, int]:
    """How many there are of each kind, in the kinds' own order; those without any are left out."""
    rows = connection.execute(
        text(
            "SELECT p.kind, count(*) AS there FROM products p"
            " WHERE p.tenant_id = :tenant AND p.status <> 'trashed'"
            " AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store) GROUP BY p.kind"
        ),
        values,
    )
    found = {row.kind: row.there for row in rows}
    return {kind: found[kind] for kind in Kind if kind in found}


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
