"""Stop a run: what nobody works on yet doesn't happen, and its points go back."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.drafts import DraftState
from app.domain.ids import ItemId, RunId, TenantId
from app.domain.points import Settlement
from app.domain.runs import Run, RunKind, RunState
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.happenings import close


def drop(uow: UnitOfWork, run: Run, items: Sequence[ItemId]) -> None:
    """Put back in order what was set aside for items that won't be done."""
    if run.kind is RunKind.GENERATE:
        uow.wallet.settle(
            run.id, items, run.price_points, Settlement.RELEASED, str(run.service or "")
        )
    if run.kind is RunKind.PUBLISH:
        drafts = [draft for mine in uow.drafts.attached_to(items).values() for draft in mine]
        going = [draft for draft in drafts if draft.state is DraftState.PUBLISHING]
        uow.drafts.move([draft.to(DraftState.ACCEPTED) for draft in going])


def end_run(uow: UnitOfWork, run: Run, state: RunState, reason: str) -> int:
    """Stop a run; answers how many of its products were cancelled."""
    uow.runs.set_state(run.id, state, reason)
    cancelled = uow.runs.cancel_waiting(run.id)
    drop(uow, run, cancelled)
    close(uow, run.id)
    return len(cancelled)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancels runs of every kind."""

    open_uow: OpenUow

    def run(self, tenant: TenantId, run_id: RunId) -> int:
        """Answers how many products were cancelled; of a run that is over, none."""
        with self.open_uow(tenant) as uow:
            return end_run(uow, uow.runs.get(run_id), RunState.CANCELLED, "cancelled")
