"""Connected shops, and what a shop's audit adds up to."""

from sqlalchemy import Connection, text

from app.db import tallies
from app.db.repositories.stores import StoreRows
from app.db.run_columns import run_of
from app.domain.catalog import Kind
from app.domain.ids import StoreId, TenantId
from app.domain.runs import Run
from app.domain.stores import Store
from app.ports.queries import StoreOverview, StoreRow

LAST = """
SELECT * FROM runs WHERE tenant_id = :tenant AND store_id = :store
  AND kind = 'sync' ORDER BY created_at DESC LIMIT 1
"""
AUDIT = f"""
SELECT coalesce(sum(products), 0)::integer AS products,
  coalesce(round(sum(score)::numeric / nullif(sum(products), 0)), 0)::integer AS average
FROM {tallies.of("ten")} t
"""  # noqa: S608  no value comes from outside


def rows(connection: Connection, tenant: TenantId) -> list[StoreRow]:
    """All shops, oldest first."""
    return [_row(connection, store) for store in StoreRows(connection, tenant).all()]


def row(connection: Connection, tenant: TenantId, store: StoreId) -> StoreRow:
    """One shop."""
    return _row(connection, StoreRows(connection, tenant).get(store))


def overviews(connection: Connection, tenant: TenantId) -> list[StoreOverview]:
    """All shops with their audit."""
    return [_overview(connection, store) for store in StoreRows(connection, tenant).all()]


def overview(connection: Connection, tenant: TenantId, store: StoreId) -> StoreOverview:
    """One shop with its audit."""
    return _overview(connection, StoreRows(connection, tenant).get(store))


def _row(connection: Connection, store: Store) -> StoreRow:
    return StoreRow(store, _last(connection, store))


def _overview(connection: Connection, store: Store) -> StoreOverview:
    wanted = {"tenant": store.tenant_id, "store": store.id, "kind": str(Kind.PRODUCT)}
    audit = connection.execute(text(AUDIT), wanted).one()
    return StoreOverview(store, _last(connection, store), audit.products, audit.average)


def _last(connection: Connection, store: Store) -> Run | None:
    wanted = {"tenant": store.tenant_id, "store": store.id}
    found = connection.execute(text(LAST), wanted).one_or_none()
    return None if found is None else run_of(found)
