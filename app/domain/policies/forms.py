"""Finds forms that policies keep out of any language: shouting, emoji, prices, empty brackets."""

import re
from collections.abc import Iterator

from app.domain.policies.policy import Hit, Policy

LONGEST_ACRONYM = 5  # letters; a longer word in capitals shouts by itself
SHOUTED_WORDS = 3  # "USB HDMI" are acronyms; "BUY THIS NOW" is not
_MONEY = (
    r"eur|euros?|usd|gbp|chf|sar|aed|egp|dollars?|pounds sterling|dh|francs?|kr"
    r"|ريال|ريالا|درهم|درهما|دولار|دولارا|يورو|جنيه|جنيها|دينار|دينارا|ر\.س|د\.إ"
)
_PRICE = re.compile(
    rf"[$€£¥₹₺﷼]\s?\d[\d.,\u066b\u066c]*|\d[\d.,\u066b\u066c]*\s?(?:[$€£¥₹₺﷼]|(?:{_MONEY})\b)"
    rf"|\b(?:EUR|USD|GBP|CHF|SAR|AED)\s?\d[\d.,]*",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"\{\{?[^{}]{0,60}\}\}?|\[[^\[\]\d]{2,60}\]|<{1,2}[/!|?]?[a-zA-Z][^<>]{0,200}(?:>|$)|%[sd]\b|\bX{3,}\b|_{3,}|\?{3,}"
    r"|\b(?:undefined|NaN|N/A)\b"
)
_LINK = re.compile(
    r"https?://\S+|\b(?:(?:java|vb)script:|data:\w+/|(?:file|ftps?):/|mailto:\w|tel:\+?\d)\S*"
    r"|\bwww\.\S+|[\w.+-]+@[\w-]+\.\w{2,}|(?<!\w)@\w{3,}|(?<![\w-])\+\d[\d ()/-]{7,}\d"
    r"|\b[\w-]{2,}\.(?:com|net|org|shop|store|info|biz|example|co\.uk|de|fr|io|ru|cn|top|xyz)\b(?!\w)",
    re.IGNORECASE,
)
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b05-\u2b55\u231a-\u231b\u23e9-\u23fa\u2190-\u2199\ufe0f]+"
)

_UPPER = "".join(map(chr, (*range(0x41, 0x5B), *range(0xC0, 0xDF), *range(0x391, 0x3AA))))
_CAPITALS = re.compile(rf"\b[{_UPPER}]{{2,}}(?:[ '’&-]+[{_UPPER}]{{2,}})*\b")
_WORD = re.compile(r"[^\W\d_]+")


def hits(text: str) -> Iterator[Hit]:
    """The forms in the text."""
    for policy, pattern in (
        (Policy.PRICE, _PRICE),
        (Policy.PLACEHOLDER, _PLACEHOLDER),
        (Policy.LINK, _LINK),
    ):
        for found in pattern.finditer(text):
            yield Hit(policy, found.start(), found.end(), found[0])
    yield from emoji(text)
    yield from _shouted(text)


def emoji(text: str) -> Iterator[Hit]:
    """The emoji alone."""
    for found in _EMOJI.finditer(text):
        yield Hit(Policy.EMOJI, found.start(), found.end(), found[0])


def _shouted(text: str) -> Iterator[Hit]:
    """Words in capitals after one another, or one that is too long for an acronym."""
    for found in _CAPITALS.finditer(text):
        words = [word for word in _WORD.findall(found[0]) if word.isupper()]
        is_loud = any(len(word) > LONGEST_ACRONYM for word in words)
        letters = sum(map(len, words))
        if is_loud or len(words) >= SHOUTED_WORDS or letters > 2 * LONGEST_ACRONYM:
            yield Hit(Policy.CAPITALS, *found.span(), found[0])
