"""Gaps: what a rival states of a product that our text doesn't say. No word of theirs is in one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.domain.catalog import Product
from app.domain.competitors import RivalProduct
from app.domain.facts import Fact, FactType, sheet
from app.domain.folding import fold
from app.domain.notes import Note
from app.domain.properties import named, stated

OURS = frozenset(
    {FactType.ATTRIBUTE, FactType.METAFIELD, FactType.MEASURE, FactType.OPTION, FactType.NOTE}
)
_SHOWN = frozenset({FactType.TEXT, FactType.SPECIFICATION})
MOST = 12  # of a product; more nobody answers


@dataclass(frozen=True, slots=True)
class Gap:
    """A property, by our name for it or our shop's own.

    `fact` is where our data has it though our text doesn't say it; None: our data hasn't got it.
    """

    name: str
    fact: Fact | None = None


def states(theirs: RivalProduct, ours: Product) -> tuple[str, ...]:
    """What a rival's page states of a product: names of ours alone, whatever it calls them."""
    own = {fold(fact.name): fact.name for fact in sheet(ours) if fact.type in OURS}
    found = [named(spec.name) or own.get(fold(spec.name), "") for spec in theirs.specs]
    for fact in theirs.facts:
        found += sorted(stated(fact.value))
    return tuple(dict.fromkeys(filter(None, found)))[:MOST]


def gaps(ours: Product, notes: Sequence[Note], theirs: Collection[str]) -> tuple[Gap, ...]:
    """What of it our text leaves out: first what our data knows, then what it doesn't."""
    facts = sheet(ours, notes)
    text = fold(" ".join(fact.value for fact in facts if fact.type in _SHOWN))
    shown = _shown(facts)
    has: dict[str, Fact] = {}
    for fact in facts:
        if fact.type in OURS:
            has.setdefault(named(fact.name) or fact.name, fact)
    missing = [name for name in dict.fromkeys(theirs) if name not in shown]
    known = [Gap(name, has[name]) for name in missing if name in has]
    unsaid = [gap for gap in known if gap.fact is not None and not _stands(gap.fact, text)]
    return (*unsaid, *(Gap(name) for name in missing if name not in has))


def _shown(facts: Sequence[Fact]) -> frozenset[str]:
    """What our text says something of."""
    found: set[str] = set()
    for fact in facts:
        if fact.type in _SHOWN:
            found |= stated(fact.value)
            found.add(named(fact.name) or fact.name)
    return frozenset(found)


def _stands(fact: Fact, text: str) -> bool:
    return all(fold(value.strip()) in text for value in fact.value.split(","))
