"""Look at rivals' shops without being asked each time, and write down what happened there."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.competitor_jobs import CompetitorJob, JobStatus, Reader, site_of
from app.domain.errors import Conflict, Invalid, NotEnoughPoints, NotFound, Outdated
from app.domain.ids import CompetitorJobId, TenantId, WatchId, new_id
from app.domain.matching import MatchState
from app.domain.platform_settings import Feature, Switches, nothing_is_off
from app.domain.rival_changes import Changed, Look, changes
from app.domain.watches import (
    EVERY,
    MOST_WATCHES,
    NO_POINTS,
    NO_READER,
    Observed,
    Twin,
    Watch,
    Wishes,
    news,
    observed,
)
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.ports.scrapes import Ended
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.watches import Noted
from app.usecases.compare import MOST_PRODUCTS
from app.usecases.competitors import Ask, Competitors

AT_ONCE = 100
AGAIN_S = 3 * 3600.0  # after what kept a look from being ordered
A_WEEK = timedelta(days=6)  # looks of a week's rhythm are never quite seven days apart
LOOKED_BACK = 300  # analyses, for one of last week
SHOWN_NEWS = 50
SHOWN_HISTORY = 10_000


@dataclass(frozen=True, slots=True)
class Watched:
    """A watch with what it saw and told, the newest news first, prices in the order of time."""

    watch: Watch
    twins: Sequence[Twin]
    history: Sequence[Observed]
    news: Sequence[Noted]


@dataclass(frozen=True, slots=True)
class Since:
    """What is different since an earlier analysis of the same shop."""

    at: datetime
    changes: Sequence[Changed]


@dataclass(frozen=True, slots=True)
class Watching:
    """Orders an analysis whenever one is due, at its usual price. It changes no price of ours."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    competitors: Competitors
    clock: Clock
    is_on: Switches = nothing_is_off

    def all(self, tenant: TenantId) -> list[Watch]:
        """The workspace's watches, by shop."""
        with self.open_uow(tenant) as uow:
            return uow.watches.all()

    def week(self, tenant: TenantId) -> Mapping[WatchId, int]:
        """How much happened within seven days at each shop that is watched."""
        with self.open_uow(tenant) as uow:
            return uow.watches.counted(days=7)

    def since(self, tenant: TenantId, job_id: CompetitorJobId) -> Since | None:
        """What an analysis shows that is new since last week; None: there is none before it."""
        with self.open_uow(tenant) as uow:
            job = uow.competitors.get(job_id)
            earlier = [
                each
                for each in uow.competitors.latest(LOOKED_BACK)
                if each.created_at < job.created_at and _is_like(each, job)
            ]
            if not earlier or job.status is not JobStatus.DONE:
                return None
            of_last_week = (e for e in earlier if job.created_at - e.created_at >= A_WEEK)
            before = next(of_last_week, earlier[0])
            return Since(before.created_at, changes(_look_of(uow, before), _look_of(uow, job)))

    def start(
        self, tenant: TenantId, job_id: CompetitorJobId, wanted: Wishes, author: str
    ) -> WatchId:
        """Watch the shop of an analysis, which is what its first look is held against.

        Raises:
            NotFound: no such analysis.
            Invalid: `fields["watch"]` is "too_many", "not_whole" (of one product's page) or "over"
                (it found nothing, or isn't over), or `fields["mode"]` is "no_reader".
            Conflict: the shop is watched already.
        """
        _ensure_read(wanted, self.competitors.offered())
        with self.open_uow(tenant) as uow:
            job = uow.competitors.get(job_id)
            _ensure_watchable(uow, job)
            due_at = self.clock() + EVERY[wanted.rhythm]
            watch = Watch(
                tenant, WatchId(new_id()), site_of(job.url), job.url, wanted, author, due_at
            )
            if not uow.watches.add(replace(watch, job_id=job.id)):
                raise Conflict("the shop is watched already")
            look = _look_of(uow, job)
            uow.watches.observe(watch.site, observed(_twins(uow, watch.site), look, self.clock()))
        return watch.id

    def show(self, tenant: TenantId, watch_id: WatchId) -> Watched:
        """One watch, or NotFound."""
        with self.open_uow(tenant) as uow:
            watch = uow.watches.get(watch_id)
            return Watched(
                watch,
                _twins(uow, watch.site),
                uow.watches.history(watch.site, SHOWN_HISTORY),
                uow.watches.latest_news(watch_id, SHOWN_NEWS),
            )

    def change(
        self,
        tenant: TenantId,
        watch_id: WatchId,
        wanted: Wishes,
        *,
        is_as_seen: Callable[[Watch], bool] = lambda _watch: True,
    ) -> None:
        """Other wishes, from the next look on; or NotFound.

        Raises:
            Invalid: `fields["mode"]` is "no_reader".
            Outdated: it isn't as it was seen.
        """
        offered = self.competitors.offered()
        with self.open_uow(tenant) as uow:
            watch = uow.watches.get(watch_id, held=True)
            if not is_as_seen(watch):
                raise Outdated("somebody else changed the watch")
            _ensure_read(wanted, (*offered, watch.wishes.mode))
            uow.watches.change(watch_id, wanted)
            if wanted.rhythm is not watch.wishes.rhythm and watch.pending_id is None:
                uow.watches.put_off(watch_id, EVERY[wanted.rhythm].total_seconds(), watch.stop)

    def stop(self, tenant: TenantId, watch_id: WatchId) -> None:
        """No more looks, or NotFound; a look under way goes on as an analysis."""
        with self.open_uow(tenant) as uow:
            uow.watches.remove(watch_id)

    def sweep(self) -> int:
        """Note the looks that are over and order those that are due; how many there were."""
        with self.open_platform_uow() as platform:
            over = platform.due.looks(AT_ONCE)
            due = platform.due.watches(AT_ONCE) if self.is_on(Feature.ANALYSES) else []
        for tenant, watch in over:
            with suppress(NotFound):  # it was removed
                self.note(tenant, watch)
        for tenant, watch in due:
            with suppress(NotFound):
                self.look(tenant, watch)
        return len(over) + len(due)

    def look(self, tenant: TenantId, watch_id: WatchId) -> None:
        """Order a look; what is in the way is said, and it is tried again."""
        with self.open_uow(tenant) as uow:
            watch = uow.watches.get(watch_id, held=True)
            if watch.pending_id is not None or watch.due_at > self.clock():
                return
            # first, so that one which can't be ordered keeps no other from its turn
            uow.watches.put_off(watch_id, AGAIN_S, watch.stop)
        # a kill right after the order finds the same order by its key, and no second one is paid
        key = f"watch:{watch_id}:{watch.round}"
        ask = Ask(watch.url, watch.wishes.mode, f"watch:{watch_id}", key, is_whole_shop=True)
        try:
            job = self.competitors.request(tenant, ask)
        except NotEnoughPoints:
            self._put_off(tenant, watch_id, NO_POINTS)
        except Invalid as wrong:
            self._put_off(tenant, watch_id, wrong.fields.get("url", NO_READER))
        else:
            with self.open_uow(tenant) as uow:
                every_s = EVERY[watch.wishes.rhythm].total_seconds()
                uow.watches.ordered(watch_id, job, every_s)

    def note(self, tenant: TenantId, watch_id: WatchId) -> int:
        """Write down what a look that is over saw; how much news there is. Again it adds none."""
        with self.open_uow(tenant) as uow:
            watch = uow.watches.get(watch_id, held=True)
            if watch.pending_id is None:
                return 0
            job = uow.competitors.get(watch.pending_id)
            if not job.is_over:
                return 0
            if job.status is JobStatus.FAILED:
                uow.watches.noted(watch, watch.job_id, job.outcome)
                return 0
            now, twins = _look_of(uow, job), _twins(uow, watch.site)
            uow.watches.observe(watch.site, observed(twins, now, job.updated_at))
            before = _before(uow, watch)
            found = news(watch.wishes, twins, before, now) if before is not None else []
            uow.watches.tell(watch, job.id, found)
            uow.watches.noted(watch, job.id, "")
        return len(found)

    def _put_off(self, tenant: TenantId, watch_id: WatchId, stop: str) -> None:
        with self.open_uow(tenant) as uow:
            uow.watches.put_off(watch_id, AGAIN_S, stop)


