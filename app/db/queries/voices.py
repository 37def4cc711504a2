"""The shops' own descriptions, to learn a voice from."""

from sqlalchemy import Connection, text

from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.learning import Sample
from app.domain.richtext import plain

MOST = 300

# none that we wrote: a shop doesn't learn from us how it speaks
SAMPLES = """
SELECT p.id, p.title, p.description FROM products p
WHERE p.tenant_id = :tenant AND p.kind = 'product' AND p.status <> 'trashed'
  AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store) AND p.words BETWEEN 40 AND 600
  AND NOT EXISTS (SELECT FROM revisions v WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id
    AND v.field = 'description' AND v.state = 'written' AND v.undoes IS NULL
    AND v.undone_by IS NULL)
ORDER BY p.score DESC, p.words DESC, p.id LIMIT :most
"""


def samples(connection: Connection, tenant: TenantId, store: StoreId | None) -> list[Sample]:
    """Descriptions of a fair length, of one store or of all."""
    values = {"tenant": tenant, "store": store, "most": MOST}
    rows = connection.execute(text(SAMPLES), values)
    return [Sample(ProductId(row.id), row.title, plain(row.description)) for row in rows]
