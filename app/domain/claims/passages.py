"""The sentences of the facts, and by which words, concepts and numbers they are found."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.claims.boxes import whereabouts
from app.domain.claims.conditions import returned, sent
from app.domain.claims.known import Known, Measured, said_by
from app.domain.claims.lexicon import arabic_shapes, beginning, lexicon
from app.domain.claims.sentences import Sentence
from app.domain.claims.tokens import Token
from app.domain.claims.words import NEGATORS

_ENDS = frozenset(".;!?؛؟")


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a fact: the tokens from `start` to `end`.

    `denied` tells of each concept that it names whether it denies it; `size` counts what means
    something in it.
    """

    known: Known
    start: int
    end: int
    words: frozenset[str]
    denied: dict[str, bool]
    measures: frozenset[str]
    size: int
    is_denying: bool
    whereabouts: str
    returned: str
    sent: str


class Passages:
    """All passages of a product's facts; where they are found they are bits of a number."""

    def __init__(self, known: Iterable[Known], language: str) -> None:
        self.language = language
        self.all: list[Passage] = []
        self._by_stem: dict[str, int] = defaultdict(int)
        self._by_beginning: dict[str, int] = defaultdict(int)
        self._by_concept: dict[str, int] = defaultdict(int)
        self._by_fact: dict[int, list[int]] = defaultdict(list)
        for fact in known:
            for start, end in _parted(fact.said):
                self._keep(fact, start, end)

    def _keep(self, fact: Known, start: int, end: int) -> None:
        said = fact.said
        content = [p for p in said.content if start <= p < end]
        numbers = [q for q in said.quantities if start <= q.start < end]
        if not content and not numbers:
            return
        bit = 1 << len(self.all)
        for place in content:
            for stem in shapes(said.said[place], said.language):
                self._by_stem[stem] |= bit
                self._by_beginning[beginning(stem)] |= bit
        denied = _denied(fact, start, end, self.language)
        for concept in denied:
            self._by_concept[concept] |= bit
        told = said.said[start:end]
        words = frozenset(token.text for token in told)
        stems = {token.stem for token in told}
        measures = frozenset(q.measure for q in numbers)
        is_denying = fact.is_no or not words.isdisjoint(NEGATORS[said.language])
        self._by_fact[id(fact)].append(len(self.all))
        self.all.append(
            Passage(
                fact,
                start,
                end,
                words,
                denied,
                measures,
                len(content) + len(numbers),
                is_denying,
                whereabouts(stems, said.language, is_denied=is_denying),
                returned(told, said.language),
                sent(told, measures, said.language),
            )
        )

    def with_word(self, token: Token, concepts: Iterable[str], language: str) -> int:
        """The passages that have the word, or name one of the concepts that it may mean."""
        found = 0
        for concept in concepts:
            found |= self._by_concept.get(concept, 0)
        if language == self.language or token.text.isascii():
            for stem in shapes(token, language):
                found |= self._by_stem.get(stem, 0)
        if language != self.language:
            begun = beginning(token.stem)
            found |= self._by_beginning.get(begun, 0) if begun else 0
        return found

    def with_number(self, facts: Sequence[Measured]) -> int:
        """The passages that have one of these numbers."""
        found = 0
        for measured in facts:
            for place in self._by_fact.get(id(measured.known), ()):
                if self.all[place].start <= measured.quantity.start < self.all[place].end:
                    found |= 1 << place
        return found


def shapes(token: Token, language: str) -> Iterator[str]:
    """The stems by which a word is known again."""
    yield token.stem
    if language == "ar":
        yield from arabic_shapes(token)


def _parted(said: Sentence) -> Iterator[tuple[int, int]]:
    start = 0
    for place, token in enumerate(said.said):
        if token.text in _ENDS:
            yield start, place
            start = place + 1
    yield start, len(said.said)


def _denied(fact: Known, start: int, end: int, language: str) -> dict[str, bool]:
    """The concepts that a passage names, those that they are kinds of and its field's name's."""
    concepts = lexicon()
    found: dict[str, bool] = {}
    for naming in fact.said.namings:
        if start <= naming.start < end:
            for concept in naming.concept.ancestors:
                found.setdefault(concept, naming.is_denied)
    for named in said_by(fact.fact.name, language):
        for concept in named:
            for ancestor in concepts[concept].ancestors:
                found.setdefault(ancestor, False)
    return found
