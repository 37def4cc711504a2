"""What housekeeping looks for: work of all tenants that nobody is at."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, func, select, text

from app.db.rows.errands import errands as errand_rows
from app.db.rows.rules import rules as rule_rows
from app.db.rows.runs import runs as run_rows
from app.db.rows.stores import stores as store_rows
from app.db.rows.subscriptions import deliveries as delivery_rows
from app.db.rows.subscriptions import subscriptions as subscription_rows
from app.db.rows.watches import watches as watch_rows
from app.domain.errands import ErrandState
from app.domain.ids import (
    CompetitorJobId,
    ErrandId,
    RuleId,
    RunId,
    StoreId,
    SubscriptionId,
    TenantId,
    UserId,
    WatchId,
)
from app.domain.letters import Posting
from app.domain.notifications import QUIET_FOR, kinds_of
from app.domain.rhythm import MOST_S
from app.domain.runs import RunKind, RunState
from app.domain.stores import StoreState
from app.domain.tenants import Role
from app.ports.due import DueRun

# a cancelled run is found too, until all that was begun of it has ended; tenants take turns, so
# that one with hundreds of runs doesn't hide the others
DUE = text(
    """
SELECT r.tenant_id, r.id, r.kind FROM runs r
WHERE r.state <> 'paused' AND r.finished_at IS NULL AND (
  EXISTS (SELECT FROM run_items i WHERE i.tenant_id = r.tenant_id AND i.run_id = r.id
    AND (i.state = 'waiting' AND (i.due_at IS NULL OR i.due_at <= now())
         OR i.state = 'working' AND i.lease_until <= now()))
  OR NOT EXISTS (SELECT FROM run_items i WHERE i.tenant_id = r.tenant_id AND i.run_id = r.id
    AND i.state IN ('waiting', 'working')))
ORDER BY row_number() OVER (PARTITION BY r.tenant_id ORDER BY r.id), r.tenant_id
LIMIT :limit
"""
)

# what ended before there was an address is nobody's news; `created_at` is what the index goes by
UNTOLD = text(
    """
SELECT r.tenant_id, r.id FROM mail_addresses a
JOIN runs r ON r.tenant_id = a.tenant_id AND r.created_at > now() - interval '14 days'
  AND r.finished_at > a.confirmed_at
WHERE r.kind <> 'sync' AND r.state = 'finished' AND r.finished_at > now() - interval '1 day'
  AND NOT EXISTS (SELECT FROM run_letters l WHERE l.tenant_id = r.tenant_id AND l.run_id = r.id
    AND (l.posting <> 'later' OR l.due_at > now()))
ORDER BY r.finished_at LIMIT :limit
"""
)

DUE_ANALYSES = text(
    """
SELECT tenant_id, id FROM competitor_jobs
WHERE status IN ('pending', 'running') AND (due_at IS NULL OR due_at <= now())
  AND (lease_until IS NULL OR lease_until <= now())
ORDER BY row_number() OVER (PARTITION BY tenant_id ORDER BY id), tenant_id
LIMIT :limit
"""
)

OVER = text(
    """
SELECT w.tenant_id, w.id FROM watches w
JOIN competitor_jobs j ON j.tenant_id = w.tenant_id AND j.id = w.pending_id
WHERE j.status IN ('done', 'failed') LIMIT :limit
"""
)

UNHEARD = text(
    """
SELECT DISTINCT n.tenant_id FROM watch_news n
WHERE n.digest_day IS NULL AND NOT EXISTS (SELECT FROM watch_digests d
  WHERE d.tenant_id = n.tenant_id AND d.day = (now() AT TIME ZONE 'UTC')::date)
UNION
SELECT tenant_id FROM watch_digests
WHERE posting = 'later' AND due_at <= now() AND day > (now() AT TIME ZONE 'UTC')::date - 2
LIMIT :limit
"""
)

# as app/db/repositories/notifications.py claims it; who has nothing to claim isn't found
UNREAD_MAIL = text(
    """
