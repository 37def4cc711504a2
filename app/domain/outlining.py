"""Holds descriptions to the outline of their category: what of it a product can have, and has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.domain.asked import Instruction, Usual
from app.domain.catalog import Field, Slot
from app.domain.checks import Checked, Standard
from app.domain.drafts import Check
from app.domain.facts import Fact, FactType
from app.domain.faq import prose
from app.domain.links import without_line
from app.domain.outlines import Part, PartKind
from app.domain.richtext import blocks_of
from app.domain.table_rows import named
from app.domain.texts import Block, BlockKind, Mode, SlotBrief
from app.domain.zones import Setting

OUTLINE = "outline"
UNKNOWN = "outline_unknown"
EXTRA = "extra"
COMPLAINTS: Mapping[str, str] = {
    OUTLINE: 'Follow "outline", block by block; this is missing or too much: {}.'
}
_BECOMES = {
    PartKind.PARAGRAPH: BlockKind.PARAGRAPH,
    PartKind.HEADING: BlockKind.HEADING,
    PartKind.BULLETS: BlockKind.BULLET,
    PartKind.TABLE: BlockKind.ROW,
}
_UNNAMED = frozenset({FactType.REVIEW, FactType.TEXT})


def outlined(
    briefs: Sequence[SlotBrief], parts: Sequence[Part], facts: Sequence[Fact]
) -> tuple[SlotBrief, ...]:
    """The briefs, with the outline for a description that is written anew."""
    return tuple(
        replace(brief, outline=possible(parts, facts))
        if brief.slot.field is Field.DESCRIPTION and brief.mode is Mode.REWRITE and not brief.source
        else brief
        for brief in briefs
    )


def as_wished(briefs: Sequence[SlotBrief], wish: Instruction) -> tuple[SlotBrief, ...]:
    """The briefs without outlines where a merchant asks for one text in another form."""
    if {Usual.LIST, Usual.PROSE}.isdisjoint(wish.usual):
        return tuple(briefs)
    return tuple(replace(brief, outline=()) for brief in briefs)


def possible(parts: Sequence[Part], facts: Sequence[Fact]) -> tuple[Part, ...]:
    """What of an outline a product can have: of its tables the rows that a fact tells."""
    known = {named(fact.name) for fact in facts if fact.type not in _UNNAMED}
    found: list[Part] = []
    for part in parts:
        if part.kind is not PartKind.TABLE:
            found.append(part)
            continue
        names = tuple(name for name in part.names if named(name) in known)
        if names:
            found.append(replace(part, names=names))
        elif found and found[-1].kind is PartKind.HEADING:
            found.pop()  # of a table that there isn't
    return tuple(found)


def unknown(parts: Sequence[Part], facts: Sequence[Fact]) -> tuple[Check, ...]:
    """That a product's data doesn't tell what its outline has in a table."""
    there = {name for part in possible(parts, facts) for name in part.names}
    missing = dict.fromkeys(n for part in parts for n in part.names if n not in there)
    return (Check(UNKNOWN, is_passed=False, detail=", ".join(missing)),) if missing else ()


def as_outlined(
    found: Mapping[Slot, Checked], briefs: Iterable[SlotBrief], standard: Standard
) -> dict[Slot, Checked]:
    """The texts with whether they have all parts of their outline, and no others."""
    outlines = {brief.slot: brief.outline for brief in briefs if brief.outline}
    return {
        slot: replace(text, checks=(*text.checks, _held_to(text, outlines[slot], slot, standard)))
        if slot in outlines
        else text
        for slot, text in found.items()
    }


def _held_to(text: Checked, parts: Sequence[Part], slot: Slot, standard: Standard) -> Check:
    whole = text.written or text.text
    own = Setting.of(whole, text.kept, standard.product.text(slot) or "").within(whole)
    blocks = blocks_of(prose(without_line(own)))
    wrong = list(faults(parts, blocks))
    return Check(OUTLINE, is_passed=not wrong, detail="; ".join(wrong))


def faults(parts: Sequence[Part], blocks: Sequence[Block]) -> Iterator[str]:
    """What is missing, as "table", "bullets 1/3" or "heading Care"; and "extra" blocks."""
    at, extra = 0, 0
    for part, following in zip(parts, (*parts[1:], None), strict=True):
        kind = _BECOMES[part.kind]
        start = next((n for n in range(at, len(blocks)) if blocks[n].kind is kind), None)
        if start is None:
            yield f"{part.kind} {part.text}".strip()
            continue
        is_one = part.kind is PartKind.HEADING or (following and following.kind is part.kind)
        end = start + 1 if is_one else _end(blocks, start)
        extra += start - at
        at = end
        yield from _unfit(part, blocks[start:end])
    if extra + len(blocks) - at:
        yield EXTRA


def _end(blocks: Sequence[Block], start: int) -> int:
    """Behind the blocks of one kind that begin there."""
    kind = blocks[start].kind
    return next((n for n in range(start, len(blocks)) if blocks[n].kind is not kind), len(blocks))


def _unfit(part: Part, blocks: Sequence[Block]) -> Iterator[str]:
    count = len(blocks)
    if part.kind is PartKind.HEADING and part.text and named(part.text) != named(blocks[0].text):
        yield f"{part.kind} {part.text}"
    elif part.kind is PartKind.BULLETS and not part.least <= count <= part.most:
        yield f"{part.kind} {count}/{part.least if count < part.least else part.most}"
    elif part.kind is PartKind.TABLE and count != len(part.names):
        yield f"{part.kind} {count}/{len(part.names)}"
