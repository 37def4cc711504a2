"""What the offline writer has to say: a product's facts by what they are good for, and how."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.asked import Usual
from app.domain.facts import Fact, FactType
from app.domain.texts import Block, BlockKind
from app.ports.text_models import TextRequest
from integrations.ai.ear import Ear
from integrations.ai.frames import Frames
from integrations.linguist import Langid

TOLD = ("attribute", "metafield", "weight", "dimensions", "option")
TOLD_AT_LENGTH = (*TOLD, "table", "variant", "tag")
EASY_WORDS = 12  # of a sentence for beginners
_UNNAMED = frozenset({FactType.REVIEW, FactType.TEXT})
MEASURE = re.compile(r"(?P<number>\d[\d.]*(?: × \d[\d.]*)*) ?(?P<unit>[A-Za-z]+)")
UNSAFE = re.compile(r"[<>{}\[\]\\]|https?://\S+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The facts by what they are good for, and the usual wishes that are to be followed.

    `named` are all that a table may have.
    """

    title: Fact | None
    kind: Fact | None
    brand: Fact | None
    details: tuple[Fact, ...]
    sentences: tuple[Fact, ...]
    seed: int
    ear: Ear
    wishes: frozenset[Usual] = frozenset()
    named: tuple[Fact, ...] = ()

    def pick(self, choices: Sequence[str], turn: int = 0) -> str:
        """One of those that fit the shop's voice; nothing where none does."""
        fitting = self.ear.fitting(choices)
        return fitting[(self.seed + turn) % len(fitting)] if fitting else ""


def sheet_of(request: TextRequest) -> Sheet:
    """An order's facts."""

    def first(source: str) -> Fact | None:
        return next((fact for fact in request.facts if fact.source == source), None)

    title, wishes = first("title"), frozenset(request.asked.usual)
    digest = hashlib.sha256((title.value if title else "").encode()).digest()
    ear = Ear(request.voice, request.language)
    # who is asked again chooses other words
    turn = bool(request.complaint) + (Usual.FRESH in wishes)
    return Sheet(
        title,
        first("type") or first("category"),
        first("vendor"),
        _details(request, ear, wishes),
        _sentences(request, ear, wishes),
        int.from_bytes(digest[:4]) + turn,
        ear,
        wishes,
        tuple(f for f in request.facts if f.type not in _UNNAMED and ear.fits(f.value)),
    )


def _details(request: TextRequest, ear: Ear, wishes: frozenset[Usual]) -> tuple[Fact, ...]:
    told = TOLD_AT_LENGTH if Usual.LONGER in wishes else TOLD
    found = [
        fact
        for fact in request.facts
        if (fact.source.partition(":")[0] in told or fact.id in request.highlights)
        and ear.fits(f"{fact.name} {fact.value}")
    ]
    turned = reversed(found) if Usual.FRESH in wishes else found
    # what has to be said is said first: a list has an end
    return tuple(sorted(turned, key=lambda fact: fact.id not in request.highlights))


def _sentences(request: TextRequest, ear: Ear, wishes: frozenset[Usual]) -> tuple[Fact, ...]:
    """The shop's own sentences, where they are in the language asked for: they have one wording."""
    if Usual.FRESH in wishes:
        return ()
    is_easy = Usual.BEGINNERS in wishes
    return tuple(
        fact
        for fact in request.facts
        if fact.source == "description"
        and (not is_easy or len(fact.value.split()) <= EASY_WORDS)
        and _speaks(fact.value, request.language)
        and ear.fits(fact.value)
    )


def _speaks(text: str, language: str) -> bool:
    likely = Langid().likelihoods(text)
    return max(likely, key=lambda code: likely[code]) == language


def said(text: str) -> str:
    """A value fit to stand in a sentence: no markup, no ends of its own."""
    return " ".join(UNSAFE.sub(" ", text).split()).strip(" .;,")


def name_of(fact: Fact, frames: Frames) -> str:
    """What a fact is about, as the language calls it."""
    name = said(fact.name).replace("_", " ").removeprefix("pa ")
    return frames.names.get(name.lower(), name[:1].upper() + name[1:])


def detail(fact: Fact, frames: Frames) -> str:
    """A fact as a line; its value in the language's own words, where these are known."""
    name, own = name_of(fact, frames), own_words(said(fact.value), frames)
    if own:
        return frames.plain_detail.format(name=name, value=own)
    return frames.detail.format(name=name, value=said(fact.value))


def own_words(value: str, frames: Frames) -> str:
    """A value as the language says it: a known one, several of these, or a measure; else ""."""
    parts = [_own_word(part, frames) for part in value.split(", ")]
    return f"{frames.comma} ".join(parts) if all(parts) else ""


def _own_word(part: str, frames: Frames) -> str:
    known, measured = frames.values.get(part.lower(), ""), MEASURE.fullmatch(part)
    unit = frames.units.get(measured["unit"].lower(), "") if measured else ""
    return f"{measured['number']} {unit}" if measured and unit else known


def kind_of(fact: Fact, frames: Frames) -> str:
    """What kind of thing it is, as it stands in a sentence."""
    kind = said(fact.value)
    return kind.lower() if frames.lowers and not kind.isupper() else kind


def ids(*facts: Fact | None) -> tuple[str, ...]:
    """Those of the facts that there are."""
    return tuple(fact.id for fact in facts if fact is not None)


def opening(sheet: Sheet, frames: Frames) -> Block:
    """The first sentence: what it is, of which kind, and whose."""
    title = (said(sheet.title.value) if sheet.title else "") or frames.nameless
    kind = kind_of(sheet.kind, frames) if sheet.kind else ""
    brand = said(sheet.brand.value) if sheet.brand else ""
    full, of_kind = sheet.pick(frames.openings), sheet.pick(frames.kind_openings)
    if not sheet.wishes.isdisjoint({Usual.SHORTER, Usual.BEGINNERS}):
        full = of_kind = ""
    if kind and brand and full:
        text = full.format(title=title, kind=kind, brand=brand)
        return Block(BlockKind.PARAGRAPH, text, ids(sheet.title, sheet.kind, sheet.brand))
    if kind and of_kind:
        text = of_kind.format(title=title, kind=kind)
        return Block(BlockKind.PARAGRAPH, text, ids(sheet.title, sheet.kind))
    text = (sheet.pick(frames.bare_openings) or "{title}.").format(title=title)
    return Block(BlockKind.PARAGRAPH, text, ids(sheet.title))
