"""A sentence taken apart: what it names, what it denies, what it counts, and whom it speaks of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.domain.claims.denials import CLAUSE_END, Denials
from app.domain.claims.lexicon import Concept, lexicon, mentions
from app.domain.claims.moods import WEAK
from app.domain.claims.quantities import Quantity, quantities
from app.domain.claims.stopwords import STOP
from app.domain.claims.tokens import LANGUAGES, OTHERWISE, Token, stem, tokens
from app.domain.claims.words import AND, GRAMMAR

LABELS = "labels"  # the topic of what numbers are about: height, weight, price
PLACES = "places"
_BEFORE, _AFTER = 8, 7  # tokens beside a number that may say what it is of
_NUMBER_END = CLAUSE_END - {":"}
_AND = "و"
_LEAST_AND = 4  # signs of a word that begins with it
_STOP_STEMS = {
    language: {stem(word, language) for word in STOP[language]} for language in LANGUAGES
}
_WEAK_STEMS = {
    language: {stem(word, language) for word in WEAK[language]} for language in LANGUAGES
}


@dataclass(frozen=True, slots=True)
class Naming:
    """A concept that a sentence names, from token `start` to `end`, and whether it denies it.

    Weak is a word of everyday that may not mean the concept at all ("a little", "can").
    """

    concept: Concept
    start: int
    end: int
    is_denied: bool
    is_weak: bool


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a number: labels, other concepts, stems of words."""

    labels: frozenset[str]
    concepts: frozenset[str]
    stems: frozenset[str]


@dataclass(frozen=True)
class Sentence:
    """A text of one sentence or a fact, in one language; offsets count tokens."""

    text: str
    language: str
    said: tuple[Token, ...]

    def between(self, start: int, end: int) -> str:
        """What tokens say, word for word."""
        return self.text[self.said[start].start : self.said[end - 1].end]

    @cached_property
    def quantities(self) -> list[Quantity]:
        """Its numbers with their units."""
        return quantities(self.said, self.language)

    @cached_property
    def counted(self) -> frozenset[int]:
        """The tokens that quantities take."""
        return frozenset(p for q in self.quantities for p in range(q.start, q.end))

    @cached_property
    def namings(self) -> list[Naming]:
        """The concepts that it names, and where."""
        known, found, all_of_it = lexicon(), [], mentions(self.said, self.language)
        inner = frozenset(
            p for m in all_of_it if m.end - m.start > 1 for p in range(m.start, m.end)
        )
        for mention in all_of_it:
            concept = known[mention.concept]
            first = self.said[mention.start]
            if concept.topic == PLACES and not self._is_name(first):
                continue
            is_one = mention.end - mention.start == 1
            is_weak = is_one and first.stem in _WEAK_STEMS[self.language]
            denied = self._denials.reach(mention.start, mention.end, inner)
            denied ^= mention.is_part and self._denials.is_free(first)
            found.append(Naming(concept, mention.start, mention.end, denied, is_weak))
        return found

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The ids of those."""
        return frozenset(naming.concept.id for naming in self.namings)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its words without their endings."""
        return frozenset(token.stem for token in self.said if token.stem)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words as they are written."""
        return frozenset(token.text for token in self.said)

    @cached_property
    def content(self) -> list[int]:
        """The tokens that mean something by themselves, other than numbers."""
        return [p for p, t in enumerate(self.said) if p not in self.counted and self.means(t)]

    def means(self, token: Token) -> bool:
        """Whether it is no word of grammar."""
        return (
            len(token.stem) > 1
            and token.text not in GRAMMAR[self.language]
            and token.stem not in _STOP_STEMS[self.language]
        )

    def _is_name(self, token: Token) -> bool:
        """Whether a place may be meant: names are capital where a language has capitals."""
        is_capital = self.text[token.start : token.start + 1].isupper()
        if self.language == "de":
            return is_capital or token.text.rstrip("esnmr").endswith("isch")
        return is_capital or self.language != "en"

    @cached_property
    def _denials(self) -> Denials:
        return Denials(self.said, self.language, self.words)

    @cached_property
    def _borders(self) -> frozenset[int]:
        """The tokens over which numbers share no words: of several, each has its own "and"."""
        is_one = len(self.quantities) == 1
        return frozenset(
            place
            for place, token in enumerate(self.said)
            if token.text in _NUMBER_END
            or (
                not (is_one or place in self.counted)
                and (token.text in AND[self.language] or begins_with_and(token, self.language))
            )
        )

    def around(self, quantity: Quantity) -> Context:
        """What the clause says beside a number."""
        said = self.said
        low, high = quantity.start, quantity.end
        while low and quantity.start - low < _BEFORE and low - 1 not in self._borders:
            low -= 1
        while high < len(said) and high - quantity.end < _AFTER and high not in self._borders:
            high += 1
        near = [
            n
            for n in self.namings
            if low <= n.start
            and n.end <= high
            and not (quantity.start <= n.start and n.end <= quantity.end)
        ]
        outside = [p for p in range(low, high) if not quantity.start <= p < quantity.end]
        return Context(
            frozenset(n.concept.id for n in near if n.concept.topic == LABELS),
            frozenset(n.concept.id for n in near if n.concept.topic != LABELS),
            frozenset(said[p].stem for p in outside if self.means(said[p])),
        )


def begins_with_and(token: Token, language: str) -> bool:
    """Arabic writes it together with the word."""
    return language == "ar" and token.text[:1] == _AND and len(token.text) >= _LEAST_AND


def sentence(text: str, language: str, names: Sequence[str] = ()) -> Sentence:
    """Take a text apart; a language without a lexicon is read as English.

    Proper names claim nothing: "Silver & Oak" is neither silver nor oak.
    """
    language = language if language in LANGUAGES else OTHERWISE
    read = text
    for name in sorted(names, key=len, reverse=True):
        if name in read:
            read = _whole(name).sub(lambda found: " " * len(found[0]), read)
    return Sentence(text, language, tuple(tokens(read, language)))


@lru_cache(maxsize=1_000)
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])")


def has_stems(said: Sequence[Token], stems: tuple[str, ...]) -> bool:
    """Whether words with these stems stand one after the other."""
    own = [token.stem or token.text for token in said if token.kind != "sign"]
    return any(tuple(own[p : p + len(stems)]) == stems for p in range(len(own) - len(stems) + 1))
