"""Words that a text model points at: whether they stand on the page, and stand there whole."""

import re
import unicodedata

from app.domain.instructions.finding import is_instruction

_SENTENCE_ENDS = re.compile(r"(?<=[.!?؟。])\s+|\n+")
_NUMBER_GOES_ON = r"[ .,'’]?"


def said(page: str, most: int) -> str:
    """The page's first sentences, of `most` signs: those that don't talk to who reads them."""
    sentences = _SENTENCE_ENDS.split(page[:most])
    return "\n".join(each for each in sentences if not is_instruction(each))


def standing(words: str, page: str) -> str:
    """The words as the page writes them, with its numerals; "" where they don't stand there.

    A part of a word or of a number doesn't stand there: 2.90 isn't said by a page with 12.90, nor
    by one with 2.901. Line breaks and kinds of spaces make no difference.
    """
    line = " ".join(page.split())
    wanted, told = _plain(" ".join(words.split())), _plain(line)
    at = told.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if not _is_torn(told[:at][-2:], wanted[0]) and not _is_torn_after(wanted[-1], told[end:]):
            return line[at:end]
        at = told.find(wanted, at + 1)
    return ""


def _plain(text: str) -> str:
    """The text in Western numerals, sign for sign."""
    return "".join(_SEPARATORS.get(c) or (str(_digit(c)) if c.isdecimal() else c) for c in text)


def _digit(sign: str) -> int:
    return unicodedata.decimal(sign)


def _is_torn(before: str, first: str) -> bool:
    if first.isdigit():
        return bool(re.search(rf"\d{_NUMBER_GOES_ON}$", before)) or before[-1:].isalnum()
    return first.isalnum() and before[-1:].isalnum()


def _is_torn_after(last: str, after: str) -> bool:
    if last.isdigit():
        return bool(re.match(rf"{_NUMBER_GOES_ON}\d", after)) or after[:1].isalnum()
    return last.isalnum() and after[:1].isalnum()


_SEPARATORS = {"٫": ".", "٬": ","}
