"""Rewrites: what a merchant asks of a text that is there, and whether the new one does so."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.asked import Instruction, Usual
from app.domain.catalog import HTML_FIELDS, Field, Slot
from app.domain.checks import Checked, Standard
from app.domain.counting import length
from app.domain.drafts import Check, Draft
from app.domain.facts import sentences
from app.domain.held import own_part
from app.domain.links import without_line
from app.domain.reading_ease import reading_ease
from app.domain.richtext import blocks_of, reading
from app.domain.texts import BlockKind, SlotBrief
from app.domain.voices import Voice
from app.domain.zones import Setting

FREE, FREE_DAYS = 3, 7  # of a product by a service in a language, with each writing that is paid
SHORTER, SHORTEST = 0.7, 0.35  # of the earlier text's words
FEWEST_WORDS = 8  # that are left of a description, whatever is asked
LONGER = 1.2
EASY = 60  # of 100, as in a voice
FEWEST_BULLETS = 2
MOST_SAME = 0.5  # of a text that is to say it in other words
_BENEATH = frozenset({BlockKind.QUESTION, BlockKind.ANSWER})
RUN = 3  # words in a row that are the same wording
UNWRITTEN = frozenset({Field.HANDLE, Field.FOCUS_KEYWORD})  # we choose these; no writer words them


@dataclass(frozen=True, slots=True)
class Covered:
    """What comes with a writing that was paid: rewrites of up to its `points` each, until then."""

    points: int
    left: int
    until: datetime

    def covers(self, price_points: int) -> bool:
        """Whether a rewrite at this price is one of them."""
        return self.left > 0 and price_points <= self.points


def reworded(brief: SlotBrief, instruction: Instruction, earlier: str) -> SlotBrief:
    """What to ask for, where the `earlier` text, a plain one, is to be written once more."""
    again = replace(brief, earlier=earlier)
    count = len(earlier.split())
    if brief.source or not count:  # a translation is as long as what it translates
        return again
    if Usual.SHORTER in instruction.usual:
        fewest = FEWEST_WORDS if brief.slot.field in HTML_FIELDS else 1
        most = max(fewest, int(count * SHORTER))
        return replace(again, words=(min(most, int(count * SHORTEST)), most))
    if Usual.LONGER in instruction.usual and brief.words:
        least = int(count * LONGER) + 1
        return replace(again, words=(least, max(least, 2 * count, brief.words[1])))
    return again


def spoken_so(voice: Voice, instruction: Instruction) -> Voice:
    """The voice as an instruction wants it: it has the last word on length, and on nothing else."""
    if instruction.usual and not {Usual.SHORTER, Usual.LONGER}.isdisjoint(instruction.usual):
        return replace(voice, least_words=0, most_words=0)
    return voice


def earlier_text(draft: Draft) -> str:
    """What is to be written once more: our own part, without what is held back."""
    own = own_part(draft.text, draft, draft.base or "")
    return reading(without_line(own), draft.slot)


def as_asked(
    found: Mapping[Slot, Checked],
    briefs: Iterable[SlotBrief],
    instruction: Instruction,
    standard: Standard,
) -> dict[Slot, Checked]:
    """The texts with what was asked of them; one that says what it said before is none."""
    of = {brief.slot: brief for brief in briefs}
    return {
        slot: _held_to(checked, of[slot], instruction, standard) for slot, checked in found.items()
    }


def _held_to(
    checked: Checked, brief: SlotBrief, instruction: Instruction, standard: Standard
) -> Checked:
    whole = checked.written or checked.text
    own = whole
    if brief.slot.field in HTML_FIELDS:
        live = standard.product.text(brief.slot) or ""
        own = without_line(Setting.of(whole, checked.kept, live).within(whole))
    is_same = bool(own) and reading(own, brief.slot) == brief.earlier
    checks = followed(instruction, brief, own, standard.tongue.code)
    return replace(
        checked,
        is_unchanged=checked.is_unchanged or is_same,
        checks=(*checked.checks, *checks, *([Check(SAME, is_passed=False)] if is_same else ())),
    )


def followed(
    instruction: Instruction, brief: SlotBrief, own: str, language: str
) -> tuple[Check, ...]:
    """Of the usual wishes, whether a text of ours does as it was asked."""
    usual = frozenset(instruction.usual)
    found = (*_sized(usual, brief, own), *_formed(usual, brief, own))
    return (*found, *_worded(usual, brief, own, language)) if own else ()


def unchanged_by(instruction: Instruction, missed: Sequence[Check]) -> str:
    """Why a text stayed as it was, as "code:detail": a wish that can't be met; "" where none is."""
    if missed:
        return f"{missed[0].code}:{missed[0].detail}"
    return f"{code(Usual.LONGER)}:" if Usual.LONGER in instruction.usual else ""


