"""Checks before a text is offered: limits, allowed HTML, language, grounding and policies."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from app.domain.catalog import HTML_FIELDS, Field, Product, Slot
from app.domain.claims.evidence import Evidence
from app.domain.drafts import Check, Claim, Draft, Problem, Verdict
from app.domain.facts import NAMES, Fact
from app.domain.faq import arranged
from app.domain.fidelity import lost, renamed
from app.domain.grounding import refused
from app.domain.held import own_part, publishable
from app.domain.languages import Tongue
from app.domain.limits import excess, limit
from app.domain.links import unlinked
from app.domain.modes import additions, kept_from, placed, replacements
from app.domain.passages import (
    Passage,
    answered,
    composed,
    fitting,
    linked,
    offset,
    without_blocked,
)
from app.domain.policies import judging
from app.domain.policies.finding import find, without_emoji
from app.domain.policies.policy import EVERY_POLICY, Policies
from app.domain.richtext import allowed, reading
from app.domain.sameness import Alike
from app.domain.sights import Sight, vouched
from app.domain.stores import Store
from app.domain.table_rows import claimed, fit
from app.domain.texts import Block, Link, Mode, SlotBrief, Texts
from app.domain.typography import set_right, spaced

CUT_CHARS = 20  # as much of a value must be left to be known as one that was cut
NAMED = NAMES | {"title"}  # what a product may be called, whatever policies say
SEEN_BY = "seen"  # the check that tells which model looked at the picture
SOURCE = "source"  # the shop's own text, where it is translated
# all that Unicode calls control characters; in HTML lines and tabs are none
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
SENTENCES = frozenset({"description", "short_description", "table", SOURCE})


@dataclass(frozen=True, slots=True)
class Checked:
    """A text as it would be published, what it claims, and why it can't be offered, if so.

    `written` is the text with the sentences that are held back, "" where none is. Claims that are
    cut stand at the end: sentences that were taken out, because nothing proves what they promise.
    `checks` are those of the shop's voice; `fact_ids` what the writer named for what is left.
    """

    text: str
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]
    is_unchanged: bool = False
    written: str = ""
    checks: tuple[Check, ...] = ()
    fact_ids: tuple[str, ...] = ()
    kept: tuple[int, int] = (0, 0)
    alike: Alike | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """What the texts of a product are judged by.

    `seen` is what was seen in its pictures, `seen_by` the model that saw it.
    """

    product: Product
    evidence: Evidence
    tongue: Tongue
    policies: Policies = EVERY_POLICY
    seen: Mapping[Slot, Sight] = field(default_factory=dict)
    seen_by: str = ""


def check(texts: Texts, briefs: Sequence[SlotBrief], standard: Standard) -> Mapping[Slot, Checked]:
    """Compose and judge each text that was asked for; one that is missing is a problem."""
    sources = (Fact(f"source{n}", SOURCE, "", b.source) for n, b in enumerate(briefs) if b.source)
    told = (*standard.evidence.facts, *sources)
    if len(told) > len(standard.evidence.facts):
        # a translation may say what the shop's own text says, whatever else the shop tells
        standard = replace(standard, evidence=Evidence(told))
    return {brief.slot: _checked(texts.get(brief.slot, ()), brief, standard) for brief in briefs}


def complaint(refused: Iterable[Checked]) -> str:
    """What a writer is told of its texts that we can't offer."""
    said = dict.fromkeys(
        _COMPLAINTS[_told(problem.code)].format(problem.subject)
        for found in refused
        for problem in found.problems
    )
    return " ".join(said)


def _told(code: str) -> str:
    if code in _COMPLAINTS:
        return code
    return "policy" if code.startswith("policy_") else "unproven"


_COMPLAINTS = {
    "empty": "A text was missing.",
    "too_long": "A text was too long: {}.",
    "html_not_allowed": "Write plain text, without {}.",
    "control_characters": "Write no control characters.",
    "wrong_language": "Write in the language {}.",
    "fact_lost": "The source says {}, and so must the translation.",
    "name_changed": "Write the name {} exactly so.",
    "banned_word": "Don't use in any form: {}.",
    "unproven": "No fact says: {}. Leave it out.",
    "policy": "The shop doesn't publish such a wording: {}. Leave it out.",
}


def check_edit(
    text: str, draft: Draft, product: Product, store: Store, policies: Policies
) -> Checked:
    """Judge a merchant's own wording: form and policies alone, for they vouch for what it says."""
    text, slot = text.strip(), draft.slot
    live = product.text(slot) or ""
    own = own_part(text, draft, live)
    brief = SlotBrief(slot, limit(slot.field, store.platform).most)
    said = reading(own, slot)
    names = (product.title, product.vendor, store.name)
    kept_out = judging.problems(said, draft.language, policies, names)
    # what stands in the shop's own text isn't the merchant's fault
    there = _html(live) if slot.field in HTML_FIELDS else ()
    form = (problem for problem in _form(text, own, brief) if problem not in there)
    return Checked(text, (), (*form, *kept_out))


