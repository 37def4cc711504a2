"""A product's table of data, in the forms in which pages show one."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import html

from scraper.extract.boxes import Box
from scraper.extract.found import MAX_SPECS
from scraper.extract.money import stated
from scraper.extract.trees import Tree, shown
from scraper.extract.wording import clean

_LONGEST_NAME = 60
_LONGEST_VALUE = 250
_MAX_ROWS = 400
_PAIR = re.compile(r"^(?P<name>[^:：]{2,40})[:：]\s{0,5}(?P<value>\S.{0,160})$")
_LISTS = (
    "//li[ancestor::*[contains(@class,'spec') or contains(@class,'feature')"
    " or contains(@class,'attrib') or contains(@class,'detail') or contains(@class,'eigenschaft')"
    " or contains(@class,'description') or contains(@class,'product')]]"
)


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
    for row in tree.root.xpath("//tr[count(td|th)=2]")[:_MAX_ROWS]:
        name, value = row.xpath("td|th")
        if value.tag == "td" and not box.is_outside(row) and not _is_form(row):
            yield _read(name, value)


def _definitions(tree: Tree, box: Box) -> Iterator[tuple[str, str]]:
    for term in tree.root.xpath("//dl//dt")[:_MAX_ROWS]:
        value = term.getnext()
        if value is not None and value.tag == "dd" and not box.is_outside(term):
            yield _read(term, value)


def _pairs(tree: Tree, box: Box) -> Iterator[tuple[str, str]]:
    """List items that read "Material: wool"."""
    listed = (*tree.root.xpath(_LISTS)[:_MAX_ROWS], *islice(box.holder.iter("li"), _MAX_ROWS))
    for item in dict.fromkeys(listed):
        pair = _PAIR.match(shown(item, _LONGEST_VALUE))
        if pair is not None and not box.is_outside(item):
            yield clean(pair["name"], _LONGEST_NAME), clean(pair["value"], _LONGEST_VALUE)


def _read(name: html.HtmlElement, value: html.HtmlElement) -> tuple[str, str]:
    return (
        clean(shown(name, _LONGEST_NAME + 1), _LONGEST_NAME + 1).rstrip(" :："),
        clean(shown(value, _LONGEST_VALUE), _LONGEST_VALUE),
    )


def _is_form(row: html.HtmlElement) -> bool:
    return next(row.iter("select", "input", "button"), None) is not None
