"""Merges a spooled sync into the mirror: COPY into a temporary table, write only what differs."""

from pathlib import Path

from sqlalchemy import Connection, text

from app.db.spool import COLUMNS
from app.domain.ids import StoreId, TenantId
from app.ports.catalog import SyncedCounts

_OWN = [name for name in COLUMNS if name not in ("variants", "images")]
_LIST = ", ".join(_OWN)

INCOMING = """
CREATE TEMPORARY TABLE incoming (
  id uuid, store_id uuid, kind text, remote_id text, title text, handle text, url text, status text,
  vendor text, product_type text, description text, short_description text, seo_title text,
  meta_description text, details jsonb, updated_at timestamptz, content_hash text, score integer,
  gaps text[], words integer, variants jsonb, images jsonb
) ON COMMIT DROP
"""

# a shop may list a product twice while pages shift: the later line is the fresher one
CHANGED = """
CREATE TEMPORARY TABLE changed ON COMMIT DROP AS
SELECT i.id, i.line, p.id IS NULL AS is_new
FROM (
  SELECT DISTINCT ON (id) id, ctid AS line, content_hash, status
  FROM incoming ORDER BY id, ctid DESC
) i
LEFT JOIN products p ON p.tenant_id = :tenant AND p.id = i.id
WHERE (p.content_hash, p.status) IS DISTINCT FROM (i.content_hash, i.status)
"""

PRODUCTS = f"""
INSERT INTO products (tenant_id, {_LIST})
SELECT :tenant, {", ".join("i." + name for name in _OWN)}
FROM incoming i JOIN changed c ON c.line = i.ctid
ON CONFLICT (tenant_id, id) DO UPDATE SET
{", ".join(f"{name} = excluded.{name}" for name in _OWN if name != "id")}
"""  # noqa: S608  names of columns, ours

CHILDREN = {
    "variants": (
        "id uuid, remote_id text, title text, sku text, gtin text, price numeric, options jsonb,"
        " position integer"
    ),
    "images": "id uuid, remote_id text, url text, alt text, position integer",
}

TRASH = """
UPDATE products SET status = 'trashed'
WHERE tenant_id = :tenant AND store_id = :store AND status <> 'trashed'
  AND NOT EXISTS (SELECT FROM incoming i WHERE i.id = products.id)
"""


def merge(
    connection: Connection, tenant: TenantId, store: StoreId, spooled: Path, *, is_whole: bool
) -> SyncedCounts:
    """Merge the file; where it is whole, products that it doesn't have become trashed."""
    names = {"tenant": tenant, "store": store}
    connection.execute(text(INCOMING))
    cursor = connection.connection.cursor()
    with spooled.open("rb") as lines:
        cursor.copy_expert(f"COPY incoming ({', '.join(COLUMNS)}) FROM STDIN", lines)
    seen = cursor.rowcount
    connection.execute(text("ANALYZE incoming (id, content_hash)"))
    connection.execute(text(CHANGED), names)
    connection.execute(text("ANALYZE changed"))
    written = connection.execute(text(PRODUCTS), names).rowcount
    for table, columns in CHILDREN.items():
        _children(connection, tenant, table, columns)
    trashed = connection.execute(text(TRASH), names).rowcount if is_whole else 0
    return SyncedCounts(seen, written, trashed)


def _children(connection: Connection, tenant: TenantId, table: str, columns: str) -> None:
    listed = ", ".join(column.split()[0] for column in columns.split(","))
    values = ", ".join("x." + column.split()[0] for column in columns.split(","))
    names = {"tenant": tenant}
    connection.execute(
        text(
            f"DELETE FROM {table} t USING changed c"  # noqa: S608  our own names
            " WHERE t.tenant_id = :tenant AND t.product_id = c.id AND NOT c.is_new"
        ),
        names,
    )
    connection.execute(
        text(
            f"INSERT INTO {table} (tenant_id, product_id, {listed})"  # noqa: S608  our own names
            f" SELECT :tenant, i.id, {values} FROM incoming i"
            " JOIN changed c ON c.line = i.ctid"
            f" CROSS JOIN LATERAL jsonb_to_recordset(i.{table}) AS x({columns})"
            " ON CONFLICT DO NOTHING"
        ),
        names,
    )
