"""What a proven value is said of, in the sentence and in the facts that prove it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from app.domain.claims.evidence import Evidence
from app.domain.claims.known import Known
from app.domain.claims.numbers import Numbered
from app.domain.claims.sentences import Sentence
from app.domain.claims.statements import PROMISES, Stated
from app.domain.claims.stretches import VALUES, Stretch, are_alike, subjects_at
from app.domain.claims.words import EVERY, WHOLE

_KINDS = {"food": "materials", "crafts": "features", "care": "features"}
_MATCHED = ("num-ok", "num-sole", "num-weak", "num-mismatch", "num-every", "num-scope")
Place = tuple[Known, int]


def bindings(
    said: Sentence,
    evidence: Evidence,
    parts: list[Stretch],
    numbers: Iterable[Numbered],
    statements: Iterable[Stated],
) -> Counter[str]:
    """How the values are bound, by their kind: `bound-same:materials`, `bound-other:number`.

    "same": a fact says it of the same thing; "loose": of the whole product where the sentence says
    it of a part; "part": the other way round; "whole": both of the product; "other": of another.
    """
    found: Counter[str] = Counter()
    for place, kind, proofs in (*_of_numbers(numbers), *_of_statements(statements)):
        if proofs:
            subjects = subjects_at(place, parts)
            told = [subjects_at(at, evidence.stretches[id(known)]) for known, at in proofs]
            found[f"bound-{_how(subjects, told)}:{kind}"] += 1
    if said.words & (WHOLE[said.language] | EVERY[said.language]):
        found.update({f"{bound.partition(':')[0]}:every" for bound in found})
    return found


def _how(subjects: frozenset[str], told: Sequence[frozenset[str]]) -> str:
    is_of_whole = any(not each for each in told)
    if not subjects:
        return "whole" if is_of_whole else "part"
    if any(are_alike(subjects, each) for each in told):
        return "same"
    return "loose" if is_of_whole else "other"


def _of_numbers(numbers: Iterable[Numbered]) -> Iterator[tuple[int, str, list[Place]]]:
    for one in numbers:
        if one.signal.startswith(_MATCHED):
            kind = "number" if one.quantity.measure else "count"
            yield one.quantity.start, kind, [(m.known, m.quantity.start) for m in one.facts]


def _of_statements(statements: Iterable[Stated]) -> Iterator[tuple[int, str, list[Place]]]:
    for one in statements:
        naming, topic = one.naming, one.naming.concept.topic
        if topic in VALUES | {PROMISES} and one.signal.startswith("proven") and not naming.is_weak:
            proofs = [
                (fact.known, each.start)
                for fact in one.facts
                for each in fact.known.said.namings
                if naming.concept.id in each.concept.ancestors
                and each.is_denied == naming.is_denied
            ]
            yield naming.start, _KINDS.get(topic, topic), proofs
