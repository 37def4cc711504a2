"""Texts as a writer returns them: blocks with the facts they rest on, never HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.catalog import Slot
from app.domain.ids import ProductId
from app.domain.outlines import Part


class BlockKind(StrEnum):
    """What a block becomes in HTML. Plain fields (titles, alt texts) have one paragraph."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    ROW = "row"  # of a table: its name, and what is said of that
    QUESTION = "question"
    ANSWER = "answer"


class Mode(StrEnum):
    """What becomes of the text that is there."""

    REWRITE = "rewrite"  # a new one takes its place
    IMPROVE = "improve"  # its good sentences stay
    FILL = "fill"  # only what is empty is written
    APPEND = "append"  # ours follows it


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text and the ids of the facts that it says.

    `replaces` names the sentence of the present text that it takes the place of. `anchors` are the
    links in it, words and address, in their order; no writer sets any. `name` is what stands before
    a row's text.
    """

    kind: BlockKind
    text: str
    fact_ids: tuple[str, ...] = ()
    replaces: str = ""
    anchors: tuple[tuple[str, str], ...] = ()
    name: str = ""

    @property
    def said(self) -> str:
        """What is read of it: a line, or two of a row."""
        return f"{self.name}\n{self.text}" if self.kind is BlockKind.ROW else self.text


@dataclass(frozen=True, slots=True)
class Present:
    """A sentence of the text that is there. `weak` says why it may be replaced; "" where not."""

    id: str
    text: str
    weak: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """That a text leads to another product of the shop, by its title."""

    product_id: ProductId
    title: str
    href: str


Texts = Mapping[Slot, tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class SlotBrief:
    """One text that is wanted. `about` tells apart what shares a field, such as an image's place.

    `max_chars` is a hard limit on the plain text, and so is `max_px` on its width in Arial where
    search shows it; `words` (least, most) is what reads well, for running text only. `source` is
    the plain text that is to be translated, a line a block; "" where none is. `present` is what
    stands there where some of it stays. `links` we put beneath it ourselves; `questions` is how
    many are asked and answered beneath it at most. `earlier` is a text of ours, a plain one, that
    is to be written once more; `outline` what the text is to consist of. `picture` is the address
    of the one that an alternative text is of.
    """

    slot: Slot
    max_chars: int
    words: tuple[int, int] | None = None
    about: str = ""
    max_px: int | None = None
    source: str = ""
    mode: Mode = Mode.REWRITE
    present: tuple[Present, ...] = ()
    links: tuple[Link, ...] = ()
    questions: int = 0
    earlier: str = ""
    outline: tuple[Part, ...] = ()
    picture: str = ""
