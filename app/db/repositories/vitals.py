"""How the platform is, from rows of all tenants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, text

from app.db.rows.stores import webhook_intake
from app.domain.health import Provider
from app.domain.ids import RunId, TenantId
from app.domain.runs import RunKind
from app.domain.workload import Intake, StuckRun

PROVIDERS = text(
    """
SELECT provider, count(*) AS calls, count(*) FILTER (WHERE outcome <> 'ok') AS failed,
  max(created_at) FILTER (WHERE outcome = 'ok') AS ok_at,
  max(created_at) FILTER (WHERE outcome <> 'ok') AS failed_at
FROM ai_usage WHERE created_at >= :since AND provider <> 'own'
GROUP BY provider ORDER BY provider
"""
)

# while somebody is at a run, what waits of it waits its turn
STUCK = text(
    """
SELECT r.tenant_id, r.id, r.kind, t.name, i.lapsed, i.due, i.since
FROM runs r JOIN tenants t ON t.tenant_id = r.tenant_id,
LATERAL (SELECT
    count(*) FILTER (WHERE state = 'working'
      AND lease_until <= now() - CAST(:grace AS interval)) AS lapsed,
    count(*) FILTER (WHERE state = 'working' AND lease_until > now()) AS live,
    count(*) FILTER (WHERE state = 'waiting'
      AND coalesce(due_at, r.created_at) <= now() - CAST(:grace AS interval)) AS due,
    min(CASE state WHEN 'working' THEN lease_until ELSE coalesce(due_at, r.created_at) END) AS since
  FROM run_items WHERE tenant_id = r.tenant_id AND run_id = r.id
    AND state IN ('waiting', 'working')) i
WHERE r.state = 'active' AND r.finished_at IS NULL AND (i.lapsed > 0 OR (i.live = 0 AND i.due > 0))
ORDER BY i.since LIMIT :limit
"""
)


@dataclass(frozen=True, slots=True)
class VitalRows:
    """Implements `app.ports.vitals.Vitals`."""

    connection: Connection

    def now(self) -> datetime:
        """The database's own time."""
        found: datetime = self.connection.execute(select(func.clock_timestamp())).scalar_one()
        return found

    def providers(self, since: datetime) -> Sequence[Provider]:
        """Providers that were asked."""
        rows = self.connection.execute(PROVIDERS, {"since": since})
        return [Provider(*row) for row in rows]

    def stuck(self, minutes: int, limit: int) -> Sequence[StuckRun]:
        """Runs that nobody is at."""
        asked = {"grace": f"{minutes} minutes", "limit": limit}
        return [
            StuckRun(
                TenantId(row.tenant_id),
                RunId(row.id),
                RunKind(row.kind),
                row.name,
                row.lapsed,
                row.due,
                row.since,
            )
            for row in self.connection.execute(STUCK, asked)
        ]

    def intake(self) -> Intake:
        """Webhooks that wait."""
        kept = webhook_intake.c
        asked = select(func.count(), func.min(kept.created_at)).where(kept.drained_at.is_(None))
        return Intake(*self.connection.execute(asked).one())
