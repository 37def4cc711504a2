"""Facts of a shop's own data that can't both be true: said so, and neither is written."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.claims.evidence import Evidence
from app.domain.claims.known import Known
from app.domain.claims.lexicon import Concept
from app.domain.claims.quantities import Quantity, quantities
from app.domain.claims.tokens import tokens
from app.domain.claims.words import NO
from app.domain.facts import Fact, FactType
from app.domain.folding import fold

NAMED = frozenset(
    {FactType.ATTRIBUTE, FactType.METAFIELD, FactType.MEASURE, FactType.SPECIFICATION}
)
SAID = frozenset({FactType.NAME, FactType.TEXT})
ROUNDED = 0.02  # of a measure: 12 inches are 30 cm to a shop


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two facts that can't both be true. `about` is the property's name, as the shop has it."""

    about: str
    one: Fact
    other: Fact


def contradictions(evidence: Evidence) -> tuple[Contradiction, ...]:
    """What the facts contradict each other in, where the merchant hasn't said what is right."""
    told = {fold(fact.name) for fact in evidence.facts if fact.type is FactType.NOTE}
    found = (*_of_names(evidence), *_of_sentences(evidence))
    return tuple(one for one in found if fold(one.about) not in told)


def in_agreement(evidence: Evidence) -> Evidence:
    """Without what the shop's data contradicts itself in: neither of the two is written."""
    facts = agreed(evidence.facts, contradictions(evidence))
    return evidence if len(facts) == len(evidence.facts) else Evidence(facts)


def agreed(facts: Sequence[Fact], found: Sequence[Contradiction]) -> tuple[Fact, ...]:
    """The facts without those that contradict each other, and with the merchant's word for theirs.

    Once the merchant told what is right of a property, no other fact of that name counts.
    """
    told = {fold(fact.name) for fact in facts if fact.type is FactType.NOTE}
    doubted = {fact for each in found for fact in (each.one, each.other)} - _kept(found)
    return tuple(
        fact
        for fact in facts
        if fact not in doubted and not (fact.type in NAMED and fold(fact.name) in told)
    )


def _kept(found: Sequence[Contradiction]) -> frozenset[Fact]:
    """A product is called what it is called."""
    both = (fact for each in found for fact in (each.one, each.other))
    return frozenset(fact for fact in both if fact.type is FactType.NAME)


def _of_names(evidence: Evidence) -> Iterator[Contradiction]:
    """Properties that are told twice, differently: "Weight: 300 g" and "Weight: 500 g"."""
    by_name: dict[tuple[str, frozenset[str]], list[Fact]] = defaultdict(list)
    for fact in evidence.facts:
        if fact.type in NAMED:
            variant = frozenset(value for _name, value in fact.scope)
            by_name[fold(fact.name), variant].append(fact)
    for same in by_name.values():
        for other in same[1:]:
            if _differ(same[0].value, other.value):
                yield Contradiction(same[0].name, same[0], other)


def _differ(one: str, other: str) -> bool:
    measured, measured_too = _measures(one), _measures(other)
    if measured and measured_too:
        return not any(_is_same(a, b) for a in measured for b in measured_too)
    words, words_too = _words(one), _words(other)
    return not (words <= words_too or words_too <= words)


def _measures(value: str) -> list[Quantity]:
    return [found for found in quantities(tokens(value, "en"), "en") if found.measure]


def _is_same(one: Quantity, other: Quantity) -> bool:
    if one.measure != other.measure:
        return False
    margin = ROUNDED * max(abs(one.high), abs(other.high))
    return any(abs(a - b) <= margin for a in one.amounts for b in other.amounts)


def _words(value: str) -> frozenset[str]:
    return frozenset(token.stem or token.text for token in tokens(fold(value), "en"))


def _of_sentences(evidence: Evidence) -> Iterator[Contradiction]:
    """What the title or the present text says against a property."""
    named = [known for known in evidence.known if known.fact.type in NAMED]
    said = [known for known in evidence.known if known.fact.type in SAID]
    for one in said:
        for other in named:
            if not other.scope and any(clash(one, other) for clash in _CLASHES):
                yield Contradiction(other.fact.name, one.fact, other.fact)


def _is_denied(one: Known, other: Known) -> bool:
    """A yes against a no: "not for the dishwasher" where the property says that it is."""
    if other.fact.value.strip().lower() not in YES | NO:
        return False
    asked = {naming.concept.id for naming in other.said.namings}
    return any(
        naming.concept.id in asked and naming.is_denied is not other.is_no
        for naming in one.said.namings
    )


def _is_of_another(one: Known, other: Known) -> bool:
    """Porcelain against stoneware: neither is a kind of the other, and both are ceramics."""
    if fold(other.fact.name) not in MATERIAL:
        return False
    mine, theirs = _materials(one), _materials(other)
    if not mine or not theirs or any(a.ancestors & {b.id for b in theirs} for a in mine):
        return False
    if any(b.ancestors & {a.id for a in mine} for b in theirs):
        return False
    return all(any((a.ancestors & b.ancestors) - ROOTS for b in theirs) for a in mine)


def _materials(known: Known) -> list[Concept]:
    named = [n.concept for n in known.said.namings if n.concept.topic == "materials"]
    return [concept for concept in named if not concept.ancestors & COATS]


def _measures_otherwise(one: Known, other: Known) -> bool:
    """Another number for the same: "it weighs 500 g" against a weight of 300 g."""
    words = next((words for words in MEASURED if fold(other.fact.name) in words), None)
    if words is None or words.isdisjoint(map(fold, one.said.words)):
        return False
    theirs = [found for found in other.said.quantities if found.measure]
    mine = [q for q in one.said.quantities if q.measure in {found.measure for found in theirs}]
    return bool(mine and theirs) and not any(_is_same(a, b) for a in mine for b in theirs)


_CLASHES = (_is_denied, _is_of_another, _measures_otherwise)
YES = frozenset({"yes", "true", "ja", "oui", "نعم"})
ROOTS = frozenset({"material", "fabric", "textile"})  # said beside one another, of parts
COATS = frozenset({"glaze", "coating", "lacquer", "varnish"})  # on a material, and no other one
MATERIAL = frozenset(
    [
        "material",
        "materials",
        "werkstoff",
        "matériau",
        "matière",
        "الماده",
        "ماده",
        "خامه",
        "الخامه",
    ]
)
MEASURED = tuple(
    frozenset(words.split())
    for words in (
        "weight weigh weighs weighing gewicht wiegt schwer poids pèse pese وزن الوزن يزن تزن وزنه",
        "capacity volume holds hold fasst volumen contenance contient سعه يتسع تتسع",
        "diameter across durchmesser diamètre قطر القطر قطره",
        "height high tall höhe hoch hauteur haut haute ارتفاع الارتفاع ارتفاعه",
        "length long länge lang longueur longue طول الطول طوله",
        "width wide breite breit largeur large عرض العرض عرضه",
        "depth deep tiefe tief profondeur profond عمق العمق عمقه",
    )
)
"""How a property is called, and the words by which a sentence tells of it."""
