"""What is said of a wording while it is typed: how long it is, and what would keep it out."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.catalog import HTML_FIELDS, Field, Product, Slot
from app.domain.counting import length
from app.domain.drafts import Problem
from app.domain.limits import described, limit
from app.domain.richtext import reading
from app.domain.stores import Platform


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found. `good` (least, most) reads well, in words or in characters as `count` is."""

    problems: tuple[Problem, ...]
    count: int
    good: tuple[int, int]
    in_words: bool

    @property
    def is_short(self) -> bool:
        """Whether it says less than reads well."""
        return self.count < self.good[0]

    @property
    def is_long(self) -> bool:
        """Whether it says more than reads well."""
        return self.count > self.good[1]


def proof(
    text: str, slot: Slot, product: Product, platform: Platform, problems: Sequence[Problem]
) -> Proof:
    """Measure a wording for a slot of the product; `problems` are what it was judged for."""
    is_listed = slot.field is Field.DESCRIPTION
    good = described(product.kind, platform) if is_listed else limit(slot.field, platform)
    said, in_words = reading(text.strip(), slot), slot.field in HTML_FIELDS
    count = len(said.split()) if in_words else length(said)
    return Proof(tuple(problems), count, good.good, in_words)
