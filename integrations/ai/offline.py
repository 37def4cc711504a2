"""The offline writer: honest, plain text out of a product's facts, without any AI.

It says nothing that a fact doesn't say, and says it in sentences that differ from product to
product. Wherever its text appears it is called "offline writer, no AI".
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import HTML_FIELDS, Field
from app.domain.counting import length
from app.domain.facts import Fact
from app.domain.limits import excess
from app.domain.shortening import at_word, shortened
from app.domain.texts import Block, BlockKind, Mode, SlotBrief, Texts
from app.ports.text_models import TextRequest
from integrations.ai.ear import Ear
from integrations.ai.frames import FRAMES, Frames
from integrations.linguist import Langid

LISTED = 8  # bullets; more nobody reads
TOLD = ("attribute", "metafield", "weight", "dimensions", "option")
SHOWN_VARIANT = re.compile(r"; shows: ([^;]+)")
KEYWORD_WORDS = 4  # as many as Yoast takes without a complaint
MARKS = re.compile(r"([!?])[!?]+")
UNSAFE = re.compile(r"[<>{}\[\]\\]|https?://\S+")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The facts by what they are good for."""

    title: Fact | None
    kind: Fact | None
    brand: Fact | None
    details: tuple[Fact, ...]
    sentences: tuple[Fact, ...]
    seed: int
    ear: Ear


def compose(request: TextRequest) -> Texts:
    """All texts of the order; a text for which nothing is known is left out."""
    frames = FRAMES[request.language if request.language in FRAMES else "en"]
    sheet = _sheet(request)
    written = {
        brief.slot: _writer(brief)(sheet, brief, frames, request.shop_name)
        for brief in request.slots
    }
    return {slot: blocks for slot, blocks in written.items() if blocks}


def _sheet(request: TextRequest) -> _Sheet:
    def first(source: str) -> Fact | None:
        return next((fact for fact in request.facts if fact.source == source), None)

    title = first("title")
    digest = hashlib.sha256((title.value if title else "").encode()).digest()
    turn = 1 if request.complaint else 0  # who is asked again chooses other words
    ear = Ear(request.voice, request.language)
    return _Sheet(
        title,
        first("type") or first("category"),
        first("vendor"),
        tuple(
            fact
            for fact in request.facts
            if fact.source.partition(":")[0] in TOLD and ear.fits(f"{fact.name} {fact.value}")
        ),
        # the shop's own sentences, where they are in the language asked for
        tuple(
            fact
            for fact in request.facts
            if fact.source == "description"
            and _speaks(fact.value, request.language)
            and ear.fits(fact.value)
        ),
        int.from_bytes(digest[:4]) + turn,
        ear,
    )


def _speaks(text: str, language: str) -> bool:
    likely = Langid().likelihoods(text)
    return max(likely, key=lambda code: likely[code]) == language


def _said(text: str) -> str:
    """A value fit to stand in a sentence: no markup, no ends of its own."""
    return " ".join(UNSAFE.sub(" ", text).split()).strip(" .;,")


def _pick(choices: Sequence[str], sheet: _Sheet, turn: int = 0) -> str:
    """One of those that fit the shop's voice; nothing where none does."""
    fitting = sheet.ear.fitting(choices)
    return fitting[(sheet.seed + turn) % len(fitting)] if fitting else ""


def _detail(fact: Fact, frames: Frames) -> str:
    return frames.detail.format(name=_name(fact, frames), value=_said(fact.value))


def _name(fact: Fact, frames: Frames) -> str:
    name = _said(fact.name).replace("_", " ").removeprefix("pa ")
    return frames.names.get(name.lower(), name[:1].upper() + name[1:])


def _ids(*facts: Fact | None) -> tuple[str, ...]:
    return tuple(fact.id for fact in facts if fact is not None)


