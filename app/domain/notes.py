"""Notes: what the merchant tells of a product that the shop's data doesn't say."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import Invalid
from app.domain.ids import NoteId, ProductId, TenantId

MOST_CHARS = 1_000
MOST_NOTES = 100  # of one product


@dataclass(frozen=True, slots=True)
class Note:
    """A fact with its merchant's name on it.

    `question` is what it answers, or "" where they confirmed a sentence or told it by themselves.
    """

    tenant_id: TenantId
    id: NoteId
    product_id: ProductId
    question: str
    text: str
    author: str
    created_at: datetime


def told(text: str) -> str:
    """The text of a note as it is kept.

    Raises:
        Invalid: nothing is in it, or too much.
    """
    kept = " ".join(text.split())
    if not kept:
        raise Invalid("a note says something", {"text": "empty"})
    if len(kept) > MOST_CHARS:
        raise Invalid("a note is one fact", {"text": "too_long"})
    return kept
