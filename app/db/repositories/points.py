"""The tenant's wallet: each change is one statement, so its row is locked for one round trip."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from app.db.repositories.base import TenantRepository
from app.domain.errors import NotEnoughPoints
from app.domain.ids import CompetitorJobId, ErrandId, ItemId, RunId
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

# of a job whose own row says what became of its points
HOLD_FOR = text(
    """
WITH paid AS (
  UPDATE wallet_accounts SET available = available - :points, held = held + :points
  WHERE tenant_id = :tenant AND available >= :points
  RETURNING tenant_id
)
INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
SELECT tenant_id, 'hold', :job, -:points, :points, :subject FROM paid
"""
)

# Several holds of one wallet, in the order asked for as long as it covers them; answers which.
HOLD_MANY = text(
    """
WITH asked AS (
  SELECT run, points, subject, sum(points) OVER (ORDER BY number) AS total
  FROM unnest(CAST(:runs AS uuid[]), CAST(:points AS integer[]), CAST(:subjects AS text[]))
    WITH ORDINALITY AS each (run, points, subject, number)
), account AS (
  SELECT available FROM wallet_accounts WHERE tenant_id = :tenant FOR UPDATE
), covered AS (
  SELECT run, points, subject FROM asked, account WHERE total <= account.available
), held AS (
  INSERT INTO holds (tenant_id, run_id, points, "left")
  SELECT :tenant, run, points, points FROM covered
), lines AS (
  INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
  SELECT :tenant, 'hold', run, -points, points, subject FROM covered
), paid AS (
  UPDATE wallet_accounts w
  SET available = w.available - total.points, held = w.held + total.points
  FROM (SELECT sum(points)::integer AS points FROM covered HAVING count(*) > 0) total
  WHERE w.tenant_id = :tenant
)
SELECT run FROM covered
"""
)

# What was settled before, or isn't the run's, or has no hold behind it, is left out by the first
# step, and so by all the others: the account's `held` belongs to other runs as well. LIMIT keeps a
# subquery by key from becoming a join, for which a planner without statistics reads all the
# tenant's holds. The account's row, which all runs want, is locked last. Answers the items settled.
SETTLE = text(
    """
WITH asked AS (
  SELECT DISTINCT ON (item) run, item, points, outcome, subject
  FROM unnest(CAST(:runs AS uuid[]), CAST(:items AS uuid[]), CAST(:points AS integer[]),
    CAST(:outcomes AS text[]), CAST(:subjects AS text[]))
    WITH ORDINALITY AS each (run, item, points, outcome, subject, number)
  ORDER BY item, number
), settled AS (
  INSERT INTO item_settlements (tenant_id, item_id, run_id, outcome, points)
  SELECT :tenant, item, asked.run, outcome, COALESCE(own.price_points, points) FROM asked,
    LATERAL (SELECT run_id, price_points FROM run_items
      WHERE tenant_id = :tenant AND id = item LIMIT 1) own,
    LATERAL (SELECT FROM holds WHERE tenant_id = :tenant AND run_id = asked.run LIMIT 1) hold
  WHERE own.run_id = asked.run ORDER BY item
  ON CONFLICT (tenant_id, item_id) DO NOTHING
  RETURNING item_id, run_id, points, CASE outcome WHEN 'released' THEN points ELSE 0 END AS back,
    CASE outcome WHEN 'released' THEN 'release' ELSE 'capture' END AS kind
), lines AS (
  INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
  SELECT :tenant, kind, item_id, back, -settled.points, subject
  FROM settled JOIN asked ON item = item_id
), hold AS (
  UPDATE holds h SET "left" = h."left" - total.points
  FROM (SELECT run_id, sum(points)::integer AS points FROM settled GROUP BY run_id) total
  WHERE h.tenant_id = :tenant AND h.run_id = total.run_id
  RETURNING total.points
), account AS (
  UPDATE wallet_accounts w SET held = w.held - total.points, available = w.available + total.back
  FROM (
    SELECT sum(points)::integer AS points, sum(back)::integer AS back FROM settled
    WHERE EXISTS (SELECT FROM hold) HAVING count(*) > 0
  ) total
  WHERE w.tenant_id = :tenant
)
SELECT item_id FROM settled
"""
)


@dataclass(frozen=True, slots=True)
class Due:
    """Items of a run whose points are to be taken or given back; `points` are of each."""

    run: RunId
    items: Sequence[ItemId]
    points: int
    outcome: Settlement
    subject: str


def settle_values(dues: Sequence[Due]) -> dict[str, list[Any]]:
    """What SETTLE asks for, besides the tenant: arrays, an entry an item."""
    rows = [(due, item) for due in dues for item in due.items]
    return {
        "runs": [str(due.run) for due, _item in rows],
        "items": [str(item) for _due, item in rows],
        "points": [due.points for due, _item in rows],
        "outcomes": [str(due.outcome) for due, _item in rows],
        "subjects": [due.subject for due, _item in rows],
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

    def hold_for(self, job: CompetitorJobId | ErrandId, points: int, subject: str) -> None:
        """Promise points to a job that isn't a run."""
        values = {"job": str(job), "points": points, "subject": subject}
        held = self.connection.execute(HOLD_FOR, {"tenant": self.tenant, **values})
        if held.rowcount != 1:
            raise NotEnoughPoints(points, self.account().available)

    def settle(
        self, run: RunId, items: Sequence[ItemId], points: int, outcome: Settlement, subject: str
    ) -> int:
        """Take or give back, at most once an item."""
        if not items:
            return 0
        values = settle_values([Due(run, items, points, outcome, subject)])
        return len(self.connection.execute(SETTLE, {"tenant": self.tenant, **values}).all())
