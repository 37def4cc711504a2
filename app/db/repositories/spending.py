"""What models cost, from the rows of their calls; what is promised stands with the items."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from sqlalchemy import text

from app.db.repositories.base import TenantRepository
from app.domain.ids import ItemId

# two workers that reckon at once would both find room for the same dollar
IN_TURN = text("SELECT pg_advisory_xact_lock(hashtextextended('spending:' || :tenant, 0))")
OPEN = text(
    """
SELECT (SELECT coalesce(sum(cost_usd), 0) FROM ai_usage
  WHERE tenant_id = :tenant AND created_at >= :since)
  + (SELECT coalesce(sum(expected_usd), 0) FROM run_items
  WHERE tenant_id = :tenant AND state = 'working' AND expected_usd > 0)
"""
)
PROMISE = text(
    """
UPDATE run_items i SET expected_usd = promised.usd
FROM unnest(CAST(:items AS uuid[]), CAST(:usd AS numeric[])) AS promised (id, usd)
WHERE i.tenant_id = :tenant AND i.id = promised.id
"""
)


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
