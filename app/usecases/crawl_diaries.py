"""What a crawl tells is written down at once, on top of what earlier tries saw."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.competitor_jobs import JobLease, Reader
from app.domain.ids import TenantId
from app.ports.competitors import Step
from app.ports.scrapes import Progress
from app.ports.uow import OpenUow


@dataclass(slots=True)
class Diary:
    """Of one try at a job."""

    open_uow: OpenUow
    tenant: TenantId
    lease: JobLease
    lease_s: float
    cancelled: bool = False

    def write(self, progress: Progress) -> None:
        """Keep it; raises LostLease where another worker has the job."""
        before = self.lease.job
        step = Step(
            before.pages_seen + progress.pages_seen,
            _added(before.skipped, progress.skipped),
            progress.products,
            progress.state,
        )
        with self.open_uow(self.tenant) as uow:
            self.cancelled = uow.competitors.advance(self.lease, step, self.lease_s)
            if before.mode is Reader.AI:
                uow.unread_pages.add(before.id, progress.unread)

    def is_cancelled(self) -> bool:
        """Whether the merchant wants it to end; as of the last thing written."""
        return self.cancelled


def _added(before: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return {why: before.get(why, 0) + more.get(why, 0) for why in (*before, *more)}
