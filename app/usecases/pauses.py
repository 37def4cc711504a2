"""Runs that wait for the merchant, and go on once the shop lets us in again."""

from collections.abc import Collection, Sequence
from functools import partial

from app.domain.events import run_paused
from app.domain.ids import StoreId
from app.domain.runs import Run, RunKind, RunState
from app.ports.queue import Job, Queue
from app.ports.uow import UnitOfWork

JOBS = {
    RunKind.SYNC: Job.SYNC,
    RunKind.GENERATE: Job.GENERATE,
    RunKind.PUBLISH: Job.PUBLISH,
    RunKind.UNDO: Job.UNDO,
}
RECONNECT = "reconnect"


def pause_runs(uow: UnitOfWork, store_id: StoreId) -> list[Run]:
    """Nobody works on the shop's runs until `resume_runs`; what is held for them stays held."""
    active = [run for run in uow.runs.unfinished(store_id) if run.state is RunState.ACTIVE]
    for run in active:
        uow.runs.set_state(run.id, RunState.PAUSED, RECONNECT)
    uow.events.tell([run_paused(run, RECONNECT) for run in active])
    return active


def resume_runs(uow: UnitOfWork, store_id: StoreId, queue: Queue) -> list[Run]:
    """Go on with the runs that waited for the shop to let us in; workers hear after the commit."""
    paused = [run for run in _paused(uow, store_id) if not run.wanted_scope]
    _go_on(uow, paused, queue)
    return paused


def resume_granted(
    uow: UnitOfWork, store_id: StoreId, granted: Collection[str], queue: Queue
) -> list[Run]:
    """Go on with the runs that waited for one of these rights."""
    paused = [run for run in _paused(uow, store_id) if run.wanted_scope in granted]
    _go_on(uow, paused, queue)
    return paused


def resume_waiting(uow: UnitOfWork, queue: Queue) -> list[Run]:
    """Go on with the runs that wait for the merchant's own model."""
    paused = [run for run in uow.runs.paused() if run.on_own_model and run.waits_for_models]
    _go_on(uow, paused, queue)
    return paused


def _paused(uow: UnitOfWork, store_id: StoreId) -> list[Run]:
    return [run for run in uow.runs.unfinished(store_id) if run.state is RunState.PAUSED]


def _go_on(uow: UnitOfWork, paused: Sequence[Run], queue: Queue) -> None:
    for run in paused:
        uow.runs.set_state(run.id, RunState.ACTIVE)
        uow.after_commit(partial(queue.work_on, JOBS[run.kind], run.tenant_id, run.id))
