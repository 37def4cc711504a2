"""How long a text is, as each channel counts."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from itertools import pairwise

from app.domain.glyph_widths import EM, WIDTHS

TITLE_SIZE_PX = 20  # Google shows a result's title in Arial of this size, and Yoast measures so
X_LINK = 23  # X shortens every address to this many


class Unit(StrEnum):
    """What a channel counts."""

    GRAPHEMES = "graphemes"  # what a reader takes for one character
    UTF16 = "utf16"  # the social networks' programs
    WEIGHTED = "weighted"  # X: a sign of the Latin kind is 1, any other and each emoji 2
    DOUBLE_WIDTH = "double_width"  # Google Ads: a Chinese, Japanese or Korean sign is 2
    PIXELS = "pixels"  # the titles of search results
    WORDS = "words"
    HASHTAGS = "hashtags"


def count(text: str, unit: Unit) -> int:
    """How much of `unit` the text has."""
    return _COUNTS[unit](text)


def length(text: str) -> int:
    """Characters as a reader sees them (UAX #29): an emoji of several signs is one."""
    if _SINGLES.fullmatch(text):
        return len(text)
    return sum(1 for _grapheme in graphemes(text))


def graphemes(text: str) -> list[str]:
    """The characters as a reader sees them."""
    if not text:
        return []
    found, start, flags = [], 0, 0
    for at, (before, sign) in enumerate(pairwise(text), start=1):
        flags = flags + 1 if _is_flag(before) else 0
        if _holds(before, sign, flags, text[start:at]):
            continue
        found.append(text[start:at])
        start = at
    return [*found, text[start:]]


def pixels(text: str, size_px: int = TITLE_SIZE_PX) -> int:
    """How wide the text is in Arial, in whole pixels."""
    units = sum(map(_width, text))
    return -(-units * size_px // EM)


def _width(sign: str) -> int:
    known = _WIDTHS.get(sign)
    if known is not None:
        return known
    if unicodedata.category(sign) in _NO_WIDTH:
        return 0
    return EM if unicodedata.east_asian_width(sign) in "WF" else _MEAN_WIDTH


_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
_MEAN_WIDTH = 1139  # a digit's, for signs of other scripts
_ZWJ = "\u200d"
_HANGUL_L, _HANGUL_V, _HANGUL_T = (
    range(0x1100, 0x1160),
    range(0x1160, 0x11A8),
    range(0x11A8, 0x1200),
)
_SYLLABLES, _PER_LEAD = range(0xAC00, 0xD7A4), 28


# signs that never join with one another, which nearly all texts are made of
_SINGLES = re.compile(
    r"[\t\n -\x7e\xa1-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u060c"
    r"\u061b\u061f\u0621-\u064a\u0660-\u066d\u067e-\u06d3\u06f0-\u06f9\u2010-\u2027\u2030-\u203b"
    r"\u20a0-\u20bf\u2212]*"
)


def _widths() -> dict[str, int]:
    found = {}
    for line in WIDTHS.split("\n"):
        width, _colon, spans = line.partition(":")
        for span in spans.split():
            first, _dash, last = span.partition("-")
            for sign in range(int(first, 16), int(last or first, 16) + 1):
                found[chr(sign)] = int(width)
    return found


_WIDTHS = _widths()


def _holds(before: str, sign: str, flags: int, so_far: str) -> bool:
    """Whether no reader sees a border between two signs."""
    if before in "\r\n" or sign in "\r\n":
        return before + sign == "\r\n"
    if _extends(sign):
        return True
    if before == _ZWJ:
        return _is_picture(so_far[0]) and _is_picture(sign)
    if _is_flag(before) and _is_flag(sign):
        return flags % 2 == 1
    return _is_one_syllable(ord(before), ord(sign))


def _extends(sign: str) -> bool:
    is_tone = "\U0001f3fb" <= sign <= "\U0001f3ff"
    is_tag = "\U000e0020" <= sign <= "\U000e007f"
    return sign == _ZWJ or is_tone or is_tag or unicodedata.category(sign) in ("Mn", "Me", "Mc")


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) == "So" or sign in "#*0123456789"


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_one_syllable(before: int, sign: int) -> bool:
    """Whether Korean letters go into one block."""
    is_block = before in _SYLLABLES
    if before in _HANGUL_L:
        return sign in _HANGUL_L or sign in _HANGUL_V or sign in _SYLLABLES
    if before in _HANGUL_V or (is_block and (before - _SYLLABLES.start) % _PER_LEAD == 0):
        return sign in _HANGUL_V or sign in _HANGUL_T
    return (before in _HANGUL_T or is_block) and sign in _HANGUL_T


_LINK = re.compile(r"https?://\S+|\bwww\.\S+", re.IGNORECASE)
# of X's own configuration, version 3: these stretches weigh 1, all else 2
_LIGHT = (range(0x1100), range(0x2000, 0x200E), range(0x2010, 0x2020), range(0x2032, 0x2038))
_HASHTAG = re.compile(r"(?<![\w&])#\w*[^\W\d]\w*")


def _weighted(text: str) -> int:
    links = len(_LINK.findall(text))
    said = unicodedata.normalize("NFC", _LINK.sub("", text))
    return links * X_LINK + sum(map(_weight, graphemes(said)))


def _weight(grapheme: str) -> int:
    if any(map(_is_picture, grapheme)) and not grapheme[0].isascii():
        return 2  # an emoji, of however many signs
    return sum(1 if any(ord(sign) in light for light in _LIGHT) else 2 for sign in grapheme)


def _double_width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(g[0]) in "WF" else 1 for g in graphemes(text))


def _utf16(text: str) -> int:
    return sum(2 if sign > "\uffff" else 1 for sign in text)


_COUNTS: Mapping[Unit, Callable[[str], int]] = {
    Unit.GRAPHEMES: length,
    Unit.UTF16: _utf16,
    Unit.WEIGHTED: _weighted,
    Unit.DOUBLE_WIDTH: _double_width,
    Unit.PIXELS: pixels,
    Unit.WORDS: lambda text: len(text.split()),
    Unit.HASHTAGS: lambda text: len(_HASHTAG.findall(text)),
}
