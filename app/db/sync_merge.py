"""Merges a batch of a sync into the mirror: what differs goes by COPY into temporary tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, text

from app.db.copy_lines import FORMAT, IMAGE_LINE, PRODUCT_LINE, VARIANT_LINE
from app.domain.ids import ProductId, StoreId, TenantId
from app.ports.catalog import Batch, ManyIds, Prepared

LINES = 200  # of a file in one piece
COLUMNS = {"products": PRODUCT_LINE, "variants": VARIANT_LINE, "images": IMAGE_LINE}

STANDING = """
SELECT id, content_hash, status, source_hash FROM products
WHERE tenant_id = :tenant AND id = ANY(CAST(:ids AS uuid[]))
"""

# one look into the index for each, whatever the statistics say
KNOWN = """
SELECT there.id FROM unnest(CAST(:ids AS uuid[]), CAST(:hashes AS text[])) AS told (id, source_hash)
CROSS JOIN LATERAL (
  SELECT p.id FROM products p
  WHERE p.tenant_id = :tenant AND p.id = told.id AND p.source_hash = told.source_hash
    AND p.status <> 'trashed'
  LIMIT 1
) there
"""

HASHED = """
UPDATE products p SET source_hash = told.source_hash
FROM unnest(CAST(:ids AS uuid[]), CAST(:hashes AS text[])) AS told (id, source_hash)
WHERE p.tenant_id = :tenant AND p.id = told.id
"""


def _arrivals() -> str:
    """Empty tables for what comes; and a commit that waits for no disk.

    A crash may take back whole batches that were just merged. Their run isn't done then, for that
    commit waits and all before it is kept with it: what is missing is merged when it goes on.
    """
    tables = (
        f"CREATE TEMPORARY TABLE IF NOT EXISTS incoming_{table}"  # noqa: S608  our own names
        f" ON COMMIT DELETE ROWS AS SELECT {', '.join(columns)} FROM {table} WITH NO DATA"
        for table, columns in COLUMNS.items()
    )
    return "; ".join(("SET LOCAL synchronous_commit = off", *tables))


def _taking_in() -> str:
    """What came, into the mirror: products in their own rows, parts in the earlier ones' stead."""
    fresh = ", ".join(f"{name} = excluded.{name}" for name in PRODUCT_LINE if name != "id")
    upserted = f"{_insertion('products')} ON CONFLICT (tenant_id, id) DO UPDATE SET {fresh}"
    parts = (
        f"DELETE FROM {table} WHERE tenant_id = :tenant"  # noqa: S608  our own names
        f" AND product_id = ANY(CAST(:earlier AS uuid[])); {_insertion(table)}"
        for table in COLUMNS
        if table != "products"
    )
    return "; ".join((upserted, *parts))


def _insertion(table: str) -> str:
    listed = ", ".join(COLUMNS[table])
    return (
        f"INSERT INTO {table} (tenant_id, {listed})"  # noqa: S608  our own names
        f" SELECT :tenant, {listed} FROM incoming_{table}"
    )


ARRIVALS = _arrivals()
TAKING_IN = _taking_in()

THERE = "CREATE TEMPORARY TABLE IF NOT EXISTS there (id uuid) ON COMMIT DELETE ROWS"

TRASH = """
UPDATE products SET status = 'trashed'
WHERE tenant_id = :tenant AND store_id = :store AND status <> 'trashed'
  AND NOT EXISTS (SELECT FROM there WHERE there.id = products.id)
"""


@dataclass(frozen=True, slots=True)
class _Lines:
    """A file for COPY to read, never all of it in one piece."""

    lines: Iterator[bytes]

    def read(self, _size: int = -1) -> bytes:
        return b"".join(islice(self.lines, LINES))


def merge(connection: Connection, tenant: TenantId, batch: Batch) -> int:
    """Write those of the batch that differ from what stands there; answers how many."""
    values = {"tenant": tenant, "ids": _array(one.id for one in batch)}
    standing = {row.id: row for row in connection.execute(text(STANDING), values)}
    changed = [one for one in batch if not _is_same(one, standing.get(one.id))]
    _keep_hashes(connection, tenant, batch, standing)
    if changed:
        _write(connection, tenant, changed, standing)
    return len(changed)


def known(
    connection: Connection, tenant: TenantId, source_hashes: Mapping[ProductId, str]
) -> set[ProductId]:
    """Those that stand there, not in the trash, with that hash."""
    values = _told(tenant, source_hashes)
    return {ProductId(row.id) for row in connection.execute(text(KNOWN), values)}


def trash_missing(connection: Connection, tenant: TenantId, store: StoreId, there: ManyIds) -> int:
    """Trash all of the store that isn't there; answers how many."""
    connection.execute(text(THERE))
    _copy(connection, "there", ("id",), (f"{each}\n".encode() for each in there.hexadecimal()))
    connection.execute(text("ANALYZE there"))
    return connection.execute(text(TRASH), {"tenant": tenant, "store": store}).rowcount


def _is_same(one: Prepared, row: Row[Any] | None) -> bool:
    return row is not None and (row.content_hash, row.status) == (one.content_hash, one.status)


def _keep_hashes(
    connection: Connection, tenant: TenantId, batch: Batch, standing: Mapping[Any, Row[Any]]
) -> None:
    """Note what an unchanged product is told by, so that it needn't be understood next time.

    Once a version: a shop that tells the same in another order each time isn't written each time.
    """
    hashes = {
        one.id: one.source_hash
        for one in batch
        if one.source_hash
        and (row := standing.get(one.id))
        and _is_same(one, row)
        and _version(row.source_hash) != _version(one.source_hash)
    }
    if hashes:
        connection.execute(text(HASHED), _told(tenant, hashes))


def _version(source_hash: str | None) -> str | None:
    return source_hash and source_hash.rpartition(":")[0]


def _array(ids: Iterable[UUID]) -> str:
    """As PostgreSQL writes an array: one value, where the driver would quote each of a thousand."""
    return f"{{{','.join([one.hex for one in ids])}}}"


def _told(tenant: TenantId, source_hashes: Mapping[ProductId, str]) -> dict[str, Any]:
    return {
        "tenant": tenant,
        "ids": _array(source_hashes),
        "hashes": list(source_hashes.values()),
    }


def _write(
    connection: Connection, tenant: TenantId, changed: Batch, standing: Mapping[Any, Row[Any]]
) -> None:
    """In few messages: our thread waits for its turn after each, and the database for it."""
    connection.execute(text(ARRIVALS))
    lines = {
        "products": [one.product for one in changed],
        "variants": [one.variants for one in changed],
        "images": [one.images for one in changed],
    }
    for table, columns in COLUMNS.items():
        _copy(connection, f"incoming_{table}", columns, lines[table])
    earlier = _array(one.id for one in changed if one.id in standing)
    connection.execute(text(TAKING_IN), {"tenant": tenant, "earlier": earlier})


def _copy(
    connection: Connection, table: str, columns: Sequence[str], lines: Iterable[bytes]
) -> None:
    statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN {FORMAT}"
    # nothing at all would say that this is the end
    connection.connection.cursor().copy_expert(statement, _Lines(filter(None, lines)))