def _checked(blocks: Sequence[Block], brief: SlotBrief, standard: Standard) -> Checked:
    slot, evidence, tongue = brief.slot, standard.evidence, standard.tongue
    live = standard.product.text(slot) or kept_from(brief, standard.product)
    blocks = tuple(fit(block, slot) for block in blocks)
    mended = dict(_mended(blocks, brief, standard))
    judged, cut = _fit(blocks, brief, standard)
    led = linked(judged, brief, tongue.code)
    own, body = composed(led, slot), composed(judged, slot)
    setting = placed(brief, live, {name: each.block.text for name, each in mended.items()})
    said = (
        *offset(judged),
        *(replace(c, start=0, end=0) for p in mended.values() for c in p.claims),
    )
    written = setting.whole(own) if slot.field in HTML_FIELDS else own
    text = publishable(own, said, slot, setting)
    read = spaced(reading(body, slot))
    # what other products are called is no wording of this text
    whole = read if written == own else spaced(reading(setting.whole(body), slot))
    problems = (
        *(_form(own, own, brief) if own or brief.mode is not Mode.IMPROVE else ()),
        *_language(_own_words(read, evidence.facts), tongue),
        *renamed(blocks, whole, evidence.facts),
        *lost(brief.source, read, tongue.code, evidence.names),
        *refused([claim for claim in said if not judging.is_of_policy(claim)]),
        *judging.refused(said),
    )
    return Checked(
        text,
        (*said, *cut),
        problems,
        is_unchanged=(not written and brief.mode is Mode.IMPROVE)
        or (bool(own) and written == live),
        written=written if written != text else "",
        fact_ids=tuple(dict.fromkeys(one for each in judged for one in each.block.fact_ids)),
        checks=(Check(SEEN_BY, is_passed=True, detail=standard.seen_by),)
        if slot in standard.seen
        else (),
        kept=setting.chars,
        links=brief.links if led is not judged else (),
    )


def _fit(
    blocks: Sequence[Block], brief: SlotBrief, standard: Standard
) -> tuple[Sequence[Passage], tuple[Claim, ...]]:
    """What may go out of what came, in its order, and the claims that were cut."""
    facts = standard.evidence.facts
    told = arranged(additions(blocks, brief), brief, standard.tongue.code)
    fresh, unproven = answered([_judged(block, standard, brief.slot) for block in told], facts)
    judged, cut = without_blocked(fresh, brief)
    judged = fitting(judged, brief, lambda block: _judged(block, standard, brief.slot))
    return judged, (*unproven, *cut)


def _mended(
    blocks: Sequence[Block], brief: SlotBrief, standard: Standard
) -> Iterator[tuple[str, Passage]]:
    """What takes the place of the merchant's weak sentences: only what is proven, and fit."""
    plain_text = replace(brief, slot=Slot(Field.TITLE))
    for name, block in replacements(blocks, brief).items():
        passage = _judged(block, standard)
        text = passage.block.text
        is_proven = all(claim.verdict is Verdict.OK for claim in passage.claims)
        own_words = _own_words(text, standard.evidence.facts)
        wrong = (*_form(text, text, plain_text), *_language(own_words, standard.tongue))
        if is_proven and not wrong:
            yield name, passage


def _judged(block: Block, standard: Standard, slot: Slot | None = None) -> Passage:
    names = tuple(f.value for f in standard.evidence.facts if f.source in NAMED)
    language, policies = standard.tongue.code, standard.policies
    text, name = (
        set_right(without_emoji(" ".join(unlinked(part).split()), policies, names), language, names)
        if part
        else ""
        for part in (block.text, block.name)
    )
    block = replace(block, text=text, name=name)
    read = spaced(block.said)
    found = judging.untold(find(read, language, policies, names), standard.evidence.facts)
    # an alternative text tells what is there, and nothing else
    states = slot is not None and slot.field is Field.ALT_TEXT
    weigh = partial(claimed, block, language=language, states=states)
    said = weigh(standard.evidence)
    sight = standard.seen.get(slot) if slot else None
    if sight is not None:
        said = vouched(said, sight, standard.evidence, weigh)
    return Passage(block, judging.stopped(read, said, found))


def _form(text: str, own: str, brief: SlotBrief) -> tuple[Problem, ...]:
    slot = brief.slot
    said = reading(text, slot)
    problems: list[Problem] = []
    if not said.strip():
        problems.append(Problem("empty"))
    if too_much := excess(said, brief.max_chars, brief.max_px):
        problems.append(Problem("too_long", too_much))
    if slot.field in HTML_FIELDS:
        problems += _html(own)
    elif _CONTROL.search(text):
        problems.append(Problem("control_characters"))
    elif "<" in text and allowed(text) != ():
        problems.append(Problem("html_not_allowed", text[:20]))
    return tuple(problems)


def _html(text: str) -> tuple[Problem, ...]:
    """What may not stand in HTML: tags that we don't make, and signs that nobody sees."""
    is_controlled = _UNSEEN.search(text) is not None
    return (*allowed(text), *(Problem("control_characters"),) * is_controlled)


def _own_words(text: str, facts: Sequence[Fact]) -> str:
    """The text without the shop's names and values: these stay as the shop has them, or cut."""
    told = {part for f in facts if f.source not in SENTENCES for part in (f.name, f.value) if part}
    if _words(text) <= set().union(*map(_words, told)):
        return ""
    for part in told:
        start = text.find(part[:CUT_CHARS])
        end = text.find("…", start)
        if -1 < start < end and part.startswith(text[start:end]):
            text = f"{text[:start]} {text[end + 1 :]}"
    there = _alike(text)
    # a pattern of all would cost more to make than the rest of this takes
    said = [part for part in told if _alike(part) in there]
    parts = "|".join(re.escape(part) for part in sorted(said, key=len, reverse=True))
    # whole ones: the size "S" is no reason to overlook every s
    whole = rf"(?<!\w)(?:{parts})(?!\w)"
    return re.sub(whole, " ", text, flags=re.IGNORECASE) if parts else text


def _alike(text: str) -> str:
    """The same for all that a pattern would find in whatever case."""
    return text.casefold().replace("ı", "i").replace("\u0307", "")


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _language(text: str, tongue: Tongue) -> tuple[Problem, ...]:
    return () if tongue.speaks(text) else (Problem("wrong_language", tongue.code),)
