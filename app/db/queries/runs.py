"""Runs with their progress and points, and their items."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, text

from app.db.repositories.stores import StoreRows
from app.db.run_columns import run_of
from app.domain.errors import NotFound
from app.domain.ids import ItemId, ProductId, RunId, StoreId, TenantId
from app.domain.runs import CHECK, ItemState, Progress
from app.domain.stores import Store
from app.ports.activity import ItemRow, RunSummary

SUMMARY = """
SELECT r.*, coalesce(h.points, 0) AS quoted,
  (SELECT coalesce(sum(points), 0) FROM item_settlements s WHERE s.tenant_id = r.tenant_id
    AND s.run_id = r.id AND s.outcome = 'captured')::integer AS captured,
  (SELECT coalesce(sum(points), 0) FROM item_settlements s WHERE s.tenant_id = r.tenant_id
    AND s.run_id = r.id AND s.outcome = 'released')::integer AS released,
  (SELECT count(*) FROM drafts d WHERE d.tenant_id = r.tenant_id AND d.run_id = r.id
    AND d.state = 'ready') AS ready_drafts,
  (SELECT count(*) FROM drafts d WHERE d.tenant_id = r.tenant_id AND d.run_id = r.id
    AND d.state = 'accepted') AS accepted_drafts,
  (SELECT count(*) FROM revisions v WHERE v.tenant_id = r.tenant_id AND v.run_id = r.id
    AND v.state = 'written' AND v.undoes IS NULL AND v.undone_by IS NULL) AS undoable,
  (SELECT jsonb_object_agg(state, items) FROM (
    SELECT i.state, count(*) AS items FROM run_items i
    WHERE i.tenant_id = r.tenant_id AND i.run_id = r.id GROUP BY i.state) c) AS counts
FROM runs r LEFT JOIN holds h ON h.tenant_id = r.tenant_id AND h.run_id = r.id
WHERE r.tenant_id = :tenant
"""

LATEST = text(
    f"""
{SUMMARY} AND NOT (r.request_key LIKE :check AND r.state = 'finished')
AND (CAST(:before AS uuid) IS NULL OR (r.created_at, r.id) < (
  SELECT b.created_at, b.id FROM runs b WHERE b.tenant_id = :tenant AND b.id = :before))
ORDER BY r.created_at DESC, r.id DESC LIMIT :limit
"""  # noqa: S608  of our own parts
)

ITEMS = """
SELECT i.*, coalesce(p.title, '') AS title, coalesce(p.url, '') AS url, v.sku, m.url AS image_url,
  coalesce(s.points * CASE s.outcome WHEN 'captured' THEN 1 ELSE -1 END, 0) AS moved,
  b.problems
FROM run_items i
LEFT JOIN (SELECT d.item_id, jsonb_agg(problem) AS problems
  FROM drafts d, jsonb_array_elements(d.problems) AS problem
  WHERE d.tenant_id = :tenant AND d.run_id = :run AND d.problems <> '[]'
  GROUP BY d.item_id) b ON b.item_id = i.id
LEFT JOIN products p ON p.tenant_id = i.tenant_id AND p.id = i.product_id
LEFT JOIN item_settlements s ON s.tenant_id = i.tenant_id AND s.item_id = i.id
LEFT JOIN LATERAL (SELECT sku FROM variants v WHERE v.tenant_id = p.tenant_id
  AND v.product_id = p.id ORDER BY v.position LIMIT 1) v ON true
LEFT JOIN LATERAL (SELECT url FROM images m WHERE m.tenant_id = p.tenant_id
  AND m.product_id = p.id ORDER BY m.position LIMIT 1) m ON true
WHERE i.tenant_id = :tenant AND i.run_id = :run
  AND (CAST(:states AS text[]) = '{}' OR i.state = ANY (CAST(:states AS text[])))
  AND (CAST(:after AS uuid) IS NULL OR (i.position, i.id) > (
    SELECT b.position, b.id FROM run_items b WHERE b.tenant_id = :tenant AND b.id = :after))
ORDER BY i.position, i.id LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Which of a run's items: in these states, of which none is all; those behind one."""

    states: Sequence[ItemState]
    limit: int
    after: ItemId | None


def one(connection: Connection, tenant: TenantId, run: RunId) -> RunSummary:
    """One run."""
    values = {"tenant": tenant, "run": run}
    row = connection.execute(text(SUMMARY + " AND r.id = :run"), values).one_or_none()
    if row is None:
        raise NotFound("no such run")
    return _summary(row, StoreRows(connection, tenant).get(StoreId(row.store_id)))


def latest(
    connection: Connection, tenant: TenantId, limit: int, before: RunId | None = None
) -> list[RunSummary]:
    """The latest runs, newest first; not how often we looked at a shop and all was well."""
    return latest_of(connection, tenant, StoreRows(connection, tenant).all(), limit, before)


def latest_of(
    connection: Connection,
    tenant: TenantId,
    stores: Sequence[Store],
    limit: int,
    before: RunId | None = None,
) -> list[RunSummary]:
    """The same where the tenant's shops, all of them, were read already."""
    values = {"tenant": tenant, "limit": limit, "check": f"{CHECK}%", "before": before}
    rows = connection.execute(LATEST, values)
    by_id = {store.id: store for store in stores}
    return [_summary(row, by_id[StoreId(row.store_id)]) for row in rows]


def items(
    connection: Connection,
    tenant: TenantId,
    run: RunId,
    wanted: Part,
) -> list[ItemRow]:
    """Items of a run, in order."""
    values = {
        "tenant": tenant,
        "run": run,
        "states": [str(state) for state in wanted.states],
        "limit": wanted.limit,
        "after": wanted.after,
    }
    return [_item(row) for row in connection.execute(text(ITEMS), values)]


def _summary(row: Row[Any], store: Store) -> RunSummary:
    return RunSummary(
        run_of(row),
        store,
        Progress({ItemState(state): items for state, items in (row.counts or {}).items()}),
        row.quoted,
        row.captured,
        row.released,
        row.ready_drafts,
        row.accepted_drafts,
        row.undoable,
    )


def _item(row: Row[Any]) -> ItemRow:
    return ItemRow(
        ItemId(row.id),
        None if row.product_id is None else ProductId(row.product_id),
        row.title,
        row.sku or "",
        row.image_url or "",
        ItemState(row.state),
        row.outcome,
        row.detail,
        tuple((code, subject) for code, subject in row.problems or ()),
        row.moved,
        row.url,
    )
