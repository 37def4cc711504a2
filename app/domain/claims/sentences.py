"""A sentence taken apart: what it names, what it denies, what it counts, and whom it speaks of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.domain.claims.lexicon import Concept, lexicon, mentions
from app.domain.claims.moods import WEAK
from app.domain.claims.quantities import Quantity, quantities
from app.domain.claims.tokens import LANGUAGES, OTHERWISE, Token, stem, tokens
from app.domain.claims.words import (
    AND,
    GRAMMAR,
    HARMLESS,
    NEGATORS,
    NEGATORS_AFTER,
    NO,
    PAIRED_NEGATORS,
    STOP,
    TURNS,
)

LABELS = "labels"  # the topic of what numbers are about: height, weight, price
PLACES = "places"
_BEFORE, _AFTER = 8, 7  # tokens beside a number that may say what it is of
_WITH = "ب"
_LEAST_WITH = 4  # signs of a word that begins with it
REACH = 6  # tokens that a "not" reaches
_FREE_OF = frozenset({("free", "of"), ("free", "from"), ("frei", "von")})
_BREAKS = frozenset(
    {".", ";", ":", "!", "?", "with", "but", "mit", "aber", "has", "is", "hat", "ist"}
)
_CLAUSE_END = frozenset(".;:!?,،؛()")
_NUMBER_END = frozenset(".;!?,،؛()")
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
_AND = "و"
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
            denied = self._denies(mention.start, mention.end, inner)
            denied ^= mention.is_part and self._is_free(first)
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
    def _may_deny(self) -> bool:
        words = self.words
        if self.language == "ar":
            words |= {word[1:] for word in words if word.startswith(_AND)}
        return not words.isdisjoint(_DENYING[self.language])

    def _denies(self, start: int, end: int, inner: frozenset[int]) -> bool:
        """Whether what stands there is said not to be; two denials are none.

        `inner` is the tokens of longer forms: the "without" of "without batteries" is used up.
        """
        if not self._may_deny:
            return False
        said, language, times = self.said, self.language, int(self._is_listed_as_free(start))
        for place in range(start - 1, max(-1, start - 1 - REACH), -1):
            text = said[place].text
            if text in _CLAUSE_END or text in TURNS[language]:
                break
            pair = (said[place - 1].text, text) if place else ("", text)
            follows = (text, said[place + 1].text)
            bare = text[1:] if language == "ar" and text.startswith(_AND) else text
            is_denial = {text, bare} & NEGATORS[language] and text not in ("free", "frei")
            if place in inner:
                continue
            if (is_denial and follows not in HARMLESS) or pair in PAIRED_NEGATORS[language]:
                times += 1
                break
            begins_anew = text.startswith(_WITH) and len(text) >= _LEAST_WITH
            if language == "ar" and begins_anew:
                break
        after = tuple(token.text for token in said[end : end + 4])
        times += after[:1] in _FIRST_AFTER[language] and any(
            after[: len(denial)] == denial for denial in NEGATORS_AFTER[language]
        )
        times += after[:1] == (":",) and after[1:2] != () and after[1] in NO
        return times % 2 == 1

    def _is_listed_as_free(self, start: int) -> bool:
        """Whether it stands in a list behind "free from", but not first in it."""
        said, is_listed = self.said, False
        for place in range(start - 1, max(0, start - 1 - REACH), -1):
            text = said[place].text
            if (said[place - 1].text, text) in _FREE_OF:
                return is_listed
            is_listed |= text in AND[self.language] or text == ","
            if text in _BREAKS:
                return False
        return False

    def _is_free(self, token: Token) -> bool:
        """German says it in one word: bleifrei."""
        word = token.text
        endings = ("frei", "freie", "freies", "freier", "freien", "freiem", "los", "lose", "loses")
        return self.language == "de" and len(word) > len("freiem") and word.endswith(endings)

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
                and (token.text in AND[self.language] or self._begins_with_and(token))
            )
        )

    def _begins_with_and(self, token: Token) -> bool:
        return self.language == "ar" and token.text[:1] == _AND and len(token.text) >= _LEAST_WITH

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
