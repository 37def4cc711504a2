"""The review queue."""

from sqlalchemy import Connection, text

from app.domain.ids import DraftId, ProductId, RunId, TenantId
from app.ports.queries import ReviewEntry, ReviewQueue

QUEUE = """
SELECT d.product_id, p.title,
  count(*) FILTER (WHERE d.state = 'ready') AS ready,
  count(*) FILTER (WHERE d.state = 'accepted') AS accepted,
  count(*) FILTER (WHERE d.state = 'rejected') AS rejected,
  min(d.id::text)::uuid AS first_draft,
  array_agg(d.id) FILTER (WHERE d.state = 'accepted') AS accepted_drafts
FROM drafts d JOIN products p ON p.tenant_id = d.tenant_id AND p.id = d.product_id
WHERE d.tenant_id = :tenant AND (CAST(:run AS uuid) IS NULL OR d.run_id = :run)
  AND d.state IN ('ready', 'accepted', 'rejected')
GROUP BY d.product_id, p.title
HAVING bool_or(d.state IN ('ready', 'accepted'))
ORDER BY min(d.created_at), d.product_id
LIMIT 1000
"""


def queue(connection: Connection, tenant: TenantId, run: RunId | None) -> ReviewQueue:
    """Products with drafts that wait or are accepted, in the order they were written."""
    rows = connection.execute(text(QUEUE), {"tenant": tenant, "run": run}).all()
    accepted = [DraftId(found) for row in rows for found in row.accepted_drafts or ()]
    return ReviewQueue(
        tuple(
            ReviewEntry(
                ProductId(row.product_id),
                row.title,
                row.ready,
                row.accepted,
                row.rejected,
                DraftId(row.first_draft),
            )
            for row in rows
        ),
        len(accepted),
        tuple(accepted),
    )
