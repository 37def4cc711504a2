"""The spider: asks for what the visit wants next, a few at a time, and hands it the answers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    DownloadCancelledError,
    DownloadTimeoutError,
    IgnoreRequest,
    StopDownload,
)
from scrapy.http import Response
from twisted.internet.task import LoopingCall
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from app.ports.scrapes import Ended, Progress, Skipped, Trouble
from scraper.extract import Page
from scraper.frontier import Kind, Task
from scraper.middlewares import NotAsked, Robots, Throttle
from scraper.resuming import state
from scraper.settings import BOT, MAX_SITEMAP_BYTES
from scraper.visit import Answer, Visit
from scraper.waiting import asked_s

TICK_S = 0.5
LONGEST_PAUSE_S = 60.0
MOST_PAUSES = 4
SPARE = 1.05  # what is sent evenly doesn't arrive so
BUSY = (429, 503)
SLACK_S = 0.05  # a timer may go off a little before its time
_READABLE = ("html", "xml", "text/plain")


class RivalSpider(Spider):
    """One visit of one shop. What it meets goes to `tell`; `finish` ends it at once."""

    name = "rival"

    def __init__(
        self,
        visit: Visit,
        tell: Callable[[Progress], None],
        finish: Callable[[], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.visit = visit
        self.tell = tell
        self.finish = finish
        self.is_cancelled = is_cancelled
        self.started_at = time.monotonic() - visit.seconds_spent
        self.width = 1
        self.pauses = 0
        self.quiet_until = 0.0
        self.retried: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **named: Any) -> "RivalSpider":
        """Scrapy's way to make one."""
        made = super().from_crawler(crawler, *args, **named)
        made.width = crawler.settings.getint("CONCURRENT_REQUESTS")
        # Scrapy holds handlers weakly; methods of the spider live as long as it does
        crawler.signals.connect(made.robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(made.headers_received, signal=signals.headers_received)
        crawler.signals.connect(made.stumbled, signal=signals.spider_error)
        return made

    async def start(self) -> AsyncIterator[Request]:
        """The first requests."""
        LoopingCall(self.tick).start(TICK_S, now=False)
        for request in self.more():
            yield request

    def more(self) -> Iterator[Request]:
        """As many requests as may be in the air: a longer queue couldn't be cut short.

        None while the shop wants to be left alone, whatever other answers come in meanwhile.
        """
        if self.quiet_s() > 0:
            return
        while len(self.visit.frontier.open) < self.width and (task := self.visit.next()):
            meta = {} if task.kind is Kind.PAGE else {"download_maxsize": MAX_SITEMAP_BYTES}
            yield Request(
                task.url,
                callback=self.answered,
                errback=self.failed,
                cb_kwargs={"task": task},
                meta=meta,
                dont_filter=True,
            )

    async def answered(self, response: Response, task: Task) -> AsyncIterator[Request]:
        """An answer came."""
        wait_s = self.busy_s(response)
        if wait_s is None:
            self.visit.took(Answer(task, response.status, _page(response)))
        elif wait_s > LONGEST_PAUSE_S:
            self.visit.sent_away(task)
        else:
            self.visit.frontier.back(task)
            self.pauses += 1
            self.throttle(self.pauses * 2.0)
            await self.rest(wait_s)
        for request in self.more():
            yield request

    def failed(self, failure: Failure) -> Iterator[Request]:
        """No answer came."""
        error, task = failure.value, failure.request.cb_kwargs["task"]  # type: ignore[attr-defined]  # Scrapy adds it
        why = _why(error)
        if why in (Skipped.BROKEN, Skipped.TOO_SLOW) and task.url not in self.retried:
            self.retried.add(task.url)
            self.visit.frontier.back(task)
        else:
            self.visit.missed(task, why)
            robots = self.crawler.get_downloader_middleware(Robots)
            if why is Skipped.ROBOTS and robots is not None and robots.failed is not None:
                is_slow = isinstance(robots.failed, DownloadTimeoutError)
                self.visit.trouble = Trouble.TOO_SLOW if is_slow else Trouble.UNREACHABLE
        yield from self.more()

    def stumbled(self, response: Response | Failure) -> None:
        """An answer made us fail, which Scrapy logs: the crawl goes on without that page."""
        self.visit.missed(response.request.cb_kwargs["task"], Skipped.BROKEN)  # type: ignore[union-attr]  # Scrapy adds it
        for request in self.more():
            self.crawler.engine.crawl(request)

    def busy_s(self, response: Response) -> float | None:
        """How long the shop wants us to wait, or None: it doesn't, or did so too often."""
        if response.status not in BUSY or self.pauses >= MOST_PAUSES:
            return None
        wait_s = asked_s(_header(response, "Retry-After"), _header(response, "Date"), _now())
        return 2.0 ** (self.pauses + 1) if wait_s is None else wait_s

    async def rest(self, wait_s: float) -> None:
        """Ask the shop nothing for so long, or longer where another answer asks for that."""
        self.quiet_until = max(self.quiet_until, time.monotonic() + wait_s)
        throttle = self.crawler.get_extension(Throttle)
        if throttle is not None:
            throttle.hold(self.quiet_until)
        await asyncio.sleep(self.quiet_s() + SLACK_S)

    def quiet_s(self) -> float:
        """How much longer nothing may be asked; not above 0 where something may."""
        return self.quiet_until - time.monotonic()

    def robots_parsed(self, robotparser: Any) -> None:
        """robots.txt came: how slowly the shop wants us, and where its sitemaps are."""
        rate = robotparser.rp.request_rate(BOT)
        each_s = rate.seconds / rate.requests if rate and rate.requests else 0.0
        self.throttle(max(robotparser.crawl_delay(BOT) or 0.0, each_s) * SPARE)
        self.visit.robots(list(robotparser.rp.sitemaps))

    def headers_received(self, headers: Any, request: Request) -> None:
        """Don't take what isn't a page.

        Raises:
            StopDownload: its type says that it isn't.
        """
        task = request.cb_kwargs.get("task")
        kind = (headers.get("Content-Type") or b"").decode("latin-1").lower()
        if task is None or task.kind is not Kind.PAGE or not kind:
            return
        if not any(part in kind for part in _READABLE):
            raise StopDownload(fail=False)

    def throttle(self, delay_s: float) -> None:
        """Leave so much time between requests at least."""
        throttle = self.crawler.get_extension(Throttle)
        if throttle is not None and delay_s > 0:
            throttle.at_least(delay_s)

    def tick(self) -> None:
        """Say what is new; see whether time is over, or nobody wants to know any more."""
        self.visit.seconds_spent = time.monotonic() - self.started_at
        if self.visit.seconds_spent >= self.visit.order.caps.seconds:
            self.visit.ended = Ended.OUT_OF_TIME
        elif self.is_cancelled():
            self.visit.ended = Ended.CANCELLED
        else:
            skipped = self.visit.frontier.newly_skipped()
            self.tell(self.visit.found.tell(skipped, state(self.visit)))
            return
        self.finish()


def _page(response: Response) -> Page:
    kind = _header(response, "Content-Type")
    encoding = http_content_type_encoding(kind) or ""
    return Page(response.url, response.body, kind, encoding, _now())


def _header(response: Response, name: str) -> str:
    return (response.headers.get(name) or b"").decode("latin-1")


def _now() -> datetime:
    return datetime.now(UTC)


def _why(error: BaseException | None) -> Skipped:
    match error:
        case NotAsked():
            return error.why
        case DownloadTimeoutError():
            return Skipped.TOO_SLOW
        case DownloadCancelledError():
            return Skipped.TOO_BIG
        case IgnoreRequest():
            return Skipped.TRAP if "redirections" in str(error) else Skipped.TOO_BIG
    return Skipped.BROKEN
