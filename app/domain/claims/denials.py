"""What a text denies: how far a "not" reaches, before it and behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from app.domain.claims.stopwords import STOP
from app.domain.claims.tokens import LANGUAGES, Token, plain
from app.domain.claims.words import (
    AND,
    HARMLESS,
    NEGATORS,
    NEGATORS_AFTER,
    NO,
    PAIRED_NEGATORS,
    PLACING,
    TURNS,
    WITHOUT,
)

REACH = 6  # tokens
CLAUSE_END = frozenset(".;:!?,،؛()")
_COMMAS = frozenset(",،")
_WITH = "ب"
_LEAST_WITH = 4  # signs of a word that begins with it
_AND = "و"
_FREE_OF = frozenset(
    tuple(plain(word) for word in pair.split())
    for pair in ("free of", "free from", "frei von", "خالي من", "خالية من", "خال من")
)
_FREE = frozenset({"free", "frei"})
_BREAKS = frozenset(
    {".", ";", ":", "!", "?", "with", "but", "mit", "aber", "has", "is", "hat", "ist"}
)
_OR = frozenset(plain(word) for word in ("or", "nor", "oder", "noch", "ou", "ni", "أو", "ولا"))
_LAST = frozenset({"nicht", "keine", "keinen", "keiner", "keines"})
_FREE_ENDINGS = (
    *("frei", "freie", "freies", "freier", "freien", "freiem"),
    *("los", "lose", "loses"),
)
_FIRST_AFTER = {
    language: frozenset(denial[:1] for denial in NEGATORS_AFTER[language]) for language in LANGUAGES
}
# none of these words, no denial: most sentences are through with that
_DENYING = {
    language: frozenset(
        {":", *NEGATORS[language]}
        | {pair[-1] for pair in PAIRED_NEGATORS[language]}
        | {denial[0] for denial in NEGATORS_AFTER[language]}
    )
    for language in LANGUAGES
}


@dataclass(frozen=True)
class Denials:
    """The denials of a text; offsets count tokens."""

    said: Sequence[Token]
    language: str
    words: frozenset[str]

    @cached_property
    def _are_any(self) -> bool:
        words = self.words
        if self.language == "ar":
            words |= {word[1:] for word in words if word.startswith(_AND)}
        return not words.isdisjoint(_DENYING[self.language])

    def reach(self, start: int, end: int, inner: frozenset[int]) -> bool:
        """Whether what stands there is said not to be; two denials are none.

        `inner` is the tokens of longer forms: the "without" of "without batteries" is used up.
        """
        if not self._are_any:
            return False
        times = self._is_listed_as_free(start) + self._is_before(start, inner)
        following = tuple(token.text for token in self.said[end : end + 4])
        times += following[:1] in _FIRST_AFTER[self.language] and any(
            following[: len(denial)] == denial for denial in NEGATORS_AFTER[self.language]
        )
        times += self.language == "de" and not times and self._is_last(end)
        times += following[:1] == (":",) and following[1:2] != () and following[1] in NO
        return times % 2 == 1

    def _is_before(self, start: int, inner: frozenset[int]) -> bool:
        said, language = self.said, self.language
        for place in range(start - 1, max(-1, start - 1 - REACH), -1):
            text = said[place].text
            if self._is_end(place):
                return False
            if place in inner:
                continue
            if self._is_denial(place):
                bare = text[1:] if language == "ar" and text.startswith(_AND) else text
                return not ({text, bare} & WITHOUT and self._is_placed(place, start))
            begins_anew = text.startswith(_WITH) and len(text) >= _LEAST_WITH
            if language == "ar" and begins_anew:
                return False
        return False

    def _is_end(self, place: int) -> bool:
        text = self.said[place].text
        if text in _COMMAS:
            return not self._is_listed(place)
        return text in CLAUSE_END or text in TURNS[self.language]

    def _is_denial(self, place: int) -> bool:
        said, language = self.said, self.language
        text = said[place].text
        pair = (said[place - 1].text, text) if place else ("", text)
        if pair in PAIRED_NEGATORS[language]:
            return True
        bare = text[1:] if language == "ar" and text.startswith(_AND) else text
        is_denial = {text, bare} & NEGATORS[language] and text not in _FREE
        return bool(is_denial) and (text, said[place + 1].text) not in HARMLESS

    def _is_listed(self, comma: int) -> bool:
        """Whether a comma parts a list's entries: "no A, B or C"."""
        for token in self.said[comma + 1 : comma + 1 + REACH]:
            if token.text in _OR:
                return True
            if token.text in CLAUSE_END and token.text not in _COMMAS:
                return False
        return False

    def _is_placed(self, denial: int, start: int) -> bool:
        """Whether a "without" has what it denies, and here is where: "no plastic in the box"."""
        between = range(denial + 1, start)
        placing = next((p for p in between if self.said[p].text in PLACING[self.language]), 0)
        return any(
            self.said[place].stem and self.said[place].text not in STOP[self.language]
            for place in range(denial + 1, placing)
        )

    def _is_last(self, end: int) -> bool:
        """German denies at the end of a clause: "Batterien braucht es keine"."""
        for place in range(end, min(len(self.said), end + REACH)):
            text = self.said[place].text
            if text in CLAUSE_END or text in TURNS["de"] or text in AND["de"]:
                return False
            if text in _LAST:
                return place + 1 == len(self.said) or self.said[place + 1].text in CLAUSE_END
        return False

    def _is_listed_as_free(self, start: int) -> bool:
        """Whether it stands in a list behind "free from", but not first in it."""
        said, is_listed = self.said, False
        for place in range(start - 1, max(0, start - 1 - REACH), -1):
            text = said[place].text
            if (said[place - 1].text, text) in _FREE_OF:
                return is_listed
            is_listed |= text in AND[self.language] or text in _COMMAS
            if text in _BREAKS:
                return False
        return False

    def is_free(self, token: Token) -> bool:
        """German says it in one word: bleifrei."""
        word = token.text
        is_long = len(word) > len("freiem")
        return self.language == "de" and is_long and word.endswith(_FREE_ENDINGS)
