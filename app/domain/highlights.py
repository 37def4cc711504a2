"""Highlights: facts of a product that its next description has to say."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.catalog import Field, Slot
from app.domain.checks import Checked
from app.domain.drafts import Check
from app.domain.facts import Fact
from app.domain.folding import fold
from app.domain.ids import ProductId, TenantId
from app.domain.richtext import plain

UNSAID = "required_facts"
MOST = 20  # of one product


@dataclass(frozen=True, slots=True)
class Highlight:
    """A fact by its place in the shop's data ("attribute:Material"), and who wants it said."""

    tenant_id: TenantId
    product_id: ProductId
    source: str
    author: str
    created_at: datetime


def ids_of(facts: Sequence[Fact], sources: Collection[str]) -> tuple[str, ...]:
    """The facts that stand at these places."""
    return tuple(fact.id for fact in facts if fact.source in sources)


def with_highlights(
    checked: Mapping[Slot, Checked], facts: Sequence[Fact], ids: Collection[str]
) -> Mapping[Slot, Checked]:
    """The texts, with one more check of the description: whether it says all of these facts."""
    slot, wanted = Slot(Field.DESCRIPTION), [fact for fact in facts if fact.id in ids]
    if not wanted or slot not in checked:
        return checked
    found = checked[slot]
    missing = [fact for fact in wanted if not _says(found, fact)]
    detail = "; ".join(f"{fact.name}: {fact.value}" for fact in missing)
    check = Check(UNSAID, not missing, detail)
    return {**checked, slot: replace(found, checks=(*found.checks, check))}


def _says(checked: Checked, fact: Fact) -> bool:
    """Whether the text has its value, or says something that it proves."""
    quotes = (claim.evidence for claim in checked.claims if claim.end)
    if any(quote is not None and quote.source == fact.source for quote in quotes):
        return True
    return fold(fact.value) in fold(plain(checked.written or checked.text))
