"""A text while it is checked: its blocks with what each claims, and what is cut from it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import HTML_FIELDS, Slot
from app.domain.drafts import Claim, Verdict
from app.domain.facts import Fact
from app.domain.faq import PAIR, only_asks, orphans, rests
from app.domain.grounding import STATEMENT
from app.domain.held import cut_out, found_again
from app.domain.limits import excess
from app.domain.links import line
from app.domain.richtext import compose, reading
from app.domain.shortening import shortened
from app.domain.texts import Block, BlockKind, SlotBrief

LEAST_LEFT = 0.5  # of the words that read well, or the text doesn't stand without what is cut
FEWEST_WORDS = 6  # of a title or an alternative text
FEWEST_SHORTENED = 3  # of one that was too long, and loses nothing but length
_ABOVE = frozenset({BlockKind.HEADING, BlockKind.QUESTION})


@dataclass(frozen=True, slots=True)
class Passage:
    """A block with what it claims; offsets count in what is read of it."""

    block: Block
    claims: tuple[Claim, ...]


def composed(passages: Sequence[Passage], slot: Slot) -> str:
    """The passages as the text of a slot."""
    blocks = [passage.block for passage in passages]
    return compose(blocks) if slot.field in HTML_FIELDS else " ".join(each.text for each in blocks)


def offset(passages: Sequence[Passage]) -> Iterator[Claim]:
    """The claims of all passages, their offsets in the whole text."""
    at = 0
    for passage in passages:
        for claim in passage.claims:
            yield replace(claim, start=claim.start + at, end=claim.end + at)
        at += len(passage.block.said) + 1  # the line's end, or the space before the next


def answered(
    passages: Sequence[Passage], facts: Sequence[Fact]
) -> tuple[Sequence[Passage], tuple[Claim, ...]]:
    """The text without the questions that no fact answers, and what was said for an answer."""
    kept: list[Passage] = []
    cut: list[Claim] = []
    for before, passage in zip((None, *passages), passages, strict=False):
        if passage.block.kind is not BlockKind.ANSWER or before is None:
            kept.append(passage)
            continue
        is_asked = only_asks(before.claims, passage.block, facts)
        asked = replace(before, claims=()) if is_asked else before
        stopped = [c for c in (*asked.claims, *passage.claims) if c.verdict is Verdict.BLOCK]
        if not stopped and rests(passage.block, passage.claims, facts):
            kept[-1:] = [asked, passage]
            continue
        kept.pop()
        said = Claim(0, 0, passage.block.text, STATEMENT, None, Verdict.BLOCK)
        cut += [replace(claim, start=0, end=0) for claim in stopped] or [said]
    return _standing(kept), tuple(cut)


def _standing(passages: Sequence[Passage]) -> list[Passage]:
    alone = orphans([passage.block for passage in passages])
    return [passage for at, passage in enumerate(passages) if at not in alone]


def without_blocked(
    passages: Sequence[Passage], brief: SlotBrief
) -> tuple[Sequence[Passage], tuple[Claim, ...]]:
    """The text without the sentences that may not go out, where it stands without them."""
    blocked = [c for p in passages for c in p.claims if c.verdict is Verdict.BLOCK]
    kept = _standing([rest for passage in passages if (rest := _rest(passage)) is not None])
    if not blocked or not _stands(kept, brief):
        return passages, ()
    return kept, tuple(replace(claim, start=0, end=0) for claim in blocked)


def fitting(
    passages: Sequence[Passage], brief: SlotBrief, judge: Callable[[Block], Passage]
) -> Sequence[Passage]:
    """The text without what is too much at its end, where it stands without that."""
    if _fits(passages, brief):
        return passages
    kept = list(passages)
    while kept:
        last = kept.pop()
        text = _cut_short(
            last,
            lambda said: _fits([*kept, Passage(Block(last.block.kind, said), ())], brief),  # noqa: B023  used in this turn alone
        )
        shorter = [*kept, judge(replace(last.block, text=text))] if text else kept
        while shorter is kept and kept and kept[-1].block.kind in _ABOVE:
            kept.pop()  # nothing is left to stand under it
        if text or _fits(kept, brief):
            return shorter if _stands(shorter, brief, FEWEST_SHORTENED) else passages
    return passages


def linked(passages: Sequence[Passage], brief: SlotBrief, language: str) -> Sequence[Passage]:
    """The text with our links beneath it, where there is one and they fit."""
    if not passages or not brief.links:
        return passages
    led = [*passages, Passage(line(brief.links, language), ())]
    return led if _fits(led, brief) else passages


def _cut_short(passage: Passage, fits: Callable[[str], bool]) -> str:
    """As much of a passage as fits; a row is there as a whole, or not at all."""
    if passage.block.kind is BlockKind.ROW:
        return ""
    facts = [(claim.start, claim.end) for claim in passage.claims]
    return shortened(passage.block.text, fits, facts)


def _rest(passage: Passage) -> Passage | None:
    """A passage without its sentences that may not go out; None where nothing is left."""
    spans = [(c.start, c.end) for c in passage.claims if c.verdict is Verdict.BLOCK]
    if passage.block.kind is BlockKind.ROW:
        return None if spans else passage
    text = cut_out(passage.block.text, spans)
    if not text:
        return None
    kept = [claim for claim in passage.claims if claim.verdict is not Verdict.BLOCK]
    return Passage(replace(passage.block, text=text), tuple(found_again(kept, text)))


def _stands(passages: Sequence[Passage], brief: SlotBrief, fewest: int = FEWEST_WORDS) -> bool:
    """Whether enough of a text is left."""
    running = [p.block.text for p in passages if p.block.kind not in {*_ABOVE, *PAIR}]
    least = brief.words[0] * LEAST_LEFT if brief.words else fewest
    return sum(len(text.split()) for text in running) >= least


def _fits(passages: Sequence[Passage], brief: SlotBrief) -> bool:
    said = reading(composed(passages, brief.slot), brief.slot)
    return not excess(said, brief.max_chars, brief.max_px)
