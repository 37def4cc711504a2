"""The scorecard: what each signal weighs, and the verdict on a sentence.

Two questions, each with weights fitted to labelled sentences (`python -m benchmarks.scorecard`):
does the sentence claim anything, and if it does, is it false? A sentence is held back for what both
answers make likely together. A score is the logarithm of the odds: 0 is even.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.domain.claims.evidence import Evidence
from app.domain.claims.numbers import CROWD, Numbered
from app.domain.claims.sentences import Sentence
from app.domain.claims.signals import Signals, signals
from app.domain.claims.statements import Stated, topic_of
from app.domain.claims.weights import WEIGHTS
from app.domain.claims.wording import grams, worded
from app.domain.drafts import Evidence as Quote
from app.domain.drafts import Verdict

BIAS = "bias"
MOODY = 0.6  # off the log odds of claiming: moods held back are what writers mind most
FLAGGED = -0.2
PROMISED = -1.0  # what nobody promises unasked is blocked though the sentence reads as true
BLOCKED = 1.1
_MOST = 3.0  # a signal given more often tells no more
_PER_WORD = 0.25
_PER_TENTH = 0.2
_QUOTE_CHARS = 120
_NOTHING = (0.0, 0.0)
# nobody promises these for a shop unasked: unproven, they are blocked where doubt is enough to flag
_NEVER_UNPROVEN = frozenset(
    {"p:award", "p:certification", "p:medical", "p:social-proof", "p:price-claim", "p:warranty"}
    | {"p:endorsement", "p:sustainability", "p:stock-claim", "places"}
)
_REFUTED = (
    "num-refuted",
    "num-mismatch",
    "num-scope",
    "num-every",
    "though-denied",
    "rival",
    "every",
    "scope",
)
_SOLD_OUT = "scope:stock"
_OTHER_MAKER = "rival-maker"
_CONTRARY = frozenset(  # flagged in any case
    {"though-denied:trait", "though-denied:promise", _OTHER_MAKER}
)
_UNPROVEN = (
    "untold",
    "wider",
    "num-none",
    "num-newmeasure",
    "num-derived-nocue",
    "num-bare",
    "denied-though",
)
_KINDS: Mapping[str, str] = {
    "materials": "material",
    "colours": "colour",
    "places": "origin",
    "parts": "part",
    "things": "part",
    "p:origin-claim": "origin",
}


@dataclass(frozen=True, slots=True)
class Point:
    """What speaks for or against a sentence: the kind of claim, and the tokens that make it."""

    kind: str
    signal: str
    start: int
    end: int
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence with its verdict; `doubts` are the weightiest first, `proofs` in its order.

    `score` is of its claiming something false.
    """

    verdict: Verdict
    score: float
    doubts: tuple[Point, ...]
    proofs: tuple[Point, ...]


def judged(said: Sentence, evidence: Evidence, *, states: bool = False) -> Judged:
    """The verdict on a sentence; one that `states` is no mood, however it is worded."""
    found = signals(said, evidence)
    claim, false = scored(features(found.counts) | worded(grams(said)))
    score = false if states else together(claim, false)
    doubts = tuple(sorted(_doubts(found), key=_urgency))
    if not doubts and len(found.untold) > 1:  # no single word is in doubt
        doubts = (Point("statement", "words", found.untold[0], found.untold[-1] + 1),)
    verdict = _verdict(score, doubts)
    return Judged(verdict, score, doubts, tuple(_proofs(found)))


def _urgency(doubt: Point) -> tuple[bool, bool, float]:
    """What may never go out unproven first, what is said of a part before it, then by weight."""
    is_part = doubt.signal == "untold:parts"
    return not _is_never_unproven(doubt.signal), is_part, -WEIGHTS.get(doubt.signal, _NOTHING)[1]


def features(counts: Mapping[str, int]) -> dict[str, float]:
    """The signals as the scorecard weighs them."""
    found = {BIAS: 1.0}
    for name, times in counts.items():
        if times:
            each, most = _scale(name)
            found[name] = min(times * each, most)
    return found


@lru_cache(maxsize=5_000)
def _scale(name: str) -> tuple[float, float]:
    """What a signal is worth each time it is given, and at most."""
    if name.startswith("words"):
        return _PER_WORD, 2.0
    if name.startswith("share-"):
        return _PER_TENTH, math.inf
    return 1.0, _MOST


def scored(seen: Mapping[str, float]) -> tuple[float, float]:
    """The log odds that the sentence claims something, and that it is false if it does."""
    claim = false = 0.0
    for name, value in seen.items():
        weights = WEIGHTS.get(name, _NOTHING)
        claim += weights[0] * value
        false += weights[1] * value
    return claim, false


def together(claim: float, false: float) -> float:
    """The log odds that the sentence claims something, and something false."""
    share = 1 / ((1 + math.exp(MOODY - claim)) * (1 + math.exp(-false)))
    return math.log(share / (1 - share))


def _verdict(score: float, doubts: tuple[Point, ...]) -> Verdict:
    if any(doubt.signal == _SOLD_OUT for doubt in doubts):
        return Verdict.BLOCK
    if score >= PROMISED and any(_is_never_unproven(doubt.signal) for doubt in doubts):
        return Verdict.BLOCK
    if score >= BLOCKED and any(doubt.signal.startswith(_REFUTED) for doubt in doubts):
        return Verdict.BLOCK
    if (doubts and score >= FLAGGED) or any(doubt.signal in _CONTRARY for doubt in doubts):
        return Verdict.FLAG
    return Verdict.OK


def _is_never_unproven(signal: str) -> bool:
    state, _, topic = signal.partition(":")
    return state == "untold" and topic in _NEVER_UNPROVEN


def _doubts(found: Signals) -> Iterator[Point]:
    for start, end in found.makers:
        yield Point("brand", _OTHER_MAKER, start, end)
    for number in found.numbered:
        if number.signal.startswith((*_REFUTED, *_UNPROVEN)):
            yield _of_number(number)
    for one in found.stated:
        if one.signal.startswith((*_REFUTED, *_UNPROVEN)) and not one.signal.endswith(":words"):
            yield _of_concept(one)


def _proofs(found: Signals) -> Iterator[Point]:
    for number in found.numbered:
        if number.signal.startswith(("num-ok", "num-sole", "num-weak")) and number.facts:
            yield _of_number(number)
    for one in found.stated:
        if one.signal in ("proven:trait", "proven:promise", "proven:thing"):
            yield _of_concept(one)


def _of_number(number: Numbered) -> Point:
    quote = None
    if number.facts:
        fact = number.facts[0].known.fact
        quote = Quote(fact.source, fact.value[:_QUOTE_CHARS])
    quantity = number.quantity
    kind = "social-proof" if number.signal == CROWD else "number"
    return Point(kind, number.signal, quantity.start, quantity.end, quote)


def _of_concept(one: Stated) -> Point:
    topic = topic_of(one.naming.concept)
    quote = None
    if one.facts:
        fact = one.facts[0].known.fact
        quote = Quote(fact.source, fact.value[:_QUOTE_CHARS])
    kind = _KINDS.get(topic, topic.removeprefix("p:") if topic.startswith("p:") else "feature")
    return Point(kind, one.signal, one.naming.start, one.naming.end, quote)
