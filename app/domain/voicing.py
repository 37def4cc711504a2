"""Whether texts sound as their shop's voice asks: measured, and put right where that can be."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from app.domain import outlining
from app.domain.catalog import Field, Slot
from app.domain.checks import Checked, Standard, check
from app.domain.checks import complaint as unfit
from app.domain.drafts import Check, Draft, Problem
from app.domain.facts import sentences
from app.domain.faq import prose
from app.domain.held import own_part
from app.domain.highlights import UNSAID
from app.domain.inflections import found
from app.domain.links import without_line
from app.domain.persons import persons
from app.domain.reading_ease import reading_ease
from app.domain.rewrites import COMPLAINTS
from app.domain.richtext import reading
from app.domain.texts import Block, Mode, SlotBrief, Texts
from app.domain.voices import SILENT, Address, Level, Person, Voice
from app.domain.zones import Setting

BANNED = "banned_word"
EASE = {Level.EASY: 60, Level.PLAIN: 40}  # of 100; newspapers stand at about 50
RUNNING = frozenset({Field.DESCRIPTION})  # long enough to have a length, a reader and a level
_WORDS = re.compile(r"[^\W\d_]+")


def check_in_voice(
    texts: Texts,
    briefs: Sequence[SlotBrief],
    standard: Standard,
    voice: Voice = SILENT,
) -> Mapping[Slot, Checked]:
    """Compose and judge each text that was asked for, and how it sounds."""
    spelled = {slot: tuple(_spelled(blocks, voice)) for slot, blocks in texts.items()}
    checked = check(spelled, briefs, standard)
    if voice == SILENT:
        return checked
    product, language = standard.product, standard.tongue.code
    asked = {brief.slot: _asked(brief, voice) for brief in briefs}
    return {
        slot: in_voice(each, slot, product.text(slot) or "", language, asked[slot])
        for slot, each in checked.items()
    }


def _asked(brief: SlotBrief, voice: Voice) -> Voice:
    """What is asked of one text: a translation has its original's length and words."""
    return replace(voice, required=(), least_words=0, most_words=0) if brief.source else voice


def sized(briefs: Sequence[SlotBrief], voice: Voice) -> tuple[SlotBrief, ...]:
    """What to ask of a writer, with the voice's length in place of the usual one."""
    return tuple(
        replace(brief, words=_range(brief.words, voice))
        if brief.slot.field in RUNNING and brief.words and brief.mode is Mode.REWRITE
        else brief
        for brief in briefs
    )


def _range(usual: tuple[int, int], voice: Voice) -> tuple[int, int]:
    least, most = voice.least_words or usual[0], voice.most_words or usual[1]
    return (least, max(least, most)) if voice.least_words else (min(least, most), most)


def misses(checked: Checked) -> bool:
    """Whether another try is worth while: it can't be offered, or isn't all that it should be."""
    return bool(checked.problems) or _missed(checked) > 0


def better(first: Checked, second: Checked) -> Checked:
    """Of two tries the one that can be offered; where both can, the one that misses less."""
    if bool(first.problems) is not bool(second.problems):
        return second if first.problems else first
    return first if _missed(first) < _missed(second) else second


def _missed(checked: Checked) -> int:
    return sum(not each.is_passed for each in checked.checks) + (checked.alike is not None)


def complaint(refused: Sequence[Checked]) -> str:
    """What a writer is told of its texts: what we can't offer, and what doesn't sound right.

    A text that is too much like another one is to become another.
    """
    missed = dict.fromkeys(
        _COMPLAINTS[each.code].format(each.detail)
        for found in refused
        for each in found.checks
        if each.code in _COMPLAINTS and not each.is_passed
    )
    alike = _ALIKE if any(found.alike for found in refused) else ""
    return " ".join(filter(None, (unfit(refused), *missed, alike)))


_ALIKE = (
    "Another product's text says nearly the same. Begin with another fact, follow another order,"
    " and use other words."
)
_COMPLAINTS = {
    **COMPLAINTS,
    **outlining.COMPLAINTS,
    "required_words": "These words were missing: {}.",
    UNSAID: "These facts were missing: {}.",
    "person": "Keep to the person that the voice names; you used: {}.",
    "address": "Keep to the form of address that the voice names.",
    "words": "Keep to the length that the voice names; you wrote {}.",
    "level": "Write shorter sentences and plainer words.",
}


