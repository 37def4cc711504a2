"""Sameness: how much of a text's wording another product's text has as well.

Texts are compared by their shingles: each run of three words, hashed. What many texts of the shop
have in common, such as a line on delivery, is no sameness; but where it is most of a text it is.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from app.domain.catalog import HTML_FIELDS, Field, Slot
from app.domain.ids import ProductId, StoreId
from app.domain.richtext import plain

MOST_PERCENT: Mapping[Field, int] = {  # of its wording, for another one may have all of it
    Field.DESCRIPTION: 50,
    Field.SHORT_DESCRIPTION: 60,
    Field.META_DESCRIPTION: 70,
    Field.SEO_TITLE: 99,
}
WORDS = 3  # in a row: fewer are in any two texts, more miss a text whose names were exchanged
FEWEST_WORDS = 8  # a shorter text is the same only where all of it is
SKETCH, SKETCHED = 12, 8  # so many shingles find a text again, or each eighth of a long one
COMMON, FEWEST_COMMON = 0.25, 3  # of the texts that are looked at, and that many at least
MOST_COMMON = 0.5  # of a text, or it says nothing but what others say
_WORD = re.compile(r"\w+")
_MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670]")


@dataclass(frozen=True, slots=True)
class Alike:
    """Another product's text that is nearly the same: how much of ours it has, and the limit."""

    title: str
    percent: int
    most_percent: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where texts are compared with each other: one field, in one language, in one shop."""

    store_id: StoreId
    field: Field
    language: str

    @property
    def seed(self) -> int:
        """What its hashes begin with: those of another place mean nothing here."""
        return crc32(f"{self.store_id}/{self.field}/{self.language}".encode())


@dataclass(frozen=True, slots=True)
class Wording:
    """A product's text as its shingles; `is_draft`: it isn't in the shop yet."""

    product_id: ProductId
    place: Place
    shingles: frozenset[int]
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class Nearby:
    """Texts of other products: with their titles those that share something, and any others."""

    nearest: Sequence[tuple[str, frozenset[int]]]
    others: Sequence[frozenset[int]]


def is_compared(slot: Slot) -> bool:
    """Whether products should differ there: names and alt texts follow from what they name."""
    return slot.field in MOST_PERCENT


def shingles(text: str, place: Place) -> frozenset[int]:
    """What stands there, hashed; of a title or a few words all as one."""
    said = plain(text) if place.field in HTML_FIELDS else text
    words = _WORD.findall(_folded(said))
    size = WORDS if MOST_PERCENT[place.field] < MOST_PERCENT[Field.SEO_TITLE] else len(words)
    if len(words) < FEWEST_WORDS:
        size = len(words)
    seed = place.seed
    runs = {" ".join(words[at : at + size]) for at in range(len(words) - size + 1)} if words else ()
    return frozenset([crc32(run.encode(), seed) for run in runs])


def sketch(of: frozenset[int]) -> list[int]:
    """The shingles by which a text is found again: of two that are alike, some are the same."""
    return sorted(of)[: max(SKETCH, len(of) // SKETCHED)]


def alike(wording: Wording, nearby: Nearby) -> Alike | None:
    """The text that has most of ours, if that is too much."""
    own = _own(wording.shingles, nearby.others)
    most = MOST_PERCENT[wording.place.field]
    found = [
        (100 * len(own & theirs) // len(own), title) for title, theirs in nearby.nearest if own
    ]
    percent, title = max(found, default=(0, ""))
    return Alike(title, percent, most) if percent > most else None


def _own(of: frozenset[int], others: Sequence[frozenset[int]]) -> frozenset[int]:
    """A text's shingles without those that the shop's texts have in common."""
    own = of - _common(others)
    return own if len(own) >= len(of) * (1 - MOST_COMMON) else of


def _common(others: Iterable[frozenset[int]]) -> frozenset[int]:
    texts = list(others)
    least = max(FEWEST_COMMON, len(texts) * COMMON)
    times = Counter(each for text in texts for each in text)
    return frozenset(each for each, count in times.items() if count >= least)


def _folded(text: str) -> str:
    """A text as it is compared: no case, accents or vowel marks."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
