"""Work on a run's items, each under a lease: what every kind of run shares."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import ExternalError, LostLease, RoozError
from app.domain.ids import ItemId, RunId, TenantId
from app.domain.runs import MAX_ATTEMPTS, MAX_WAITS, ItemState, Lease, Run, RunState, scope_reason
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.cancel import drop

Failures = Mapping[ItemId, RoozError]
"""The items that aren't over, and why."""


class ItemWork(Protocol):
    """One kind of run: what is done to each of its items."""

    def at_once(self, uow: UnitOfWork, run: Run) -> int:
        """How many items of the run one worker takes in one go."""
        ...

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Finish the items, but for those it answers. May be done again after a crash anywhere.

        Raises:
            RoozError: it goes for all that aren't over.
        """
        ...


@dataclass(frozen=True, slots=True)
class Items:
    """Takes items, puts them back and gives them up."""

    open_uow: OpenUow
    lease_s: float

    def take(
        self, tenant: TenantId, run_id: RunId, work: ItemWork
    ) -> tuple[Run, Sequence[Lease]] | None:
        """The next items to work on; None where there are none. Closes a run that is through."""
        with self.open_uow(tenant) as uow:
            run = uow.runs.get(run_id)
            leases = uow.runs.take(run_id, work.at_once(uow, run), self.lease_s)
            if not leases:
                uow.runs.close_if_done(run_id)
                return None
        return run, leases

    def may_retry(self, lease: Lease, error: ExternalError) -> bool:
        """Whether the item is worth another try."""
        # a shop or a model that asks us to wait hasn't failed; but nothing waits for ever
        most = MAX_WAITS if error.kind == "rate_limited" else MAX_ATTEMPTS
        return error.retryable and lease.item.attempts < most

    def put_back(self, tenant: TenantId, lease: Lease, error: ExternalError) -> None:
        """Try again later: when the provider says, else ever more slowly."""
        delay_s = error.retry_after_s or float(2 ** min(lease.item.attempts, 6))
        with self.open_uow(tenant) as uow:
            uow.runs.put_back(lease, delay_s, error.kind, str(error))

    def wait_for(self, tenant: TenantId, run: Run, leases: Sequence[Lease], scope: str) -> None:
        """The run waits until the merchant grants a right; its items count no attempt for it."""
        with self.open_uow(tenant) as uow:
            uow.runs.set_state(run.id, RunState.PAUSED, scope_reason(scope))
            for lease in leases:
                with suppress(LostLease):  # that one was over
                    uow.runs.hand_back(lease)

    def give_up(self, tenant: TenantId, run: Run, lease: Lease, outcome: str, detail: str) -> None:
        """The item failed for good; what was held for it goes back."""
        with self.open_uow(tenant) as uow:
            uow.runs.finish(lease, ItemState.FAILED, outcome, detail)
            drop(uow, run, [lease.item.id])
            uow.runs.close_if_done(run.id)
