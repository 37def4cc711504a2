"""Watches over rivals' shops: begin, change and end one, and what it saw; for programs."""

from uuid import UUID

from pydantic import Field

from app.api.callers import container
from app.api.competitors import JobPath
from app.api.conditions import conditional_on_likeness, is_as_seen, likened
from app.api.paging import Page, Place, PlaceCursor, Sparse, fields_of, paged
from app.api.routes import blueprint, known
from app.api.shapes import Asked, Moment, Told
from app.domain.competitor_jobs import Reader
from app.domain.competitors import Availability, Money
from app.domain.ids import CompetitorJobId, WatchId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.domain.watches import MOST_PERCENT, Observed, Rhythm, Topic, Watch, Wishes
from app.ports.watches import Noted

bp = blueprint("watches_api", "/api/v1", "Competitors")


class WishesForm(Asked):
    """How often, who reads, and what is told."""

    rhythm: Rhythm
    cheaper_percent: int = Field(
        15, ge=0, le=MOST_PERCENT, description="Tell of what is cheaper by so much; 0: never."
    )
    tells_stock: bool = True
    tells_new: bool = True
    mode: Reader = Reader.PYTHON


class WishesShape(Told):
    """How often, who reads, and what is told."""

    rhythm: Rhythm
    cheaper_percent: int
    tells_stock: bool
    tells_new: bool
    mode: Reader


class WatchShape(Sparse):
    """A watch."""

    id: UUID
    site: str
    url: str
    wishes: WishesShape
    due_at: Moment
    looks: int = Field(description="How many were ordered.")
    stop: str = Field(description="Why the last came to nothing; empty: it didn't.")
    job_id: UUID | None = Field(description="The analysis that the next look is held against.")
    pending_job_id: UUID | None = Field(description="The look under way.")


class Watches(Told):
    """Watches, by shop."""

    items: list[WatchShape]
    next_cursor: str | None


class MoneyShape(Told):
    """An amount, as a page states it."""

    amount: str
    currency: str


class NewsShape(Told):
    """Something that happened at a rival's."""

    topic: Topic
    url: str
    name: str
    product_id: UUID | None
    ours: MoneyShape | None
    theirs: MoneyShape | None
    percent: int = Field(description="By how much theirs is cheaper.")
    at: Moment


class NewsList(Told):
    """The latest news, the newest first."""

    items: list[NewsShape]
    next_cursor: str | None


class PriceShape(Told):
    """What a product that both sell was sold for at a moment."""

    product_id: UUID
    url: str
    at: Moment
    price: MoneyShape | None
    regular_price: MoneyShape | None
    availability: Availability | None


class Prices(Told):
    """What was seen, in the order of time."""

    items: list[PriceShape]
    next_cursor: str | None


class WatchPath(Asked):
    """A watch."""

    watch_id: UUID


class WatchesQuery(Page):
    """Which watches."""

    cursor: PlaceCursor = None
    fields: str = fields_of(WatchShape)


class NewsQuery(Page):
    """Which news."""

    topic: Topic | None = None
    cursor: PlaceCursor = None


class PricesQuery(Page):
    """Which prices."""

    product_id: UUID | None = None
    cursor: PlaceCursor = None


Answer = tuple[WatchShape, int, dict[str, str]]


@bp.get("/watches", responses={"200": Watches})
@known(Permission.SEE)
def watches(who: Viewer, query: WatchesQuery) -> Watches:
    """Shops that are watched."""
    page, cursor = paged(container().watching.all(who.tenant.id), query, _place)
    return Watches(items=[_watch(each) for each in page], next_cursor=cursor)


@bp.post("/competitors/<uuid:job_id>/watch", responses={"201": WatchShape})
@known(Permission.ORDER)
def start(who: Viewer, path: JobPath, body: WishesForm) -> tuple[WatchShape, int]:
    """Watch the shop of an analysis. Each look costs what an analysis costs."""
    job, wanted = CompetitorJobId(path.job_id), Wishes(**body.model_dump())
    made = container().watching.start(who.tenant.id, job, wanted, who.author)
    return _watch(container().watching.show(who.tenant.id, made).watch), 201


