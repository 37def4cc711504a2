"""A crawler in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.competitors import Platform
from app.ports.scrapes import Crawl, CrawlOrder, Ended, Progress, ShopProfile


@dataclass
class FakeScrapes:
    """Implements Scrapes: tells what it was given, step by step, then fails or ends."""

    steps: list[Progress] = field(default_factory=list)
    failure: BaseException | None = None
    ended: Ended = Ended.DONE
    orders: list[CrawlOrder] = field(default_factory=list)
    meanwhile: Callable[[], None] = lambda: None

    def analyse(
        self,
        order: CrawlOrder,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        self.orders.append(order)
        last = Progress()
        for last in self.steps:
            progress(last)
            self.meanwhile()
            progress(last)
            if is_cancelled():
                return self._crawl(order, last, Ended.CANCELLED)
        if self.failure is not None:
            raise self.failure
        return self._crawl(order, last, self.ended)

    def _crawl(self, order: CrawlOrder, last: Progress, ended: Ended) -> Crawl:
        profile = ShopProfile(order.url, Platform.SHOPIFY, ("en",), "EUR", (), 120)
        seen = (last.pages_seen, last.skipped, last.state)
        return Crawl(profile, ended, *seen)
