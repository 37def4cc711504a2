"""The crawls of a service: taken, followed by whoever ordered them, and cleared away."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import ExternalError, Invalid
from app.ports.scrape_forms import crawl_written, failure_written, progress_written
from app.ports.scrapes import CrawlOrder, Fruitless, Progress, Scrapes

MOST_RUNNING = 4
KEPT_S = 3_600.0  # a finished crawl that nobody fetches
PATIENCE_S = 120.0  # so long a crawl goes on that nobody asks for
LONGEST_WAIT_S = 2.0


class Full(Exception):  # noqa: N818  it passes
    """As many crawls are running as may be."""


@dataclass(slots=True)
class Job:
    """A crawl. `told` is what its caller hasn't fetched yet, from number `first` on."""

    id: str
    asked_at: float
    told: list[dict[str, Any]] = field(default_factory=list)
    first: int = 0
    end: dict[str, Any] | None = None
    is_cancelled: bool = False


@dataclass(slots=True)
class Desk:
    """Takes orders for crawls and tells how they go. Safe for threads."""

    scrapes: Scrapes
    clock: Callable[[], float] = time.monotonic
    jobs: dict[str, Job] = field(default_factory=dict)
    news: threading.Condition = field(default_factory=threading.Condition)

    def running(self) -> int:
        """How many crawls are under way."""
        return sum(job.end is None for job in self.jobs.values())

    def take(self, job_id: str, order: CrawlOrder) -> bool:
        """Begin a crawl; False where one of this id was begun before.

        Raises:
            Full: too many are under way.
        """
        with self.news:
            self._clear()
            if job_id in self.jobs:
                return False
            if self.running() >= MOST_RUNNING:
                raise Full
            job = self.jobs[job_id] = Job(job_id, self.clock())
        threading.Thread(target=self._work, args=(job, order), daemon=True).start()
        return True

    def look(self, job_id: str, after: int, wait_s: float) -> dict[str, Any] | None:
        """What happened after number `after`, waiting a while for something; None: no such job.

        What stands before `after` was fetched, and is let go.
        """
        with self.news:
            job = self.jobs.get(job_id)
            if job is None:
                return None
            job.asked_at = self.clock()
            self._let_go(job, after)
            if not job.told and job.end is None:
                self.news.wait(min(wait_s, LONGEST_WAIT_S))
            job.asked_at = self.clock()
            return {
                "status": "running" if job.end is None else "ended",
                "progress": list(job.told),
                "next": job.first + len(job.told),
                **(job.end or {}),
            }

    def cancel(self, job_id: str) -> bool:
        """End a crawl early; False: no such job."""
        with self.news:
            job = self.jobs.get(job_id)
            if job is not None:
                job.is_cancelled = True
            return job is not None

    def _work(self, job: Job, order: CrawlOrder) -> None:
        def tell(progress: Progress) -> None:
            form = progress_written(progress)
            with self.news:
                job.told.append(form)
                self.news.notify_all()

        def is_cancelled() -> bool:
            return job.is_cancelled or self.clock() - job.asked_at > PATIENCE_S

        end: dict[str, Any] = {"away": True}
        try:
            end = {"crawl": crawl_written(self.scrapes.analyse(order, tell, is_cancelled))}
        except (Invalid, Fruitless) as failure:
            end = {"failed": failure_written(failure)}
        except ExternalError:
            pass  # the caller tries again, as it does when we are away
        finally:
            with self.news:
                job.end = end
                self.news.notify_all()

    def _let_go(self, job: Job, after: int) -> None:
        fetched = min(max(0, after - job.first), len(job.told))
        del job.told[:fetched]
        job.first += fetched

    def _clear(self) -> None:
        now = self.clock()
        for job in list(self.jobs.values()):
            if job.end is not None and now - job.asked_at > KEPT_S:
                del self.jobs[job.id]
