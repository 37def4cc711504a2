"""Errands as rows."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, delete, func, select, text
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.repositories.storable import storable
from app.db.rows.errands import errands
from app.domain.errands import SUBJECT, Errand, ErrandState, Outcome
from app.domain.ids import ErrandId, TenantId
from app.domain.points import Settlement
from app.domain.services import Task

# whoever is second finds nothing open, and moves nothing
END = text(
    """
WITH ended AS (
  UPDATE errands SET state = :state, result = :result, provider = :provider, model = :model,
    input_tokens = :input_tokens, output_tokens = :output_tokens, failure = :failure
  WHERE tenant_id = :tenant AND id = :errand AND state = 'open'
  RETURNING id, price_points, CASE CAST(:state AS text) WHEN 'done' THEN 0 ELSE price_points END
    AS back
), lines AS (
  INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
  SELECT :tenant, :kind, id, back, -price_points, :subject FROM ended
)
UPDATE wallet_accounts w SET held = w.held - price_points, available = w.available + back
FROM ended WHERE w.tenant_id = :tenant
"""
)


class ErrandRows(TenantRepository):
    """Implements `app.ports.errands.Errands`."""

    def add(self, errand: Errand, lease_s: float) -> bool:
        """A new one."""
        until = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, lease_s)
        added = self.connection.execute(
            upsert(errands)
            .values(
                tenant_id=self.tenant,
                id=errand.id,
                task=errand.task,
                author=errand.author,
                request_key=errand.request_key,
                request_hash=errand.request_hash,
                price_points=errand.price_points,
                lease_until=until,
            )
            .on_conflict_do_nothing(index_elements=["tenant_id", "request_key"])
        )
        return added.rowcount == 1

    def by_request_key(self, key: str) -> Errand:
        """The one that was made under it."""
        wanted = select(errands).where(
            errands.c.tenant_id == self.tenant, errands.c.request_key == key
        )
        return _errand_of(self.one(wanted, "errand"))

    def end(self, errand: ErrandId, outcome: Outcome) -> bool:
        """Once."""
        is_taken = outcome.settlement is Settlement.CAPTURED
        values = {
            "tenant": self.tenant,
            "errand": errand,
            "state": ErrandState.DONE if is_taken else ErrandState.FAILED,
            "kind": "capture" if is_taken else "release",
            "result": storable(outcome.result),
            "provider": outcome.provider,
            "model": outcome.model,
            "input_tokens": outcome.input_tokens,
            "output_tokens": outcome.output_tokens,
            "failure": outcome.failure,
            "subject": SUBJECT,
        }
        return self.connection.execute(END, values).rowcount == 1

    def forget(self, days: int) -> None:
        """Let go of results that are older."""
        self.connection.execute(
            delete(errands).where(
                errands.c.tenant_id == self.tenant,
                errands.c.state != ErrandState.OPEN,
                errands.c.created_at < func.now() - timedelta(days=days),
            )
        )


def _errand_of(row: Row[Any]) -> Errand:
    return Errand(
        TenantId(row.tenant_id),
        ErrandId(row.id),
        Task(row.task),
        row.author,
        row.request_key,
        row.request_hash,
        row.price_points,
        ErrandState(row.state),
        Outcome(
            row.result,
            row.provider,
            row.model,
            row.input_tokens,
            row.output_tokens,
            row.failure,
        ),
    )
