"""The wallet's numbers and lines."""

from sqlalchemy import Connection, text

from app.db.ledger import ENTER
from app.db.prepared import Prepared
from app.db.repositories.notifications import SEEN
from app.db.uow import Database
from app.domain.ids import RunId, TenantId
from app.domain.notifications import MOST_UNREAD, Reader
from app.domain.points import Account, Entry, EntryKind
from app.domain.services import ServiceCode
from app.ports.queries import Counts
from app.ports.statement import HeldBy, Line, Statement

COUNTS = text(
    f"""
SELECT coalesce(w.available, 0), coalesce(w.held, 0),
  (SELECT count(DISTINCT product_id) FROM drafts
    WHERE tenant_id = :tenant AND state = 'ready') AS to_review,
  (SELECT count(*) FROM (
    SELECT FROM ({SEEN}) seen WHERE NOT is_read LIMIT {MOST_UNREAD + 1}) few) AS unread,
  (SELECT coalesce(max(number), 0) FROM notifications WHERE tenant_id = :tenant) AS latest
FROM (SELECT) always LEFT JOIN wallet_accounts w ON w.tenant_id = :tenant
"""  # noqa: S608  of our own parts
)
_COUNTS = Prepared.of(
    "rooz_counts", ENTER, COUNTS, {"tenant": "uuid", "me": "uuid", "kinds": "text[]"}
)
LINES = """
SELECT * FROM ledger_entries
WHERE tenant_id = :tenant AND (CAST(:before AS bigint) IS NULL OR number < :before)
ORDER BY number DESC LIMIT :limit
"""
# one statement, so that no line comes between the account and what led to it
HEAD = """
SELECT w.available, w.held,
  (SELECT coalesce(max(number), 0) FROM ledger_entries WHERE tenant_id = :tenant) AS latest,
  (SELECT coalesce(sum(available), 0) FROM ledger_entries
    WHERE tenant_id = :tenant AND number >= CAST(:before AS bigint)) AS newer
FROM wallet_accounts w WHERE w.tenant_id = :tenant
"""
HELD_BY = """
SELECT h.run_id, r.service, h."left" AS points FROM holds h
JOIN runs r ON r.tenant_id = h.tenant_id AND r.id = h.run_id
WHERE h.tenant_id = :tenant AND h."left" > 0 ORDER BY h.created_at DESC LIMIT :most
"""
MOVED = """
SELECT (created_at AT TIME ZONE 'UTC')::date AS day, sum(available) AS points
FROM ledger_entries WHERE tenant_id = :tenant
  AND created_at >= date_trunc('day', now(), 'UTC') - make_interval(days => :days)
GROUP BY day
"""
MOST_RUNS = 20
DAYS = 60


def counts(database: Database, tenant: TenantId, reader: Reader | None) -> Counts:
    """For the frame of every page, in one round trip."""
    asked = {
        "tenant": str(tenant),
        "me": str(reader.user) if reader else None,
        "kinds": sorted(map(str, reader.kinds)) if reader else [],
    }
    [row] = _COUNTS.ask(database, asked)
    available, held, to_review, unread, latest = row
    return Counts(Account(available, held), to_review, unread, latest if reader else 0)


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


def statement(
    connection: Connection, tenant: TenantId, limit: int, before: int | None
) -> Statement:
    """The account and what led to it, as of one moment."""
    head = connection.execute(text(HEAD), {"tenant": tenant, "before": before}).one()
    after = head.available - head.newer
    found = []
    for number, entry in lines(connection, tenant, limit, before or head.latest + 1):
        found.append(Line(number, entry, after))
        after -= entry.available
    held = connection.execute(text(HELD_BY), {"tenant": tenant, "most": MOST_RUNS})
    moved = connection.execute(text(MOVED), {"tenant": tenant, "days": DAYS})
    return Statement(
        Account(head.available, head.held),
        tuple(found),
        tuple(
            HeldBy(RunId(row.run_id), ServiceCode(row.service) if row.service else None, row.points)
            for row in held
        ),
        {row.day: row.points for row in moved},
    )
