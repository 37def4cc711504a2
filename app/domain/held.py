"""Sentences that are held back: what a text says without them, and with them once confirmed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.catalog import HTML_FIELDS, Slot
from app.domain.drafts import EDITABLE, Claim, Draft
from app.domain.errors import Invalid, InvalidTransition, NotFound
from app.domain.faq import standing
from app.domain.modes import amid
from app.domain.richtext import blocks_of, compose, reading
from app.domain.texts import Block, BlockKind, Mode
from app.domain.typography import spaced
from app.domain.zones import Setting, without_zones

Span = tuple[int, int]


def publishable(own: str, claims: Sequence[Claim], slot: Slot, setting: Setting) -> str:
    """A text of ours in its place, without the sentences that are held back."""
    return without(
        own, [(claim.start, claim.end) for claim in claims if claim.is_held], slot, setting
    )


def without(own: str, spans: Sequence[Span], slot: Slot, setting: Setting) -> str:
    """The same without stretches of its plain reading; a block that has nothing else goes too."""
    if slot.field not in HTML_FIELDS:
        return cut_out(own, spans)
    kept, at = [], 0
    for block in blocks_of(own):
        rest = _rest(block, spans, at)
        at += len(block.said) + 1  # the line's end
        if rest:
            kept.append(replace(block, text=rest))
    kept = standing(kept)
    # links alone are no text
    is_text = any(not block.anchors for block in kept)
    return setting.whole(compose(kept if is_text else ()))


def _rest(block: Block, spans: Sequence[Span], at: int) -> str:
    """What is left of a block's text: of a row all of it, or nothing."""
    if block.kind is not BlockKind.ROW:
        return cut_out(block.text, spans, at)
    is_cut = any(end > at and start < at + len(block.said) for start, end in spans)
    return "" if is_cut else block.text


def cut_out(text: str, spans: Sequence[Span], at: int = 0) -> str:
    """The text without the spans; its first sign is the `at`th of what they count in."""
    reached, parts = 0, []
    for start, end in sorted(spans):
        if end > at and start < at + len(text):
            parts.append(text[reached : max(0, start - at)])
            reached = min(len(text), end - at)
    # a space that must not break a line stays one
    return re.sub(r"[ \t\n]+", " ", " ".join([*parts, text[reached:]])).strip()


def confirmed(draft: Draft, number: int, by: str) -> Draft:
    """The draft once the merchant said that its `number`th claim is true.

    Raises:
        NotFound: it has no such claim, or it isn't held back.
        InvalidTransition: the draft is on its way to the shop, or there already.
    """
    claim = _held(draft, number)
    claims = (
        *draft.claims[:number],
        replace(claim, confirmed_by=by),
        *draft.claims[number + 1 :],
    )
    return _with(draft, setting_of(draft).within(draft.whole), claims, by)


def left_out(draft: Draft, number: int, by: str) -> Draft:
    """The draft for good without its `number`th claim, a sentence that is held back.

    Raises:
        NotFound: it has no such claim, or it isn't held back.
        InvalidTransition: the draft is on its way to the shop, or there already.
    """
    gone = _held(draft, number)
    setting = setting_of(draft)
    shorter = without(setting.within(draft.whole), [(gone.start, gone.end)], draft.slot, setting)
    rest = (claim for nth, claim in enumerate(draft.claims) if nth != number)
    own = setting.within(shorter) if shorter else ""
    kept = _with(draft, own, tuple(found_again(rest, reading(own, draft.slot))), by)
    as_written = draft.origin.as_written or draft.whole
    return replace(kept, origin=replace(draft.origin, as_written=as_written))


def _held(draft: Draft, number: int) -> Claim:
    if draft.state not in EDITABLE:
        raise InvalidTransition(f"a {draft.state} draft can't be changed")
    if not (0 <= number < len(draft.claims) and draft.claims[number].is_held):
        raise NotFound("no such sentence is held back")
    return draft.claims[number]


def found_again(claims: Iterable[Claim], said: str) -> Iterator[Claim]:
    """The claims at their places in a text that has lost some of its sentences."""
    at, said = 0, spaced(said)
    for claim in claims:
        if not claim.end:  # of a sentence that is gone, or among the merchant's own
            yield claim
            continue
        start = said.find(claim.text, at)
        if start >= 0:
            at = start + len(claim.text)
            yield replace(claim, start=start, end=at)


def setting_of(draft: Draft) -> Setting:
    """What stands around our part of a draft."""
    return Setting.of(draft.whole, draft.kept, draft.base or "")


def moved_to(draft: Draft, live: str | None, mode: Mode) -> Draft:
    """The draft over another live text: our part in its place there, as the order's mode wants.

    Raises:
        Invalid: it has no part of its own.
    """
    if draft.edited or draft.slot.field not in HTML_FIELDS:
        return replace(draft, base=live)
    own = setting_of(draft).within(draft.whole)
    setting = amid(live or "", mode if draft.base else Mode.REWRITE)
    text = publishable(own, draft.claims, draft.slot, setting)
    if not text:
        raise Invalid("nothing of the draft can stand there", {"draft": "nothing_new"})
    whole = setting.whole(own)
    return replace(
        draft,
        base=live,
        text=text,
        written=whole if whole != text else "",
        kept=setting.chars,
    )


def own_part(text: str, draft: Draft, live: str) -> str:
    """What of a wording for the draft isn't the live text's own."""
    if draft.slot.field not in HTML_FIELDS:
        return text
    is_ours = text in (draft.text, draft.written) and not draft.edited
    return setting_of(draft).within(text) if is_ours and text else without_zones(text, live)


def _with(draft: Draft, own: str, claims: tuple[Claim, ...], by: str) -> Draft:
    setting = setting_of(draft)
    is_held = any(claim.is_held for claim in claims)
    return replace(
        draft,
        text=publishable(own, claims, draft.slot, setting),
        written=setting.whole(own) if is_held else "",
        claims=claims,
        decided_by=by,
        version=draft.version + 1,
    )
