"""Jobs that wait, hang or failed; for those who run the platform."""

from typing import Annotated
from uuid import UUID

from pydantic import StringConstraints

from app.api.admin import actor
from app.api.callers import container
from app.api.routes import blueprint, for_admin
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.ids import RunId, TenantId
from app.domain.tenants import Viewer

bp = blueprint("admin_jobs_api", "/api/admin", "Admin")


class JobPath(Asked):
    """A failed job."""

    job_id: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]


class RunPath(Asked):
    """A run of a workspace."""

    tenant_id: UUID
    run_id: UUID


class QueueShape(Told):
    """A queue."""

    name: str
    waiting: int
    working: int
    failed: int
    oldest_at: Moment | None


class FailedShape(Told):
    """A job that failed."""

    id: str
    queue: str
    task: str
    ids: list[str]
    at: Moment | None
    error: str


class StuckShape(Told):
    """A run that hangs."""

    tenant_id: UUID
    run_id: UUID
    kind: str
    lapsed: int
    due: int
    since: Moment


class Jobs(Told):
    """What waits, hangs and failed. `queues` is null where their server is away."""

    queues: list[QueueShape] | None
    failed: list[FailedShape]
    stuck: list[StuckShape]
    webhooks_waiting: int


@bp.get("/jobs", responses={"200": Jobs})
@for_admin
def jobs(_who: Viewer) -> Jobs:
    """What waits, hangs and failed."""
    work = container().panel.tend_queue.look()
    queues = [
        QueueShape(
            name=line.name,
            waiting=line.waiting,
            working=line.working,
            failed=line.failed,
            oldest_at=line.oldest_at,
        )
        for line in work.lines or ()
    ]
    return Jobs(
        queues=None if work.lines is None else queues,
        failed=[
            FailedShape(
                id=job.id,
                queue=job.line,
                task=job.task,
                ids=list(job.ids),
                at=job.at,
                error=job.error,
            )
            for job in work.failed
        ],
        stuck=[
            StuckShape(
                tenant_id=run.tenant_id,
                run_id=run.run_id,
                kind=run.kind,
                lapsed=run.lapsed,
                due=run.due,
                since=run.since,
            )
            for run in work.stuck
        ],
        webhooks_waiting=work.intake.waiting,
    )


@bp.post("/jobs/failed/<job_id>/retry", responses={"204": None})
@for_admin
def retry(who: Viewer, path: JobPath) -> None:
    """Have a failed job done again."""
    container().panel.tend_queue.retry(path.job_id, actor(who))


@bp.post("/jobs/failed/<job_id>/drop", responses={"204": None})
@for_admin
def drop(who: Viewer, path: JobPath) -> None:
    """Let go of a failed job."""
    container().panel.tend_queue.drop(path.job_id, actor(who))


@bp.post("/workspaces/<uuid:tenant_id>/runs/<uuid:run_id>/wake", responses={"204": None})
@for_admin
def wake(who: Viewer, path: RunPath) -> None:
    """Send workers to a run that hangs."""
    tend = container().panel.tend_queue
    tend.wake(TenantId(path.tenant_id), RunId(path.run_id), actor(who))
