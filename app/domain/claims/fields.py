"""What the names of a shop's fields say about their values: units, stock, words run together."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.claims.quantities import Quantity
from app.domain.claims.units import Unit, unit_named
from app.domain.facts import Fact

UNSAID = "?"  # the word of such a unit
# what a shop measures without saying in which unit
_UNSAID: Mapping[str, tuple[str, tuple[float, ...]]] = {
    "weight": ("mass", (1000.0, 1.0, 28.3495, 453.592)),
    "length": ("length", (0.01, 0.001, 0.0254)),
    "width": ("length", (0.01, 0.001, 0.0254)),
    "height": ("length", (0.01, 0.001, 0.0254)),
    "depth": ("length", (0.01, 0.001, 0.0254)),
}


def with_unit(quantity: Quantity, name: str) -> Quantity:
    """A bare number of a field whose name says the unit: weight_g, guarantee_years, width."""
    if quantity.measure:
        return quantity
    if "price" in name.lower():
        return replace(quantity, unit=Unit("money"))
    last = name.lower().rpartition(".")[2]
    if last in _UNSAID:
        measure, factors = _UNSAID[last]
        amounts = tuple(a * f for a in quantity.amounts for f in factors)
        return replace(quantity, unit=Unit(measure, factors[0], word=UNSAID), amounts=amounts)
    unit = unit_named(name)
    if unit is None:
        return quantity
    return replace(quantity, unit=unit, amounts=tuple(a * unit.factor for a in quantity.amounts))


_STOCK = re.compile(r"stock|inventory|bestand|quantit|^available$|مخزون", re.IGNORECASE)
_IN_STOCK = ("in-stock", "stock-claim")
_STOCKED: Mapping[str, tuple[str, ...]] = {
    "instock": _IN_STOCK,
    "outofstock": ("sold-out",),
    "onbackorder": ("backorder", "preorder"),
    "yes": _IN_STOCK,
    "no": ("sold-out",),
}


def is_stock(name: str) -> bool:
    """Whether a field so named says how many are left."""
    return bool(_STOCK.search(name))


FEW = 10  # left, and one may say so


def stocked(fact: Fact) -> tuple[str, ...]:
    """What a stock's figure or state says in words."""
    if not _STOCK.search(fact.name):
        return ()
    value = re.sub(r"[\s_-]", "", fact.value.lower())
    if not value.isdigit():
        return _STOCKED.get(value, ())
    if int(value) == 0:
        return ("sold-out",)
    return (*_IN_STOCK, "few-left") if int(value) <= FEW else _IN_STOCK


def spaced(name: str) -> str:
    """A field's name as words: return_policy, returnPolicy."""
    return re.sub(r"[_\-]|(?<=[a-z])(?=[A-Z])", " ", name)


_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
# "rueckgabe", "groesse"; not "neue", "Dauer", "aktuell", "shoe", "Aerosol"
_SPELLED_OUT = re.compile(r"(?<![aeoqu])(?:ae(?!l\b|ro)|oe(?!s?\b)|ue(?!ll(?:e\w?)?\b|\b))")


def spelled(name: str, language: str) -> str:
    """A field's name as words; German ones that were typed without umlauts get them back."""
    words = spaced(name)
    if language != "de" or not words.isascii():
        return words
    return _SPELLED_OUT.sub(lambda found: _UMLAUTS[found[0]], words)


def options(facts: Sequence[Fact]) -> dict[str, tuple[str, ...]]:
    """The product's options with their values, from the facts that list them and from variants."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for fact in facts:
        if fact.source.startswith("option:"):
            found[fact.name].update(dict.fromkeys(v.strip() for v in fact.value.split(", ")))
        for name, value in fact.scope:
            found[name].setdefault(value)
    return {name: tuple(values) for name, values in found.items()}
