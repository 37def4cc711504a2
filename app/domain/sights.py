"""What somebody who sees says of a product's pictures, and what of it counts.

It is data like any other: a picture proves what anybody sees in it, such as a colour or a part, and
nothing more; where the product's own facts say otherwise, they are right. Who only sees doesn't
write: the alternative text is written and checked as all texts are.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import Product, Slot
from app.domain.claims.evidence import Evidence
from app.domain.claims.lexicon import Concept
from app.domain.claims.sentences import Sentence, sentence
from app.domain.drafts import Claim, Verdict
from app.domain.facts import Fact, FactType
from app.domain.instructions.finding import is_instruction
from app.domain.pictures import shown_variant
from app.domain.texts import BlockKind, SlotBrief, Texts

PICTURE = "picture"  # a fact's source
SEEN, TEXT_IN_IT = "; seen in it: ", "; a picture of text, which says: "
MOST_SEEN = 10  # pictures in one order; the others are told of by their names
_LONGEST = 300
_AROUND = re.compile(r"\b(?:on|against|before|behind|beside|under|over|in front of|next to)\b")
_VISIBLE = frozenset({"colour", "part", "statement"})
_PROPERTIES = frozenset(
    {FactType.ATTRIBUTE, FactType.METAFIELD, FactType.OPTION, FactType.VARIANT}
    | {FactType.SPECIFICATION, FactType.NOTE}
)
_TOLD_TO_SEER = frozenset({FactType.NAME, FactType.KIND, FactType.OPTION})


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen in a picture; `is_text`: it is the text that stands in it.

    `said` "": the picture only adorns.
    """

    said: str
    is_text: bool = False


def to_see(briefs: Sequence[SlotBrief]) -> tuple[SlotBrief, ...]:
    """The pictures among the briefs that somebody may look at."""
    shown = [brief for brief in briefs if brief.picture.startswith(("https://", "http://"))]
    return tuple(
        SlotBrief(brief.slot, _LONGEST, picture=brief.picture) for brief in shown[:MOST_SEEN]
    )


def told_to_seer(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """As much as tells which of several things or variants is the one; the rest would be echoed."""
    return tuple(fact for fact in facts if fact.type in _TOLD_TO_SEER)


def sights(seen: Texts, product: Product, evidence: Evidence) -> Mapping[Slot, Sight]:
    """What counts of what was seen: no orders, and nothing that the shop denies.

    It denies it by the picture's name, which may tell of another variant, and by the product's
    colours.
    """
    found: dict[Slot, Sight] = {}
    for slot, blocks in seen.items():
        said = " ".join(" ".join(block.text for block in blocks).split())[:_LONGEST]
        is_text = any(block.kind is BlockKind.HEADING for block in blocks)
        is_ours = product.has(slot) and not is_instruction(said)
        if is_ours and not _is_denied(said, slot, product) and not _is_of_another(said, evidence):
            found[slot] = Sight(said, is_text)
    return found


def with_sights(
    briefs: Sequence[SlotBrief], seen: Mapping[Slot, Sight], product: Product
) -> tuple[SlotBrief, ...]:
    """The briefs, told of what is seen; what only adorns needs no text, but a first picture."""
    first = product.images[0].id if product.images else None
    told = tuple(
        replace(brief, about=f"{brief.about}{_told(seen[brief.slot])}")
        if brief.slot in seen
        else brief
        for brief in briefs
        if brief.slot not in seen or seen[brief.slot].said or brief.slot.image_id == first
    )
    return told or tuple(briefs)


def unseen(brief: SlotBrief) -> SlotBrief:
    """The brief without it."""
    return replace(brief, about=brief.about.partition(SEEN)[0].partition(TEXT_IN_IT)[0])


def vouched(
    claims: Sequence[Claim],
    sight: Sight,
    evidence: Evidence,
    weigh: Callable[[Evidence], Sequence[Claim]],
) -> tuple[Claim, ...]:
    """The claims of an alternative text, with those proven that the picture alone proves.

    What the product's facts speak against stays out, whoever has seen it.
    """
    if not sight.said or any(c.verdict is Verdict.BLOCK or _is_refuted(c) for c in claims):
        return tuple(claims)
    shown = Fact("seen", PICTURE, PICTURE, sight.said)
    again = weigh(Evidence((*evidence.facts, shown), evidence.language))
    by_picture = [c for c in again if c.evidence and c.evidence.source == PICTURE]
    doubted = [claim for claim in claims if claim.verdict is not Verdict.OK]
    is_visible = all(claim.kind in _VISIBLE for claim in (*by_picture, *doubted))
    is_proven = all(claim.verdict is Verdict.OK for claim in again)
    return tuple(again) if is_visible and is_proven else tuple(claims)


def _is_refuted(claim: Claim) -> bool:
    return claim.verdict is Verdict.FLAG and claim.evidence is not None


def _is_of_another(said: str, evidence: Evidence) -> bool:
    """Whether a colour is seen in the thing itself that the shop's own properties don't tell.

    What it stands on or is held against has any colour.
    """
    told = _colours([k.said for k in evidence.known if k.fact.type in _PROPERTIES])
    seen = _colours([sentence(_AROUND.split(said)[0], "en")])
    ids = {concept.id for concept in told}
    kinds = frozenset[str]().union(*(concept.ancestors for concept in told))
    return bool(told) and any(not (c.ancestors & ids or c.id in kinds) for c in seen)


def _colours(said: Sequence[Sentence]) -> list[Concept]:
    return [n.concept for each in said for n in each.namings if n.concept.topic == "colours"]


def _told(sight: Sight) -> str:
    return f"{TEXT_IN_IT if sight.is_text else SEEN}{sight.said}" if sight.said else ""


def _is_denied(said: str, slot: Slot, product: Product) -> bool:
    """Whether another variant is seen than the one that the merchant named the picture for."""
    image = next(image for image in product.images if image.id == slot.image_id)
    named = shown_variant(image, product)
    of_it = next((values for _name, values in product.options if named in values), ())
    return bool(named) and any(_says(value, said) for value in of_it if not _says(value, named))


def _says(value: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text, re.IGNORECASE) is not None
