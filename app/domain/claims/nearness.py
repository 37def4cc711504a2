"""Whether a number is said of what the facts say it of, by the words right beside it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from app.domain.claims.evidence import Evidence
from app.domain.claims.known import Measured
from app.domain.claims.nearby import Near, near
from app.domain.claims.numbers import Numbered, candidates, matching
from app.domain.claims.sentences import Sentence

TENTHS = 10
_NOTHING, _MUCH_MORE = 0.05, 1.3
_MOST_AHEAD = 1.5
_HIGH, _LOW = 0.6, 0.2


def nearness(said: Sentence, evidence: Evidence, numbers: Iterable[Numbered]) -> Counter[str]:
    """Whether the fact that has a number has it beside the same words as the sentence."""
    found = Counter[str]()
    for number in numbers:
        quantity = number.quantity
        among = candidates(quantity, evidence)
        if not among:
            continue
        kind = "number" if quantity.measure else "count"
        own = near(said, quantity)
        if said.language != evidence.language:
            own = {key: weight for key, weight in own.items() if key.startswith("C:")}
        having = {id(one) for one in matching(quantity, among)}
        mine = _best(own, [one for one in among if id(one) in having], evidence.nears)
        others = _best(own, [one for one in among if id(one) not in having], evidence.nears)
        if having:
            found[f"near-{_standing(mine, others)}:{kind}"] += 1
            found[f"share-near:{kind}"] += round(TENTHS * mine)
            ahead = max(-_MOST_AHEAD, min(_MOST_AHEAD, mine - max(others, 0.0)))
            found[f"share-ahead:{kind}"] += round(TENTHS * ahead)
        else:
            how = "much" if others > _HIGH else "some" if others > _LOW else "little"
            found[f"near-another-{how}:{kind}"] += 1
    return found


def _best(own: Near, among: Sequence[Measured], nears: Mapping[int, Near]) -> float:
    """How much the one that agrees most agrees; -1 where there is none."""
    return max((_agreement(own, nears[id(one)]) for one in among), default=-1.0)


def _agreement(own: Near, other: Near) -> float:
    return sum(min(weight, other[key]) for key, weight in own.items() if key in other)


def _standing(mine: float, others: float) -> str:
    if others < 0:
        return "sole-told" if mine > _NOTHING else "sole"
    if max(mine, others) <= _NOTHING:
        return "nothing"
    if mine > others * _MUCH_MORE + _NOTHING:
        return "ahead"
    return "behind" if others > mine * _MUCH_MORE + _NOTHING else "even"
