"""Cards: the boxes in which a page shows other products, each with what leads to it."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from scraper.extract.money import Place, stated
from scraper.extract.trees import Element, Tree, shown

_MAX_NAMES = 120
_CLIMB = 6
_LONGEST = 400
_LEAST = 2
_MAX_LINKS = 300
_CLIMB_TO_PRICE = 3
_LONGEST_CARD = 220
_NO_PLACE = ("#", "javascript:", "mailto:", "tel:")
_HEADINGS = ("h2", "h3", "h4", "h5")


def cards(tree: Tree, above_title: frozenset[Element]) -> frozenset[Element]:
    """The boxes, as far as each has a number in it, and there are several: one may be a brand's."""
    names = list(islice(_names(tree), _MAX_NAMES))
    held = Counter(each for name in names for each in (name, *islice(name.iterancestors(), _CLIMB)))
    found = {_widest(name, held, above_title) for name in names if name not in above_title}
    priced = [each for each in found if any(sign.isdigit() for sign in shown(each, _LONGEST))]
    return frozenset(priced) if len(priced) >= _LEAST else frozenset()


def priced(tree: Tree, above_title: frozenset[Element], place: Place) -> frozenset[Element]:
    """Boxes beside each other that each lead somewhere and tell an amount, whatever they are of.

    Handmade shops give their lists no headings and no names.
    """
    rows: dict[tuple[Element | None, str], set[Element]] = {}
    own = tree.page.url.partition("?")[0]
    for link in islice(tree.all("a"), _MAX_LINKS):
        leads = (link.get("href") or "").strip()
        if not leads or leads.startswith(_NO_PLACE):
            continue
        whole = tree.absolute(leads)
        # another form of the same product, or a messenger that takes the order
        if whole.partition("?")[0] == own or not whole.startswith(tree.origin):
            continue
        card = _priced_around(link, above_title, place)
        if card is not None:
            rows.setdefault((card.getparent(), str(card.tag)), set()).add(card)
    return frozenset(each for row in rows.values() if len(row) >= _LEAST for each in row)


def _priced_around(link: Element, above_title: frozenset[Element], place: Place) -> Element | None:
    """The smallest box around a link that tells an amount, and hardly more than that."""
    for each in chain((link,), islice(link.iterancestors(), _CLIMB_TO_PRICE)):
        if each in above_title or each.tag in {"form", "body"}:
            return None
        text = shown(each, _LONGEST_CARD * 2)
        if len(text) > _LONGEST_CARD:
            return None
        if stated(text, place):
            return each
    return None


def _names(tree: Tree) -> Iterator[Element]:
    """Headings that are links or hold one, and links that are called a name."""
    if not tree.all("a"):
        return
    for heading in (each for tag in _HEADINGS for each in tree.all(tag)):
        around = chain(heading.iter("a"), heading.iterancestors("a"))
        if any(link.get("href") is not None for link in around):
            yield heading
    for link in tree.all("a"):
        classes = link.get("class") or ""
        is_named = ("name" in classes or "title" in classes) and link.get("href") is not None
        if is_named and next(link.iter("h2", "h3"), None) is None:
            yield link


def _widest(name: Element, held: Counter[Element], above: frozenset[Element]) -> Element:
    """The widest element around a name that holds no other name, and not the page's title."""
    widest = name
    for each in islice(name.iterancestors(), _CLIMB):
        if each in above or held[each] > 1:
            break
        widest = each
    return widest
