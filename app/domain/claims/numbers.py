"""Numbers held against the facts: proven, refuted, worked out from others, or nowhere to be found.

A number is not proven by standing somewhere in the facts: the fact that says most of what the
sentence says beside it must be the one that has it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, combinations_with_replacement

from app.domain.claims.evidence import Evidence, keys
from app.domain.claims.fields import is_stock
from app.domain.claims.known import Measured
from app.domain.claims.quantities import Quantity
from app.domain.claims.rounding import close, says
from app.domain.claims.sentences import Sentence
from app.domain.claims.units import Unit
from app.domain.claims.words import COMPARED, EVERY, TOGETHER

CROWD = "untold:p:social-proof"
_STOCKED = frozenset({"l-stock", "in-stock", "few-left", "remain-verb", "stock-claim"})
_FEWEST_IN_A_CROWD = 20  # fewer may be guests at a table
_PEOPLE = frozenset({"customer", "consumer", "user", "person", "family", "opinion"})
_POUND_GRAMS = 453.592
_POUNDS = frozenset({"pound", "pounds", "livre", "livres", "pfund"})
_PER = frozenset({"per", "pro", "je", "pour", "par", "لكل", "each", "every"})
_MOST_VALUES = 40
_SUMMED = 0.01
_ELLIPTIC = ("temperature", "money", "time", "length")
_CLEARLY = 0.8  # what another fact must score to refute
_MUCH_MORE, _MORE = 1.25, 0.3  # by which another fact must fit better to contradict
_SHOWN = 3  # facts, the best first
_WARM = 15  # degrees; from here on a bare number may be one
_MOST_COUNTED = 60  # pieces that somebody multiplies by
_PARTS = (2, 3, 4, 5, 6, 8, 10, 12, 0.5, 1 / 3, 0.25)


@dataclass(frozen=True, slots=True)
class Numbered:
    """What became of one number: a signal by name, and the facts that decided."""

    signal: str
    quantity: Quantity
    facts: tuple[Measured, ...] = ()


def numbered(said: Sentence, evidence: Evidence, scope: frozenset[str]) -> Iterator[Numbered]:
    """Each number of a sentence with its outcome."""
    for quantity in said.quantities:
        if quantity.is_in_words and not quantity.measure and quantity.low <= 1:
            continue  # "one" is hardly ever counted
        yield from _outcome(said, quantity, evidence, scope)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A number beside the facts of the same measure: which say it, and how well each fits."""

    said: Sentence
    quantity: Quantity
    evidence: Evidence
    same_measure: Sequence[Measured]
    wanted: dict[str, float]
    scores: dict[int, float]  # by the id() of the fact

    def best(self, among: Iterable[Measured]) -> float:
        """What the one that fits best of these scores."""
        return max((self.scores[id(one)] for one in among), default=0.0)


def _outcome(
    said: Sentence, quantity: Quantity, evidence: Evidence, scope: frozenset[str]
) -> Iterator[Numbered]:
    quantity = _meant(quantity, evidence)
    same_measure = candidates(quantity, evidence)
    if quantity.is_in_words and not quantity.measure and not said.concepts & _STOCKED:
        # how many are left is no proof, and no reason against, of anything else that is counted
        same_measure = [m for m in same_measure if not is_stock(m.known.fact.name)]
    having = matching(quantity, same_measure)
    if having and _is_reference(said, quantity):
        yield Numbered("num-sole", quantity, (having[0],))
        return
    having = having or _both_ends(quantity, same_measure)
    in_scope = [m for m in having if evidence.fits(m.known.scope, scope)]
    if having and not in_scope:
        yield Numbered("num-scope", quantity, tuple(having))
        return
    wanted = keys(said.around(quantity), with_stems=said.language == evidence.language)
    scores = {id(m): _agreement(wanted, m, evidence) for m in same_measure}
    weighed = _Weighed(said, quantity, evidence, same_measure, wanted, scores)
    others = weighed.best(
        m for m in same_measure if m not in having and evidence.fits(m.known.scope, scope)
    )
    if in_scope:
        yield from _matched(weighed, in_scope, len(having), others, scope)
    else:
        yield from _unmatched(weighed, others)


