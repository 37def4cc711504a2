"""Checks before a text is offered: limits, allowed HTML, language, and grounding."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalog import HTML_FIELDS, Product, Slot
from app.domain.drafts import Claim, Problem
from app.domain.facts import Fact
from app.domain.grounding import claims, unproven
from app.domain.limits import length, limit
from app.domain.richtext import allowed, compose, plain, protected, with_zones
from app.domain.stores import Platform
from app.domain.texts import Block, SlotBrief, Texts

LEAST_SCRIPT_SHARE = 0.5
CUT_CHARS = 20  # as much of a value must be left to be known as one that was cut
FEWEST_LETTERS = 4  # fewer say nothing about a language
SENTENCES = frozenset({"description", "short_description", "table"})


@dataclass(frozen=True, slots=True)
class Checked:
    """A text as it would be published, what it claims, and why it can't be offered, if so."""

    text: str
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]
    is_unchanged: bool = False


def reading(text: str, slot: Slot) -> str:
    """The plain text that the offsets of claims count in."""
    return plain(text) if slot.field in HTML_FIELDS else text


def check(
    texts: Texts,
    briefs: Sequence[SlotBrief],
    facts: Sequence[Fact],
    product: Product,
    language: str,
) -> Mapping[Slot, Checked]:
    """Compose and judge each text that was asked for; one that is missing is a problem."""
    return {
        brief.slot: _checked(texts.get(brief.slot, ()), brief, facts, product, language)
        for brief in briefs
    }


def check_edit(
    text: str, slot: Slot, product: Product, facts: Sequence[Fact], platform: Platform
) -> Checked:
    """Judge a merchant's own wording: form alone, for they vouch for what it says."""
    text = text.strip()
    own = text
    if slot.field in HTML_FIELDS:
        for zone in protected(product.text(slot) or ""):
            own = own.replace(zone.html, "")
    problems = _form(text, own, slot, limit(slot.field, platform).most)
    return Checked(text, claims(reading(text, slot), facts), problems)


def _checked(
    blocks: Sequence[Block],
    brief: SlotBrief,
    facts: Sequence[Fact],
    product: Product,
    language: str,
) -> Checked:
    slot, live = brief.slot, product.text(brief.slot) or ""
    if slot.field in HTML_FIELDS:
        own = compose(blocks)
        text = with_zones(own, live)
    else:
        own = text = " ".join(block.text.strip() for block in blocks)
    said = claims(reading(own, slot), facts)
    problems = (
        *_form(own, own, slot, brief.max_chars),
        *_language(_own_words(reading(own, slot), facts), language),
        *unproven(said),
    )
    return Checked(text, said, problems, is_unchanged=bool(own) and text == live)


def _form(text: str, own: str, slot: Slot, most: int) -> tuple[Problem, ...]:
    said = reading(text, slot)
    problems: list[Problem] = []
    if not said.strip():
        problems.append(Problem("empty"))
    if length(said) > most:
        problems.append(Problem("too_long", f"{length(said)} > {most}"))
    if slot.field in HTML_FIELDS:
        problems += allowed(own)
    elif any(unicodedata.category(sign) == "Cc" for sign in text):
        problems.append(Problem("control_characters"))
    elif "<" in text and allowed(text) != ():
        problems.append(Problem("html_not_allowed", text[:20]))
    return tuple(problems)


def _own_words(text: str, facts: Sequence[Fact]) -> str:
    """The text without the shop's names and values: these stay as the shop has them, or cut."""
    told = {part for f in facts if f.source not in SENTENCES for part in (f.name, f.value) if part}
    for part in told:
        start = text.find(part[:CUT_CHARS])
        end = text.find("…", start)
        if -1 < start < end and part.startswith(text[start:end]):
            text = f"{text[:start]} {text[end + 1 :]}"
    parts = "|".join(re.escape(part) for part in sorted(told, key=len, reverse=True))
    # whole ones: the size "S" is no reason to overlook every s
    whole = rf"(?<!\w)(?:{parts})(?!\w)"
    return re.sub(whole, " ", text, flags=re.IGNORECASE) if parts else text


def _language(text: str, language: str) -> tuple[Problem, ...]:
    letters = [sign for sign in text if sign.isalpha()]
    if len(letters) < FEWEST_LETTERS:
        return ()
    arabic = sum("\u0600" <= sign <= "\u06ff" for sign in letters) / len(letters)
    is_right = arabic >= LEAST_SCRIPT_SHARE if language == "ar" else arabic < LEAST_SCRIPT_SHARE
    return () if is_right else (Problem("wrong_language", language),)
