"""The queue: a hint that there is work; the rows are the truth."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from app.domain.ids import CompetitorJobId, RunId, TenantId, WebhookId
from app.domain.workload import FailedJob, Line


class Job(StrEnum):
    """What can be asked of a worker; the name of its task."""

    SYNC = "sync"
    GENERATE = "generate"
    PUBLISH = "publish"
    UNDO = "undo"


class Queue(Protocol):
    """Wakes workers. Losing every hint loses nothing: housekeeping finds the rows again."""

    def work_on(self, job: Job, tenant: TenantId, run: RunId) -> None:
        """Tell the workers that the run has items to do. Never raises; a dead queue is logged."""
        ...

    def analyse(self, tenant: TenantId, job: CompetitorJobId) -> None:
        """Tell the heavy workers that a rival's shop is to be looked at. Never raises."""
        ...

    def write_mail(self) -> None:
        """Tell the workers that mail about accounts is to be written. Never raises."""
        ...

    def deliver(self, tenant: TenantId) -> None:
        """Tell the workers that programs are to hear of something. Never raises."""
        ...

    def look_at(self, webhook: WebhookId) -> None:
        """Tell the workers that a webhook lies in the intake. Never raises."""
        ...


class Desk(Protocol):
    """What lies in the queue, for those who run the platform. It never raises."""

    def lines(self) -> Sequence[Line] | None:
        """How much waits; None where the queue is away."""
        ...

    def failed(self, limit: int) -> Sequence[FailedJob]:
        """Jobs that failed, the latest first."""
        ...

    def has_failed(self, job_id: str) -> bool:
        """Whether that job lies among those that failed."""
        ...

    def retry(self, job_id: str) -> bool:
        """Have a failed job done again; False where there is none."""
        ...

    def drop(self, job_id: str) -> bool:
        """Let go of a failed job; False where there is none."""
        ...
