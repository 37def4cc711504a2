"""Runs that wait for the merchant, and go on once the shop lets us in again."""

from functools import partial

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
REASON = "reconnect"


def pause_runs(uow: UnitOfWork, store_id: StoreId) -> list[Run]:
    """Nobody works on the shop's runs until `resume_runs`; what is held for them stays held."""
    active = [run for run in uow.runs.unfinished(store_id) if run.state is RunState.ACTIVE]
    for run in active:
        uow.runs.set_state(run.id, RunState.PAUSED, REASON)
    return active


def resume_runs(uow: UnitOfWork, store_id: StoreId, queue: Queue) -> list[Run]:
    """Go on with the runs that waited; workers hear of it after the commit."""
    paused = [run for run in uow.runs.unfinished(store_id) if run.state is RunState.PAUSED]
    for run in paused:
        uow.runs.set_state(run.id, RunState.ACTIVE)
        uow.after_commit(partial(queue.work_on, JOBS[run.kind], run.tenant_id, run.id))
    return paused
