"""A second reader: sentences of which rules know nothing, and what becomes of those it doubts.

Whoever reads a second time can only doubt: a sentence that rules let pass is held back, and one
that they hold back or stop stays so, whatever is said of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.catalog import Slot
from app.domain.drafts import Check, Claim, Draft, Verdict
from app.domain.facts import QUESTION_MARKS
from app.domain.grounding import spans
from app.domain.held import publishable, setting_of
from app.domain.links import without_line
from app.domain.richtext import reading
from app.domain.texts import Present, SlotBrief, Texts
from app.domain.typography import spaced

DOUBTED = "second_reader"
FEWEST_WORDS = 3  # fewer say nothing that could be false
MOST = 40  # sentences of a text; more is no product's
LONGEST_REASON = 120


def questions(drafts: Sequence[Draft]) -> tuple[SlotBrief, ...]:
    """For each text the sentences of which rules know nothing, as `present`; none for the rest."""
    asked = (
        SlotBrief(draft.slot, 0, present=tuple(_undecided(draft)[:MOST]))
        for draft in drafts
        if not draft.problems
    )
    return tuple(brief for brief in asked if brief.present)


def doubted(
    drafts: Sequence[Draft], asked: Sequence[SlotBrief], doubts: Texts, by: str
) -> list[Draft]:
    """The drafts without the sentences that the second reader doubts, until they are confirmed.

    `doubts` has a block for each: it `replaces` the sentence and says why. What names a sentence
    that nobody asked about is passed over. `by` is the model that read, and stands with the checks.
    """
    sentences = {brief.slot: {one.id: one.text for one in brief.present} for brief in asked}
    return [
        _read(each, _reasons(each.slot, sentences, doubts), by) if each.slot in sentences else each
        for each in drafts
    ]


def _undecided(draft: Draft) -> list[Present]:
    said = spaced(reading(without_line(setting_of(draft).within(draft.whole)), draft.slot))
    known = [(claim.start, claim.end) for claim in draft.claims if claim.end]
    return [
        Present(f"s{start}", said[start:end])
        for start, end in spans(said)
        if len(said[start:end].split()) >= FEWEST_WORDS
        and not said[start:end].endswith(QUESTION_MARKS)
        and not any(start < until and begun < end for begun, until in known)
    ]


def _reasons(
    slot: Slot, sentences: Mapping[Slot, Mapping[str, str]], doubts: Texts
) -> Mapping[str, str]:
    """What is said against which sentence, by its id."""
    known = sentences.get(slot, {})
    return {
        block.replaces: block.text[:LONGEST_REASON]
        for block in doubts.get(slot, ())
        if block.replaces in known
    }


def _read(draft: Draft, reasons: Mapping[str, str], by: str) -> Draft:
    check = Check(DOUBTED, is_passed=not reasons, detail=by)
    checks = (*draft.origin.checks, check)
    return replace(_held_back(draft, reasons), origin=replace(draft.origin, checks=checks))


def _held_back(draft: Draft, reasons: Mapping[str, str]) -> Draft:
    if not reasons:
        return draft
    said = _said(draft)
    fresh = [
        Claim(start, end, said[start:end], DOUBTED, None, Verdict.FLAG, reasons[f"s{start}"])
        for start, end in spans(said)
        if f"s{start}" in reasons
    ]
    placed = sorted((*(c for c in draft.claims if c.end), *fresh), key=lambda claim: claim.start)
    claims = (*placed, *(claim for claim in draft.claims if not claim.end))
    setting = setting_of(draft)
    own = setting.within(draft.whole)
    text = publishable(own, claims, draft.slot, setting)
    return replace(draft, text=text, written=setting.whole(own), claims=claims)


def _said(draft: Draft) -> str:
    """Our part of a draft as it is read; claims count their places in it."""
    return spaced(reading(setting_of(draft).within(draft.whole), draft.slot))
