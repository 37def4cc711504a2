"""What we changed in a product, and what of it still stands."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, text

from app.db.repositories.catalog import ProductRows
from app.db.repositories.drafts import draft_of
from app.db.repositories.revisions import revision_of
from app.db.rows.drafts import drafts
from app.domain.ids import DraftId, ProductId, TenantId
from app.domain.provenance import Provenance, provenance
from app.ports.queries import HistoryRow

HISTORY = """
SELECT v.*, d.provider, d.model FROM revisions v
LEFT JOIN drafts d ON d.tenant_id = v.tenant_id AND d.id = v.draft_id
WHERE v.tenant_id = :tenant AND v.product_id = :product AND v.state = 'written'
ORDER BY v.created_at DESC LIMIT 200
"""


def rows(connection: Connection, tenant: TenantId, product_id: ProductId) -> list[HistoryRow]:
    """The changes, newest first."""
    product = ProductRows(connection, tenant).get(product_id)
    values = {"tenant": tenant, "product": product_id}
    found = connection.execute(text(HISTORY), values).all()
    made = _made(connection, tenant, [row.draft_id for row in found])
    history = []
    for row in found:
        revision = revision_of(row)
        history.append(
            HistoryRow(
                revision.id,
                revision.run_id,
                revision.slot,
                revision.slot.image_id,
                revision.before,
                revision.stored,
                revision.created_at,
                row.model or "",
                revision.author,
                revision.undoes,
                revision.undone_by is not None,
                (product.text(revision.slot) or "") == (revision.stored or ""),
                made.get(revision.draft_id) if revision.draft_id else None,
            )
        )
    return history


def _made(
    connection: Connection, tenant: TenantId, ids: Sequence[DraftId]
) -> dict[DraftId, Provenance]:
    """How the drafts among them were made."""
    wanted = select(drafts).where(drafts.c.tenant_id == tenant, drafts.c.id.in_(ids))
    found = map(draft_of, connection.execute(wanted))
    return {draft.id: provenance(draft) for draft in found}
