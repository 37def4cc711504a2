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
# them as long as the tables had no statistics, which is just after the first sync. Whether a draft
# is stale is no part of it: no count and no filter asks, and it takes each draft's live text.
STAGE = """
CASE
  WHEN p.id IN (SELECT a.product_id FROM left_alone a WHERE a.tenant_id = :tenant)
    THEN 'left_alone'
  WHEN p.id IN (SELECT i.product_id FROM run_items i JOIN runs r
                ON r.tenant_id = i.tenant_id AND r.id = i.run_id AND r.state = 'active'
                WHERE i.tenant_id = :tenant AND i.product_id IS NOT NULL
                  AND i.state IN ('waiting', 'working')) THEN 'working'
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
  ELSE 'none'
END
"""
SHOWN = """
p.tenant_id = :tenant AND p.status <> 'trashed'
AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store)
"""
FITS = f"""
p.kind = :kind
AND (:search = '' OR p.title ILIKE :like OR EXISTS (
  SELECT FROM variants v WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id
    AND v.sku ILIKE :like))
AND (:gap = '' OR :gap = ANY (p.gaps))
AND (:view = 'all' OR :view = 'needs_work' AND p.score < :good
  OR :view = 'drafts' AND s.stage = 'draft' OR :view = 'live' AND s.stage = 'live'
  OR :view = 'left_alone' AND s.stage = 'left_alone')
AND (:category = '' OR p.product_type = :category
  OR p.details -> 'categories' @> to_jsonb(CAST(:category AS text)))
AND (:language = '' OR :speaks = {SPOKEN})
AND p.score BETWEEN :least AND :most_score
"""
GRADES = {"weak": (0, 49), "fair": (50, NEEDS_WORK_BELOW - 1), "good": (NEEDS_WORK_BELOW, 100)}
MOST_CATEGORIES = 100
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
  SELECT p.id, s.stage FROM products p CROSS JOIN LATERAL (SELECT {STAGE} AS stage) s
  WHERE {SHOWN} AND {FITS} ORDER BY {{order}} LIMIT :limit OFFSET :offset
)
SELECT p.id, p.store_id, p.title, p.product_type, p.score, p.gaps, p.words, v.sku,
  i.url AS image_url, CASE WHEN c.stage = 'draft' AND p.id IN ({STALE_PRODUCTS}
    AND d.product_id IN (SELECT id FROM chosen)) THEN 'stale' ELSE c.stage END AS stage
FROM chosen c
JOIN products p ON p.tenant_id = :tenant AND p.id = c.id
LEFT JOIN LATERAL (SELECT sku FROM variants v WHERE v.tenant_id = :tenant
  AND v.product_id = p.id ORDER BY v.position LIMIT 1) v ON true
LEFT JOIN LATERAL (SELECT url FROM images i WHERE i.tenant_id = :tenant
  AND i.product_id = p.id ORDER BY i.position LIMIT 1) i ON true
ORDER BY {{order}}
"""  # noqa: S608  no value comes from outside

# All that is counted, in one reading: what many products have in common is counted as it lies
# there, and only then taken apart.
COUNTS = f"""
WITH alike AS MATERIALIZED (
  SELECT p.kind, p.gaps, p.product_type, p.details -> 'categories' AS categories, s.stage,
    count(*) AS there, count(*) FILTER (WHERE p.score < :good) AS weak,
    sum(p.score) AS scores, count(*) FILTER (WHERE {FITS}) AS fits
  FROM products p CROSS JOIN LATERAL (
    SELECT CASE WHEN p.kind = :kind THEN {STAGE} END AS stage) s
  WHERE {SHOWN} GROUP BY 1, 2, 3, 4, 5
), mine AS (
  SELECT * FROM alike WHERE kind = :kind
), lacking AS (
  SELECT gap, sum(there)::integer AS there FROM mine, unnest(gaps) AS gap GROUP BY gap
), sorted AS (
  SELECT c.name, sum(there)::integer AS there FROM mine CROSS JOIN LATERAL (
    SELECT product_type AS name UNION SELECT jsonb_array_elements_text(categories)) c
  WHERE c.name <> '' GROUP BY c.name ORDER BY there DESC, c.name LIMIT :most_categories
)
SELECT coalesce(sum(there), 0)::integer AS all, coalesce(sum(fits), 0)::integer AS total,
  coalesce(sum(weak), 0)::integer AS needs_work,
  coalesce(sum(there) FILTER (WHERE stage = 'draft'), 0)::integer AS drafts,
  coalesce(sum(there) FILTER (WHERE stage = 'live'), 0)::integer AS live,
  coalesce(sum(there) FILTER (WHERE stage = 'left_alone'), 0)::integer AS left_alone,
  coalesce(round(sum(scores)::numeric / nullif(sum(there), 0)), 0)::integer AS average,
  (SELECT json_object_agg(gap, there ORDER BY there DESC, gap) FROM lacking) AS gaps_there,
  (SELECT json_object_agg(kind, there) FROM (
    SELECT kind, sum(there)::integer AS there FROM alike GROUP BY kind) k) AS kinds_there,
  (SELECT json_object_agg(name, there) FROM sorted) AS categories_there
