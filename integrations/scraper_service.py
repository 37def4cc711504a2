"""Crawls that the scraper service does for us."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from app.domain.errors import ExternalError
from app.ports.scrape_forms import crawl_read, failure_read, order_written, progress_read
from app.ports.scrapes import Crawl, CrawlOrder, Progress
from integrations.http import Http, failure

WAIT_S = 1.0
MOST_MISSES = 5  # in a row, before we think that the service is away


@dataclass(slots=True)
class ScraperService:
    """The service at `base_url`; `token` is the secret that it shares with us."""

    base_url: str
    token: str
    http: Http

    def analyse(
        self,
        order: CrawlOrder,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        """Have it crawled, see `app.ports.scrapes.Scrapes`.

        Raises:
            Invalid: the address is none that is crawled.
            Fruitless: nothing was found.
            ExternalError: the service is away, is busy, or lost the crawl.
        """
        job_id = uuid4().hex
        self._call("POST", "/jobs", json={"id": job_id, "order": order_written(order)})
        is_over = False
        try:
            crawl = self._follow(job_id, progress, is_cancelled)
            is_over = True
        finally:
            if not is_over:
                self._cancel(job_id)
        return crawl

    def _follow(
        self,
        job_id: str,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        after, is_asked = 0, False
        while True:
            told = self._look(job_id, after)
            for form in told["progress"]:
                progress(progress_read(form))
            after = told["next"]
            if told["status"] == "ended":
                return _ended(told)
            if not is_asked and is_cancelled():
                is_asked = True
                self._cancel(job_id)

    def _look(self, job_id: str, after: int) -> dict[str, Any]:
        """Ask for news; a single call may be lost on the way.

        Raises:
            ExternalError: several were, or the service doesn't know the crawl any more.
        """
        for _ in range(MOST_MISSES - 1):
            try:
                return self._call("GET", f"/jobs/{job_id}?after={after}&wait={WAIT_S}")
            except ExternalError as missed:
                if not missed.retryable:
                    raise
        return self._call("GET", f"/jobs/{job_id}?after={after}&wait={WAIT_S}")

    def _cancel(self, job_id: str) -> None:
        try:
            self._call("POST", f"/jobs/{job_id}/cancel")
        except ExternalError:
            return  # it ends by itself when nobody asks for it

    def _call(self, method: str, path: str, **content: Any) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = self.http.send(method, f"{self.base_url}{path}", headers=headers, **content)
        if answer.status >= 300:  # noqa: PLR2004  HTTP
            failed = failure(answer, "scraper service")
            # a service that was started anew knows no crawls; the next try begins another
            failed.retryable = failed.retryable or answer.status == 404  # noqa: PLR2004  HTTP
            raise failed
        said: dict[str, Any] = answer.json() if answer.body else {}
        return said


def _ended(told: dict[str, Any]) -> Crawl:
    if "failed" in told:
        raise failure_read(told["failed"])
    if "crawl" not in told:
        raise ExternalError("scraper service: the crawl was lost", retryable=True)
    return crawl_read(told["crawl"])