def _meant(quantity: Quantity, evidence: Evidence) -> Quantity:
    """The number as it is meant: a pound is money where the facts have no such weight."""
    if quantity.unit.word not in _POUNDS or matching(quantity, candidates(quantity, evidence)):
        return quantity
    amounts = tuple(amount / _POUND_GRAMS for amount in quantity.amounts)
    money = replace(quantity, unit=Unit("money", word="£"), amounts=amounts)
    return money if candidates(money, evidence) else quantity


def _matched(
    weighed: _Weighed,
    in_scope: Sequence[Measured],
    matching: int,
    others: float,
    scope: frozenset[str],
) -> Iterator[Numbered]:
    quantity, scores = weighed.quantity, weighed.scores
    best = weighed.best(in_scope)
    if not scope and _is_overreach(weighed.said, in_scope, scores, weighed.evidence):
        yield Numbered("num-every", quantity, tuple(in_scope))
    bare = "" if quantity.measure else "-bare"
    facts = tuple(sorted(in_scope, key=lambda m: -scores[id(m)])[:_SHOWN])
    is_others = others > best * _MUCH_MORE + _MORE and best < others * _CLEARLY
    if best > 0 or is_others:
        signal = "num-mismatch" if is_others else "num-ok"
    else:
        signal = "num-sole" if matching == len(weighed.same_measure) else "num-weak"
    yield Numbered(signal + bare, quantity, facts)


def _is_reference(said: Sentence, quantity: Quantity) -> bool:
    """What the other numbers are of: "per 100 g"."""
    return quantity.start > 0 and said.said[quantity.start - 1].text in _PER


def candidates(quantity: Quantity, evidence: Evidence) -> list[Measured]:
    """Facts of the same measure; for a bare number also those whose unit the shop leaves unsaid."""
    return evidence.by_measure.get(quantity.measure, [])


def matching(quantity: Quantity, among: Sequence[Measured]) -> list[Measured]:
    """Those that say the number."""
    return [m for m in among if says(quantity, m.quantity)]


def _both_ends(quantity: Quantity, among: Sequence[Measured]) -> list[Measured]:
    """A range whose ends two facts say."""
    if quantity.low == quantity.high:
        return []
    margin = 0.05 if quantity.is_in_words or quantity.margin else 0.02
    lows = [m for m in among if any(close(a, quantity.low, margin) for a in m.quantity.amounts)]
    highs = [m for m in among if any(close(a, quantity.high, margin) for a in m.quantity.amounts)]
    return lows + highs if lows and highs else []


def _agreement(wanted: dict[str, float], measured: Measured, evidence: Evidence) -> float:
    """How much of what the sentence says beside a number this fact says beside its own."""
    return sum(
        min(weight, measured.weights[key]) * evidence.rarity[key]
        for key, weight in wanted.items()
        if key in measured.weights
    )


def _is_overreach(
    said: Sentence, facts: Sequence[Measured], scores: dict[int, float], evidence: Evidence
) -> bool:
    """Whether "every size" is said of what the facts say of some."""
    if not said.words & EVERY[said.language]:
        return False
    best = max(scores[id(m)] for m in facts)
    telling = [m for m in facts if scores[id(m)] >= best * 0.7]
    if not all(m.known.scope for m in telling):
        return False
    told = frozenset[str]().union(*(m.known.scope for m in telling))
    return evidence.is_of_some(told)


def _unmatched(weighed: _Weighed, others: float) -> Iterator[Numbered]:
    quantity = weighed.quantity
    if not quantity.measure:
        yield from _unmatched_bare(weighed, others)
    elif _is_derived(quantity, weighed.same_measure, weighed.evidence) or _is_sum(weighed):
        compared = weighed.said.words & COMPARED[weighed.said.language]
        yield Numbered("num-derived" if compared else "num-derived-nocue", quantity)
    elif others > _CLEARLY:
        yield Numbered("num-refuted", quantity)
    else:
        yield Numbered("num-none" if weighed.same_measure else "num-newmeasure", quantity)


