"""See what waits, hangs or failed, and set it going again."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audit_log import Actor, AuditLine, Deed
from app.domain.errors import NotFound
from app.domain.ids import RunId, TenantId
from app.domain.workload import FailedJob, Intake, Line, StuckRun
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Desk, Queue
from app.ports.uow import OpenUow
from app.usecases.pauses import JOBS

STUCK_MINUTES = 2  # housekeeping finds what hangs within one
SHOWN = 50


@dataclass(frozen=True, slots=True)
class Workload:
    """All of it. `lines` is None where the queue's server is away."""

    lines: Sequence[Line] | None
    failed: Sequence[FailedJob]
    stuck: Sequence[StuckRun]
    intake: Intake


@dataclass(frozen=True, slots=True)
class TendQueue:
    """Rows are the truth, so nothing here can lose or repeat work: it only wakes workers."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    desk: Desk
    queue: Queue

    def look(self) -> Workload:
        """What waits, hangs and failed."""
        with self.open_platform_uow() as platform:
            stuck = platform.vitals.stuck(STUCK_MINUTES, SHOWN)
            intake = platform.vitals.intake()
        lines = self.desk.lines()
        return Workload(lines, self.desk.failed(SHOWN) if lines else (), stuck, intake)

    def retry(self, job_id: str, by: Actor) -> None:
        """Have a failed job done again.

        Raises:
            NotFound: no job with that id has failed, or not any more.
        """
        self._note(Deed.JOB_RETRIED, job_id, by)
        if not self.desk.retry(job_id):
            raise NotFound("no such failed job")

    def drop(self, job_id: str, by: Actor) -> None:
        """Let go of a failed job; what is due of its run is found without it.

        Raises:
            NotFound: no job with that id has failed, or not any more.
        """
        self._note(Deed.JOB_DROPPED, job_id, by)
        if not self.desk.drop(job_id):
            raise NotFound("no such failed job")

    def wake(self, tenant: TenantId, run_id: RunId, by: Actor) -> None:
        """Send workers to a run.

        Raises:
            NotFound: the tenant has no such run.
        """
        with self.open_uow(tenant) as uow:
            run = uow.runs.get(run_id)
            uow.audit_log.add(AuditLine(Deed.RUN_WOKEN, by, tenant, str(run_id)))
            uow.after_commit(lambda: self.queue.work_on(JOBS[run.kind], tenant, run_id))

    def _note(self, deed: Deed, job_id: str, by: Actor) -> None:
        """Before it is done: the queue's server takes part in no transaction."""
        if not self.desk.has_failed(job_id):
            raise NotFound("no such failed job")
        with self.open_platform_uow() as platform:
            platform.audit_log.add(AuditLine(deed, by, subject=job_id))
