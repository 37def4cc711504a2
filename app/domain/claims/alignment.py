"""Which passage of the facts says most of what a sentence says, and what is different in it.

Who invents takes words from everywhere; who retells has most of them from one place.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.claims.evidence import Evidence
from app.domain.claims.numbers import Numbered
from app.domain.claims.passages import Passage
from app.domain.claims.sentences import Sentence
from app.domain.claims.words import COMPARED, EVERY, NEGATORS, ONLY, WHOLE

TENTHS = 10
_STEPS = 5  # of a share
_OFTEN = 0.35  # how much less a word tells with each further passage that has it
_MOST, _SOME = 0.6, 0.35  # of a sentence
_MOST_COUNTED = 6
_NAMING = frozenset({"title", "type", "category", "tag"})  # to say all of them proves little
_TURNS = (("every", EVERY), ("whole", WHOLE), ("only", ONLY), ("compared", COMPARED))


@dataclass(frozen=True, slots=True)
class _Item:
    """A word or number of the sentence: the passages that have it as bits, and what it tells."""

    passages: int
    weight: float
    number: Numbered | None = None


def aligned(
    said: Sentence, evidence: Evidence, numbers: Sequence[Numbered], scope: frozenset[str]
) -> Counter[str]:
    """How well the facts' passages cover the sentence: shares in tenths, and differences."""
    items = list(_items(said, evidence, numbers))
    if not items:
        return Counter(["passage-empty"])
    told = _told(items)
    if not told:
        return Counter({"passage-none": 1, "passage-none-words": min(len(items), _MOST_COUNTED)})
    passages = evidence.passages.all
    best = max(told, key=lambda place: (told[place], -passages[place].size))
    covered = [item for item in items if item.passages >> best & 1]
    left = [item for item in items if not item.passages >> best & 1]
    total = sum(item.weight for item in items)
    one = told[best] / total
    two = one + max(_told(left).values(), default=0.0) / total
    every = sum(item.weight for item in items if item.passages) / total
    found = Counter(dict(_shares(one, two, every)))
    passage = passages[best]
    if passage.known.fact.source not in _NAMING:
        found["share-of-passage"] = round(TENTHS * len(covered) / max(passage.size, len(covered)))
    found["passage-covers"] = min(len(covered), _MOST_COUNTED)
    found[f"passage-from:{passage.known.fact.source.partition(':')[0]}"] = 1
    how = "most" if one >= _MOST else "some" if one >= _SOME else "little"
    found.update(f"{name}:{how}" for name in _differences(said, passage, scope))
    found.update(_numbers(items, best, passage, how))
    return found


def _items(said: Sentence, evidence: Evidence, numbers: Sequence[Numbered]) -> Iterator[_Item]:
    readings: dict[int, list[str]] = defaultdict(list)
    for naming in said.namings:
        for place in range(naming.start, naming.end):
            readings[place].append(naming.concept.id)
    known = evidence.passages
    for place in said.content:
        found = known.with_word(said.said[place], readings.get(place, ()), said.language)
        yield _Item(found, _weight(found))
    for number in numbers:
        found = known.with_number(number.facts)
        yield _Item(found, _weight(found), number)


def _weight(passages: int) -> float:
    return 1 / (1 + _OFTEN * max(passages.bit_count() - 1, 0))


def _told(items: Sequence[_Item]) -> dict[int, float]:
    """How much of the sentence each passage has."""
    found: dict[int, float] = defaultdict(float)
    for item in items:
        left = item.passages
        while left:
            place = left.bit_length() - 1
            found[place] += item.weight
            left ^= 1 << place
    return found


def _shares(one: float, two: float, every: float) -> Iterator[tuple[str, int]]:
    """What one passage tells, two of them, and all."""
    for name, share in (("one", one), ("two", two), ("all", every)):
        yield f"share-{name}", round(TENTHS * share)
        yield f"passages-{name}-{min(int(share * _STEPS), _STEPS)}", 1
    yield "share-beside-one", round(TENTHS * (every - one))
    yield "share-beside-two", round(TENTHS * (every - two))


def _differences(said: Sentence, passage: Passage, scope: frozenset[str]) -> Iterator[str]:
    """What the sentence or the passage has alone: a denial, a limit, a "whole"."""
    spoken = passage.known.said.language
    is_denying = not said.words.isdisjoint(NEGATORS[said.language])
    yield f"passage-denies-{is_denying:d}{passage.is_denying:d}"
    for naming in said.namings:
        if passage.denied.get(naming.concept.id, naming.is_denied) != naming.is_denied:
            yield "passage-contrary"
    for name, kept in _TURNS:
        here, there = said.words & kept[said.language], passage.words & kept[spoken]
        if here or there:
            yield f"passage-{name}-{bool(here):d}{bool(there):d}"
    if passage.known.scope:
        yield f"passage-scoped-{bool(scope):d}"


def _numbers(items: Sequence[_Item], best: int, passage: Passage, how: str) -> Counter[str]:
    found = Counter[str]()
    for item in items:
        if item.number is None:
            continue
        if item.passages >> best & 1:
            found[f"passage-number:{how}"] += 1
        else:
            found[f"passage-other-number:{how}"] += 1
            if item.number.quantity.measure in passage.measures:
                found[f"passage-clash:{how}"] += 1
    return found
