"""Texts as they are compared: small, without marks, and with their signs' places kept."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "’": "'"})
_TATWEEL = "\u0640"
_UNSEEN = frozenset({"Mn", "Me", "Cf"})


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `starts` and `ends` say where each of its signs comes from."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of it (not empty) in the text as it was."""
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> str:
    """The text without what doesn't change what it says."""
    return folded(text).text


def folded(text: str) -> Folded:
    """The same, with the places. Full-width letters and signs that nobody sees hide nothing."""
    if text.isascii():
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    low = text.lower().translate(_ALIKE)
    if len(low) == len(text) and unicodedata.is_normalized("NFKC", text):
        places = tuple(at for at, sign in enumerate(low) if _is_seen(sign))
        ends = (*places[1:], len(text))[: len(places)]
        return Folded("".join(low[at] for at in places), places, ends)
    return _folded(text)


def _folded(text: str) -> Folded:
    signs, starts, ends = [], [], []
    for start, end in _clusters(text):
        whole = unicodedata.normalize("NFKC", text[start:end]).lower().translate(_ALIKE)
        for sign in whole:
            if _is_seen(sign):
                signs.append(sign)
                starts.append(start)
                ends.append(end)
    return Folded("".join(signs), starts, ends)


def _is_seen(sign: str) -> bool:
    return sign.isascii() or (sign != _TATWEEL and unicodedata.category(sign) not in _UNSEEN)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """A sign with the marks that follow it."""
    start = 0
    for at, sign in enumerate(text):
        if at > start and unicodedata.category(sign) not in _UNSEEN:
            yield start, at
            start = at
    if text:
        yield start, len(text)
