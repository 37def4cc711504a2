"""Sentences that are held back: what a text says without them, and with them once confirmed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.catalog import HTML_FIELDS, Slot
from app.domain.drafts import EDITABLE, Claim, Draft
from app.domain.errors import InvalidTransition, NotFound
from app.domain.richtext import blocks_of, compose, own_part, reading, with_zones
from app.domain.typography import spaced

Span = tuple[int, int]


def publishable(written: str, claims: Sequence[Claim], slot: Slot, live: str) -> str:
    """A text without the sentences that are held back, with all that the live one protects."""
    return without(
        written, [(claim.start, claim.end) for claim in claims if claim.is_held], slot, live
    )


def without(written: str, spans: Sequence[Span], slot: Slot, live: str) -> str:
    """A text without stretches of its plain reading; a block that has nothing else goes as well."""
    if slot.field not in HTML_FIELDS:
        return cut_out(written, spans)
    kept, at = [], 0
    for block in blocks_of(own_part(written, live)):
        rest = cut_out(block.text, spans, at)
        at += len(block.text) + 1  # the line's end
        if rest:
            kept.append(replace(block, text=rest))
    return with_zones(compose(kept), live) if kept else ""


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
    return _with(draft, draft.whole, claims, by)


def left_out(draft: Draft, number: int, by: str) -> Draft:
    """The draft for good without its `number`th claim, a sentence that is held back.

    Raises:
        NotFound: it has no such claim, or it isn't held back.
        InvalidTransition: the draft is on its way to the shop, or there already.
    """
    gone = _held(draft, number)
    written = without(draft.whole, [(gone.start, gone.end)], draft.slot, draft.base or "")
    rest = (claim for place, claim in enumerate(draft.claims) if place != number)
    said = reading(own_part(written, draft.base or ""), draft.slot)
    return _with(draft, written, tuple(found_again(rest, said)), by)


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
        if claim.is_cut:
            yield claim
            continue
        start = said.find(claim.text, at)
        if start >= 0:
            at = start + len(claim.text)
            yield replace(claim, start=start, end=at)


def _with(draft: Draft, written: str, claims: tuple[Claim, ...], by: str) -> Draft:
    text = publishable(written, claims, draft.slot, draft.base or "")
    is_held = any(claim.is_held for claim in claims)
    return replace(
        draft,
        text=text,
        written=written if is_held else "",
        claims=claims,
        decided_by=by,
        version=draft.version + 1,
    )
