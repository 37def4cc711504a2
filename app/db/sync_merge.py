"""Merges a batch of a sync into the mirror: what differs goes by COPY into temporary tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, Table, text

from app.db.copy_lines import FORMAT, IMAGE_LINE, PRODUCT_LINE, VARIANT_LINE
from app.db.rows.catalog import images, products, variants
from app.domain.ids import ProductId, StoreId, TenantId
from app.ports.catalog import Batch, ManyIds, Prepared

LINES = 200  # of a file in one piece
CHILDREN = {variants: VARIANT_LINE, images: IMAGE_LINE}

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
    values = {"tenant": tenant, "ids": [one.id.hex for one in batch]}
    standing = {row.id: row for row in connection.execute(text(STANDING), values)}
    changed = [one for one in batch if not _is_same(one, standing.get(one.id))]
    _keep_hashes(connection, tenant, batch, standing)
    if changed:
        _write(connection, tenant, changed)
        _write_children(connection, tenant, changed, standing)
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


def _told(tenant: TenantId, source_hashes: Mapping[ProductId, str]) -> dict[str, Any]:
    return {
        "tenant": tenant,
        "ids": [product.hex for product in source_hashes],
        "hashes": list(source_hashes.values()),
    }


def _write(connection: Connection, tenant: TenantId, changed: Batch) -> None:
    _incoming(connection, products, PRODUCT_LINE, (one.product for one in changed))
    fresh = ", ".join(f"{name} = excluded.{name}" for name in PRODUCT_LINE if name != "id")
    _insert(
        connection,
        tenant,
        products,
        PRODUCT_LINE,
        f"ON CONFLICT (tenant_id, id) DO UPDATE SET {fresh}",
    )


def _write_children(
    connection: Connection, tenant: TenantId, changed: Batch, standing: Mapping[Any, Row[Any]]
) -> None:
    earlier = [one.id.hex for one in changed if one.id in standing]
    for table, columns in CHILDREN.items():
        if earlier:
            connection.execute(
                text(
                    f"DELETE FROM {table.name}"  # noqa: S608  our own name
                    " WHERE tenant_id = :tenant AND product_id = ANY(CAST(:ids AS uuid[]))"
                ),
                {"tenant": tenant, "ids": earlier},
            )
        lines = (one.variants if table is variants else one.images for one in changed)
        _incoming(connection, table, columns, lines)
        _insert(connection, tenant, table, columns)


def _incoming(
    connection: Connection, table: Table, columns: Sequence[str], lines: Iterable[bytes]
) -> None:
    connection.execute(
        text(
            f"CREATE TEMPORARY TABLE IF NOT EXISTS incoming_{table.name}"  # noqa: S608  our own names
            f" ON COMMIT DELETE ROWS AS SELECT {', '.join(columns)} FROM {table.name} WITH NO DATA"
        )
    )
    _copy(connection, f"incoming_{table.name}", columns, lines)


def _copy(
    connection: Connection, table: str, columns: Sequence[str], lines: Iterable[bytes]
) -> None:
    statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN {FORMAT}"
    # nothing at all would say that this is the end
    connection.connection.cursor().copy_expert(statement, _Lines(filter(None, lines)))


def _insert(
    connection: Connection,
    tenant: TenantId,
    table: Table,
    columns: Sequence[str],
    on_conflict: str = "",
) -> None:
    listed = ", ".join(columns)
    connection.execute(
        text(
            f"INSERT INTO {table.name} (tenant_id, {listed})"  # noqa: S608  our own names
            f" SELECT :tenant, {listed} FROM incoming_{table.name} {on_conflict}"
        ),
        {"tenant": tenant},
    )
