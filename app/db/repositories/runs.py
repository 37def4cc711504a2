"""Runs, and their items with leases by the database's clock."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.runs import run_items, runs
from app.db.run_columns import item_of, item_values, run_of, run_values
from app.domain.errors import LostLease
from app.domain.ids import ItemId, RunId, StoreId
from app.domain.runs import Ending, Item, ItemState, Lease, Progress, Run, RunState

# What a worker had begun when its run was cancelled is still brought to its end: the worker may
# have died, or put the item back, with points held or a text half-way to the shop. What nobody had
# begun was cancelled with the run, in one transaction, so there is nothing else to find.
TAKE = text(
    """
WITH next AS (
  SELECT i.id FROM run_items i
  JOIN runs r ON r.tenant_id = i.tenant_id AND r.id = i.run_id
    AND r.state <> 'paused' AND r.finished_at IS NULL
  WHERE i.tenant_id = :tenant AND i.run_id = :run
    AND (i.state = 'waiting' AND (i.due_at IS NULL OR i.due_at <= now())
         OR i.state = 'working' AND i.lease_until <= now())
  ORDER BY i.position LIMIT :limit
  FOR UPDATE OF i SKIP LOCKED
)
UPDATE run_items i
SET state = 'working', expected_usd = 0, attempts = attempts + 1, fence = fence + 1,
    lease_until = now() + make_interval(secs => :lease_s)
FROM next WHERE i.tenant_id = :tenant AND i.id = next.id
RETURNING i.*
"""
)

RENEW = text(
    """
UPDATE run_items i SET lease_until = now() + make_interval(secs => :lease_s)
FROM unnest(CAST(:items AS uuid[]), CAST(:fences AS integer[])) AS mine (id, fence)
WHERE i.tenant_id = :tenant AND i.id = mine.id AND i.fence = mine.fence AND i.state = 'working'
RETURNING i.id
"""
)

FINISH = text(
    """
UPDATE run_items i
SET state = told.state, outcome = told.outcome, detail = told.detail, lease_until = NULL
FROM unnest(CAST(:items AS uuid[]), CAST(:fences AS integer[]), CAST(:states AS text[]),
  CAST(:outcomes AS text[]), CAST(:details AS text[]))
  AS told (id, fence, state, outcome, detail)
WHERE i.tenant_id = :tenant AND i.id = told.id AND i.fence = told.fence AND i.state = 'working'
RETURNING i.id
"""
)

CLOSE = text(
    """
UPDATE runs SET
  state = CASE WHEN state IN ('active', 'paused') THEN 'finished' ELSE state END,
  finished_at = now()
WHERE tenant_id = :tenant AND id = :run AND finished_at IS NULL
  AND NOT EXISTS (
    SELECT FROM run_items WHERE tenant_id = :tenant AND run_id = :run
      AND state IN ('waiting', 'working'))
