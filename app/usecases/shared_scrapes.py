"""One crawl of a site at a time, whoever asks for it, and what it read stands for a day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

from app.domain.competitor_jobs import site_of, typed_url
from app.ports.platform import OpenPlatformUow
from app.ports.scrape_forms import crawl_read, crawl_written, progress_read, progress_written
from app.ports.scrapes import Crawl, CrawlOrder, Ended, Progress, Scrapes, SiteBusy

FRESH_S = 23 * 3600.0  # who looks each day at the same time sees today's pages


@dataclass(frozen=True, slots=True)
class SharedScrapes:
    """Implements `app.ports.scrapes.Scrapes` before those who crawl, in whatever process they do.

    A rival's site gets no more visitors from us because more of our merchants watch it.
    """

    open_platform_uow: OpenPlatformUow
    scrapes: Scrapes
    lease_s: float

    def analyse(
        self,
        order: CrawlOrder,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        """Crawl, or tell what was read lately; see the port.

        Raises:
            SiteBusy: the site is being crawled for somebody else.
        """
        order = replace(order, url=typed_url(order.url))
        visit = _Visit(self, order, uuid4())
        kept = visit.enter()
        if kept is not None:
            return self._retold(order, crawl_read(kept), progress, is_cancelled)
        try:
            crawl = self.scrapes.analyse(order, visit.telling(progress), is_cancelled)
            visit.keep(crawl)
        finally:
            with self.open_platform_uow() as platform:
                platform.sites.release(visit.site, visit.holder)
        return crawl

    def _retold(
        self,
        order: CrawlOrder,
        kept: Crawl,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        with self.open_platform_uow() as platform:
            told = list(platform.sites.told(order.key))
        found = 0
        for form in told:
            step = progress_read(form)
            progress(step)
            found = step.products_found
            if is_cancelled():
                return replace(kept, ended=Ended.CANCELLED)
        progress(Progress(kept.pages_seen, found, kept.skipped))
        return kept


@dataclass(slots=True)
class _Visit:
    """A crawl's claim on its site, and what is kept of it for others."""

    shared: SharedScrapes
    order: CrawlOrder
    holder: UUID
    is_kept: bool = False

    @property
    def site(self) -> str:
        return site_of(self.order.url)

    def enter(self) -> Mapping[str, Any] | None:
        """What was read lately; None where the site is ours to crawl now.

        Raises:
            SiteBusy: neither.
        """
        key = self.order.key
        with self.shared.open_platform_uow() as platform:
            sites = platform.sites
            kept = sites.fresh(key, FRESH_S)
            if kept is not None:
                return kept
            if not sites.claim(self.site, self.holder, self.shared.lease_s):
                raise SiteBusy
            # whoever had the site may have been at the very same
            kept = sites.fresh(key, FRESH_S)
            if kept is not None:
                sites.release(self.site, self.holder)
                return kept
            # what goes on from a state is but the end of a crawl
            self.is_kept = not self.order.state
            if self.is_kept:
                sites.begin(key)
        return None

    def telling(self, progress: Callable[[Progress], None]) -> Callable[[Progress], None]:
        """Tell whoever ordered it, and keep what is new for others."""

        def tell(told: Progress) -> None:
            progress(told)
            with self.shared.open_platform_uow() as platform:
                platform.sites.hold_on(self.site, self.holder, self.shared.lease_s)
                if self.is_kept and (told.products or told.unread):
                    form = progress_written(replace(told, state=""))
                    platform.sites.add(self.order.key, form)

        return tell

    def keep(self, crawl: Crawl) -> None:
        """It may stand for others, unless somebody cut it short."""
        if self.is_kept and crawl.ended is not Ended.CANCELLED:
            form = crawl_written(replace(crawl, state=""))
            with self.shared.open_platform_uow() as platform:
                platform.sites.end(self.order.key, form)
