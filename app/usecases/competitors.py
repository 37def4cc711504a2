"""Analyse a rival's shop: quoted, held, crawled with a lease, and paid for once if it found any."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.domain.competitor_jobs import (
    MOST_AT_WORK,
    MOST_ATTEMPTS,
    MOST_OPEN,
    MOST_PAGES_A_DAY,
    PRICE_POINTS,
    SUBJECT,
    CompetitorJob,
    JobLease,
    Reader,
    due_points,
    ending,
    site_of,
    typed_url,
)
from app.domain.competitors import RivalProduct
from app.domain.errors import Conflict, ExternalError, Invalid
from app.domain.ids import CompetitorJobId, TenantId, new_id
from app.domain.points import Quote, ensure_covered, whole
from app.ports.clock import Clock
from app.ports.competitors import Step
from app.ports.queue import Queue
from app.ports.scrape_forms import profile_written
from app.ports.scrapes import (
    Caps,
    CrawlOrder,
    Fruitless,
    Mode,
    Progress,
    Scrapes,
    ShopProfile,
    SiteBusy,
    Trouble,
    UnreadPage,
)
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.compare import MOST_PRODUCTS, Compare
from app.usecases.read_pages import Gap, ReadPages

RETRY_S = 60.0
BUSY_S = 20.0  # until we look again whether a shop is free


@dataclass(frozen=True, slots=True)
class Ask:
    """What a merchant wants analysed; the same request key makes one job."""

    url: str
    mode: Reader
    author: str
    request_key: str
    is_whole_shop: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """A job with what it found so far."""

    job: CompetitorJob
    products: tuple[RivalProduct, ...]


@dataclass(frozen=True, slots=True)
class Competitors:
    """Rivals' shops, analysed one job at a time; their words are shown and never copied."""

    open_uow: OpenUow
    scrapes: Scrapes
    compare: Compare
    read_pages: ReadPages
    queue: Queue
    clock: Clock
    lease_s: float

    def quote(self, tenant: TenantId, mode: Reader) -> Quote:
        """What an analysis would cost, before anything is held."""
        with self.open_uow(tenant) as uow:
            available = uow.wallet.account().available
        return Quote(1, PRICE_POINTS[mode], available)

    def offered(self) -> tuple[Reader, ...]:
        """Who can read at present: a model only where one is there."""
        return tuple(Reader) if self.read_pages.readers() else (Reader.PYTHON,)

    def request(self, tenant: TenantId, ask: Ask) -> CompetitorJobId:
        """Hold the points and have a worker look; the same key again answers the same job.

        Raises:
            Invalid: `fields["url"]` is "not_a_url", "own_shop", "too_many", "sites_today" or
                "pages_today", or `fields["mode"]` is "not_offered".
            NotEnoughPoints: nothing is held.
        """
        url = typed_url(ask.url)
        if ask.mode not in self.offered():
            raise Invalid("no model is there that could read", {"mode": "not_offered"})
        with self.open_uow(tenant) as uow:
            earlier = uow.competitors.by_request_key(ask.request_key)
            if earlier is not None:
                return earlier.id
            _ensure_rival(uow, url)
            job = self._job(tenant, ask, url)
            ensure_covered(Quote(1, job.price_points, uow.wallet.account().available))
            if not uow.competitors.add(job):
                raise Conflict("the same order came twice at once")
            uow.wallet.hold_for(job.id, whole(job.price_points), SUBJECT)
            uow.after_commit(lambda: self.queue.analyse(tenant, job.id))
        return job.id

    def latest(self, tenant: TenantId, limit: int) -> list[CompetitorJob]:
        """The newest jobs first."""
        with self.open_uow(tenant) as uow:
            return uow.competitors.latest(limit)

    def show(self, tenant: TenantId, job: CompetitorJobId) -> Analysis:
        """One job and its products, or NotFound."""
        with self.open_uow(tenant) as uow:
            found = uow.competitors.get(job)
            return Analysis(found, tuple(uow.competitors.products(job, MOST_PRODUCTS)))

    def cancel(self, tenant: TenantId, job: CompetitorJobId) -> None:
        """Have it end; what it found is kept. One that is over stays as it is."""
        with self.open_uow(tenant) as uow:
            uow.competitors.get(job)
            is_over_now = uow.competitors.cancel(job)
            if is_over_now:
                _settle(uow, job)
        if is_over_now:
            self.compare.match(tenant, job)

    def run(self, tenant: TenantId, job: CompetitorJobId) -> str:
        """Work on it if it is due; answers what became of it, as logs name it."""
        with self.open_uow(tenant) as uow:
            lease = uow.competitors.take(job, self.lease_s, MOST_AT_WORK)
        if lease is None:
            return "not_due"
        if lease.job.is_cancelled:
            return self._end(tenant, lease, "cancelled")
        if lease.job.attempts > MOST_ATTEMPTS:  # it kills whoever works on it
            return self._end(tenant, lease, Trouble.TOO_SLOW)
        with self.open_uow(tenant) as uow:
            others = uow.competitors.day().pages - lease.job.pages_seen
        if others + lease.job.pages_seen >= MOST_PAGES_A_DAY:
            return self._end(tenant, lease, "pages_today")
        caps = Caps()
        return self._crawled(
            tenant, lease, replace(caps, pages=min(caps.pages, MOST_PAGES_A_DAY - others))
        )

    def _job(self, tenant: TenantId, ask: Ask, url: str) -> CompetitorJob:
        now = self.clock()
        return CompetitorJob(
            tenant_id=tenant,
            id=CompetitorJobId(new_id()),
            url=url,
            mode=ask.mode,
            is_whole_shop=ask.is_whole_shop,
            author=ask.author,
            request_key=ask.request_key,
            created_at=now,
            updated_at=now,
            price_points=PRICE_POINTS[ask.mode],
        )

    def _crawled(self, tenant: TenantId, lease: JobLease, caps: Caps) -> str:
        job, diary = lease.job, _Diary(self, tenant, lease)
        order = CrawlOrder(job.url, Mode(job.mode), caps, job.is_whole_shop, job.state)
        try:
            crawl = self.scrapes.analyse(order, diary.write, diary.is_cancelled)
        except Invalid as wrong:
            return self._end(tenant, lease, wrong.fields.get("url", "not_a_url"))
        except SiteBusy as busy:
            with self.open_uow(tenant) as uow:
                uow.competitors.put_back(lease, BUSY_S, busy.code, was_tried=False)
            return f"waits:{busy.code}"
        except Fruitless as fruitless:
            return self._failed(tenant, lease, fruitless, fruitless.trouble)
        except ExternalError as error:
            return self._failed(tenant, lease, error, Trouble.UNREACHABLE)
        outcome = diary.fill_gaps() or crawl.ended
        return self._end(tenant, lease, outcome, crawl.profile)

    def _failed(self, tenant: TenantId, lease: JobLease, error: ExternalError, why: str) -> str:
        if not error.retryable or lease.job.attempts >= MOST_ATTEMPTS:
            return self._end(tenant, lease, why)
        with self.open_uow(tenant) as uow:
            uow.competitors.put_back(lease, error.retry_after_s or RETRY_S, why)
        return f"waits:{why}"

    def _end(
        self, tenant: TenantId, lease: JobLease, outcome: str, profile: ShopProfile | None = None
    ) -> str:
        self.compare.match(tenant, lease.job.id)
        with self.open_uow(tenant) as uow:
            status, _settlement = ending(uow.competitors.get(lease.job.id).products_found)
            form = None if profile is None else profile_written(profile)
            uow.competitors.finish(lease, status, str(outcome), form)
            _settle(uow, lease.job.id)
        return str(outcome)


