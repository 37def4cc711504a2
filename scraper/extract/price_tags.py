"""The price that a visitor sees: told by its look and place from a page's other amounts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from app.domain.competitors import Money
from scraper.extract.boxes import Box
from scraper.extract.joined import LONGEST, joined
from scraper.extract.money import Place, latin, number, said, stated
from scraper.extract.price_context import alone_in, called, context, numbers, told_before, upwards
from scraper.extract.price_words import (
    EXCLUDED_TAX,
    LOT,
    MAYBE_OLD_NAME,
    OLD_NAME,
    OLD_WORDS,
    OTHER_WORDS,
    PER_PIECE,
    PRICE_NAME,
    UP_TO,
    is_by_itself,
)
from scraper.extract.trees import Element, Piece, Tree, is_unseen, line, shown

_DIGIT = re.compile(r"\d")  # Arabic ones as well
_NO_HOLDERS = frozenset({"option", "title", "h1", "meta"})
_MAX_TEXTS = 1_500
_LONGEST_TEXT = LONGEST * 4
_MAX_TAGS = 60
_MAX_INSIDE = 8
_CLIMB = 4
_AROUND = 40
_LONGEST_LABEL = 40
_STRONG = frozenset({"b", "strong", "big", "h2", "h3", "h4"})
_OF_UNIT = re.compile(
    r"\d\D{0,24}(?<![a-z])(?:kg|100 ?g|liter|litre|litro|m²|meter|metre)\b", re.IGNORECASE
)
_RANGE = re.compile(r"(\d[\d.,]*)\s?[-–—]\s?$")
_RANGES = re.compile(r"\d\s?\D{0,6}\s?[-–—]\s?\D{0,6}\s?\d")
_ALONE = re.compile(r"\s*\d{1,3}(?:[.,]?\d{3})*[.,]\d{2}\s*|\s*\d{1,6}\s*")


@dataclass(frozen=True, slots=True)
class Tag:
    """An amount on the page. `score` tells how much it looks like the product's price.

    `is_lot`: it is asked for each of several bought at once; `is_start`: it is an end of a range.
    """

    element: Element
    money: Money
    words: str
    score: float
    is_old: bool
    may_be_old: bool
    is_lot: bool = False
    is_start: bool = False


def tags(tree: Tree, box: Box, place: Place, *, is_told: bool = False) -> list[Tag]:
    """The amounts around the product, in page order.

    Where the page's data told the price (`is_told`), what stands near its name and button is enough
    to see whether a visitor is shown another.
    """
    texts = islice(_numeric(tree.pieces[_where(box, is_told=is_told)]), _MAX_TEXTS)
    # far from the title most numbers are other products', near it hardly any is an amount
    around = texts if is_told else (each for each in texts if not box.is_outside(each[0]))
    stated_in = ((each[0], list(_amounts_of(*each, place, box))) for each in around)
    kept = (found for holder, found in stated_in if found and not box.is_outside(holder))
    read = {amount[:2]: amount for found in kept for amount in found}
    found = (_tag(*amount, box) for amount in read.values())
    return list(islice((tag for tag in found if tag is not None), _MAX_TAGS))


def _where(box: Box, *, is_told: bool) -> slice:
    """Which of a page's texts may tell the price."""
    if is_told:
        return _near(box)
    # where no word says what orders, the box is drawn around the nearest amount
    return slice(None) if box.is_said else slice(box.position(box.holder), box.end())


def _near(box: Box) -> slice:
    """From a little before the title to a little behind the button."""
    places = [box.position(each) for each in (box.title, box.button) if each is not None]
    return slice(max(0, min(places) - _AROUND), max(places) + _AROUND)


def _numeric(pieces: Iterable[Piece]) -> Iterator[tuple[Element, str, Element | None]]:
    """The short texts with a digit in any script, with what they stand in, and behind."""
    for element, own, behind, _ in pieces:
        if own and len(own) <= _LONGEST_TEXT and _DIGIT.search(own) and _may_hold(element):
            yield element, own, None
        if behind and len(behind) <= _LONGEST_TEXT and _DIGIT.search(behind):
            parent = element.getparent()
            if parent is not None and _may_hold(parent):
                yield parent, behind, element


def _may_hold(element: Element) -> bool:
    return element.tag not in _NO_HOLDERS


def asked(found: list[Tag], box: Box) -> tuple[Tag, Tag | None] | None:
    """The tag of today's price and, where it is reduced, of the one before."""
    now = [tag for tag in found if not (tag.is_old or tag.is_lot) and tag.score > 0]
    if not now:
        return None
    best = max(now, key=lambda tag: tag.score)
    near = [tag for tag in found if tag is not best and _are_near(tag, best, box)]
    if best.may_be_old:
        # what is much less like a price isn't the reduced one: it may be that without tax
        others = (t for t in near if not (t.is_old or t.is_lot) and t.score > best.score - 1)
        lower = [t for t in others if 0 < t.money.amount < best.money.amount]
        if lower:
            return max(lower, key=lambda tag: tag.score), best
    before = [
        tag
        for tag in near
        if (tag.is_old or tag.may_be_old) and tag.money.amount > best.money.amount
    ]
    return best, before[0] if before else None


def _are_near(one: Tag, other: Tag, box: Box) -> bool:
    if abs(box.position(one.element) - box.position(other.element)) > 15:  # noqa: PLR2004
        return False
    return one.money.currency == other.money.currency


def _amount(element: Element, place: Place, box: Box) -> tuple[Element, Money, str] | None:
    """The widest element around a number that holds this one amount and hardly else."""
    best = _with_neighbour(element, place, box)
    for _ in range(_CLIMB):
        text = joined(element, box)
        if len(text) > LONGEST:
            break
        found = stated(text, place)
        if len(found) > 1:
            break
        if found:
            if best is not None and best[1] == found[0][0]:
                break
            best = element, _from(found[0][0], text, found[0][1]), text
        element = element.getparent()
        if element is None or element.tag in {"body", "tr", "ul", "table", "select"}:
            break
    return best


