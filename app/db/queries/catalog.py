"""Products in lists, and what a shop's audit adds up to."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, text

from app.db.repositories.runs import run_of
from app.db.repositories.stores import StoreRows
from app.domain.ids import ProductId, StoreId, TenantId
from app.ports.queries import ProductFilter, ProductPage, ProductRow, StoreOverview

NEEDS_WORK_BELOW = 80  # a score from here on is good

# one place decides what a view or a filter means, for rows and for counts alike
BASE = """
FROM products p
LEFT JOIN LATERAL (
  SELECT CASE
    WHEN EXISTS (SELECT FROM run_items i JOIN runs r
                 ON r.tenant_id = i.tenant_id AND r.id = i.run_id AND r.state = 'active'
                 WHERE i.tenant_id = p.tenant_id AND i.product_id = p.id
                   AND i.state IN ('waiting', 'working')) THEN 'working'
    WHEN EXISTS (SELECT FROM drafts d WHERE d.tenant_id = p.tenant_id AND d.product_id = p.id
                 AND d.state IN ('ready', 'accepted')) THEN 'draft'
    WHEN EXISTS (SELECT FROM revisions v WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id
                 AND v.state = 'written' AND v.undoes IS NULL AND v.undone_by IS NULL) THEN 'live'
    ELSE 'none' END AS stage
) s ON true
WHERE p.tenant_id = :tenant AND p.status <> 'trashed'
  AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store)
"""
FILTER = """
  AND (:search = '' OR p.title ILIKE :like OR EXISTS (
    SELECT FROM variants v WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id
      AND v.sku ILIKE :like))
  AND (:gap = '' OR :gap = ANY (p.gaps))
  AND (:view = 'all' OR :view = 'needs_work' AND p.score < :good
    OR :view = 'drafts' AND s.stage = 'draft' OR :view = 'live' AND s.stage = 'live')
"""
ORDERS = {"score": "p.score, p.title, p.id", "title": "p.title, p.id"}


def page(connection: Connection, tenant: TenantId, wanted: ProductFilter) -> ProductPage:
    """One page, with the counts of all views and gaps."""
    values = _values(tenant, wanted)
    rows = connection.execute(
        text(
            "SELECT p.*, s.stage, v.sku, i.url AS image_url, count(*) OVER () AS total"
            f"{_with_first_children()} {FILTER} ORDER BY {ORDERS[wanted.sort]}"
            " LIMIT :limit OFFSET :offset"
        ),
        values,
    ).all()
    views = _views(connection, values)
    return ProductPage(
        tuple(_row(row) for row in rows),
        rows[0].total if rows else 0,
        views["all"],
        views,
        _gaps(connection, values),
        views["average"],
    )


def ids(
    connection: Connection, tenant: TenantId, wanted: ProductFilter, limit: int
) -> list[ProductId]:
    """Ids in the filter's order."""
    found = connection.execute(
        text(f"SELECT p.id {BASE} {FILTER} ORDER BY {ORDERS[wanted.sort]} LIMIT :most"),
        _values(tenant, wanted) | {"most": limit},
    )
    return [ProductId(row.id) for row in found]


def stores_overview(connection: Connection, tenant: TenantId) -> list[StoreOverview]:
    """All shops with their audit and their latest run."""
    return [
        _overview(connection, tenant, store.id) for store in StoreRows(connection, tenant).all()
    ]


def _overview(connection: Connection, tenant: TenantId, store: StoreId) -> StoreOverview:
    values = _values(tenant, ProductFilter(store_id=store))
    views = _views(connection, values)
    last = connection.execute(
        text(
            "SELECT * FROM runs WHERE tenant_id = :tenant AND store_id = :store"
            " AND kind = 'sync' ORDER BY created_at DESC LIMIT 1"
        ),
        values,
    ).one_or_none()
    return StoreOverview(
        StoreRows(connection, tenant).get(store),
        views["all"],
        views["average"],
        _gaps(connection, values),
        None if last is None else run_of(last),
    )


def _values(tenant: TenantId, wanted: ProductFilter) -> dict[str, Any]:
    escaped = wanted.search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
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
    }


def _with_first_children() -> str:
    first = (
        " LEFT JOIN LATERAL (SELECT sku FROM variants v WHERE v.tenant_id = p.tenant_id"
        " AND v.product_id = p.id ORDER BY v.position LIMIT 1) v ON true"
        " LEFT JOIN LATERAL (SELECT url FROM images i WHERE i.tenant_id = p.tenant_id"
        " AND i.product_id = p.id ORDER BY i.position LIMIT 1) i ON true\nWHERE"
    )
    return BASE.replace("\nWHERE", first, 1)


def _views(connection: Connection, values: dict[str, Any]) -> Mapping[str, int]:
    row = connection.execute(
        text(
            "SELECT count(*) AS all, count(*) FILTER (WHERE p.score < :good) AS needs_work,"
            " count(*) FILTER (WHERE s.stage = 'draft') AS drafts,"
            " count(*) FILTER (WHERE s.stage = 'live') AS live,"
            f" coalesce(round(avg(p.score)), 0)::integer AS average {BASE}"
        ),
        values,
    ).one()
    return dict(row._mapping)  # noqa: SLF001  SQLAlchemy's public way to a mapping


def _gaps(connection: Connection, values: dict[str, Any]) -> Mapping[str, int]:
    rows = connection.execute(
        text(
            "SELECT gap, count(*) AS products FROM products p, unnest(p.gaps) AS gap"
            " WHERE p.tenant_id = :tenant AND p.status <> 'trashed'"
            " AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store)"
            " GROUP BY gap ORDER BY products DESC, gap"
        ),
        values,
    )
    return {row.gap: row.products for row in rows}


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
