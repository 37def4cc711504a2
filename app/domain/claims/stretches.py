"""A text's stretches, and what each is said of: the lining's cotton is not the shell's.

A text falls apart at its commas, its "with" and its "and"; what stands in a stretch is said of the
parts that it names, or of those that were named last.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.claims.lexicon import lexicon
from app.domain.claims.sentences import LABELS, Sentence, begins_with_and
from app.domain.claims.words import AND, TURNS, WITH

VALUES = frozenset({"materials", "colours", "places", "crafts", "features", "care", "food"})
_SUBJECTS = frozenset({"parts", "things", LABELS})
_STOPS = frozenset(".;!?؛؟")
_SIGNS = _STOPS | frozenset(",:()–—،")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The tokens from `start` to `end`; `subjects` is the concepts of what they are said of.

    None of them: the product as a whole.
    """

    start: int
    end: int
    subjects: frozenset[str]


def stretches(said: Sentence, whole: frozenset[str], named: frozenset[str]) -> list[Stretch]:
    """All of a text, in order. `whole` is what the product is, `named` what a field's name says."""
    concepts = lexicon()
    named = frozenset(concept for concept in named if concepts[concept].topic in _SUBJECTS)
    found: list[Stretch] = []
    last = named
    for start, end in _parted(said):
        if start and said.said[start - 1].text in _STOPS:
            last = named
        own = [
            n.concept
            for n in said.namings
            if start <= n.start < end and not n.is_weak and n.concept.topic in _SUBJECTS
        ]
        if own:
            last = frozenset(c.id for c in own if c.ancestors.isdisjoint(whole))
        found.append(Stretch(start, end, last))
    return found


def subjects_at(place: int, among: list[Stretch]) -> frozenset[str]:
    """What the token there is said of."""
    return next((s.subjects for s in among if s.start <= place < s.end), frozenset())


def are_alike(subjects: frozenset[str], others: frozenset[str]) -> bool:
    """Whether both may be the same, or one a kind of the other."""
    concepts = lexicon()
    return any(not concepts[one].ancestors.isdisjoint(others) for one in subjects) or any(
        not concepts[other].ancestors.isdisjoint(subjects) for other in others
    )


def _parted(said: Sentence) -> Iterator[tuple[int, int]]:
    valued = {n.start for n in said.namings if n.concept.topic in VALUES} | said.counted
    start = 0
    for end in range(len(said.said) + 1):
        is_end = end == len(said.said) or (
            said.said[end].text in _SIGNS and end not in said.counted
        )
        if is_end:
            yield from _joined(said, start, end, valued)
            start = end + 1


def _joined(said: Sentence, start: int, end: int, valued: set[int]) -> Iterator[tuple[int, int]]:
    """Between two signs: an "and" parts only what has a value before it and one behind it."""
    at, language = start, said.language
    for place in range(start + 1, end):
        token = said.said[place]
        is_and = token.text in AND[language] | TURNS[language] or begins_with_and(token, language)
        has_both = is_and and any(at <= p < place for p in valued)
        has_both = has_both and any(place <= p < end for p in valued)
        if has_both or token.text in WITH[language]:
            yield at, place
            at = place
    if at < end:
        yield at, end
