"""Analyse a rival's shop: quoted, held, crawled with a lease, and paid for once if it found any."""

from dataclasses import dataclass, replace

from app.domain.competitor_jobs import (
    MOST_AT_WORK,
    MOST_ATTEMPTS,
    MOST_OPEN,
    MOST_PAGES_A_DAY,
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
from app.domain.events import job_over
from app.domain.ids import CompetitorJobId, TenantId, new_id
from app.domain.points import Quote, ensure_covered, whole
from app.ports.clock import Clock
from app.ports.queue import Queue
from app.ports.scrape_forms import profile_written
from app.ports.scrapes import (
    Caps,
    CrawlOrder,
    Ended,
    Fruitless,
    Mode,
    Scrapes,
    SiteBusy,
    Trouble,
)
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.compare import MOST_PRODUCTS, Compare
from app.usecases.crawl_diaries import Diary
from app.usecases.happenings import tell_if_low
from app.usecases.read_pages import ReadPages

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
            return Quote(1, uow.prices.now().analysis(mode), available)

    def offered(self) -> tuple[Reader, ...]:
        """Who can read at present: a model only where one is there."""
        return tuple(Reader) if self.read_pages.readers() else (Reader.PYTHON,)

    def usual(self, wanted: Reader) -> Reader:
        """Who reads where nobody says otherwise: `wanted`, as long as that is there."""
        return wanted if wanted in self.offered() else Reader.PYTHON

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
            job = self._job(tenant, ask, url, uow.prices.now().analysis(ask.mode))
            ensure_covered(Quote(1, job.price_points, uow.wallet.account().available))
            if not uow.competitors.add(job):
                raise Conflict("the same order came twice at once")
            uow.wallet.hold_for(job.id, whole(job.price_points), SUBJECT)
            tell_if_low(uow, job.price_points, str(job.id))
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
        if lease.job.crawl_ended:  # whoever had it was killed while a model read
            return self._read(tenant, lease)
        with self.open_uow(tenant) as uow:
            others = uow.competitors.day().pages - lease.job.pages_seen
        if others + lease.job.pages_seen >= MOST_PAGES_A_DAY:
            return self._end(tenant, lease, "pages_today")
        caps = Caps()
        return self._crawled(
            tenant, lease, replace(caps, pages=min(caps.pages, MOST_PAGES_A_DAY - others))
        )

    def _job(self, tenant: TenantId, ask: Ask, url: str, price_points: int) -> CompetitorJob:
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
            price_points=price_points,
        )

    def _crawled(self, tenant: TenantId, lease: JobLease, caps: Caps) -> str:
        job, diary = lease.job, Diary(self.open_uow, tenant, lease, self.lease_s)
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
        with self.open_uow(tenant) as uow:
            form = profile_written(crawl.profile)
            crawled = uow.competitors.crawled(lease, str(crawl.ended), form)
        return self._read(tenant, replace(lease, job=crawled))

    def _read(self, tenant: TenantId, lease: JobLease) -> str:
        """Have a model read what rules couldn't, now that the shop is free for who waits for it."""
        job, trouble = lease.job, ""
        if job.mode is Reader.AI and job.crawl_ended != Ended.CANCELLED:
            trouble = self.read_pages.fill(tenant, lease)
        return self._end(tenant, lease, trouble or job.crawl_ended)

    def _failed(self, tenant: TenantId, lease: JobLease, error: ExternalError, why: str) -> str:
        if not error.retryable or lease.job.attempts >= MOST_ATTEMPTS:
            return self._end(tenant, lease, why)
        with self.open_uow(tenant) as uow:
            uow.competitors.put_back(lease, error.retry_after_s or RETRY_S, why)
        return f"waits:{why}"

    def _end(self, tenant: TenantId, lease: JobLease, outcome: str) -> str:
        self.compare.match(tenant, lease.job.id)
        with self.open_uow(tenant) as uow:
            found = uow.competitors.get(lease.job.id).products_found
            if outcome == Ended.DONE and not found:  # no model saw a product either
                outcome = Trouble.NOTHING_FOUND
            uow.competitors.finish(lease, ending(found)[0], str(outcome))
            _settle(uow, lease.job.id)
        return str(outcome)


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
    uow.unread_pages.let_go(job)
    rules_points = uow.prices.now().analysis(Reader.PYTHON)
    was_read = uow.unread_pages.had_answers(job)
    due = due_points(kept, rules_points, was_model_read=was_read)
    uow.competitors.settle(job, settlement, SUBJECT, due)
    uow.events.tell([job_over(kept)])
