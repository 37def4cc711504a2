"""What a shop's policies make of a text: sentences that may not go out, and why."""

from collections.abc import Iterable, Sequence

from app.domain.drafts import Claim, Problem, Verdict
from app.domain.facts import Fact, FactType
from app.domain.grounding import spans
from app.domain.policies.finding import find
from app.domain.policies.policy import Hit, Policies, Policy

_KIND = "policy_"


def is_of_policy(claim: Claim) -> bool:
    """Whether a sentence is stopped for its wording, whether it be true or not."""
    return claim.kind.startswith(_KIND)


def untold(hits: Sequence[Hit], facts: Sequence[Fact]) -> list[Hit]:
    """Without capitals that the shop's data has in a property: "UNESCO" is no shouting."""
    told = [fact.value for fact in facts if fact.type is not FactType.TEXT]
    return [
        hit
        for hit in hits
        if hit.policy is not Policy.CAPITALS or not any(hit.text in value for value in told)
    ]


def stopped(text: str, said: Sequence[Claim], hits: Sequence[Hit]) -> tuple[Claim, ...]:
    """What a plain text claims, with each sentence that a policy keeps out as one blocked claim."""
    if not hits:
        return tuple(said)
    found: list[Claim] = []
    for start, end in spans(text):
        hit = next((hit for hit in hits if hit.start < end and start < hit.end), None)
        claims = [claim for claim in said if start <= claim.start < end]
        # what nothing proves is the better reason of the two
        if hit is None or any(claim.verdict is Verdict.BLOCK for claim in claims):
            found += claims
        else:
            kind = f"{_KIND}{hit.policy}"
            found.append(
                Claim(start, end, text[start:end], kind, None, Verdict.BLOCK, about=hit.text)
            )
    return tuple(found)


def refused(said: Iterable[Claim]) -> tuple[Problem, ...]:
    """A problem for each sentence that a policy stops."""
    return tuple(Problem(claim.kind, claim.about) for claim in said if is_of_policy(claim))


def problems(
    text: str, language: str, policies: Policies, names: Sequence[str]
) -> tuple[Problem, ...]:
    """The same of a plain text of which nothing is left out."""
    found = find(text, language, policies, names)
    return tuple(dict.fromkeys(Problem(f"{_KIND}{hit.policy}", hit.text) for hit in found))