SELECT DISTINCT c.tenant_id, c.user_id FROM notifications n
JOIN notification_choices c ON c.tenant_id = n.tenant_id AND c.kind = n.kind
  AND n.created_at > c.chosen_at
JOIN memberships m ON m.tenant_id = c.tenant_id AND m.user_id = c.user_id
JOIN unnest(CAST(:roles AS text[]), CAST(:kinds AS text[])) AS allowed (role, kind)
  ON allowed.role = m.role AND allowed.kind = n.kind
LEFT JOIN notification_readers r ON r.tenant_id = c.tenant_id AND r.user_id = c.user_id
WHERE n.created_at > now() - interval '2 days' AND n.created_at < now() - CAST(:quiet AS interval)
  AND (n.whom IS NULL OR n.whom = c.user_id) AND n.by IS DISTINCT FROM c.user_id
  AND n.number > COALESCE(r.read_to, 0)
  AND NOT EXISTS (SELECT FROM notification_marks k WHERE k.tenant_id = c.tenant_id
    AND k.user_id = c.user_id AND k.number = n.number)
  AND NOT EXISTS (SELECT FROM notification_mails s WHERE s.tenant_id = c.tenant_id
    AND s.user_id = c.user_id AND s.number = n.number
    AND (s.posting <> 'later' OR s.due_at > now()))
  AND (c.way = 'at_once' OR c.way = 'daily' AND :digest AND NOT EXISTS (
    SELECT FROM notification_mails d WHERE d.tenant_id = c.tenant_id AND d.user_id = c.user_id
      AND d.digest_day = (now() AT TIME ZONE 'UTC')::date AND d.posting <> 'later'))
LIMIT :limit
"""
)
HEARS = [(str(role), str(kind)) for role in Role for kind in kinds_of(role)]

UNDELIVERED = text(
    """
SELECT d.tenant_id FROM deliveries d
JOIN subscriptions s ON s.tenant_id = d.tenant_id AND s.id = d.subscription_id
  AND s."off" = '' AND (s.rests_until IS NULL OR s.rests_until <= now())
WHERE d.state = 'waiting' AND d.due_at <= now()
  AND (d.lease_until IS NULL OR d.lease_until <= now())