def _unmatched_bare(weighed: _Weighed, others: float) -> Iterator[Numbered]:
    quantity, evidence = weighed.quantity, weighed.evidence
    if quantity.low in evidence.counts:
        yield Numbered("num-count", quantity)
    elif _is_elliptic(weighed.said, quantity, evidence, weighed.wanted):
        yield Numbered("num-elliptic", quantity)
    else:
        small = "-word" if quantity.is_in_words else ""
        told = "-der" if _is_derived(quantity, weighed.same_measure, evidence) else ""
        yield Numbered(f"num-none-bare{small}{told}", quantity)
        if _is_of_many_people(weighed.said, quantity):
            yield Numbered(CROWD, quantity)
        if others > 1:
            yield Numbered("num-bare-refuted", quantity)


def _is_of_many_people(said: Sentence, quantity: Quantity) -> bool:
    """A crowd that is to speak for the product: "10,000 happy customers", "2,400 reviews"."""
    return quantity.low >= _FEWEST_IN_A_CROWD and any(
        0 <= naming.start - quantity.end <= 1 and naming.concept.ancestors & _PEOPLE
        for naming in said.namings
    )


def _is_elliptic(
    said: Sentence, quantity: Quantity, evidence: Evidence, wanted: dict[str, float]
) -> bool:
    """A number that leaves its unit out: "up to 250 degrees, the other to 180"."""
    measures = {q.measure for q in said.quantities} & set(_ELLIPTIC)
    if quantity.low >= _WARM or quantity.low < 0:
        measures.add("temperature")
    return any(
        m.quantity.measure in measures
        and any(close(quantity.low, amount, 0.005) for amount in m.quantity.amounts)
        and (wanted.keys() & m.weights.keys() or said.concepts & m.known.said.concepts)
        for m in evidence.measured
    )


def _is_derived(quantity: Quantity, same_measure: Sequence[Measured], evidence: Evidence) -> bool:
    """Whether it is a difference, sum, part or multiple of what the facts say."""
    if quantity.low != quantity.high:
        return False
    margin = 0.1 if quantity.margin else 0.004 if quantity.measure in ("", "money") else 0.035
    values = sorted({a for m in same_measure for a in m.quantity.amounts})[:_MOST_VALUES]
    return any(
        close(quantity.low, worked, margin) for worked in _worked_out(quantity, values, evidence)
    )


def _is_sum(weighed: _Weighed) -> bool:
    """Whether it is two facts' amounts taken together, where the sentence says that it is."""
    quantity = weighed.quantity
    if quantity.low != quantity.high or not weighed.said.words & TOGETHER[weighed.said.language]:
        return False
    values = sorted({a for m in weighed.same_measure for a in m.quantity.amounts})[:_MOST_VALUES]
    pairs = (one + other for one, other in combinations_with_replacement(values, 2))
    return any(close(quantity.low, both, _SUMMED) for both in pairs)


def _worked_out(quantity: Quantity, values: Sequence[float], evidence: Evidence) -> Iterable[float]:
    yield from (big - small for small, big in combinations(values, 2))
    yield from (value * part for value in values for part in _PARTS)
    yield sum(values)
    if not quantity.measure:
        return
    bare = [m.quantity.low for m in evidence.measured if not m.quantity.measure]
    counts = [count for count in {*bare, *evidence.counts} if 1 < count < _MOST_COUNTED]
    yield from (value * count for value in values for count in counts)
    yield from (value / count for value in values for count in counts)
    if quantity.measure in ("mass", "volume", "energy"):
        weights = [
            m.quantity.low for m in evidence.measured if m.quantity.measure in ("mass", "volume")
        ]
        yield from (value * weight / 100 for value in values for weight in weights)
