"""Work on a run's items, one at a time, under a lease: what every kind of run shares."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import ExternalError
from app.domain.ids import RunId, TenantId
from app.domain.runs import MAX_ATTEMPTS, MAX_WAITS, ItemState, Lease, Run
from app.ports.uow import OpenUow
from app.usecases.cancel import drop


class ItemWork(Protocol):
    """One kind of run: what is done to each of its items."""

    def do(self, tenant: TenantId, run: Run, lease: Lease) -> None:
        """Finish the item, or raise. May be done again after a crash at any point of it."""
        ...


@dataclass(frozen=True, slots=True)
class Items:
    """Takes items, puts them back and gives them up."""

    open_uow: OpenUow
    lease_s: float

    def take(self, tenant: TenantId, run_id: RunId) -> tuple[Run, Lease] | None:
        """The next item to work on; None where there is none now. Closes a run that is through."""
        with self.open_uow(tenant) as uow:
            run = uow.runs.get(run_id)
            leases = uow.runs.take(run_id, 1, self.lease_s)
            if not leases:
                uow.runs.close_if_done(run_id)
                return None
        return run, leases[0]

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

    def give_up(self, tenant: TenantId, run: Run, lease: Lease, outcome: str, detail: str) -> None:
        """The item failed for good; what was held for it goes back."""
        with self.open_uow(tenant) as uow:
            uow.runs.finish(lease, ItemState.FAILED, outcome, detail)
            drop(uow, run, [lease.item.id])
            uow.runs.close_if_done(run.id)
