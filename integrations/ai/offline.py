"""The offline writer: honest, plain text out of a product's facts, without any AI.

It says nothing that a fact doesn't say, and says it in sentences that differ from product to
product. Wherever its text appears it is called "offline writer, no AI".
"""

import re
from collections.abc import Callable
from dataclasses import replace

from app.domain.asked import Usual
from app.domain.catalog import HTML_FIELDS, Field
from app.domain.claims.evidence import Evidence
from app.domain.counting import length
from app.domain.limits import excess
from app.domain.shortening import at_word, shortened
from app.domain.sights import SEEN
from app.domain.texts import Block, BlockKind, Mode, SlotBrief, Texts
from app.ports.text_models import TextRequest
from integrations.ai.frames import FRAMES, Frames
from integrations.ai.offline_description import added, description
from integrations.ai.offline_sheet import (
    TOLD,
    Sheet,
    detail,
    ids,
    kind_of,
    opening,
    said,
    sheet_of,
)

SHOWN_VARIANT = re.compile(r"; shows: ([^;]+)")
MOST_WORDS = 60  # of a meta description; its signs end it long before
SEEN_IN_IT = re.compile(rf"{SEEN}(.+)")
AT_A_LOSS = {
    "en": "There is no AI here, only an offline writer that arranges a product's facts. Name one.",
    "ar": "لا يوجد هنا ذكاء اصطناعي، بل كاتب يرتّب حقائق المنتج من دون اتصال. اذكر منتجًا.",
}
KEYWORD_WORDS = 4  # as many as Yoast takes without a complaint


def compose(request: TextRequest) -> Texts:
    """All texts of the order; a text for which nothing is known is left out."""
    frames = FRAMES[request.language if request.language in FRAMES else "en"]
    if frames.values and Evidence(request.facts).language != "en":
        # other words are English ones, and nothing would prove what they became
        frames = replace(frames, values={said: frames.values[said] for said in ("yes", "no")})
    if request.prompt and not request.facts:
        said = (Block(BlockKind.PARAGRAPH, AT_A_LOSS.get(request.language, AT_A_LOSS["en"])),)
        return {brief.slot: said for brief in request.slots}
    sheet = sheet_of(request)
    written = {
        brief.slot: _writer(brief)(sheet, brief, frames, request.shop_name)
        for brief in request.slots
    }
    return {slot: blocks for slot, blocks in written.items() if blocks}