@dataclass(slots=True)
class _Diary:
    """Writes down what a crawl tells, on top of what earlier tries saw."""

    competitors: Competitors
    tenant: TenantId
    lease: JobLease
    cancelled: bool = False
    step: Step = field(default_factory=lambda: Step(0))
    unread: dict[str, UnreadPage] = field(default_factory=dict)
    left_open: dict[str, RivalProduct] = field(default_factory=dict)

    def write(self, progress: Progress) -> None:
        """Keep it; raises LostLease where another worker has the job."""
        before = self.lease.job
        self.step = Step(
            before.pages_seen + progress.pages_seen,
            _added(before.skipped, progress.skipped),
            progress.products,
            progress.state,
        )
        self._keep(self.step)
        if before.mode is Reader.AI:
            self.unread |= {page.url: page for page in progress.unread}
            told = {product.url: product for product in progress.products}
            self.left_open |= {url: told[url] for url in told.keys() & self.unread.keys()}

    def fill_gaps(self) -> str:
        """Have a model read what rules couldn't; answers why it didn't tell of all, or "".

        Only now, when the shop is free for whoever waits for it.
        """
        if self.cancelled or not self.left_open:
            return ""
        gaps = [Gap(self.unread[url], product) for url, product in self.left_open.items()]
        return self.competitors.read_pages.fill(self.tenant, gaps, self._filled)

    def _filled(self, product: RivalProduct) -> bool:
        self._keep(replace(self.step, products=(product,)))
        return self.cancelled

    def _keep(self, step: Step) -> None:
        with self.competitors.open_uow(self.tenant) as uow:
            self.cancelled = uow.competitors.advance(self.lease, step, self.competitors.lease_s)

    def is_cancelled(self) -> bool:
        """Whether the merchant wants it to end; as of the last thing written."""
        return self.cancelled


def _added(before: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return {why: before.get(why, 0) + more.get(why, 0) for why in (*before, *more)}


def _ensure_rival(uow: UnitOfWork, url: str) -> None:
    if uow.competitors.open_ones() >= MOST_OPEN:
        raise Invalid("enough analyses are under way", {"url": "too_many"})
    uow.competitors.day().ensure_room(site_of(url))
    own = [each for store in uow.stores.all() for each in (store.url, f"https://{store.domain}")]
    if site_of(url) in map(site_of, own):
        raise Invalid("one's own shop is audited for free", {"url": "own_shop"})


def _settle(uow: UnitOfWork, job: CompetitorJobId) -> None:
    kept = uow.competitors.get(job)
    _status, settlement = ending(kept.products_found)
    due = due_points(kept, was_model_read=uow.competitors.was_model_read(job))
    uow.competitors.settle(job, settlement, SUBJECT, due)