def _description(sheet: _Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    blocks = [_opening(sheet, frames)]
    most_words = (brief.words or (0, 160))[1]
    used = len(blocks[0].text.split())
    listed, asked = _shared_out(sheet.details[: LISTED + brief.questions], brief.questions)
    details = listed[:LISTED]
    for fact in sheet.sentences:
        text = f"{_said(fact.value)}."
        # room is kept for the list: about six words a line
        if used + len(text.split()) > most_words - 6 * len(details):
            continue
        blocks.append(Block(BlockKind.PARAGRAPH, text, (fact.id,)))
        used += len(text.split())
    if details:
        lead, closing = _pick(frames.leads, sheet, 1), _pick(frames.closings, sheet, 2)
        blocks += [Block(BlockKind.PARAGRAPH, lead)] if lead else []
        blocks += [Block(BlockKind.BULLET, _detail(f, frames), (f.id,)) for f in details]
        blocks += [Block(BlockKind.PARAGRAPH, closing)] if closing else []
    return (*blocks, *(block for fact in asked for block in _pair(fact, frames)))


def _shared_out(
    details: tuple[Fact, ...], questions: int
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """What is listed, and what is asked and answered beneath: at most half, and nothing twice."""
    count = min(questions, len(details) // 2)
    return details[: len(details) - count], details[len(details) - count :]


def _pair(fact: Fact, frames: Frames) -> tuple[Block, Block]:
    name = _name(fact, frames)
    asked = frames.asked.format(name=name.lower() if frames.lowers else name)
    answer = Block(BlockKind.ANSWER, f"{_detail(fact, frames)}.", (fact.id,))
    return Block(BlockKind.QUESTION, asked), answer


def _opening(sheet: _Sheet, frames: Frames) -> Block:
    title = _said(sheet.title.value) if sheet.title else ""
    if not title:
        title = frames.nameless
    kind = _kind(sheet.kind, frames) if sheet.kind else ""
    brand = _said(sheet.brand.value) if sheet.brand else ""
    full, of_kind = _pick(frames.openings, sheet), _pick(frames.kind_openings, sheet)
    if kind and brand and full:
        text = full.format(title=title, kind=kind, brand=brand)
        return Block(BlockKind.PARAGRAPH, text, _ids(sheet.title, sheet.kind, sheet.brand))
    if kind and of_kind:
        text = of_kind.format(title=title, kind=kind)
        return Block(BlockKind.PARAGRAPH, text, _ids(sheet.title, sheet.kind))
    text = (_pick(frames.bare_openings, sheet) or "{title}.").format(title=title)
    return Block(BlockKind.PARAGRAPH, text, _ids(sheet.title))


def _kind(fact: Fact, frames: Frames) -> str:
    said = _said(fact.value)
    return said.lower() if frames.lowers and not said.isupper() else said


def _added(sheet: _Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    """What goes with a text that stays: weak sentences put right, and details it doesn't say."""
    said = " ".join(sentence.text for sentence in brief.present).casefold()
    fresh = [fact for fact in sheet.details if _said(fact.value).casefold() not in said]
    blocks = [
        Block(BlockKind.PARAGRAPH, _calmed(sentence.text, sheet), (), sentence.id)
        for sentence in brief.present
        if brief.mode is Mode.IMPROVE and sentence.weak in ("shouts", "marks")
    ]
    lead = _pick(frames.leads, sheet, 1) if fresh else ""
    blocks += [Block(BlockKind.PARAGRAPH, lead)] if lead else []
    details = fresh[:LISTED]
    return (*blocks, *(Block(BlockKind.BULLET, _detail(f, frames), (f.id,)) for f in details))


def _calmed(text: str, sheet: _Sheet) -> str:
    """A sentence without capitals and rows of marks; names stay as the title spells them."""
    text = MARKS.sub(r"\1", text)
    if not text.isupper():
        return text
    title = sheet.title.value if sheet.title else ""
    names = {word.casefold(): word for word in title.split() if not word.isupper()}
    words = [names.get(word.casefold(), word.lower()) for word in text.split()]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])


def _short(sheet: _Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    opening = _opening(sheet, frames)
    told = sheet.details[:2]
    details = frames.joined.join(_detail(fact, frames) for fact in told)
    text = f"{opening.text} {details}." if details else opening.text
    if not _fits(text, brief):
        text = shortened(text, lambda said: _fits(said, brief)) or _cut(text, brief)
    return (Block(BlockKind.PARAGRAPH, text, (*opening.fact_ids, *_ids(*told))),)


def _seo_title(sheet: _Sheet, brief: SlotBrief, frames: Frames, shop: str) -> tuple[Block, ...]:
    title = _said(sheet.title.value) if sheet.title else ""
    text = _cut(title or frames.nameless, brief)
    kind = _said(sheet.kind.value) if sheet.kind else ""
    for more in (kind, _said(shop)):
        longer = f"{text} – {more}"
        if more and more.lower() not in text.lower() and _fits(longer, brief):
            text = longer
    return (Block(BlockKind.PARAGRAPH, text, _ids(sheet.title, sheet.kind)),)


def _meta(sheet: _Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    opening = _opening(sheet, frames)
    text, used = _cut(opening.text, brief), list(opening.fact_ids)
    for fact in (*sheet.details, *sheet.sentences):
        is_detail = fact.source.partition(":")[0] in TOLD
        more = f"{_detail(fact, frames)}." if is_detail else f"{_said(fact.value)}."
        if _fits(f"{text} {more}", brief):
            text = f"{text} {more}"
            used.append(fact.id)
    return (Block(BlockKind.PARAGRAPH, text, tuple(used)),)


def _keyword(sheet: _Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    title = _said(sheet.title.value) if sheet.title else ""
    kept: list[str] = []
    for word in (title or frames.nameless).lower().split()[:KEYWORD_WORDS]:
        if length(" ".join([*kept, word])) <= brief.max_chars:
            kept.append(word.strip(",;:–-"))
    return (Block(BlockKind.PARAGRAPH, " ".join(filter(None, kept)), _ids(sheet.title)),)


def _alt(sheet: _Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    title = _said(sheet.title.value) if sheet.title else ""
    kind = _said(sheet.kind.value) if sheet.kind else ""
    text = title or frames.nameless
    if kind and kind.lower() not in text.lower():
        text = f"{text}, {_kind(sheet.kind, frames) if sheet.kind else kind}"
    shown = SHOWN_VARIANT.search(brief.about)
    if shown and shown[1].lower() not in text.lower():
        text = f"{text}, {shown[1]}"
    number = re.match(r"image (\d+) of (\d+)", brief.about)
    if number and number[1] != "1":
        # pictures of one product must be told apart; the ordinal is a word, not a claim
        view = frames.views[min(int(number[1]) - 2, len(frames.views) - 1)]
        text = f"{_cut(text, replace(brief, max_chars=brief.max_chars - length(view) - 2))}, {view}"
    return (Block(BlockKind.PARAGRAPH, _cut(text, brief), _ids(sheet.title)),)


def _fits(text: str, brief: SlotBrief) -> bool:
    return not excess(text, brief.max_chars, brief.max_px)


def _cut(text: str, brief: SlotBrief) -> str:
    """As much of a name as fits, ended at a word."""
    kept = at_word(text, lambda said: _fits(said, brief))
    # one word without an end is all that is left to cut
    return kept or f"{text[: brief.max_chars // 2]}…"


def _title(sheet: _Sheet, _brief: SlotBrief, _frames: Frames, _shop: str) -> tuple[Block, ...]:
    """Untouched: nobody here knows which of its words are a name."""
    if sheet.title is None:
        return ()
    return (Block(BlockKind.PARAGRAPH, sheet.title.value, _ids(sheet.title)),)


def _writer(brief: SlotBrief) -> "_Writer":
    is_added = brief.mode in (Mode.APPEND, Mode.IMPROVE) and brief.slot.field in HTML_FIELDS
    return _added if is_added else _WRITERS[brief.slot.field]


_Writer = Callable[[_Sheet, SlotBrief, Frames, str], tuple[Block, ...]]
_WRITERS: dict[Field, _Writer] = {
    Field.TITLE: _title,
    Field.DESCRIPTION: _description,
    Field.SHORT_DESCRIPTION: _short,
    Field.SEO_TITLE: _seo_title,
    Field.META_DESCRIPTION: _meta,
    Field.FOCUS_KEYWORD: _keyword,
    Field.ALT_TEXT: _alt,
}
