"""Connected shops, and what a shop's audit adds up to."""

from collections.abc import Sequence

from sqlalchemy import Connection, text

from app.db import tallies
from app.db.repositories.stores import StoreRows
from app.db.run_columns import run_of
from app.domain.catalog import Kind
from app.domain.ids import StoreId, TenantId
from app.domain.stores import Store
from app.ports.activity import StoreOverview, StoreRow

LAST = text(
    """
SELECT r.* FROM unnest(CAST(:stores AS uuid[])) AS s (id)
CROSS JOIN LATERAL (SELECT * FROM runs WHERE tenant_id = :tenant AND store_id = s.id
  AND kind = 'sync' ORDER BY created_at DESC LIMIT 1) r
"""
)
AUDIT = f"""
SELECT coalesce(sum(products), 0)::integer AS products,
  coalesce(round(sum(score)::numeric / nullif(sum(products), 0)), 0)::integer AS average
FROM {tallies.of("ten")} t
"""  # noqa: S608  no value comes from outside


def rows(connection: Connection, tenant: TenantId) -> list[StoreRow]:
    """All shops, oldest first."""
    return _rows(connection, tenant, StoreRows(connection, tenant).all())


def row(connection: Connection, tenant: TenantId, store: StoreId) -> StoreRow:
    """One shop."""
    return _rows(connection, tenant, [StoreRows(connection, tenant).get(store)])[0]


def overviews(connection: Connection, tenant: TenantId) -> list[StoreOverview]:
    """All shops with their audit."""
    return [_overview(connection, found) for found in rows(connection, tenant)]


def overview(connection: Connection, tenant: TenantId, store: StoreId) -> StoreOverview:
    """One shop with its audit."""
    return _overview(connection, row(connection, tenant, store))


def _rows(connection: Connection, tenant: TenantId, stores: Sequence[Store]) -> list[StoreRow]:
    if not stores:
        return []
    wanted = {"tenant": tenant, "stores": [store.id for store in stores]}
    last = {run.store_id: run for run in map(run_of, connection.execute(LAST, wanted))}
    return [StoreRow(store, last.get(store.id)) for store in stores]


def _overview(connection: Connection, found: StoreRow) -> StoreOverview:
    store = found.store
    wanted = {"tenant": store.tenant_id, "store": store.id, "kind": str(Kind.PRODUCT)}
    audit = connection.execute(text(AUDIT), wanted).one()
    return StoreOverview(store, found.last_run, audit.products, audit.average)
