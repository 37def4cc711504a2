"""What of a page names its product: a heading, or what its title and its address say as well."""

from collections.abc import Iterable
from itertools import islice
from urllib.parse import unquote, urlsplit

from scraper.extract.outside import is_apart
from scraper.extract.trees import Element, Tree, line, shown
from scraper.extract.wording import folded

_MAX_TITLES = 12
_LONGEST_TITLE = 300
_SHORTEST_TITLE, _LONGEST_NAME, _LEAST_WORDS = 3, 120, 2
_NO_TITLES = frozenset({"title", "a", "option", "button", "label", "script", "style"})


def title(tree: Tree, known_names: frozenset[str]) -> Element | None:
    """The element that names the product; `known_names` are folded."""
    headings = [
        heading
        for heading in islice(_headings(tree), _MAX_TITLES)
        if shown(heading, _LONGEST_TITLE)
    ]
    slug = frozenset(_slug(tree.page.url))
    others = _others(tree)
    known = [
        each for each in (*headings, *others) if folded(shown(each, _LONGEST_TITLE)) in known_names
    ]
    sure = next((each for each in known if not _is_shop(each, slug)), None)
    if sure is not None:
        return sure
    said = frozenset(" ".join(known_names).split())
    above = _said_above(tree, said, slug)
    if above is not None and not slug.isdisjoint(_words(above)):
        return above
    inside = [each for each in headings if not any(map(is_apart, each.iterancestors()))]
    heading = next(iter(inside or headings), None)
    is_said = heading is not None and said.issuperset(_words(heading))
    found = (*known[:1], heading if is_said else None, above, heading, *others[:1])
    return next((each for each in found if each is not None), None)


def _others(tree: Tree) -> list[Element]:
    """What may name a product where no heading does."""
    found: list[Element] = tree.root.xpath(
        "//h2 | //h3 | //*[contains(@class,'product') and contains(@class,'title')]"
        " | //*[contains(@class,'product') and contains(@class,'name')]"
        " | //*[@itemprop='name'] | //font | //b"
    )
    return [*found[: _MAX_TITLES * 10], *islice(tree.all("h4"), _MAX_TITLES)]


def _slug(address: str) -> list[str]:
    """The words of an address's last part."""
    last = unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2]
    return folded(last.partition(".")[0].replace("_", " ")).split()


def _is_shop(heading: Element, slug: frozenset[str]) -> bool:
    """Whether an address of words shares none with a heading: that may be the shop's name."""
    return any(len(each) > _LEAST_WORDS for each in slug) and slug.isdisjoint(_words(heading))


def _said_above(tree: Tree, said: frozenset[str], slug: frozenset[str]) -> Element | None:
    """What says the most words of the page's title, those of its address first, none besides."""
    best: tuple[tuple[int, int], Element] | None = None
    for element, own, _, _ in tree.pieces:
        if not own or not _SHORTEST_TITLE <= len(own.strip()) <= _LONGEST_NAME:
            continue
        words = folded(own).split()
        if not words or not said.issuperset(words) or element.tag in _NO_TITLES:
            continue
        if len(words) < _LEAST_WORDS and slug.isdisjoint(words):
            continue
        if any(each.tag in _NO_TITLES or is_apart(each) for each in element.iterancestors()):
            continue
        # what leads here stands before it
        rank = len(slug.intersection(words)), len(words)
        if best is None or rank >= best[0]:
            best = rank, element
    return None if best is None else best[1]


def _words(element: Element) -> list[str]:
    return folded(shown(element, _LONGEST_TITLE)).split()


def name(title: Element) -> str:
    """A title's text; of a table's cell only the first line, as a number stands below it."""
    below = next(title.iter("br"), None) if title.tag == "td" else None
    whole = shown(title, _LONGEST_TITLE)
    return whole if below is None else line(title.text or "", _LONGEST_TITLE) or whole


def _headings(tree: Tree) -> Iterable[Element]:
    if not any(each.get("aria-level") == "1" for each in tree.marked):
        # osCommerce has no headings
        return tree.all("h1") or [e for e, classes, _ in tree.named if "pageHeading" in classes]
    found: list[Element] = tree.root.xpath("//h1 | //*[@role='heading'][@aria-level='1']")
    return found
