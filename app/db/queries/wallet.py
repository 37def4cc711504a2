"""The wallet's numbers and lines."""

from sqlalchemy import Connection, text

from app.db.repositories.points import WalletRows
from app.domain.ids import TenantId
from app.domain.points import Entry, EntryKind
from app.ports.queries import Counts

COUNTS = """
SELECT
  (SELECT count(DISTINCT product_id) FROM drafts
    WHERE tenant_id = :tenant AND state = 'ready') AS to_review,
  (SELECT count(*) FROM notifications WHERE tenant_id = :tenant AND read_at IS NULL) AS unread
"""
LINES = """
SELECT * FROM ledger_entries
WHERE tenant_id = :tenant AND (CAST(:before AS bigint) IS NULL OR number < :before)
ORDER BY number DESC LIMIT :limit
"""


def counts(connection: Connection, tenant: TenantId) -> Counts:
    """For the frame of every page."""
    row = connection.execute(text(COUNTS), {"tenant": tenant}).one()
    return Counts(WalletRows(connection, tenant).account(), row.to_review, row.unread)


def lines(
    connection: Connection, tenant: TenantId, limit: int, before: int | None
) -> list[tuple[int, Entry]]:
    """Ledger lines with their numbers, newest first."""
    rows = connection.execute(text(LINES), {"tenant": tenant, "limit": limit, "before": before})
    return [
        (
            row.number,
            Entry(
                EntryKind(row.kind),
                row.ref,
                row.available,
                row.held,
                row.subject,
                row.created_at,
            ),
        )
        for row in rows
    ]
