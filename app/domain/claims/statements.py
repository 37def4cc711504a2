"""What a sentence says in words, held against the facts concept by concept."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.claims import known as known_facts
from app.domain.claims.evidence import Evidence
from app.domain.claims.lexicon import Concept, lexicon
from app.domain.claims.sentences import LABELS, Naming, Sentence
from app.domain.claims.words import EVERY

GENERAL = "words"  # the topic of words that claim nothing by themselves
PROMISES = "promises"
STOCK = "stock-claim"
# kinds of promise; each is the ancestor of its own
PROMISED = frozenset(
    {
        "certification",
        "award",
        "endorsement",
        "medical",
        "origin-claim",
        "warranty",
        "price-claim",
        "stock-claim",
        "social-proof",
        "comparison",
        "sustainability",
        "urgency",
        "shipping-claim",
        "returns-claim",
    }
)
_TRAITS = frozenset({"features", "care", "food", "materials", "crafts", "colours"})
# what they are said of decides, not they themselves
_RELATIONS = frozenset({"included", "sold-separately", "babies", "children", "unattended", "hand"})


@dataclass(frozen=True, slots=True)
class Stated:
    """What became of one concept of a sentence: a signal by name, and the facts that decided."""

    signal: str
    naming: Naming
    facts: tuple[known_facts.Naming, ...] = ()


def topic_of(concept: Concept) -> str:
    """The concept's topic, for a promise its kind ("p:warranty")."""
    if concept.topic != PROMISES:
        return concept.topic
    kinds = concept.ancestors & PROMISED
    return f"p:{min(kinds)}" if kinds else "p:other"


def stated(said: Sentence, evidence: Evidence, scope: frozenset[str]) -> Iterator[Stated]:
    """Each concept that a sentence names, with its outcome."""
    readings: dict[int, list[Naming]] = {}
    for naming in said.namings:
        readings.setdefault(naming.start, []).append(naming)
    for namings in readings.values():
        proven = [n for n in namings if n.concept.id in evidence.namings]
        for naming in proven or namings:
            yield from _outcome(said, naming, evidence, scope)


def _outcome(
    said: Sentence, naming: Naming, evidence: Evidence, scope: frozenset[str]
) -> Iterator[Stated]:
    concept, topic = naming.concept, topic_of(naming.concept)
    facts = evidence.namings.get(concept.id, [])
    if topic == LABELS:
        if facts:
            yield Stated("label", naming, tuple(facts))
        return
    if facts:
        yield from _told(said, naming, evidence, scope)
        return
    if naming.is_weak:
        yield Stated("weak", naming)
        return
    if naming.is_denied:
        yield Stated(f"denied:{weight(naming)}", naming)
        return
    yield from _untold(said, naming, topic, evidence)


def _untold(said: Sentence, naming: Naming, topic: str, evidence: Evidence) -> Iterator[Stated]:
    """No fact names it: another of its kind may be named, or a wider one."""
    concept = naming.concept
    rivals = [fact for rival in _rivals(concept, evidence) for fact in evidence.namings[rival]]
    # designed here, made there; and who names both says that there are both
    if topic != "places" and any(fact.concept not in said.concepts for fact in rivals):
        yield Stated(f"rival:{weight(naming)}", naming, tuple(rivals))
    wider = [
        fact
        for ancestor in concept.ancestors - {concept.id}
        for fact in evidence.namings.get(ancestor, ())
        if not fact.is_denied
    ]
    yield Stated(f"{'wider' if wider else 'untold'}:{topic}", naming, tuple(wider))


def _told(
    said: Sentence, naming: Naming, evidence: Evidence, scope: frozenset[str]
) -> Iterator[Stated]:
    """The facts name it: in the same way, and of the variants that are meant?"""
    facts = evidence.namings[naming.concept.id]
    agreeing = [fact for fact in facts if fact.is_denied == naming.is_denied]
    load = weight(naming)
    is_general = load == "word"
    if not agreeing:
        signal = "denied-though" if naming.is_denied else "though-denied"
        yield Stated(f"{signal}:{load}", naming, tuple(facts))
        return
    yield Stated(f"proven:{load}", naming, tuple(agreeing))
    scoped = [fact for fact in agreeing if fact.known.scope]
    if is_general or len(scoped) < len(agreeing):
        return
    told = frozenset[str]().union(*(fact.known.scope for fact in scoped))
    if not scope and said.words & EVERY[said.language] and evidence.is_of_some(told):
        yield Stated("every", naming, tuple(agreeing))
    if scope and not any(evidence.fits(fact.known.scope, scope) for fact in scoped):
        is_stock = STOCK in naming.concept.ancestors
        yield Stated("scope:stock" if is_stock else "scope", naming, tuple(agreeing))


def weight(naming: Naming) -> str:
    """How much hangs on it: a "promise", a "trait" of the product, a "thing", or just a "word"."""
    topic = topic_of(naming.concept)
    if naming.is_weak or topic in (GENERAL, "uses") or naming.concept.id in _RELATIONS:
        return "word"
    if topic.startswith("p:"):
        return "promise"
    return "trait" if topic in _TRAITS else "thing"


def _rivals(concept: Concept, evidence: Evidence) -> list[str]:
    """What the facts say, and what can't be true beside the concept."""
    known, found = lexicon(), evidence.namings
    kinds = [
        known[a] for a in concept.ancestors if (a in known and a not in found) or a == concept.id
    ]
    return [
        rival
        for kind in kinds
        for rival in kind.rivals
        if any(not fact.is_denied for fact in found.get(rival, ()))
    ]
