"""Cards: the boxes in which a page shows other products, each with a name that leads to it."""

from collections import Counter
from itertools import islice

from lxml import html

from scraper.extract.trees import Tree, shown

_MAX_NAMES = 120
_CLIMB = 6
_LONGEST = 400
_LEAST = 2
_LINKED = " | ".join(
    f"//{tag}[.//a[@href] or ancestor::a[@href]]" for tag in ("h2", "h3", "h4", "h5")
)
_NAMED = "//a[@href][contains(@class,'name') or contains(@class,'title')][not(.//h2 or .//h3)]"


def cards(tree: Tree, above_title: frozenset[html.HtmlElement]) -> frozenset[html.HtmlElement]:
    """The boxes, as far as each has a number in it, and there are several: one may be a brand's."""
    names = tree.root.xpath(f"{_LINKED} | {_NAMED}")[:_MAX_NAMES]
    held = Counter(each for name in names for each in (name, *islice(name.iterancestors(), _CLIMB)))
    found = {_widest(name, held, above_title) for name in names if name not in above_title}
    priced = [each for each in found if any(sign.isdigit() for sign in shown(each, _LONGEST))]
    return frozenset(priced) if len(priced) >= _LEAST else frozenset()


def _widest(
    name: html.HtmlElement, held: Counter[html.HtmlElement], above: frozenset[html.HtmlElement]
) -> html.HtmlElement:
    """The widest element around a name that holds no other name, and not the page's title."""
    widest = name
    for each in islice(name.iterancestors(), _CLIMB):
        if each in above or held[each] > 1:
            break
        widest = each
    return widest