def _with_neighbour(element: Element, place: Place, box: Box) -> tuple[Element, Money, str] | None:
    """A number whose currency stands in the element before or behind it."""
    text = joined(element, box)
    if not _ALONE.fullmatch(latin(text)):
        return None
    before, behind = element.getprevious(), element.getnext()
    for one, other in ((before, element), (element, behind)):
        if one is None or other is None:
            continue
        words = f"{joined(one, box)} {joined(other, box)}"
        found = stated(words, place) if len(words) <= _LONGEST_LABEL else ()
        if len(found) == 1:
            return element, found[0][0], words
    return None


def _amounts_of(
    holder: Element, text: str, label: Element | None, place: Place, box: Box
) -> Iterator[tuple[Element, Money, str]]:
    """The one amount of an element, or those of a text in it: "was $120, now $95"."""
    whole = _amount(holder, place, box)
    if whole is not None:
        yield whole
        return
    left = latin(text)
    lead = "" if label is None else shown(label, _LONGEST_LABEL * 2)
    if len(lead) <= _LONGEST_LABEL and not _DIGIT.search(lead):
        left = f"{lead} {left}"
    for money, words in stated(text, place) if len(text) <= LONGEST else ():
        before, _, left = left.partition(words)
        yield holder, money, line(f"{before}{words}", LONGEST)


def _from(money: Money, text: str, words: str) -> Money:
    """The lower end, where the amount is the end of a range: "12,00 – 20,00 €"."""
    before = latin(text).partition(words)[0]
    start = _RANGE.search(before)
    low = number(start[1].strip(".,"), money.currency) if start else None
    return Money(low, money.currency) if low and low < money.amount else money


def plain(tree: Tree, box: Box, place: Place) -> Iterator[Tag]:
    """Amounts without a currency's sign, where the element's name says that it is a price."""
    named = tree.root.xpath(
        "//*[contains(translate(@class,'PRICES','prices'),'pri')"
        " or contains(@class,'preis') or contains(@id,'price')]"
    )
    inside = (each for element in named[:_MAX_TAGS] for each in islice(element.iter(), _MAX_INSIDE))
    for element in dict.fromkeys(inside):
        text = joined(element, box)
        if len(text) <= LONGEST and _ALONE.fullmatch(latin(text)) and not box.is_outside(element):
            money = said(text, place.currency)
            tag = None if money is None else _tag(element, money, text, box)
            if tag is not None:
                yield tag


def _tag(element: Element, money: Money, words: str, box: Box) -> Tag | None:
    named = " ".join(map(called, upwards(element, 3)))
    is_shared = len(numbers(joined(element, box))) > len(numbers(words))
    around = told_before(element, words, box) if is_shared else context(element, box)
    if OTHER_WORDS.search(around) and not (OLD_WORDS.search(around) and PRICE_NAME.search(named)):
        return None
    struck = element.iterdescendants("del", "s", "strike")
    is_struck = any(
        each.tag in {"del", "s", "strike"} or "line-through" in (each.get("style") or "")
        for each in (*upwards(element, 3), *(() if is_shared else struck))
    )
    inside = () if is_shared else tuple(islice(element.iterdescendants(), _MAX_INSIDE))
    holders = (each for each in inside if _DIGIT.search(each.text or ""))
    own = " ".join(map(called, (element, *alone_in(element, box), *holders)))
    is_old = is_struck or bool(OLD_NAME.search(own)) or bool(OLD_WORDS.search(words))
    distance = box.position(element) - box.position(box.title)
    score = 3.0 - abs(distance) / 150
    score += 2.0 * (distance > 0)
    score += 2.0 * bool(PRICE_NAME.search(named))
    orders = box.control if box.button is None else box.button
    if orders is not None:
        is_before_button = 0 < distance < box.position(orders) - box.position(box.title)
        score += 1.5 * _is_in(element, box.holder) + 2.0 * is_before_button
    score += 0.7 * any(each.tag in _STRONG for each in (*upwards(element, 2), *inside))
    score -= 1.5 * bool(_OF_UNIT.search(around))
    score += 1.0 * is_by_itself(words)
    score -= 1.5 * bool(EXCLUDED_TAX.search(around))
    score -= 1.5 * bool(PER_PIECE.search(around))
    score -= 2.0 * (money.amount == 0)
    score -= 4.0 * any(map(is_unseen, upwards(element, _CLIMB)))
    may_be_old = bool(MAYBE_OLD_NAME.search(own)) or bool(OLD_WORDS.search(around))
    score -= 0.3 * may_be_old
    is_lot = not is_old and _is_of_lot(element, words, box)
    return Tag(element, money, words, score, is_old, may_be_old, is_lot, _is_start(element, box))


def _is_of_lot(element: Element, words: str, box: Box) -> bool:
    """Whether what stands before an amount in its row or item says that several are bought."""
    for each in upwards(element, _CLIMB):
        if each.tag in {"tr", "li"}:
            text = joined(each, box)
            found = LOT.search(latin(text).partition(words)[0]) if len(text) <= LONGEST else None
            if found is None or UP_TO.search(text):
                return False
            return int(found["start"] or found["more"]) > 1
    return False


def _is_start(element: Element, box: Box) -> bool:
    """Whether an amount is an end of a range: "12,00 – 20,00 €"."""
    text = latin(joined(element, box))
    return len(text) <= LONGEST and _RANGES.search(text) is not None


def _is_in(element: Element, holder: Element) -> bool:
    return any(each is holder for each in element.iterancestors())
