"""Descriptions by the offline writer that follow an outline, part by part."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.facts import Fact
from app.domain.outlines import Part, PartKind
from app.domain.table_rows import named
from app.domain.texts import Block, BlockKind, SlotBrief
from integrations.ai.frames import Frames
from integrations.ai.offline_sheet import Sheet, detail, name_of, opening, said

SENTENCES = 2  # of the shop's own in a paragraph; the last one has the rest


@dataclass(slots=True)
class _Store:
    """What isn't said yet."""

    details: list[Fact]
    sentences: list[Fact]
    paragraphs: int
    lists: int
    is_begun: bool = False


def outlined(sheet: Sheet, brief: SlotBrief, frames: Frames) -> tuple[Block, ...]:
    """The parts, with what there is to say in each; nothing is said twice."""
    tabled = {named(name) for part in brief.outline for name in part.names}
    kinds = [part.kind for part in brief.outline]
    left = _Store(
        [fact for fact in sheet.details if named(fact.name) not in tabled],
        list(sheet.sentences),
        kinds.count(PartKind.PARAGRAPH),
        kinds.count(PartKind.BULLETS),
    )
    return tuple(
        block for part in brief.outline for block in _WRITERS[part.kind](part, sheet, left, frames)
    )


def _paragraph(_part: Part, sheet: Sheet, left: _Store, frames: Frames) -> Iterator[Block]:
    left.paragraphs -= 1
    if not left.is_begun:
        left.is_begun = True
        yield opening(sheet, frames)
    elif not left.sentences:
        yield _line(sheet, left, frames)
    count = SENTENCES if left.paragraphs else len(left.sentences)
    told, left.sentences = left.sentences[:count], left.sentences[count:]
    yield from (Block(BlockKind.PARAGRAPH, f"{said(f.value)}.", (f.id,)) for f in told)


def _line(sheet: Sheet, left: _Store, frames: Frames) -> Block:
    """A detail as a sentence, where there are more than its list needs; else a closing word."""
    if left.details and (not left.lists or len(left.details) > left.lists):
        fact = left.details.pop()
        return Block(BlockKind.PARAGRAPH, f"{detail(fact, frames)}.", (fact.id,))
    closing = sheet.pick(frames.closings, left.paragraphs)
    return Block(BlockKind.PARAGRAPH, closing or opening(sheet, frames).text)


def _heading(part: Part, sheet: Sheet, left: _Store, frames: Frames) -> Iterator[Block]:
    """As it is laid down; what it is to be about nobody here can word."""
    lead = sheet.pick(frames.leads, left.paragraphs).rstrip(": ")
    yield Block(BlockKind.HEADING, part.text or lead or frames.nameless)


def _bullets(part: Part, _sheet: Sheet, left: _Store, frames: Frames) -> Iterator[Block]:
    left.lists -= 1
    spare = max(part.least, len(left.details) // (left.lists + 1))
    told = left.details[: min(part.most, spare)]
    left.details = left.details[len(told) :]
    yield from (Block(BlockKind.BULLET, detail(fact, frames), (fact.id,)) for fact in told)


def _table(part: Part, sheet: Sheet, _left: _Store, frames: Frames) -> Iterator[Block]:
    for name in part.names:
        fact = next((f for f in sheet.named if named(f.name) == named(name)), None)
        if fact is not None:
            yield Block(BlockKind.ROW, said(fact.value), (fact.id,), name=name_of(fact, frames))


_Writer = Callable[[Part, Sheet, _Store, Frames], Iterator[Block]]
_WRITERS: dict[PartKind, _Writer] = {
    PartKind.PARAGRAPH: _paragraph,
    PartKind.HEADING: _heading,
    PartKind.BULLETS: _bullets,
    PartKind.TABLE: _table,
}