"""
)

UNFINISHED = (RunState.ACTIVE, RunState.PAUSED)


class RunRows(TenantRepository):
    """Implements `app.ports.runs.Runs`."""

    def add(self, run: Run, items: Sequence[Item]) -> bool:
        """A run with its items, once per request key."""
        values = run_values(run)
        added = self.connection.execute(upsert(runs).values(values).on_conflict_do_nothing())
        if added.rowcount != 1:
            return False
        if items:
            self.connection.execute(insert(run_items), [item_values(item) for item in items])
        return True

    def by_request_key(self, key: str) -> Run | None:
        """The run that an earlier click made."""
        row = self.connection.execute(self._all().where(runs.c.request_key == key)).one_or_none()
        return None if row is None else run_of(row)

    def get(self, run: RunId) -> Run:
        """One run."""
        return run_of(self.one(self._all().where(runs.c.id == run), "run"))

    def item(self, item: ItemId) -> Item:
        """One item."""
        wanted = select(run_items).where(
            run_items.c.tenant_id == self.tenant, run_items.c.id == item
        )
        return item_of(self.one(wanted, "item"))

    def take(self, run: RunId, limit: int, lease_s: float) -> list[Lease]:
        """Items to work on now."""
        values = {"tenant": self.tenant, "run": run, "limit": limit, "lease_s": lease_s}
        taken = [Lease(item_of(row), row.fence) for row in self.connection.execute(TAKE, values)]
        return sorted(taken, key=lambda lease: lease.item.position)

    def renew(self, lease: Lease, lease_s: float) -> None:
        """More time."""
        until = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, lease_s)
        self._move(lease, lease_until=until)

    def renew_all(self, leases: Sequence[Lease], lease_s: float) -> list[ItemId]:
        """More time for many."""
        values = {
            "tenant": self.tenant,
            "items": [lease.item.id for lease in leases],
            "fences": [lease.fence for lease in leases],
            "lease_s": lease_s,
        }
        kept = set(self.connection.execute(RENEW, values).scalars())
        return [lease.item.id for lease in leases if lease.item.id not in kept]

    def waiting(self, run: RunId) -> int:
        """How many items are still to do."""
        return self.connection.execute(
            select(func.count())
            .select_from(run_items)
            .where(
                run_items.c.tenant_id == self.tenant,
                run_items.c.run_id == run,
                run_items.c.state == ItemState.WAITING,
            )
        ).scalar_one()

    def finish(self, lease: Lease, state: ItemState, outcome: str = "", detail: str = "") -> None:
        """The item is over."""
        self._move(lease, state=state, outcome=outcome, detail=detail, lease_until=None)

    def finish_all(self, ended: Mapping[Lease, Ending]) -> list[ItemId]:
        """Those items are over."""
        values = {
            "tenant": self.tenant,
            "items": [lease.item.id for lease in ended],
            "fences": [lease.fence for lease in ended],
            "states": [str(state) for state, _outcome, _detail in ended.values()],
            "outcomes": [outcome for _state, outcome, _detail in ended.values()],
            "details": [detail for _state, _outcome, detail in ended.values()],
        }
        done = set(self.connection.execute(FINISH, values).scalars())
        return [lease.item.id for lease in ended if lease.item.id not in done]

    def remark(self, item: ItemId, codes: Sequence[str]) -> None:
        """Add to what is told of it."""
        detail = func.concat_ws(";", func.nullif(run_items.c.detail, ""), *codes)
        self.connection.execute(
            update(run_items)
            .where(run_items.c.tenant_id == self.tenant, run_items.c.id == item)
            .values(detail=detail)
        )

    def put_back(self, lease: Lease, delay_s: float, outcome: str, detail: str) -> None:
        """Wait and try again later."""
        due = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, delay_s)
        self._move(
            lease,
            state=ItemState.WAITING,
            due_at=due,
            outcome=outcome,
            detail=detail,
            lease_until=None,
        )

    def hand_back(self, lease: Lease) -> None:
        """As if it had never been taken."""
        self._move(
            lease,
            state=ItemState.WAITING,
            attempts=run_items.c.attempts - 1,
            due_at=None,
            lease_until=None,
        )

    def cancel_waiting(self, run: RunId) -> list[ItemId]:
        """Cancel all items that nobody works on."""
        cancelled = self.connection.execute(
            update(run_items)
            .where(
                run_items.c.tenant_id == self.tenant,
                run_items.c.run_id == run,
                run_items.c.state == ItemState.WAITING,
            )
            .values(state=ItemState.CANCELLED, outcome="cancelled")
            .returning(run_items.c.id)
        )
        return [ItemId(found) for found in cancelled.scalars()]

    def unfinished(self, store: StoreId) -> list[Run]:
        """Active and paused runs of a shop."""
        wanted = self._all().where(runs.c.store_id == store, runs.c.state.in_(UNFINISHED))
        return [run_of(row) for row in self.connection.execute(wanted)]

    def paused(self) -> list[Run]:
        """All that are paused."""
        wanted = self._all().where(runs.c.state == RunState.PAUSED)
        return [run_of(row) for row in self.connection.execute(wanted)]

    def progress(self, run: RunId) -> Progress:
        """How many items stand where."""
        rows = self.connection.execute(
            select(run_items.c.state, func.count())
            .where(run_items.c.tenant_id == self.tenant, run_items.c.run_id == run)
            .group_by(run_items.c.state)
        )
        return Progress({ItemState(state): count for state, count in rows})

    def set_state(
        self,
        run: RunId,
        state: RunState,
        reason: str = "",
        resumes_at: datetime | None = None,
    ) -> bool:
        """Move an unfinished run on."""
        moved = self.connection.execute(
            update(runs)
            .where(
                runs.c.tenant_id == self.tenant,
                runs.c.id == run,
                runs.c.state.in_(UNFINISHED),
                runs.c.state != state,
            )
            .values(state=state, reason=reason, resumes_at=resumes_at)
        )
        return moved.rowcount == 1

    def close_if_done(self, run: RunId) -> bool:
        """Finished, if no item is left."""
        closed = self.connection.execute(CLOSE, {"tenant": self.tenant, "run": run})
        return closed.rowcount == 1

    def _all(self) -> Any:
        return select(runs).where(runs.c.tenant_id == self.tenant)

    def _move(self, lease: Lease, **values: Any) -> None:
        moved = self.connection.execute(
            update(run_items)
            .where(
                run_items.c.tenant_id == self.tenant,
                run_items.c.id == lease.item.id,
                run_items.c.fence == lease.fence,
                run_items.c.state == ItemState.WORKING,
            )
            .values(**values)
        )
        if moved.rowcount != 1:
            raise LostLease(f"item {lease.item.id} has another worker")