def _short(sheet: Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    first = opening(sheet, frames)
    told = () if Usual.SHORTER in sheet.wishes else sheet.details[:2]
    details = frames.joined.join(detail(fact, frames) for fact in told)
    text = f"{first.text} {details}." if details else first.text
    if not _fits(text, brief):
        text = shortened(text, lambda said: _fits(said, brief)) or _cut(text, brief)
    return (Block(BlockKind.PARAGRAPH, text, (*first.fact_ids, *ids(*told))),)


def _seo_title(sheet: Sheet, brief: SlotBrief, frames: Frames, shop: str) -> tuple[Block, ...]:
    title = said(sheet.title.value) if sheet.title else ""
    text = _cut(title or frames.nameless, brief)
    kind = said(sheet.kind.value) if sheet.kind else ""
    for more in () if Usual.SHORTER in sheet.wishes else (kind, said(shop)):
        longer = f"{text} – {more}"
        if more and more.lower() not in text.lower() and _fits(longer, brief):
            text = longer
    return (Block(BlockKind.PARAGRAPH, text, ids(sheet.title, sheet.kind)),)


def _meta(sheet: Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    first = opening(sheet, frames)
    text, used = _cut(first.text, brief), list(first.fact_ids)
    most_words = brief.words[1] if brief.words else MOST_WORDS
    for fact in (*sheet.details, *sheet.sentences):
        is_detail = fact.source.partition(":")[0] in TOLD
        more = f"{detail(fact, frames)}." if is_detail else f"{said(fact.value)}."
        longer = f"{text} {more}"
        if _fits(longer, brief) and len(longer.split()) <= most_words:
            text = longer
            used.append(fact.id)
    return (Block(BlockKind.PARAGRAPH, text, tuple(used)),)


def _keyword(sheet: Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    title = said(sheet.title.value) if sheet.title else ""
    kept: list[str] = []
    for word in (title or frames.nameless).lower().split()[:KEYWORD_WORDS]:
        if length(" ".join([*kept, word])) <= brief.max_chars:
            kept.append(word.strip(",;:–-"))
    return (Block(BlockKind.PARAGRAPH, " ".join(filter(None, kept)), ids(sheet.title)),)


def _alt(sheet: Sheet, brief: SlotBrief, frames: Frames, _shop: str) -> tuple[Block, ...]:
    title = said(sheet.title.value) if sheet.title else ""
    kind = said(sheet.kind.value) if sheet.kind else ""
    text = title or frames.nameless
    is_told = Usual.SHORTER not in sheet.wishes
    is_read = kind.isascii() <= frames.comma.isascii()  # a Latin word amid Arabic ones isn't
    if is_told and is_read and sheet.kind and kind and not _names(text, kind):
        text = f"{text}{frames.comma} {kind_of(sheet.kind, frames)}"
    shown = SHOWN_VARIANT.search(brief.about)
    if shown and shown[1].lower() not in text.lower():
        text = f"{text}{frames.comma} {shown[1]}"
    seen = SEEN_IN_IT.search(brief.about) if frames is FRAMES["en"] else None  # it is in English
    if seen and _fits(f"{text}, {seen[1]}", brief):
        text = f"{text}, {seen[1]}"
    number = re.match(r"image (\d+) of (\d+)", brief.about)
    if number and number[1] != "1":
        # pictures of one product must be told apart; the ordinal is a word, not a claim
        view = frames.views[min(int(number[1]) - 2, len(frames.views) - 1)]
        told = _cut(text, replace(brief, max_chars=brief.max_chars - length(view) - 2))
        text = f"{told}{frames.comma} {view}"
    return (Block(BlockKind.PARAGRAPH, _cut(text, brief), ids(sheet.title)),)


def _names(title: str, kind: str) -> bool:
    """Whether a title says already which kind of thing it is: a tent is one of the tents."""
    told = {_stem(word) for word in title.lower().split()}
    return all(_stem(word) in told for word in kind.lower().split())


def _stem(word: str) -> str:
    return word.strip(",;:–-").removesuffix("s")


def _fits(text: str, brief: SlotBrief) -> bool:
    return not excess(text, brief.max_chars, brief.max_px)


def _cut(text: str, brief: SlotBrief) -> str:
    """As much of a name as fits, ended at a word."""
    kept = at_word(text, lambda said: _fits(said, brief))
    # one word without an end is all that is left to cut
    return kept or f"{text[: brief.max_chars // 2]}…"


def _title(sheet: Sheet, _brief: SlotBrief, _frames: Frames, _shop: str) -> tuple[Block, ...]:
    """Untouched: nobody here knows which of its words are a name."""
    if sheet.title is None:
        return ()
    return (Block(BlockKind.PARAGRAPH, sheet.title.value, ids(sheet.title)),)


def _writer(brief: SlotBrief) -> "_Writer":
    is_added = brief.mode in (Mode.APPEND, Mode.IMPROVE) and brief.slot.field in HTML_FIELDS
    return added if is_added else _WRITERS[brief.slot.field]


_Writer = Callable[[Sheet, SlotBrief, Frames, str], tuple[Block, ...]]
_WRITERS: dict[Field, _Writer] = {
    Field.TITLE: _title,
    Field.DESCRIPTION: description,
    Field.SHORT_DESCRIPTION: _short,
    Field.SEO_TITLE: _seo_title,
    Field.META_DESCRIPTION: _meta,
    Field.FOCUS_KEYWORD: _keyword,
    Field.ALT_TEXT: _alt,
}
