"""What models cost, from the rows of their calls; what is promised stands with the items."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, text

from app.db.repositories.base import TenantRepository
from app.domain.competitor_jobs import JobLease
from app.domain.ids import ItemId
from app.domain.usage import Spent, Tokens

# two workers that reckon at once would both find room for the same dollar
IN_TURN = text("SELECT pg_advisory_xact_lock(hashtextextended('spending:' || :tenant, 0))")
OPEN = text(
    """
SELECT (SELECT coalesce(sum(cost_usd), 0) FROM ai_usage
  WHERE tenant_id = :tenant AND created_at >= :since AND provider <> 'own')
  + (SELECT coalesce(sum(expected_usd), 0) FROM run_items
  WHERE tenant_id = :tenant AND state = 'working' AND expected_usd > 0)
  + (SELECT coalesce(sum(expected_usd), 0) FROM competitor_jobs
  WHERE tenant_id = :tenant AND status = 'running' AND expected_usd > 0)
"""
)
PROMISE = text(
    """
UPDATE run_items i SET expected_usd = promised.usd
FROM unnest(CAST(:items AS uuid[]), CAST(:usd AS numeric[])) AS promised (id, usd)
WHERE i.tenant_id = :tenant AND i.id = promised.id
"""
)
# whoever lost the job has nothing to say about what its next worker was promised
PROMISE_TO = text(
    """
UPDATE competitor_jobs SET expected_usd = :usd
WHERE tenant_id = :tenant AND id = :job AND fence = :fence AND status = 'running'
"""
)
SPENT = text(
    """
SELECT provider, model, count(*) AS calls, count(*) FILTER (WHERE outcome <> 'ok') AS failed,
  sum(input_tokens) AS read, sum(output_tokens) AS written, coalesce(sum(cost_usd), 0) AS usd
FROM ai_usage WHERE created_at >= :since
GROUP BY provider, model ORDER BY usd DESC, provider, model
"""
)


def spent_by_model(connection: Connection, since: datetime) -> list[Spent]:
    """What each model did, for all tenants, as the platform's role may know."""
    rows = connection.execute(SPENT, {"since": since})
    return [
        Spent(provider, model, calls, failed, Tokens(read, written), usd)
        for provider, model, calls, failed, read, written, usd in rows
    ]


class SpendingRows(TenantRepository):
    """Implements `app.ports.spending.Spending`."""

    def open_usd(self, since: datetime) -> Decimal:
        """Spent, and promised."""
        self.connection.execute(IN_TURN, {"tenant": str(self.tenant)})
        found = self.connection.execute(OPEN, {"tenant": self.tenant, "since": since})
        return Decimal(found.scalar_one())

    def promise(self, usd: Mapping[ItemId, Decimal]) -> None:
        """Set aside."""
        self.connection.execute(
            PROMISE, {"tenant": self.tenant, "items": list(usd), "usd": list(usd.values())}
        )

    def promise_to(self, lease: JobLease, usd: Decimal) -> None:
        """Set aside for an analysis."""
        of = {"tenant": self.tenant, "job": lease.job.id, "fence": lease.fence}
        self.connection.execute(PROMISE_TO, of | {"usd": usd})
