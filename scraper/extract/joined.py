"""An element's text as a visitor reads it, however its price is taken apart."""

import re

from scraper.extract.boxes import Box
from scraper.extract.trees import Element, line

LONGEST = 60
LONGEST_CONTEXT = 140
_SIGNED_FRACTION = re.compile(r"([^\d\s.,]{1,3})(\d{2})")  # the "€90" of 4€90
_LONGEST_PART = 3  # of a number that is taken apart
_SEPARATORS = frozenset({".", ","})
_HUNDREDTHS = re.compile(r"[.,]\d{2}")
_FRACTION = re.compile(r"cent|decimal|fraction|superscript|\bsup\b|kopeck", re.IGNORECASE)


def joined(element: Element, box: Box) -> str:
    """An element's text, with hundredths that stand raised put behind their separator."""
    known = box.joined.get(element)
    if known is None:
        known = box.joined[element] = _put_together(element)
    return known


def _put_together(element: Element) -> str:
    if len(element) == 0:
        return line(element.text or "", LONGEST * 3)
    parts: list[str] = []
    room = LONGEST * 4
    for each in element.iter():
        if each.text and each.text.strip():
            is_raised = each.tag == "sup" or bool(
                _FRACTION.search((each.get("class") or "")[:LONGEST_CONTEXT])
            )
            text = each.text.strip()
            is_raised = is_raised or (len(text) <= _LONGEST_PART and _goes_on(text, parts))
            parts.append(_set_down(text, parts) if is_raised else f" {each.text}")
            room -= len(parts[-1])
        if each is not element and each.tail and each.tail.strip():
            tail = each.tail.strip()
            joins = tail[0] in ".,'" and parts and parts[-1][-1:].isdigit()
            parts.append(tail if joins else f" {each.tail}")
            room -= len(parts[-1])
        if room < 0:
            break
    return line("".join(parts), LONGEST * 3)


def _goes_on(text: str, before: list[str]) -> bool:
    """Whether a number goes on: its separator, or what follows that, in an element of its own."""
    last = before[-1].rstrip() if before else ""
    if text in _SEPARATORS or _HUNDREDTHS.fullmatch(text):
        return last[-1:].isdigit()
    return text.isdigit() and last in _SEPARATORS


def _set_down(raised: str, before: list[str]) -> str:
    """Raised hundredths as they'd stand on the line: "4" and "€90" are 4.90 €."""
    last = before[-1].rstrip()[-1:] if before else ""
    if raised in _SEPARATORS or _HUNDREDTHS.fullmatch(raised):
        before[-1:] = [each.rstrip() for each in before[-1:]]
        return raised
    signed = _SIGNED_FRACTION.fullmatch(raised)
    if signed and last.isdigit():
        return f".{signed[2]} {signed[1]}"
    if raised.isdigit() and last in {".", ","}:
        before[-1] = before[-1].rstrip()
        return raised
    return f".{raised}" if raised.isdigit() and last.isdigit() else f" {raised}"