FROM mine
"""  # noqa: S608  as above


STANDING = f"""
SELECT p.score, {TITLE} AS title FROM products p WHERE p.tenant_id = :tenant AND p.id = :product
"""  # noqa: S608  as above


def page(connection: Connection, tenant: TenantId, wanted: ProductFilter) -> ProductPage:
    """One page, with the counts of all views and gaps."""
    values = _values(tenant, wanted)
    rows = connection.execute(text(ROWS.format(order=ORDERS[wanted.sort])), values).all()
    counted = connection.execute(text(COUNTS), values).one()
    views = _views(counted)
    there = counted.kinds_there or {}
    return ProductPage(
        tuple(map(_row, rows)),
        counted.total,
        views["all"],
        views,
        counted.gaps_there or {},
        counted.average,
        # in the kinds' own order
        {kind: there[kind] for kind in Kind if kind in there},
        dict(sorted((counted.categories_there or {}).items(), key=lambda each: each[0].casefold())),
    )


def ids(
    connection: Connection, tenant: TenantId, wanted: ProductFilter, limit: int
) -> list[ProductId]:
    """Ids in the filter's order."""
    listed = (
        f"SELECT p.id FROM products p CROSS JOIN LATERAL (SELECT {STAGE} AS stage) s"  # noqa: S608  as above
        f" WHERE {SHOWN} AND {FITS} ORDER BY {ORDERS[wanted.sort]} LIMIT :most"
    )
    found = connection.execute(text(listed), _values(tenant, wanted) | {"most": limit})
    return [ProductId(row.id) for row in found]


def beside(
    connection: Connection, tenant: TenantId, wanted: ProductFilter, product: ProductId
) -> tuple[ProductId | None, ProductId | None]:
    """Whom a list has before and after a product."""
    standing = connection.execute(text(STANDING), {"tenant": tenant, "product": product}).one()
    key = ORDERS[wanted.sort]
    here = ":score, :title, :product" if wanted.sort == "score" else ":title, :product"
    values = _values(tenant, wanted) | standing._asdict() | {"product": product}
    found = []
    for sign, order in (("<", " DESC"), (">", "")):
        backwards = ", ".join(part + order for part in KEYS[wanted.sort])
        listed = (
            f"SELECT p.id FROM products p CROSS JOIN LATERAL (SELECT {STAGE} AS stage) s"  # noqa: S608  as above
            f" WHERE {SHOWN} AND {FITS} AND ({key}) {sign} ({here}) ORDER BY {backwards} LIMIT 1"
        )
        row = connection.execute(text(listed), values).first()
        found.append(ProductId(row.id) if row else None)
    return found[0], found[1]


def _values(tenant: TenantId, wanted: ProductFilter) -> dict[str, Any]:
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
        "most_categories": MOST_CATEGORIES,
    }


def _views(row: Row[Any]) -> Mapping[str, int]:
    return {
        "all": row.all,
        "needs_work": row.needs_work,
        "drafts": row.drafts,
        "live": row.live,
        "left_alone": row.left_alone,
    }


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