def _ensure_read(wanted: Wishes, offered: Sequence[Reader]) -> None:
    if wanted.mode not in offered:
        raise Invalid("no model is there that could read", {"mode": NO_READER})


def _ensure_watchable(uow: UnitOfWork, job: CompetitorJob) -> None:
    if not job.is_whole_shop:
        raise Invalid("of one page alone", {"watch": "not_whole"})
    if job.status is not JobStatus.DONE:
        raise Invalid("there is nothing to hold a look against", {"watch": "over"})
    if len(uow.watches.all()) >= MOST_WATCHES:
        raise Invalid("too many watches", {"watch": "too_many"})


def _is_like(one: CompetitorJob, other: CompetitorJob) -> bool:
    is_done = one.status is JobStatus.DONE and one.is_whole_shop is other.is_whole_shop
    return is_done and site_of(one.url) == site_of(other.url)


def _before(uow: UnitOfWork, watch: Watch) -> Look | None:
    return None if watch.job_id is None else _look_of(uow, uow.competitors.get(watch.job_id))


def _look_of(uow: UnitOfWork, job: CompetitorJob) -> Look:
    found = uow.competitors.products(job.id, MOST_PRODUCTS)
    return Look(tuple(found), job.outcome == Ended.DONE)


def _twins(uow: UnitOfWork, site: str) -> list[Twin]:
    matches = [m for m in uow.matches.of_site(site) if m.state is MatchState.CONFIRMED]
    ours = uow.products.many([match.product_id for match in matches])
    currencies = {store.id: store.currency for store in uow.stores.all()}
    return [
        Twin(match.url, own, currencies.get(own.store_id, ""))
        for match in matches
        if (own := ours.get(match.product_id)) is not None
    ]
