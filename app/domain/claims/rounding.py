"""Whether one quantity says another, as people round, convert and hedge."""

from dataclasses import replace

from app.domain.claims.fields import UNSAID
from app.domain.claims.quantities import Quantity

_EXACT, _CONVERTED, _MONTHS = 0.001, 0.03, 0.08
_IN_WORDS = 0.04  # "half a kilo" is of 490 g
_ABOUT, _OVER, _UNDER = 0.08, 1.18, 0.78
_FAR_UNDER = 0.15
_HALF_DEGREE = 0.7  # and what rounding adds


def says(quantity: Quantity, fact: Quantity) -> bool:
    """Whether the fact's quantity is what the sentence's says, as people round and convert."""
    if quantity.unit.word in ("jour", "jours") and quantity.high in (15 * 86400.0, 8 * 86400.0):
        fewer = tuple(a - 86400.0 for a in quantity.amounts)  # "quinze jours" are two weeks
        quantity = replace(quantity, amounts=fewer, unit=replace(quantity.unit, word="semaine"))
    margin = _tolerance(quantity, fact)
    if _is_same_heat(quantity, fact):
        return True
    if quantity.low != quantity.high:
        if fact.unit.word == UNSAID:
            return _any(quantity.low, fact, quantity, margin) and _any(
                quantity.high, fact, quantity, margin
            )
        ends = fact.low != fact.high
        return (
            ends
            and _fits(quantity.low, fact.low, quantity, margin)
            and _fits(quantity.high, fact.high, quantity, margin)
        )
    return _any(quantity.low, fact, quantity, margin)


def _is_same_heat(quantity: Quantity, fact: Quantity) -> bool:
    """Degrees of the other scale, as people round them: their zeros differ."""
    is_converted = quantity.measure == "temperature" and quantity.unit.word != fact.unit.word
    ends = ((quantity.low, fact.low), (quantity.high, fact.high))
    return is_converted and all(abs(one - other) <= _HALF_DEGREE for one, other in ends)


def _any(value: float, fact: Quantity, quantity: Quantity, margin: float) -> bool:
    if not quantity.measure and fact.unit.word == UNSAID:
        return close(value, fact.amounts[0] / fact.unit.factor, _EXACT)
    return any(_fits(value, amount, quantity, margin) for amount in fact.amounts)


def _tolerance(quantity: Quantity, fact: Quantity) -> float:
    if quantity.unit.word == fact.unit.word or not quantity.measure:
        margin = _EXACT if quantity.measure != "time" else 0.015
    elif quantity.measure == "time" and {quantity.unit.factor, fact.unit.factor} & {2629800.0}:
        margin = _MONTHS  # four weeks are a month to people
    else:
        margin = _CONVERTED
    if quantity.is_in_words and quantity.measure not in ("", "money"):
        margin = max(margin, _IN_WORDS)
    return margin


def _fits(value: float, fact: float, quantity: Quantity, margin: float) -> bool:
    match quantity.margin:
        case "about":
            return close(value, fact, _ABOUT)
        case "over":
            return value * 0.995 <= fact <= value * _OVER + 1e-9
        case "far-under":
            return value * _FAR_UNDER <= fact < value
        case "under":
            return value * _UNDER - 1e-9 <= fact <= value * 1.005
        case _:
            return close(value, fact, margin)


def close(value: float, other: float, margin: float) -> bool:
    """Whether they differ by no more than a share of the second."""
    return abs(value - other) <= margin * max(abs(other), 1e-9)
