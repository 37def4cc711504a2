"""What every request passes, redirects too: may it be called, and does the shop want it?"""

from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from twisted.internet.defer import Deferred

from app.ports.scrapes import Skipped
from scraper.policy import is_callable
from scraper.tidying import has_detour


class NotAsked(IgnoreRequest):
    """A request that isn't sent, and why."""

    def __init__(self, why: Skipped) -> None:
        super().__init__(str(why))
        self.why = why


class Gate:
    """Lets through what may be called at all, and of redirects what stays with the shop."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.allowed = tuple(crawler.settings.getlist("EGRESS_ALLOW"))

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "Gate":
        """Scrapy's way to make one."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Stop what we don't call.

        Raises:
            NotAsked: with the reason.
        """
        if not is_callable(request.url, self.allowed):
            raise NotAsked(Skipped.PRIVATE)
        if has_detour(request.url):
            raise NotAsked(Skipped.ROBOTS)
        visit = getattr(self.crawler.spider, "visit", None)
        is_onward = request.meta.get("redirect_times", 0) > 0
        if is_onward and visit is not None and visit.is_begun and not visit.site.has(request.url):
            raise NotAsked(Skipped.OTHER_SITE)


class Robots(RobotsTxtMiddleware):
    """Does as robots.txt says: what it forbids, how slowly it wants us, where its sitemaps are.

    One that can't be had for the server's fault forbids all; one that isn't there allows all.
    Source: RFC 9309, 2.3.1.3 and 2.3.1.4.
    """

    failed: Exception | None = None

    async def process_request(self, request: Request, _spider: Any = None) -> None:
        """Stop what robots.txt forbids.

        Raises:
            NotAsked: it does.
        """
        try:
            await super().process_request(request)
        except NotAsked:
            raise
        except IgnoreRequest:
            raise NotAsked(Skipped.ROBOTS) from None

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500 or response.status == 429:  # noqa: PLR2004  HTTP
            response = response.replace(body=b"User-agent: *\nDisallow: /\n")
        elif response.status >= 300:  # noqa: PLR2004  HTTP
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        refusing = self._parserimpl.from_crawler(self.crawler, b"User-agent: *\nDisallow: /\n")
        waiting = self._parsers[netloc]
        self._parsers[netloc] = refusing
        self.failed = exc
        if isinstance(waiting, Deferred):
            waiting.callback(refusing)


class Throttle(AutoThrottle):
    """Slows down with the shop; never quicker than its robots.txt asks for."""

    def at_least(self, delay_s: float) -> None:
        """Leave so much time between requests from now on."""
        self.mindelay = max(self.mindelay, delay_s)
        self.maxdelay = max(self.maxdelay, self.mindelay)
        downloader = self.crawler.engine.downloader
        downloader._delay = max(downloader._delay, self.mindelay)  # noqa: SLF001  as AutoThrottle does
        for slot in downloader.slots.values():
            slot.delay = max(slot.delay, self.mindelay)

    def hold(self, until: float) -> None:
        """Send nothing before this moment of the monotonic clock, not even what is in line."""
        for slot in self.crawler.engine.downloader.slots.values():
            slot.lastseen = max(slot.lastseen, until - slot.delay)
