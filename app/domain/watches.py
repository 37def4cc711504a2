"""Watches: a rival's shop that is looked at without being asked for, and what of it is told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.catalog import Product
from app.domain.competitor_jobs import Reader
from app.domain.competitors import Availability, Money, RivalProduct
from app.domain.errors import Invalid
from app.domain.ids import CompetitorJobId, ProductId, TenantId, WatchId
from app.domain.price_gaps import price_gaps
from app.domain.rival_changes import Change, Look, changes, name_of

MOST_WATCHES = 20  # of a workspace
MOST_PERCENT = 90
NO_POINTS = "no_points"
NO_READER = "no_reader"


class Rhythm(StrEnum):
    """How often a shop is looked at."""

    DAILY = "daily"
    WEEKLY = "weekly"


EVERY: Mapping[Rhythm, timedelta] = {
    Rhythm.DAILY: timedelta(days=1),
    Rhythm.WEEKLY: timedelta(days=7),
}


class Topic(StrEnum):
    """What a piece of news is about, in the order in which it is told."""

    CHEAPER_THAN_YOU = "cheaper_than_you"
    OUT_OF_STOCK = "out_of_stock"
    BACK_IN_STOCK = "back_in_stock"
    NEW = "new"


_STOCK = {
    Change.OUT_OF_STOCK: Topic.OUT_OF_STOCK,
    Change.BACK_IN_STOCK: Topic.BACK_IN_STOCK,
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """How often, who reads, and what is told.

    `cheaper_percent` of 0: prices are kept, and not told.
    """

    rhythm: Rhythm
    cheaper_percent: int
    tells_stock: bool
    tells_new: bool
    mode: Reader = Reader.PYTHON


@dataclass(frozen=True, slots=True)
class Watch:
    """A shop that is watched: the look that was noted last, and one that is under way.

    `round` counts the looks that were ordered. `stop` is why the last one came to nothing:
    "no_points", "no_reader" (no model is there), or the outcome of its analysis.
    """

    tenant_id: TenantId
    id: WatchId
    site: str
    url: str
    wishes: Wishes
    author: str
    due_at: datetime
    round: int = 0
    stop: str = ""
    job_id: CompetitorJobId | None = None
    pending_id: CompetitorJobId | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """A rival's page whose product the merchant confirmed to be this one of ours."""

    url: str
    ours: Product
    currency: str


@dataclass(frozen=True, slots=True)
class Observed:
    """What a twin was sold for at a moment; what the page didn't say is None."""

    product_id: ProductId
    url: str
    at: datetime
    price: Money | None
    regular_price: Money | None
    availability: Availability | None


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened at a rival's. `percent` is by how much theirs is cheaper."""

    topic: Topic
    url: str
    name: str
    product_id: ProductId | None = None
    ours: Money | None = None
    theirs: Money | None = None
    percent: int = 0


def wishes(
    rhythm: str,
    cheaper_percent: int,
    *,
    tells_stock: bool,
    tells_new: bool,
    mode: str = Reader.PYTHON,
) -> Wishes:
    """What a merchant filled in.

    Raises:
        Invalid: `fields` names what is wrong.
    """
    wrong = {} if rhythm in set(Rhythm) else {"rhythm": "unknown"}
    if not 0 <= cheaper_percent <= MOST_PERCENT:
        wrong["cheaper_percent"] = "out_of_range"
    if mode not in set(Reader):
        wrong["mode"] = NO_READER
    if wrong:
        raise Invalid("no such watch", wrong)
    return Wishes(Rhythm(rhythm), cheaper_percent, tells_stock, tells_new, Reader(mode))


def observed(twins: Sequence[Twin], now: Look, at: datetime) -> list[Observed]:
    """What each twin is sold for, as far as it was seen."""
    seen = {product.url: product for product in now.products}
    return [_observed(twin, seen[twin.url], at) for twin in twins if twin.url in seen]


def news(wanted: Wishes, twins: Sequence[Twin], before: Look, now: Look) -> list[News]:
    """What happened between two looks that the merchant wants to hear of."""
    were = {product.url: product for product in before.products}
    are = {product.url: product for product in now.products}
    found = [*_cheaper(wanted, twins, were, are)]
    own = {twin.url: twin.ours.id for twin in twins}
    for change in changes(before, now):
        url, name = change.product.url, name_of(change.product)
        price = change.product.price.value if change.product.price else None
        if change.kind in _STOCK and wanted.tells_stock and url in own:
            found.append(News(_STOCK[change.kind], url, name, own[url], theirs=price))
        elif change.kind is Change.NEW and wanted.tells_new:
            found.append(News(Topic.NEW, url, name, theirs=price))
    order = list(Topic)
    return sorted(found, key=lambda each: (order.index(each.topic), -each.percent, each.name))


def _cheaper(
    wanted: Wishes,
    twins: Sequence[Twin],
    were: Mapping[str, RivalProduct],
    are: Mapping[str, RivalProduct],
) -> Iterator[News]:
    """What has become cheaper than ours by so much; what was so before is no news."""
    for twin in twins:
        theirs = are.get(twin.url)
        if theirs is None or not wanted.cheaper_percent:
            continue
        percent, ours, asked = _cheapest(twin, theirs)
        before = were.get(twin.url)
        was_known = before is not None and _cheapest(twin, before)[0] >= wanted.cheaper_percent
        if percent >= wanted.cheaper_percent and not was_known:
            name = name_of(theirs)
            cheaper = Topic.CHEAPER_THAN_YOU
            yield News(cheaper, twin.url, name, twin.ours.id, ours, asked, percent)


def _cheapest(twin: Twin, theirs: RivalProduct) -> tuple[int, Money | None, Money | None]:
    """By how much percent theirs is cheaper, where it is the most so."""
    gaps = [gap for gap in price_gaps(twin.ours, twin.currency, theirs) if gap.percent is not None]
    lowest = min(gaps, key=lambda gap: gap.percent or 0, default=None)
    if lowest is None:
        return 0, None, None
    return max(0, -(lowest.percent or 0)), lowest.ours, lowest.theirs


def _observed(twin: Twin, product: RivalProduct, at: datetime) -> Observed:
    price, regular, stock = product.price, product.regular_price, product.availability
    return Observed(
        twin.ours.id,
        twin.url,
        price.evidence.read_at if price else at,
        price.value if price else None,
        regular.value if regular else None,
        stock.value if stock else None,
    )


def amount(money: Money | None) -> Decimal | None:
    """The number alone."""
    return None if money is None else money.amount
