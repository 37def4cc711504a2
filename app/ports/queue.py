"""The queue: a hint that there is work; the rows are the truth."""

from enum import StrEnum
from typing import Protocol

from app.domain.ids import CompetitorJobId, RunId, TenantId, WebhookId


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

    def look_at(self, webhook: WebhookId) -> None:
        """Tell the workers that a webhook lies in the intake. Never raises."""
        ...
