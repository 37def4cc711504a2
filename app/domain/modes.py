"""How an order treats the texts that are there: which are written, and what of them stays."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from html import escape, unescape
from types import MappingProxyType

from app.domain.catalog import HTML_FIELDS, Field, Product, Slot
from app.domain.grounding import spans
from app.domain.instructions.finding import is_instruction
from app.domain.markup import PieceKind
from app.domain.richtext import plain
from app.domain.texts import Block, Mode, Present, SlotBrief
from app.domain.zones import Setting, at_the_end, in_place, layout, running

MOST_TOLD = 60  # sentences that a writer is told of; the others stay as well
ADDED_WORDS = (5, 80)
LONG_WORDS = 45
SHOUTED_WORDS = 3
_MARKS = re.compile(r"[!?]{2,}|…{2,}|\.{4,}")
_GROWTH = 2  # a sentence that takes the place of another is no longer than so many of it


def mode_of(slot: Slot, live: str | None, wanted: Mode, good: tuple[int, int]) -> Mode | None:
    """How this text is written, where the order wants `wanted`; None: it stays as it is.

    `good` is how many characters a title or a search text may have.
    """
    is_html = slot.field in HTML_FIELDS
    said = plain(running(live or "")) if is_html else (live or "").strip()
    if wanted is Mode.REWRITE or not said:
        return Mode.REWRITE
    if wanted is Mode.IMPROVE and not is_html:
        return Mode.IMPROVE if _unfit(said, good) else None
    return wanted if is_html and wanted is not Mode.FILL else None


def in_mode(
    brief: SlotBrief, live: str | None, wanted: Mode, good: tuple[int, int]
) -> SlotBrief | None:
    """What is asked for where an order wants this mode; None: the text stays as it is."""
    # a translation follows its original, and nothing else goes with it
    whole = Mode.FILL if brief.source and wanted is not Mode.REWRITE else wanted
    mode = mode_of(brief.slot, live, whole, good)
    if mode is None or mode is Mode.REWRITE:
        return None if mode is None else brief
    told = present(brief.slot, live or "", good)
    if brief.slot.field not in HTML_FIELDS:
        return replace(brief, mode=mode, present=told)
    return replace(
        brief,
        max_chars=max(0, brief.max_chars - len(plain(live or ""))),
        words=ADDED_WORDS if brief.words else None,
        mode=mode,
        present=told,
    )


def share(price_points: int, fields: Iterable[Field], wanted: Iterable[Field]) -> int:
    """What a product costs of which not all fields are written: whole points, rounded up."""
    all_of_it, some = set(fields), set(wanted)
    return -(-price_points * len(some) // len(all_of_it)) if all_of_it else 0


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence in a text's HTML, from `start` to `end`."""

    start: int
    end: int
    said: Present


def present(slot: Slot, live: str, good: tuple[int, int]) -> tuple[Present, ...]:
    """The sentences that are there, with what is wrong with the weak ones."""
    if slot.field in HTML_FIELDS:
        said = [sentence.said for sentence in _sentences(live)]
        return tuple(each for each in said if not is_instruction(each.text))[:MOST_TOLD]
    return (Present("s1", live.strip(), _unfit(live.strip(), good)),)


def placed(brief: SlotBrief, live: str, replaced: Mapping[str, str]) -> Setting:
    """Where a text of ours goes; `replaced` are sentences by the ids of those that go."""
    if brief.slot.field not in HTML_FIELDS:
        return Setting()
    return amid(live, brief.mode, replaced)


def kept_from(brief: SlotBrief, product: Product) -> str:
    """Whose protected parts a text gets that has none yet: the one's that it translates."""
    return (product.text(replace(brief.slot, locale="")) or "") if brief.source else ""


def amid(live: str, mode: Mode, replaced: Mapping[str, str] = MappingProxyType({})) -> Setting:
    """The same, of a description."""
    if mode is Mode.APPEND:
        return at_the_end(live)
    return _improved(live, replaced) if mode is Mode.IMPROVE else in_place(live)


def replacements(blocks: Iterable[Block], brief: SlotBrief) -> dict[str, Block]:
    """The blocks that take a weak sentence's place, by its id; a good one's place nobody takes."""
    if brief.mode is not Mode.IMPROVE or brief.slot.field not in HTML_FIELDS:
        return {}
    weak = {said.id: len(said.text) for said in brief.present if said.weak}
    return {
        block.replaces: block
        for block in blocks
        if block.replaces in weak and len(block.text) <= weak[block.replaces] * _GROWTH
    }


def additions(blocks: Iterable[Block], brief: SlotBrief) -> list[Block]:
    """The blocks that say what isn't there yet."""
    if brief.mode not in (Mode.APPEND, Mode.IMPROVE) or brief.slot.field not in HTML_FIELDS:
        return list(blocks)
    said = _folded(" ".join(each.text for each in brief.present))
    return [block for block in blocks if not block.replaces and _folded(block.text) not in said]


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _improved(live: str, replaced: Mapping[str, str]) -> Setting:
    at = layout(live).end_place(live)
    parts, reached = [], 0
    for sentence in _sentences(live):
        if sentence.said.id in replaced:
            parts.append(live[reached : sentence.start])
            parts.append(escape(replaced[sentence.said.id], quote=False))
            reached = sentence.end
    told = "".join([*parts, live[reached:at]])
    if at == len(live) and not layout(live).is_ended:
        return Setting("", told, live)  # what follows isn't read
    return Setting(told, live[at:], live)


def _sentences(live: str) -> list[_Sentence]:
    """The sentences of the running text, each within one text node."""
    found: list[_Sentence] = []
    seen: set[str] = set()
    for start, end in _nodes(live):
        for first, last in spans(live[start:end].replace("\n", " ")):
            raw = live[start + first : start + last]
            said = " ".join(unescape(raw).split())
            if not said:
                continue
            weak = "repeated" if said in seen else _weakness(said)
            seen |= {said}
            at = start + first + len(raw) - len(raw.lstrip())
            close = start + first + len(raw.rstrip())
            found.append(_Sentence(at, close, Present(f"s{len(found) + 1}", said, weak)))
    return found


def _nodes(live: str) -> Iterable[tuple[int, int]]:
    told = list(layout(live).told(live))
    for piece in layout(live).pieces:
        while told and told[0][1] <= piece.start:
            told.pop(0)
        if told and piece.kind is PieceKind.TEXT and told[0][0] <= piece.start < told[0][1]:
            yield piece.start, min(piece.end, told[0][1])


def _weakness(said: str) -> str:
    """Why a sentence may be replaced."""
    letters = [sign for sign in said if sign.isalpha()]
    count = len(said.split())
    if count >= SHOUTED_WORDS and letters and said.isupper():
        return "shouts"
    if _MARKS.search(said):
        return "marks"
    return "long" if count > LONG_WORDS else ""


def _unfit(said: str, good: tuple[int, int]) -> str:
    """Why a title or a search text may be replaced."""
    if len(said) > good[1]:
        return "long"
    return "short" if len(said) < good[0] else _weakness(said)