def banned_in(text: str, voice: Voice, language: str) -> list[str]:
    """The banned words that a plain text says in any form."""
    return found(voice.banned, text, language)


def banned(draft: Draft, voice: Voice) -> tuple[Problem, ...]:
    """What a draft says that the voice bans, by now; also where it is held back."""
    own = own_part(draft.whole, draft, draft.base or "")
    said = banned_in(reading(own, draft.slot), voice, draft.language)
    return (Problem(BANNED, ", ".join(said)),) if said else ()


def measured(text: str, slot: Slot, language: str, voice: Voice, body: str = "") -> Iterator[Check]:
    """What the voice asks of a plain text, and whether it does so.

    `body` is what of it has a length, where that isn't all.
    """
    if voice.banned:
        said = banned_in(text, voice, language)
        yield Check(BANNED, not said, ", ".join(said))
    if voice.person or voice.address:
        yield from _persons(text, slot, language, voice)
    if slot.field in RUNNING:
        yield from _running(body or text, language, voice)


def _running(text: str, language: str, voice: Voice) -> Iterator[Check]:
    if voice.required:
        said = found(voice.required, text, language)
        missing = [word for word in voice.required if word not in said]
        yield Check("required_words", not missing, ", ".join(missing))
    if voice.least_words or voice.most_words:
        count = len(text.split())
        is_right = voice.least_words <= count <= (voice.most_words or count)
        yield Check("words", is_right, str(count))
    ease = reading_ease(sentences(text), language) if voice.level else None
    if ease is not None:
        yield Check("level", ease >= EASE[voice.level], str(round(ease)))


def _persons(text: str, slot: Slot, language: str, voice: Voice) -> Iterator[Check]:
    who = persons(text, language)
    if who is None:
        return
    is_running = slot.field in RUNNING
    if voice.person is Person.THIRD:
        yield Check("person", not (who.we or who.you), _said(who.we, who.you))
    elif is_running and voice.person is Person.FIRST:
        yield Check("person", who.we > 0, _said(who.we, who.you))
    elif is_running and voice.person is Person.SECOND:
        yield Check("person", who.you > 0, _said(who.we, who.you))
    if voice.address is not Address.ANY:
        other = who.polite if voice.address is Address.FAMILIAR else who.familiar
        yield Check("address", other == 0, str(other))


def _said(we: int, you: int) -> str:
    return f"we {we}, you {you}"


def in_voice(checked: Checked, slot: Slot, live: str, language: str, voice: Voice) -> Checked:
    """A checked text with how it sounds; a banned word is one more problem."""
    whole = checked.written or checked.text
    own = without_line(Setting.of(whole, checked.kept, live).within(whole))
    body = reading(prose(own), slot)
    checks = tuple(measured(reading(own, slot), slot, language, voice, body))
    banned = tuple(
        Problem(BANNED, each.detail) for each in checks if each.code == BANNED and each.detail
    )
    return replace(
        checked, problems=(*checked.problems, *banned), checks=(*checked.checks, *checks)
    )


def _spelled(blocks: Iterable[Block], voice: Voice) -> Iterator[Block]:
    for block in blocks:
        yield replace(block, text=spelled(block.text, voice.brands))


def spelled(text: str, brands: Sequence[str]) -> str:
    """The text with each brand written as it is to be: FjellPro, not Fjell-pro or FJELLPRO."""
    for brand in sorted(brands, key=len, reverse=True):
        if _WORDS.search(brand):
            text = _pattern(brand).sub(partial(_right, brand), text)
    return text


def spelling(text: str, brand: str) -> str:
    """How a text spells the brand most often; "" where it doesn't name it."""
    said = Counter(_pattern(brand).findall(text)) if _WORDS.search(brand) else Counter[str]()
    return said.most_common(1)[0][0] if said else ""


def _pattern(brand: str) -> re.Pattern[str]:
    """The brand in any case, its words apart, joined by a hyphen, or written as one."""
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=[^\W\dA-Z_])(?=[A-Z])", " ", brand))
    between = r"[\s\-‐‑]?"
    return re.compile(rf"(?<!\w){between.join(map(re.escape, words))}(?!\w)", re.IGNORECASE)


def _right(brand: str, found: re.Match[str]) -> str:
    said = found[0]
    # "oak" may be the wood, where the brand is "Oak"; nobody else writes "MIRRA" or "FjellPro"
    is_plain = brand == brand.capitalize() and brand.isalpha()
    return said if is_plain and said.islower() else brand