@bp.get("/watches/<uuid:watch_id>", responses={"200": WatchShape})
@known(Permission.SEE)
def watch(who: Viewer, path: WatchPath) -> Answer:
    """One watch. Its ETag, of its wishes, is what you send as If-Match to change them."""
    return _shown(who, WatchId(path.watch_id))


@bp.put("/watches/<uuid:watch_id>", responses={"200": WatchShape})
@known(Permission.ORDER)
@conditional_on_likeness
def change(who: Viewer, path: WatchPath, body: WishesForm) -> Answer:
    """Other wishes, from the next look on. Needs If-Match."""
    is_same, wanted = is_as_seen(), Wishes(**body.model_dump())
    container().watching.change(
        who.tenant.id,
        WatchId(path.watch_id),
        wanted,
        is_as_seen=lambda kept: is_same(_wishes(kept.wishes)),
    )
    return _shown(who, WatchId(path.watch_id))


@bp.delete("/watches/<uuid:watch_id>", responses={"204": None})
@known(Permission.ORDER)
def stop(who: Viewer, path: WatchPath) -> None:
    """No more looks; what was seen stays."""
    container().watching.stop(who.tenant.id, WatchId(path.watch_id))


@bp.get("/watches/<uuid:watch_id>/news", responses={"200": NewsList})
@known(Permission.SEE)
def news(who: Viewer, path: WatchPath, query: NewsQuery) -> NewsList:
    """What happened there lately."""
    found = container().watching.show(who.tenant.id, WatchId(path.watch_id)).news
    wanted = [each for each in found if query.topic in (None, each.news.topic)]
    page, cursor = paged(wanted, query, _when_noted, last_first=True)
    return NewsList(items=[_news(each) for each in page], next_cursor=cursor)


@bp.get("/watches/<uuid:watch_id>/prices", responses={"200": Prices})
@known(Permission.SEE)
def prices(who: Viewer, path: WatchPath, query: PricesQuery) -> Prices:
    """What the products that both sell were sold for there."""
    found = container().watching.show(who.tenant.id, WatchId(path.watch_id)).history
    wanted = [each for each in found if query.product_id in (None, each.product_id)]
    page, cursor = paged(wanted, query, _when_seen)
    return Prices(items=[_price(each) for each in page], next_cursor=cursor)


def _shown(who: Viewer, watch_id: WatchId) -> Answer:
    shape = _watch(container().watching.show(who.tenant.id, watch_id).watch)
    return shape, 200, likened(shape.wishes)


def _place(kept: Watch) -> Place:
    return kept.site, str(kept.id)


def _when_noted(noted: Noted) -> Place:
    return noted.at.isoformat(), noted.news.topic, noted.news.url


def _when_seen(seen: Observed) -> Place:
    return seen.at.isoformat(), seen.url, str(seen.product_id)


def _watch(kept: Watch) -> WatchShape:
    return WatchShape(
        id=kept.id,
        site=kept.site,
        url=kept.url,
        wishes=_wishes(kept.wishes),
        due_at=kept.due_at,
        looks=kept.round,
        stop=kept.stop,
        job_id=kept.job_id,
        pending_job_id=kept.pending_id,
    )


def _wishes(kept: Wishes) -> WishesShape:
    return WishesShape(
        rhythm=kept.rhythm,
        cheaper_percent=kept.cheaper_percent,
        tells_stock=kept.tells_stock,
        tells_new=kept.tells_new,
        mode=kept.mode,
    )


def _news(noted: Noted) -> NewsShape:
    told = noted.news
    return NewsShape(
        topic=told.topic,
        url=told.url,
        name=told.name,
        product_id=told.product_id,
        ours=money(told.ours),
        theirs=money(told.theirs),
        percent=told.percent,
        at=noted.at,
    )


def _price(seen: Observed) -> PriceShape:
    return PriceShape(
        product_id=seen.product_id,
        url=seen.url,
        at=seen.at,
        price=money(seen.price),
        regular_price=money(seen.regular_price),
        availability=seen.availability,
    )


def money(stated: Money | None) -> MoneyShape | None:
    """An amount as programs are told of it."""
    if stated is None:
        return None
    return MoneyShape(amount=f"{stated.amount:f}", currency=stated.currency)
