"""Work on a run's items, each under a lease: what every kind of run shares."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from math import isinf
from typing import Protocol

from app.domain.errors import ExternalError, LostLease, MustWait, RoozError
from app.domain.ids import ItemId, RunId, TenantId
from app.domain.runs import (
    MAX_ATTEMPTS,
    MAX_WAITS,
    ItemState,
    Lease,
    Run,
    RunState,
    models_reason,
    scope_reason,
)
from app.ports.clock import Clock
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.cancel import drop
from app.usecases.happenings import close, tell_paused

Failures = Mapping[ItemId, RoozError]
"""The items that aren't over, and why."""
BUSY = "busy"


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
    clock: Clock

    def take(
        self, tenant: TenantId, run_id: RunId, work: ItemWork
    ) -> tuple[Run, Sequence[Lease]] | None:
        """The next items to work on; None where there are none. Closes a run that is through."""
        with self.open_uow(tenant) as uow:
            run = uow.runs.get(run_id)
            leases = uow.runs.take(run_id, work.at_once(uow, run), self.lease_s)
            if not leases:
                close(uow, run_id)
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
            reason = scope_reason(scope)
            if uow.runs.set_state(run.id, RunState.PAUSED, reason):
                tell_paused(uow, run, reason)
            for lease in leases:
                with suppress(LostLease):  # that one was over
                    uow.runs.hand_back(lease)

    def rest(self, tenant: TenantId, run: Run, waits: Mapping[Lease, MustWait]) -> None:
        """The run waits until text models can be asked again; its merchant is told once.

        Its items count no attempt for it, unless somebody was asked in vain: else one that breaks
        whatever it is given to would keep the run waiting for ever.
        """
        with self.open_uow(tenant) as uow:
            # who is slow, and only that, is waited for without a word
            told = next((wait for wait in waits.values() if wait.why != BUSY), None)
            if told is not None:
                self._pause(uow, run, told)
            for lease, wait in waits.items():
                with suppress(LostLease):
                    _hand_back(uow, run, lease, wait)
            if uow.runs.get(run.id).state is RunState.CANCELLED:
                drop(uow, run, uow.runs.cancel_waiting(run.id))
            close(uow, run.id)

    def _pause(self, uow: UnitOfWork, run: Run, wait: MustWait) -> None:
        is_open = isinf(wait.wait_s)  # until somebody does something
        resumes_at = None if is_open else self.clock() + timedelta(seconds=wait.wait_s)
        reason = models_reason(wait.why)
        if uow.runs.set_state(run.id, RunState.PAUSED, reason, resumes_at):
            tell_paused(uow, run, reason, resumes_at)

    def give_up(self, tenant: TenantId, run: Run, lease: Lease, outcome: str, detail: str) -> None:
        """The item failed for good; what was held for it goes back."""
        with self.open_uow(tenant) as uow:
            uow.runs.finish(lease, ItemState.FAILED, outcome, detail)
            drop(uow, run, [lease.item.id])
            close(uow, run.id)


def _hand_back(uow: UnitOfWork, run: Run, lease: Lease, wait: MustWait) -> None:
    if not wait.was_asked:
        uow.runs.hand_back(lease)
    elif lease.item.attempts < MAX_WAITS:
        uow.runs.put_back(lease, wait.wait_s, wait.why, "")
    else:
        uow.runs.finish(lease, ItemState.FAILED, "unavailable", str(wait))
        drop(uow, run, [lease.item.id])
