"""A product as a visitor sees it, read by rules: for pages that tell machines nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from app.domain.competitors import Money, Source
from scraper.extract import choices, labels, price_tags, spec_rows
from scraper.extract.boxes import Box
from scraper.extract.currencies import is_sure
from scraper.extract.found import (
    MAX_DESCRIPTION_CHARS,
    MAX_IMAGES,
    MAX_NAME_CHARS,
    MAX_SNIPPET_CHARS,
    Found,
    FoundVariant,
    Said,
)
from scraper.extract.money import Place
from scraper.extract.offers import cheapest
from scraper.extract.price_tags import Tag
from scraper.extract.trees import Element, Tree, shown
from scraper.extract.wording import clean

_NAME_TRUST = 0.7
_PRICE_TRUST = 0.65
_PAIR_TRUST = 0.7  # a struck price beside it leaves little doubt
_PLAIN_TRUST = 0.45
_FORMS_TRUST = 0.6
_DESCRIPTION_TRUST = 0.5
_LEAST_DESCRIPTION = 40
_MAX_DESCRIPTIONS = 20
_NAMED = ("description", "beschreibung")
_CLASSED = ("product-text", "rte")
_LONGEST_CLASS = 300


def product(tree: Tree, box: Box, place: Place, *, is_told: bool = False) -> Found:
    """What the page shows of its product; `is_told`: its data told the price already."""
    values = {"name": Said(clean(box.name, MAX_NAME_CHARS), box.name, _NAME_TRUST)}
    found = price_tags.tags(tree, box, place, is_told=is_told)
    sure = _surer(place, found)
    found = found if sure is place else price_tags.tags(tree, box, sure, is_told=is_told)
    found = found or list(price_tags.plain(tree, box, place))
    asked = price_tags.asked(found, box)
    price: Money | None = None
    if asked is not None:
        # of a range nobody knows which form has which price
        price = None if asked[0].is_start else asked[0].money
        values |= _priced(*asked)
    forms = choices.variants(tree, box, price, place)
    own = cheapest(each.price for each in forms) if asked is None else None
    if own is not None:
        words = f"{own.amount} {own.currency}"
        values |= {"price": Said(own, words, _FORMS_TRUST)}
        values |= {"currency": Said(own.currency, words, _FORMS_TRUST)} if own.currency else {}
    around = labels.lines(tree, box)
    values |= labels.labelled(around)
    maker = None if "brand" in values else labels.brand(tree, box)
    if maker is not None:
        values["brand"] = maker
    availability = labels.availability(tree, box, around)
    if availability is not None:
        values["availability"] = availability
    description = _description(tree, box)
    if description:
        words = description[:MAX_SNIPPET_CHARS]
        values["description"] = Said(description, words, _DESCRIPTION_TRUST)
    return Found(
        Source.PAGE,
        values,
        variants=forms,
        images=_images(tree, box),
        specs=spec_rows.rows(tree, box),
        lots=frozenset(tag.money.amount for tag in found if tag.is_lot),
        amounts=len(_todays(found, forms)),
    )


def _todays(found: list[Tag], forms: Sequence[FoundVariant]) -> set[Decimal]:
    """The amounts that might be today's price: one for all of the forms that have their own."""
    amounts = {tag.money.amount for tag in found if not (tag.is_old or tag.is_lot)}
    own = {form.price.amount for form in forms if form.price} & amounts
    return (amounts - own) | set(islice(own, 1))


def _surer(place: Place, found: list[Tag]) -> Place:
    """The place with the currency that one amount names in full where others only abbreviate it."""
    named = {tag.money.currency for tag in found}
    if place.currency or len(named) < 2:  # noqa: PLR2004  nothing to choose between
        return place
    sure = {t.money.currency for t in found if is_sure(t.words)}
    return replace(place, currency=sure.pop()) if len(sure) == 1 else place


def _priced(now: Tag, before: Tag | None) -> dict[str, Said]:
    trust = _PAIR_TRUST if before is not None else _PRICE_TRUST
    priced = {"price": Said(now.money, clean(now.words, MAX_SNIPPET_CHARS), trust)}
    if now.money.currency:
        priced["currency"] = Said(now.money.currency, clean(now.words, 60), trust)
    if before is not None:
        words = clean(before.words, MAX_SNIPPET_CHARS)
        priced["regular_price"] = Said(before.money, words, trust)
    return priced


def _description(tree: Tree, box: Box) -> str:
    for element in islice(_called_so(tree), _MAX_DESCRIPTIONS):
        if element.tag in {"meta", "a", "button", "input"} or box.is_outside(element):
            continue
        text = shown(element, MAX_DESCRIPTION_CHARS)
        if len(text) >= _LEAST_DESCRIPTION:
            return clean(text, MAX_DESCRIPTION_CHARS)
    return ""


def _called_so(tree: Tree) -> Iterator[Element]:
    for element, classes, name in tree.named:
        if _is_called_so(classes[:_LONGEST_CLASS], name[:_LONGEST_CLASS]):
            yield element


@lru_cache(maxsize=4_096)
def _is_called_so(classes: str, name: str) -> bool:
    """Names come again on each page of a shop."""
    is_named = any(word in classes or word in name for word in _NAMED)
    return is_named or any(word in classes for word in _CLASSED)


def _shows(box: Box) -> Element:
    """The nearest element around the product that has a picture."""
    around = (box.holder, *box.holder.iterancestors())
    return next((each for each in around if next(each.iter("img"), None) is not None), box.holder)


def _images(tree: Tree, box: Box) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for image in _shows(box).iter("img"):
        address = image.get("data-src") or image.get("data-zoom-image") or image.get("src") or ""
        whole = tree.absolute(address)
        if whole and not whole.endswith(".svg") and not box.is_outside(image):
            found[whole] = None
        if len(found) >= MAX_IMAGES:
            break
    return tuple(found)
