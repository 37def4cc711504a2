"""What stands right beside a number: "14 sounds" are not "128 notes"."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from app.domain.claims.known import Measured
from app.domain.claims.lexicon import lexicon
from app.domain.claims.quantities import Quantity
from app.domain.claims.sentences import Naming, Sentence

_STEPS = 4  # words on each side
_ENDS = frozenset(".;:!?()؛؟")
_COMMAS = frozenset(",،")
_BEFORE = 0.7  # what stands before a bare number tells less: "14 sounds"
_WIDER = 0.5  # of a concept that what is named is a kind of
_FIELD = 0.5  # of what the field's name says
_STEM = 0.9
_TEXTS = frozenset({"title", "description", "short_description"})
Near = Mapping[str, float]


def near(said: Sentence, quantity: Quantity) -> Near:
    """The stems and concepts beside a number: the nearer, the more they tell."""
    found: dict[str, float] = {}
    readings: dict[int, list[Naming]] = defaultdict(list)
    for naming in said.namings:
        for place in range(naming.start, naming.end):
            readings[place].append(naming)
    share = 1.0 if quantity.measure else _BEFORE
    _walk(said, range(quantity.start - 1, -1, -1), share, readings, found)
    _walk(said, range(quantity.end, len(said.said)), 1.0, readings, found)
    return found


def _walk(
    said: Sentence,
    places: Iterable[int],
    share: float,
    readings: Mapping[int, Sequence[Naming]],
    found: dict[str, float],
) -> None:
    steps = 0
    for place in places:
        token = said.said[place]
        if token.text in _ENDS or steps >= _STEPS:
            return
        namings = readings.get(place, ())
        if place in said.counted or token.text in _COMMAS:
            steps += 1
        elif namings or said.means(token):
            steps += 1
            _keep(found, f"S:{token.stem}", _STEM * share / steps)
            for naming in namings:
                _keep_concept(found, naming.concept.id, share / steps)


def _keep(found: dict[str, float], key: str, weight: float) -> None:
    found[key] = max(found.get(key, 0.0), weight)


def _keep_concept(found: dict[str, float], concept: str, weight: float) -> None:
    for ancestor in lexicon()[concept].ancestors:
        _keep(found, f"C:{ancestor}", weight if ancestor == concept else weight * _WIDER)


def near_fact(measured: Measured) -> Near:
    """The same of a fact's number; the name of its field stands beside it, too."""
    found = dict(near(measured.known.said, measured.quantity))
    if measured.known.fact.source not in _TEXTS:
        for concept in measured.context.labels | measured.context.concepts:
            for ancestor in lexicon()[concept].ancestors:
                found.setdefault(f"C:{ancestor}", _FIELD)
    return found
