"""What stands around an amount on a page: its names, its label, and the texts that are about it."""

import re
from collections.abc import Iterator

from scraper.extract.boxes import Box
from scraper.extract.joined import LONGEST, LONGEST_CONTEXT, joined
from scraper.extract.money import latin
from scraper.extract.trees import Element, shown

_CLIMB = 5
_LONGEST_LABEL = 40


def called(element: Element) -> str:
    """All names of an element."""
    keys = ("class", "id", "data-hook", "data-testid")
    return " ".join((element.get(key) or "")[:LONGEST_CONTEXT] for key in keys)


def upwards(element: Element, levels: int) -> Iterator[Element]:
    """An element and those around it, within the page's body."""
    for _ in range(levels):
        if element is None or element.tag == "body":
            return
        yield element
        element = element.getparent()


def alone_in(element: Element, box: Box) -> Iterator[Element]:
    """The element and those around it that hold no other amount: they are about this one."""
    count = len(numbers(joined(element, box)))
    for each in upwards(element, _CLIMB):
        if each in box.above_title:
            return
        text = joined(each, box)
        if len(text) > LONGEST_CONTEXT or len(numbers(text)) > count:
            return
        yield each


def told_before(element: Element, words: str, box: Box) -> str:
    """One of several amounts in a text, with what is said of all of them before the first."""
    lead = re.split(r"\d", joined(element, box), maxsplit=1)[0][-LONGEST:]
    return f"{_named_by(element)} {lead} {words}"


def _named_by(element: Element) -> str:
    """The term of a list, or the first cell of a row, by which an amount is called."""
    holder = next((each for each in upwards(element, 3) if each.tag in {"dd", "td"}), None)
    term = None if holder is None else holder.getprevious()
    if term is None or term.tag not in {"dt", "th", "td"}:
        return ""
    return shown(term, _LONGEST_LABEL)


def context(element: Element, box: Box) -> str:
    """The widest short text around an amount: "inkl. MwSt., zzgl. Versand" is too far already."""
    text = f"{_named_by(element)} {joined(element, box)}".strip()
    parent = element.getparent()
    if parent is None or parent in box.above_title:
        return text
    wider = joined(parent, box)
    if len(wider) > LONGEST_CONTEXT or len(numbers(wider)) > 1:
        return text
    return wider if len(wider) <= len(text) + LONGEST // 2 else text


def numbers(text: str) -> list[str]:
    """The numbers in a text, in any script."""
    return re.findall(r"\d[\d.,]*\d|\d", latin(text))
