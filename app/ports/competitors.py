"""The tenant's analyses of rivals' shops."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.competitor_jobs import CompetitorJob, DayUse, JobLease, JobStatus
from app.domain.competitors import RivalProduct
from app.domain.ids import CompetitorJobId
from app.domain.points import Settlement


@dataclass(frozen=True, slots=True)
class Step:
    """How far a crawl has come, all its tries together."""

    pages_seen: int
    skipped: Mapping[str, int] = field(default_factory=dict)
    products: Sequence[RivalProduct] = ()
    state: str = ""


class CompetitorJobs(Protocol):
    """Jobs with leases, which go by the database's clock, and the products that they found."""

    def add(self, job: CompetitorJob) -> bool:
        """A new job; False, and nothing added, where its request key has come before."""
        ...

    def by_request_key(self, key: str) -> CompetitorJob | None:
        """The job that an earlier click made."""
        ...

    def get(self, job: CompetitorJobId) -> CompetitorJob:
        """One job, or NotFound."""
        ...

    def latest(self, limit: int) -> list[CompetitorJob]:
        """The newest jobs first."""
        ...

    def open_ones(self) -> int:
        """How many wait or are at work."""
        ...

    def day(self) -> DayUse:
        """What was asked for within the last 24 hours."""
        ...

    def products(self, job: CompetitorJobId, limit: int) -> list[RivalProduct]:
        """What a job found, in the order of finding."""
        ...

    def take(self, job: CompetitorJobId, lease_s: float, most_at_work: int) -> JobLease | None:
        """The right to work on a job that is due; None where it isn't, or others are at work."""
        ...

    def advance(self, lease: JobLease, step: Step, lease_s: float) -> bool:
        """Keep what was found and have more time; answers whether somebody cancelled it.

        Raises:
            LostLease: another worker has it.
        """
        ...

    def put_back(
        self, lease: JobLease, delay_s: float, outcome: str, *, was_tried: bool = True
    ) -> None:
        """Wait and try again later; what wasn't tried counts as no attempt.

        Raises:
            LostLease: another worker has it.
        """
        ...

    def crawled(self, lease: JobLease, ended: str, profile: Mapping[str, object]) -> CompetitorJob:
        """The crawl is over, and what is left is to read; answers the job as it stands now.

        Raises:
            LostLease: another worker has it.
        """
        ...

    def finish(self, lease: JobLease, status: JobStatus, outcome: str) -> None:
        """The job is over.

        Raises:
            LostLease: another worker has it.
        """
        ...

    def cancel(self, job: CompetitorJobId) -> bool:
        """Ask for an end; True where nobody works on it, so that it is over now."""
        ...

    def settle(
        self,
        job: CompetitorJobId,
        outcome: Settlement,
        subject: str,
        taken_points: int | None = None,
    ) -> bool:
        """Take its points or give them back; False where that was done before.

        Of captured ones `taken_points` are taken, where not all of them are due, and the rest is
        given back.
        """
        ...
