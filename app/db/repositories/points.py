"""The tenant's wallet: each change is one statement, so its row is locked for one round trip."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import text

from app.db.repositories.base import TenantRepository
from app.domain.errors import NotEnoughPoints
from app.domain.ids import ItemId, RunId
from app.domain.points import Account, EntryKind, Settlement

OPEN = text("INSERT INTO wallet_accounts (tenant_id) VALUES (:tenant) ON CONFLICT DO NOTHING")

ACCOUNT = text("SELECT available, held FROM wallet_accounts WHERE tenant_id = :tenant")

ADD = text(
    """
WITH line AS (
  INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
  VALUES (:tenant, :kind, :ref, :points, 0, :subject)
  ON CONFLICT (tenant_id, kind, ref) DO NOTHING
  RETURNING available
)
UPDATE wallet_accounts w SET available = w.available + line.available
FROM line WHERE w.tenant_id = :tenant
"""
)

HOLD = text(
    """
WITH paid AS (
  UPDATE wallet_accounts SET available = available - :points, held = held + :points
  WHERE tenant_id = :tenant AND available >= :points
  RETURNING tenant_id
), held AS (
  INSERT INTO holds (tenant_id, run_id, points, "left")
  SELECT tenant_id, :run, :points, :points FROM paid
)
INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
SELECT tenant_id, 'hold', :run, -:points, :points, :subject FROM paid
"""
)

# what was settled before, or isn't the run's, or has no hold behind it, is left out by the first
# step, and so by all the others: the account's `held` belongs to other runs as well. Each step
# reads the one before, so that the account's row, which all runs want, is locked last.
SETTLE = text(
    """
WITH settled AS (
  INSERT INTO item_settlements (tenant_id, item_id, run_id, outcome, points)
  SELECT :tenant, id, :run, :outcome, :points FROM run_items
  WHERE tenant_id = :tenant AND run_id = :run AND id = ANY (CAST(:items AS uuid[]))
    AND EXISTS (SELECT FROM holds WHERE tenant_id = :tenant AND run_id = :run)
  ON CONFLICT (tenant_id, item_id) DO NOTHING
  RETURNING item_id
), lines AS (
  INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
  SELECT :tenant, :kind, item_id, :back, -:points, :subject FROM settled
  RETURNING number
), hold AS (
  UPDATE holds SET "left" = "left" - :points * total.items
  FROM (SELECT count(*)::integer AS items FROM lines) total
  WHERE tenant_id = :tenant AND run_id = :run AND total.items > 0
  RETURNING total.items
)
UPDATE wallet_accounts w
SET held = w.held - :points * hold.items, available = w.available + :back * hold.items
FROM hold WHERE w.tenant_id = :tenant
RETURNING hold.items
"""
)


def settle_values(
    run: RunId, items: Sequence[ItemId], points: int, outcome: Settlement, subject: str
) -> dict[str, Any]:
    """What SETTLE asks for, besides the tenant."""
    is_back = outcome is Settlement.RELEASED
    return {
        "run": run,
        "items": list(items),
        "points": points,
        "outcome": str(outcome),
        "kind": str(EntryKind.RELEASE if is_back else EntryKind.CAPTURE),
        "back": points if is_back else 0,
        "subject": subject,
    }


class WalletRows(TenantRepository):
    """Implements `app.ports.points.Wallet`."""

    def open(self) -> None:
        """An empty account; again changes nothing."""
        self.connection.execute(OPEN, {"tenant": self.tenant})

    def account(self) -> Account:
        """Both numbers."""
        row = self.connection.execute(ACCOUNT, {"tenant": self.tenant}).one_or_none()
        return Account(0, 0) if row is None else Account(row.available, row.held)

    def add(self, kind: EntryKind, ref: str, points: int, subject: str) -> bool:
        """A gift or a grant."""
        values = {"kind": kind, "ref": ref, "points": points, "subject": subject}
        return self.connection.execute(ADD, {"tenant": self.tenant, **values}).rowcount == 1

    def hold(self, run: RunId, points: int, subject: str) -> None:
        """Promise points to a run."""
        values = {"run": run, "points": points, "subject": subject}
        held = self.connection.execute(HOLD, {"tenant": self.tenant, **values})
        if held.rowcount != 1:
            raise NotEnoughPoints(points, self.account().available)

    def settle(
        self, run: RunId, items: Sequence[ItemId], points: int, outcome: Settlement, subject: str
    ) -> int:
        """Take or give back, at most once an item."""
        if not items:
            return 0
        values = settle_values(run, items, points, outcome, subject)
        settled = self.connection.execute(SETTLE, {"tenant": self.tenant, **values})
        return settled.scalar_one_or_none() or 0
