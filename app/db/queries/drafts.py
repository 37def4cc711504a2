"""The review queue."""

from sqlalchemy import Connection, text

from app.domain.ids import DraftId, ProductId, RunId, TenantId
from app.ports.queries import ReviewEntry, ReviewQueue

# the products of the queue, in the order that their drafts were written
QUEUED = """
FROM drafts d
WHERE d.tenant_id = :tenant AND (CAST(:run AS uuid) IS NULL OR d.run_id = :run)
  AND d.state IN ('ready', 'accepted', 'rejected')
GROUP BY d.product_id HAVING bool_or(d.state IN ('ready', 'accepted'))
ORDER BY min(d.created_at), d.product_id LIMIT 1000
"""
QUEUE = f"""
SELECT d.product_id, count(*) FILTER (WHERE d.state = 'ready') AS ready,
  count(*) FILTER (WHERE d.state = 'accepted') AS accepted
{QUEUED}
"""
ACCEPTED = f"""
SELECT array_agg(d.id) FILTER (WHERE d.state = 'accepted') AS drafts {QUEUED}
"""


def queue(connection: Connection, tenant: TenantId, run: RunId | None) -> ReviewQueue:
    """Products with drafts that wait or are accepted, in the order they were written."""
    rows = connection.execute(text(QUEUE), {"tenant": tenant, "run": run})
    return ReviewQueue(
        tuple(ReviewEntry(ProductId(row.product_id), row.ready, row.accepted) for row in rows)
    )


def accepted(connection: Connection, tenant: TenantId, run: RunId | None) -> list[DraftId]:
    """All that is accepted of the queue's products."""
    rows = connection.execute(text(ACCEPTED), {"tenant": tenant, "run": run})
    return [DraftId(found) for row in rows for found in row.drafts or ()]
