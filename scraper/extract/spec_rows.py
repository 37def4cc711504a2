"""A product's table of data, in the forms in which pages show one."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from scraper.extract.boxes import Box
from scraper.extract.found import MAX_SPECS
from scraper.extract.money import stated
from scraper.extract.trees import Element, Tree, shown
from scraper.extract.wording import clean

_LONGEST_NAME = 60
_LONGEST_VALUE = 250
_MAX_ROWS = 400
_PAIR = re.compile(r"^(?P<name>[^:：]{2,40})[:：]\s{0,5}(?P<value>\S.{0,160})$")
_CELLS = frozenset({"td", "th"})
_OF_DATA = ("spec", "feature", "attrib", "detail", "eigenschaft", "description", "product")


def rows(tree: Tree, box: Box) -> tuple[tuple[str, str], ...]:
    """The rows in the page's order, each name once."""
    found: dict[str, str] = {}
    for name, value in (*_tables(tree, box), *_definitions(tree, box), *_pairs(tree, box)):
        if name and value and len(name) <= _LONGEST_NAME and not any(stated(value)):
            found.setdefault(name, value)
        if len(found) >= MAX_SPECS:
            break
    return tuple(found.items())


def _tables(tree: Tree, box: Box) -> Iterator[tuple[str, str]]:
    cells = ((row, [each for each in row if each.tag in _CELLS]) for row in tree.all("tr"))
    pairs = ((row, pair) for row, pair in cells if len(pair) == 2)  # noqa: PLR2004  name and value
    for row, (name, value) in islice(pairs, _MAX_ROWS):
        if value.tag == "td" and not box.is_outside(row) and not _is_form(row):
            yield _read(name, value)


def _definitions(tree: Tree, box: Box) -> Iterator[tuple[str, str]]:
    for term in tree.all("dt")[:_MAX_ROWS]:
        value = term.getnext()
        if value is not None and value.tag == "dd" and not box.is_outside(term):
            yield _read(term, value)


def _pairs(tree: Tree, box: Box) -> Iterator[tuple[str, str]]:
    """List items that read "Material: wool"."""
    if not tree.all("li"):
        return
    known: dict[Element, bool] = {}
    named = (item for item in tree.all("li") if _is_of_data(item.getparent(), known))
    listed = chain(islice(named, _MAX_ROWS), islice(box.holder.iter("li"), _MAX_ROWS))
    for item in dict.fromkeys(listed):
        pair = _PAIR.match(shown(item, _LONGEST_VALUE))
        if pair is not None and not box.is_outside(item):
            yield clean(pair["name"], _LONGEST_NAME), clean(pair["value"], _LONGEST_VALUE)


def _is_of_data(element: Element | None, known: dict[Element, bool]) -> bool:
    """Whether it, or what it stands in, is called as if it held a product's data."""
    climbed: list[Element] = []
    verdict = False
    while element is not None:
        if element in known:
            verdict = known[element]
            break
        climbed.append(element)
        classes = element.get("class")
        if classes and any(word in classes for word in _OF_DATA):
            verdict = True
            break
        element = element.getparent()
    known.update(dict.fromkeys(climbed, verdict))
    return verdict


def _read(name: Element, value: Element) -> tuple[str, str]:
    return (
        clean(shown(name, _LONGEST_NAME + 1), _LONGEST_NAME + 1).rstrip(" :："),
        clean(shown(value, _LONGEST_VALUE), _LONGEST_VALUE),
    )


def _is_form(row: Element) -> bool:
    return next(row.iter("select", "input", "button"), None) is not None
