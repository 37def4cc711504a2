"""What changed in a rival's shop between two looks: products, prices, and what is in stock."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.competitors import Availability, Money, RivalProduct


class Change(StrEnum):
    """What happened, in the order in which it is told."""

    CHEAPER = "cheaper"
    DEARER = "dearer"
    OUT_OF_STOCK = "out_of_stock"
    BACK_IN_STOCK = "back_in_stock"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that happened to one product. A new one has no `before`, one that is gone no `now`.

    A product whose price and stock both changed comes twice.
    """

    kind: Change
    before: RivalProduct | None
    now: RivalProduct | None

    @property
    def product(self) -> RivalProduct:
        """The product as it was seen last."""
        found = self.now or self.before
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class Look:
    """The products of one look. Only of a whole one is what it lacks known not to be there."""

    products: tuple[RivalProduct, ...]
    is_whole: bool


def changes(before: Look, now: Look) -> list[Changed]:
    """All that is different now, by kind and name."""
    were, are = _by_url(before.products), _by_url(now.products)
    found = [each for url, was in were.items() if url in are for each in _between(was, are[url])]
    if before.is_whole:
        found += [Changed(Change.NEW, None, are[url]) for url in are if url not in were]
    if now.is_whole:
        found += [Changed(Change.GONE, were[url], None) for url in were if url not in are]
    kinds = list(Change)
    return sorted(found, key=lambda each: (kinds.index(each.kind), name_of(each.product)))


def name_of(product: RivalProduct) -> str:
    """What the shop calls it; its address where that wasn't read."""
    return product.name.value if product.name is not None else product.url


def is_to_be_had(availability: Availability) -> bool:
    """Whether a shopper who orders now gets it."""
    return availability not in (Availability.OUT_OF_STOCK, Availability.DISCONTINUED)


def _by_url(products: Iterable[RivalProduct]) -> Mapping[str, RivalProduct]:
    return {product.url: product for product in products}


def _between(was: RivalProduct, now: RivalProduct) -> Iterator[Changed]:
    if was.price is not None and now.price is not None:
        moved = _moved(was.price.value, now.price.value)
        if moved is not None:
            yield Changed(moved, was, now)
    if was.availability is not None and now.availability is not None:
        could, can = map(is_to_be_had, (was.availability.value, now.availability.value))
        if could and not can:
            yield Changed(Change.OUT_OF_STOCK, was, now)
        elif can and not could:
            yield Changed(Change.BACK_IN_STOCK, was, now)


def _moved(was: Money, now: Money) -> Change | None:
    """Which way a price went; amounts in two currencies say nothing about that."""
    if was.currency != now.currency or was.amount == now.amount:
        return None
    return Change.CHEAPER if now.amount < was.amount else Change.DEARER
