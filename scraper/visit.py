"""What a crawl does with each answer of the shop, whoever fetched it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from app.domain.competitors import Platform, RivalProduct
from app.ports.scrapes import CrawlOrder, Ended, Mode, Skipped, Trouble
from scraper.extract import Page, PageKind, PageReading, read_page, read_platform_json
from scraper.findings import Findings
from scraper.frontier import Frontier, Kind, Task
from scraper.offering import offered, text_of
from scraper.policy import Rank, Site, rank, why_not
from scraper.setbacks import FOR_THIS_VISITOR, TROUBLES, WALLS
from scraper.sitemaps import by_promise, read_sitemap
from scraper.tidying import tidy

MOST_SITEMAPS = 40
MOST_TERMS = 6
WALLS_IN_A_ROW = 3
SHOPIFY_STEP, WOO_STEP = 250, 100
_HTML = ("html", "xml", "text/plain")
_GONE = (404, 410)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the shop sent: `page.url` is where the address led."""

    task: Task
    status: int
    page: Page


@dataclass(slots=True)
class Visit:
    """One crawl of one shop: what to ask for next, and what the answers mean."""

    order: CrawlOrder
    start: str
    site: Site
    frontier: Frontier
    found: Findings
    trouble: Trouble | None = None
    walls: int = 0
    sitemaps: int = 0
    terms: int = 0
    bytes_taken: int = 0
    seconds_spent: float = 0.0
    ended: Ended | None = None
    is_begun: bool = False
    lists: set[str] = field(default_factory=set)
    named: list[str] = field(default_factory=list)

    def next(self) -> Task | None:
        """What to ask for now, or None: there is nothing, or the crawl is over."""
        if self.ended is None:
            self._look_at_caps()
        return None if self.ended is not None else self.frontier.pop()

    def robots(self, sitemaps: Iterable[str]) -> None:
        """The shop's robots.txt names these sitemaps; they are asked for after the first page."""
        self.named.extend(sitemaps)
        if self.is_begun:
            self._ask_sitemaps()

    def took(self, answer: Answer) -> None:
        """An answer came."""
        self.found.pages_seen += 1
        self.bytes_taken += len(answer.page.body)
        before = len(self.found.read)
        match answer.task.kind:
            case Kind.SITEMAP:
                self._take_sitemap(answer)
            case Kind.PRODUCTS:
                self._take_list(answer)
            case Kind.PAGE:
                self._take_page(answer)
        self.frontier.done(answer.task, has_product=len(self.found.read) > before)

    def missed(self, task: Task, why: Skipped) -> None:
        """No answer came, or none was asked for."""
        self.frontier.done(task, has_product=False)
        self.frontier.skipped[why] += 1
        if not self.is_begun and task.kind is Kind.PAGE:
            self.trouble = TROUBLES.get(why, Trouble.UNREACHABLE)

    def sent_away(self, task: Task) -> None:
        """The shop is busy, and doesn't want us back for longer than a crawl can wait."""
        self.frontier.done(task, has_product=False)
        self.frontier.skipped[Skipped.BLOCKED] += 1
        self.trouble, self.ended = Trouble.ASKED_TO_WAIT, Ended.BLOCKED

    def fruitless(self) -> Trouble | None:
        """Why there is nothing to show, or None: there is something."""
        if self.found.found or self.found.offered:
            return None
        if self.trouble is not None:
            return self.trouble
        skipped = self.frontier.skipped
        for why in (Skipped.NEEDS_BROWSER, Skipped.LOGIN, Skipped.BLOCKED, Skipped.TOO_SLOW):
            if skipped[why] > self.found.pages_seen // 2:
                return TROUBLES[why]
        return Trouble.TOO_SLOW if self.ended is Ended.OUT_OF_TIME else Trouble.NOTHING_FOUND

    def _look_at_caps(self) -> None:
        caps = self.order.caps
        if self.found.pages_seen + len(self.frontier.open) >= caps.pages:
            self.ended = Ended.PAGE_CAP if self.frontier.waiting else None
        elif self.bytes_taken >= caps.bytes:
            self.ended = Ended.BYTE_CAP

    def _take_page(self, answer: Answer) -> None:
        kind = answer.page.content_type.lower()
        if answer.status in _GONE or (kind and not any(part in kind for part in _HTML)):
            self._wall_or_skip(
                answer, Skipped.GONE if answer.status in _GONE else Skipped.NOT_A_PAGE
            )
            return
        reading = read_page(answer.page, of=self.found.platform if self.is_begun else None)
        wall = reading.kind if reading.kind in WALLS else FOR_THIS_VISITOR.get(answer.status)
        if wall is not None:
            self._wall_or_skip(answer, WALLS[wall][0], WALLS[wall][1])
            self._follow(reading, answer.page.url)
            return
        if answer.status >= 300:  # noqa: PLR2004  HTTP
            self._wall_or_skip(answer, Skipped.BROKEN, Trouble.UNREACHABLE)
            return
        self.walls = 0
        self._use(answer, reading)

    def _wall_or_skip(self, answer: Answer, why: Skipped, trouble: Trouble | None = None) -> None:
        self.frontier.skipped[why] += 1
        is_wall = why in (Skipped.BLOCKED, Skipped.LOGIN)
        self.walls = self.walls + 1 if is_wall else 0
        if not self.is_begun and answer.task.rank == Rank.START:
            self.trouble = trouble or TROUBLES[why]
        if self.walls >= WALLS_IN_A_ROW:
            self.trouble = self.trouble or trouble
            self.ended = Ended.BLOCKED

    def _use(self, answer: Answer, reading: PageReading) -> None:
        url = tidy(answer.page.url)
        if not self.is_begun:
            self._begin(url, reading)
        why = self._why_unused(answer, reading, url)
        if why is not None:
            self.frontier.skipped[why] += 1
            return
        self.found.hear(reading.language, reading.statements)
        if reading.kind is PageKind.PRODUCT and reading.products:
            self._use_product(answer.page, reading.products[0], url)
        elif reading.kind is PageKind.LISTING:
            self.found.glimpse(self._own(reading.products))
        elif self.order.mode is Mode.AI:
            self._offer(answer, reading, url)
        if self.ended is None and not self._is_alone(reading):
            self._follow(reading, answer.page.url)
            self._ask_lists()

    def _begin(self, url: str, reading: PageReading) -> None:
        self.is_begun, self.trouble = True, None
        self.site = self.site.also(url).speaking(reading.language, url)
        self.found.platform = reading.platform
        if self._is_alone(reading):
            if self.found.platform is Platform.SHOPIFY and "/products/" in url:
                self.frontier.push(f"{url.partition('?')[0]}.js", Rank.LISTS, Kind.PRODUCTS)
            return
        self.named = self.named or [urljoin(url, "/sitemap.xml")]
        self._ask_sitemaps()

    def _is_alone(self, reading: PageReading) -> bool:
        """Whether a product's own page was asked for, and nothing else."""
        is_first = self.found.pages_seen == 1
        return is_first and reading.kind is PageKind.PRODUCT and not self.order.is_whole_shop

    def _why_unused(self, answer: Answer, reading: PageReading, url: str) -> Skipped | None:
        if not self.site.has(url):
            return Skipped.OTHER_SITE
        if self.site.language and reading.language not in ("", self.site.language):
            return Skipped.OTHER_LANGUAGE
        return Skipped.REPEATED if self._is_repeated(answer, reading, url) else None

    def _is_repeated(self, answer: Answer, reading: PageReading, url: str) -> bool:
        """Whether the page says that it is but another address of one that we know."""
        canonical = tidy(reading.canonical)
        ours = canonical and self.site.has(canonical) and canonical != url
        if not ours or answer.task.rank == Rank.START:
            self.frontier.mark((url,))
            return False
        if self.frontier.is_known(canonical) and reading.kind is PageKind.PRODUCT:
            return True
        self.frontier.mark((canonical, url))
        return False

    def _use_product(self, page: Page, product: RivalProduct, url: str) -> None:
        own = self._named(product.url, url)
        self.found.read_off_page(own, product)
        is_read = product.name is not None and product.price is not None
        if self.order.mode is Mode.AI and not is_read:
            self.found.give_up_on(own, text_of(page))

    def _offer(self, answer: Answer, reading: PageReading, url: str) -> None:
        is_asked_for = answer.task.rank == Rank.START and not self.order.is_whole_shop
        own = self._named(reading.canonical, url)
        page = offered(answer.page, reading, own, is_asked_for=is_asked_for)
        if page is not None:
            self.found.offer(page)

    def _named(self, stated: str, url: str) -> str:
        """The address that a page gives itself, where that is the shop's, else its `url`."""
        own = tidy(stated)
        return own if self.site.has(own) else url

    def _own(self, products: Iterable[RivalProduct]) -> list[tuple[str, RivalProduct]]:
        addressed = ((tidy(product.url), product) for product in products)
        return [(url, product) for url, product in addressed if why_not(url, self.site) is None]

    def _follow(self, reading: PageReading, base: str) -> None:
        foreign = {
            tidy(url)
            for tag, url in reading.hreflangs
            if tag.lower() != "x-default" and tag[:2].lower() != self.site.language
        } - {tidy(base)}
        for url in foreign if self.site.language else ():
            if self.site.has(url):
                self.frontier.skip(Skipped.OTHER_LANGUAGE, url)
        for link in reading.links:
            self._push(tidy(link))

    def _push(self, url: str) -> None:
        if not url or self.frontier.is_known(url):
            return
        why = why_not(url, self.site)
        if why is not None:
            self.frontier.skip(why, url)
            return
        soon = rank(url)
        if soon is Rank.TERMS:
            self.terms += 1
            soon = Rank.TERMS if self.terms <= MOST_TERMS else Rank.ASIDE
        self.frontier.push(url, soon)

    def _push_sitemap(self, url: str) -> None:
        tidied = tidy(url)
        if self.sitemaps >= MOST_SITEMAPS or not tidied or not self.site.has(tidied):
            return
        if self.frontier.push(tidied, Rank.LISTS, Kind.SITEMAP):
            self.sitemaps += 1

    def _ask_sitemaps(self) -> None:
        for url in self.named:
            self._push_sitemap(url)

    def _take_sitemap(self, answer: Answer) -> None:
        if answer.status >= 300:  # noqa: PLR2004  HTTP
            return
        listed = read_sitemap(answer.page.url, answer.page.body)
        for url in sorted(listed.sitemaps, key=by_promise):
            self._push_sitemap(url)
        for url in listed.pages:
            self._push(tidy(url))

    def _ask_lists(self) -> None:
        """Ask the shop system for its own list of products, where it seems to be one that has."""
        root = urljoin(self.start, "/")
        for platform, path in _LISTS.items():
            if self.found.platform is platform and path not in self.lists:
                self.lists.add(path)
                self.frontier.push(urljoin(root, f"{path}1"), Rank.LISTS, Kind.PRODUCTS)

    def _take_list(self, answer: Answer) -> None:
        if answer.status >= 300:  # noqa: PLR2004  HTTP
            return
        url, page = answer.page.url, answer.page
        currency = self.found.currency
        read = read_platform_json(url, page.body, read_at=page.read_at, currency=currency)
        own = self._own(read)
        self.found.read_off_list(own)
        if answer.task.rank == Rank.LISTS and urlsplit(url).path.endswith(".js"):
            return
        for address, _ in own:
            self._push(address)
        address, _, number = answer.task.url.rpartition("=")
        step = SHOPIFY_STEP if "products.json" in address else WOO_STEP
        if len(read) >= step and number.isdecimal():
            self.frontier.push(f"{address}={int(number) + 1}", Rank.LISTS, Kind.PRODUCTS)


_LISTS = {
    Platform.SHOPIFY: f"/products.json?limit={SHOPIFY_STEP}&page=",
    Platform.WOOCOMMERCE: f"/wp-json/wc/store/v1/products?per_page={WOO_STEP}&page=",
}