def code(usual: Usual) -> str:
    """How its check is named."""
    return f"asked_{usual}"


SAME = "asked_change"
COMPLAINTS: Mapping[str, str] = {
    SAME: "That was the earlier text again. Write it as you were asked to.",
    code(Usual.SHORTER): "The text was to become shorter; its length went from {}.",
    code(Usual.LONGER): "The text was to tell more of the facts; its length went from {}.",
    code(Usual.BEGINNERS): "Write shorter sentences and plainer words than in the earlier text.",
    code(Usual.LIST): "Give what can be listed as bullets.",
    code(Usual.PROSE): "Write paragraphs alone, without bullets and rows.",
    code(Usual.FRESH): "Say it in other words than the earlier text, and begin with another fact.",
}


def _sized(usual: frozenset[Usual], brief: SlotBrief, own: str) -> Iterator[Check]:
    before, after = _size(brief.earlier, brief), _size(reading(own, brief.slot), brief)
    told = f"{before} → {after}"
    if Usual.SHORTER in usual:
        yield Check(code(Usual.SHORTER), after < before, told)
    if Usual.LONGER in usual:
        yield Check(code(Usual.LONGER), after > before, told)


def _size(text: str, brief: SlotBrief) -> int:
    """Words of running text, signs of a title."""
    return len(text.split()) if brief.slot.field in HTML_FIELDS else length(text)


def _formed(usual: frozenset[Usual], brief: SlotBrief, own: str) -> Iterator[Check]:
    if brief.slot.field not in HTML_FIELDS:
        return
    kinds = [block.kind for block in blocks_of(own) if block.kind not in _BENEATH]
    bullets = kinds.count(BlockKind.BULLET)
    if Usual.LIST in usual:
        yield Check(code(Usual.LIST), bullets >= max(FEWEST_BULLETS, len(kinds) / 2))
    if Usual.PROSE in usual:
        yield Check(code(Usual.PROSE), not bullets and BlockKind.ROW not in kinds)


def _worded(usual: frozenset[Usual], brief: SlotBrief, own: str, language: str) -> Iterator[Check]:
    if Usual.FRESH in usual:
        before, after = _runs(brief.earlier), _runs(_prose(own, brief))
        share = len(before & after) / len(after) if after else 0.0
        yield Check(code(Usual.FRESH), share <= MOST_SAME, f"{round(share * 100)}")
    if Usual.BEGINNERS in usual:
        said = reading(own, brief.slot)
        ease = reading_ease(sentences(said), language)
        before_ease = reading_ease(sentences(brief.earlier), language)
        if ease is not None:
            is_easier = before_ease is not None and ease > before_ease
            yield Check(code(Usual.BEGINNERS), ease >= EASY or is_easier, str(round(ease)))


def _prose(own: str, brief: SlotBrief) -> str:
    """Without lists and tables: these state facts, which have but one wording."""
    if brief.slot.field not in HTML_FIELDS:
        return own
    told = (BlockKind.PARAGRAPH, BlockKind.HEADING)
    return "\n".join(block.text for block in blocks_of(own) if block.kind in told)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """The words in a row, within one line."""
    lines = (re.findall(r"\w+", line.casefold()) for line in text.split("\n"))
    return frozenset(
        tuple(words[at : at + RUN]) for words in lines for at in range(len(words) - RUN + 1)
    )
