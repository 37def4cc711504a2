"""Descriptions by the offline writer, in the order and at the length that are asked for."""

import re
from collections.abc import Iterator, Sequence

from app.domain.asked import Usual
from app.domain.facts import Fact
from app.domain.texts import Block, BlockKind, Mode, SlotBrief
from integrations.ai.frames import Frames
from integrations.ai.offline_outline import outlined
from integrations.ai.offline_sheet import Sheet, detail, ids, name_of, opening, said

LISTED = 8  # bullets; more nobody reads
USUAL_WORDS = 160
LINE_WORDS = 6  # of a line in a list, about
MARKS = re.compile(r"([!?])[!?]+")
_BARE = frozenset({Usual.SHORTER, Usual.BEGINNERS})  # nothing is said but facts


def description(sheet: Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    """What it is, the shop's own sentences, the details, and what may be asked beneath."""
    if brief.outline:
        above = outlined(sheet, brief, frames)
        told = {each for block in above for each in block.fact_ids}
        rest = [fact for fact in sheet.details if fact.id not in told][: brief.questions]
        return (*above, *(block for fact in rest for block in _pair(fact, frames)))
    most_words = (brief.words or (0, USUAL_WORDS))[1]
    is_short, is_long = Usual.SHORTER in sheet.wishes, Usual.LONGER in sheet.wishes
    questions = 0 if is_short else brief.questions
    most = len(sheet.details) if is_long else LISTED
    listed, asked = _shared_out(sheet.details[: most + questions], questions)
    details = listed[:most]
    blocks = [opening(sheet, frames)]
    blocks += _told(sheet, len(blocks[0].text.split()), most_words, len(details))
    blocks += _listed(sheet, details, frames)
    if is_short:
        return _within(blocks, most_words)
    return (*blocks, *(block for fact in asked for block in _pair(fact, frames)))


def _shared_out(
    details: tuple[Fact, ...], questions: int
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """What is listed, and what is asked and answered beneath: at most half, and nothing twice."""
    count = min(questions, len(details) // 2)
    return details[: len(details) - count], details[len(details) - count :]


def _pair(fact: Fact, frames: Frames) -> tuple[Block, Block]:
    name = name_of(fact, frames)
    asked = frames.asked.format(name=name.lower() if frames.lowers else name)
    answer = Block(BlockKind.ANSWER, f"{detail(fact, frames)}.", (fact.id,))
    return Block(BlockKind.QUESTION, asked), answer


def _told(sheet: Sheet, used: int, most_words: int, lines: int) -> Iterator[Block]:
    """The shop's own sentences, as far as there is room beside the list."""
    kind = BlockKind.BULLET if Usual.LIST in sheet.wishes else BlockKind.PARAGRAPH
    for fact in sheet.sentences:
        text = f"{said(fact.value)}."
        if used + len(text.split()) > most_words - LINE_WORDS * lines:
            continue
        yield Block(kind, text, (fact.id,))
        used += len(text.split())


def _listed(sheet: Sheet, details: Sequence[Fact], frames: Frames) -> Iterator[Block]:
    if not details:
        return
    if Usual.PROSE in sheet.wishes:
        text = " ".join(f"{detail(fact, frames)}." for fact in details)
        yield Block(BlockKind.PARAGRAPH, text, ids(*details))
        return
    is_bare = not sheet.wishes.isdisjoint(_BARE)
    lead = "" if is_bare or Usual.LIST in sheet.wishes else sheet.pick(frames.leads, 1)
    closing = "" if is_bare or Usual.LIST in sheet.wishes else sheet.pick(frames.closings, 2)
    yield from (Block(BlockKind.PARAGRAPH, text) for text in (lead,) if text)
    yield from (Block(BlockKind.BULLET, detail(fact, frames), (fact.id,)) for fact in details)
    yield from (Block(BlockKind.PARAGRAPH, text) for text in (closing,) if text)


def _within(blocks: Sequence[Block], most_words: int) -> tuple[Block, ...]:
    """As much of it, from the beginning, as has so many words."""
    kept: list[Block] = []
    used = 0
    for block in blocks:
        used += len(block.text.split())
        if kept and used > most_words:
            break
        kept.append(block)
    return tuple(kept)


def added(sheet: Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    """What goes with a text that stays: weak sentences put right, and details it doesn't say."""
    told = " ".join(sentence.text for sentence in brief.present).casefold()
    fresh = [fact for fact in sheet.details if said(fact.value).casefold() not in told]
    blocks = [
        Block(BlockKind.PARAGRAPH, _calmed(sentence.text, sheet), (), sentence.id)
        for sentence in brief.present
        if brief.mode is Mode.IMPROVE and sentence.weak in ("shouts", "marks")
    ]
    is_bare = not sheet.wishes.isdisjoint(_BARE)
    lead = sheet.pick(frames.leads, 1) if fresh and not is_bare else ""
    blocks += [Block(BlockKind.PARAGRAPH, lead)] if lead else []
    blocks += [Block(BlockKind.BULLET, detail(f, frames), (f.id,)) for f in fresh[:LISTED]]
    most_words = brief.words[1] if brief.words else USUAL_WORDS
    return _within(blocks, most_words) if Usual.SHORTER in sheet.wishes else tuple(blocks)


def _calmed(text: str, sheet: Sheet) -> str:
    """A sentence without capitals and rows of marks; names stay as the title spells them."""
    text = MARKS.sub(r"\1", text)
    if not text.isupper():
        return text
    title = sheet.title.value if sheet.title else ""
    names = {word.casefold(): word for word in title.split() if not word.isupper()}
    words = [names.get(word.casefold(), word.lower()) for word in text.split()]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])
