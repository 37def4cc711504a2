"""What schema.org offers ask: prices in all the places where shops put them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.competitors import Availability, Money
from scraper.extract import currencies, stock
from scraper.extract.money import Place, said
from scraper.extract.nodes import Node, as_list, types

_MAX_OFFERS = 500
_REGULAR = frozenset(
    {
        *("listprice", "strikethroughprice", "regularprice", "suggestedretailprice", "srp"),
        *("msrp", "manufacturersuggestedretailprice"),
    }
)


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer of a product. `node` holds what else it says."""

    node: Node
    price: Money | None
    regular_price: Money | None
    availability: Availability | None
    highest: Money | None = None


def offers(product: Node, place: Place) -> tuple[Offer, ...]:
    """The product's offers; those inside an aggregate come after it."""
    return tuple(_read(node, place) for node in _flat(as_list(product.get("offers"))))


def cheapest(prices: Iterable[Money | None]) -> Money | None:
    """The lowest price above nothing; "0.00" is what a shop fills in for a missing one."""
    real = [price for price in prices if price is not None]
    return min(
        (price for price in real if price.amount > 0),
        key=lambda price: price.amount,
        default=real[0] if real else None,
    )


def open_ones(stated: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """Of a marketplace's offers those of sellers who have it, where there are such; else all."""
    sellers = {str(offer.node["seller"]) for offer in stated if offer.node.get("seller")}
    open_ = tuple(o for o in stated if o.price and o.availability is Availability.IN_STOCK)
    return open_ if len(sellers) > 1 and open_ else stated


def best(availabilities: Iterable[Availability | None]) -> Availability | None:
    """Whether anything of several can be had."""
    stated = [each for each in availabilities if each is not None]
    return next((each for each in Availability if each in stated), None)


def _flat(values: list[Any]) -> Iterator[Node]:
    left = list(reversed(values))
    for _ in range(_MAX_OFFERS):
        if not left:
            return
        value = left.pop()
        if isinstance(value, dict):
            yield value
            left.extend(reversed(as_list(value.get("offers"))))


def _read(node: Node, place: Place) -> Offer:
    currency = _currency(node, place)
    inner = [each for each in as_list(node.get("priceSpecification")) if isinstance(each, dict)]
    regular = [each for each in inner if _is_regular(each)]
    asked = [each for each in inner if not _is_regular(each) and "referenceQuantity" not in each]
    price = cheapest(
        _amount(each, key, currency, place)
        for each, key in ((node, "price"), *((spec, "price") for spec in asked))
    ) or cheapest(_amount(node, key, currency, place) for key in ("lowPrice", "minPrice"))
    before = cheapest(_amount(each, "price", currency, place) for each in regular)
    availability = node.get("availability", node.get("Availability"))
    return Offer(
        node,
        price,
        before if price and before and before.amount > price.amount else None,
        stock.term(next(iter(as_list(availability)), None)),
        _amount(node, "highPrice", currency, place) if "aggregateoffer" in types(node) else None,
    )


def _currency(node: Node, place: Place) -> str:
    for each in (node, *as_list(node.get("priceSpecification"))):
        stated = each.get("priceCurrency") or each.get("currency") if isinstance(each, dict) else ""
        if isinstance(stated, str) and stated:
            sign = stated.strip()
            return currencies.code(sign) or currencies.meant(sign, place.hints, place.language)
    return ""


def _amount(node: Node, key: str, currency: str, place: Place) -> Money | None:
    for value in as_list(node.get(key)):
        inner = value.get("@value", value.get("value")) if isinstance(value, dict) else value
        money = said(inner, currency, place)
        if money is not None:
            return money
    return None


def _is_regular(specification: Node) -> bool:
    kind = specification.get("priceType")
    return isinstance(kind, str) and kind.rsplit("/", 1)[-1].lower() in _REGULAR
