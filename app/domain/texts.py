"""Texts as a writer returns them: blocks with the facts they rest on, never HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.catalog import Slot


class BlockKind(StrEnum):
    """What a block becomes in HTML. Plain fields (titles, alt texts) have one paragraph."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text and the ids of the facts that it says."""

    kind: BlockKind
    text: str
    fact_ids: tuple[str, ...] = ()


Texts = Mapping[Slot, tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class SlotBrief:
    """One text that is wanted. `about` tells apart what shares a field, such as an image's place.

    `max_chars` is a hard limit on the plain text, and so is `max_px` on its width in Arial where
    search shows it; `words` (least, most) is what reads well, for running text only. `source` is
    the plain text that is to be translated, a line a block; "" where none is.
    """

    slot: Slot
    max_chars: int
    words: tuple[int, int] | None = None
    about: str = ""
    max_px: int | None = None
    source: str = ""