GROUP BY d.tenant_id ORDER BY min(d.due_at) LIMIT :limit
"""
)


@dataclass(frozen=True, slots=True)
class DueRows:
    """Implements `app.ports.due.Due`."""

    connection: Connection

    def runs(self, limit: int) -> list[DueRun]:
        """Active runs with something to do."""
        rows = self.connection.execute(DUE, {"limit": limit})
        return [DueRun(TenantId(r.tenant_id), RunId(r.id), RunKind(r.kind)) for r in rows]

    def resumptions(self, limit: int) -> list[DueRun]:
        """Paused runs whose time has come."""
        rows = self.connection.execute(
            select(run_rows.c.tenant_id, run_rows.c.id, run_rows.c.kind)
            .where(run_rows.c.state == RunState.PAUSED, run_rows.c.resumes_at <= func.now())
            .order_by(run_rows.c.resumes_at)
            .limit(limit)
        )
        return [DueRun(TenantId(r.tenant_id), RunId(r.id), RunKind(r.kind)) for r in rows]

    def stores(self, limit: int) -> list[tuple[TenantId, StoreId]]:
        """Connected shops that are due to be looked at."""
        usual = store_rows.c.synced_at + timedelta(seconds=MOST_S)  # of one that was never planned
        due = func.coalesce(store_rows.c.check_after, usual)
        rows = self.connection.execute(
            select(store_rows.c.tenant_id, store_rows.c.id)
            .where(store_rows.c.state == StoreState.CONNECTED, due <= func.now())
            .order_by(due)
            .limit(limit)
        )
        return [(TenantId(row.tenant_id), StoreId(row.id)) for row in rows]

    def analyses(self, limit: int) -> list[tuple[TenantId, CompetitorJobId]]:
        """Jobs without a worker."""
        found = self.connection.execute(DUE_ANALYSES, {"limit": limit})
        return [(TenantId(row.tenant_id), CompetitorJobId(row.id)) for row in found]

    def errands(self, limit: int) -> list[tuple[TenantId, ErrandId]]:
        """Errands that nobody is on any more."""
        rows = self.connection.execute(
            select(errand_rows.c.tenant_id, errand_rows.c.id)
            .where(errand_rows.c.state == ErrandState.OPEN, errand_rows.c.lease_until <= func.now())
            .order_by(errand_rows.c.lease_until)
            .limit(limit)
        )
        return [(TenantId(row.tenant_id), ErrandId(row.id)) for row in rows]

    def rules(self, limit: int) -> list[tuple[TenantId, RuleId]]:
        """Rules that are due to look."""
        rows = self.connection.execute(
            select(rule_rows.c.tenant_id, rule_rows.c.id)
            .where(rule_rows.c.is_on, rule_rows.c.due_at <= func.now())
            .order_by(rule_rows.c.due_at)
            .limit(limit)
        )
        return [(TenantId(row.tenant_id), RuleId(row.id)) for row in rows]

    def watches(self, limit: int) -> list[tuple[TenantId, WatchId]]:
        """Watches that are due to look."""
        rows = self.connection.execute(
            select(watch_rows.c.tenant_id, watch_rows.c.id)
            .where(watch_rows.c.pending_id.is_(None), watch_rows.c.due_at <= func.now())
            .order_by(watch_rows.c.due_at)
            .limit(limit)
        )
        return [(TenantId(row.tenant_id), WatchId(row.id)) for row in rows]

    def looks(self, limit: int) -> list[tuple[TenantId, WatchId]]:
        """Looks that are over."""
        rows = self.connection.execute(OVER, {"limit": limit})
        return [(TenantId(row.tenant_id), WatchId(row.id)) for row in rows]

    def digests(self, limit: int) -> list[TenantId]:
        """Who has something to hear."""
        rows = self.connection.execute(UNHEARD, {"limit": limit})
        return [TenantId(row.tenant_id) for row in rows]

    def notifications(self, limit: int, *, digest: bool) -> list[tuple[TenantId, UserId]]:
        """Who has something to hear by mail."""
        roles, kinds = map(list, zip(*HEARS, strict=True))
        asked = {"roles": roles, "kinds": kinds, "quiet": QUIET_FOR, "digest": digest}
        rows = self.connection.execute(UNREAD_MAIL, asked | {"limit": limit})
        return [(TenantId(row.tenant_id), UserId(row.user_id)) for row in rows]

    def letters(self, limit: int) -> list[tuple[TenantId, RunId]]:
        """Runs that their merchants are to hear of."""
        rows = self.connection.execute(UNTOLD, {"limit": limit})
        return [(TenantId(row.tenant_id), RunId(row.id)) for row in rows]

    def deliveries(self, limit: int) -> list[TenantId]:
        """Who has something to be delivered."""
        rows = self.connection.execute(UNDELIVERED, {"limit": limit})
        return [TenantId(row.tenant_id) for row in rows]

    def old_deliveries(self, limit: int, days: int) -> list[TenantId]:
        """Who has some that are older."""
        kept = delivery_rows.c
        is_old = kept.created_at < func.now() - timedelta(days=days)
        rows = self.connection.execute(select(kept.tenant_id).where(is_old).distinct().limit(limit))
        return [TenantId(row.tenant_id) for row in rows]

    def switched_off(self, limit: int) -> list[tuple[TenantId, SubscriptionId]]:
        """Those of which there is a mail to send."""
        kept = subscription_rows.c
        rows = self.connection.execute(
            select(kept.tenant_id, kept.id)
            .where(kept.posting == Posting.LATER, kept.posting_due_at <= func.now())
            .order_by(kept.posting_due_at)
            .limit(limit)
        )
        return [(TenantId(row.tenant_id), SubscriptionId(row.id)) for row in rows]
