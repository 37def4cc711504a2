"""What of a text is the merchant's own: found by its tags, shortcodes, links and their marks."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import unquote, urlsplit

from app.domain.blocks import built, marks_text, texts
from app.domain.markup import Element, Piece, PieceKind, elements, pieces
from app.domain.richtext import OWN_TABLE, words

COMMENT = "comment"
BLOCK, SHORTCODE, POLICY, MARKED = "block", "shortcode", "policy", "marked"
MARK = "rooz-keep"
"""The class by which a merchant marks what is to stay; also as a pair of comments."""

# a heading right before one of these is its caption: "Size chart"
_CAPTIONED = frozenset({"table", "dl", "iframe", "video", "object", "form", SHORTCODE})
_WHOLE = frozenset(
    {
        *("table", "dl", "iframe", "figure", "picture", "video", "audio", "object", "embed"),
        *("img", "svg", "canvas", "math", "map", "form", "input", "button", "select", "textarea"),
        *("details", "script", "style", "noscript", "template", "link", "meta"),
    }
)
_UNSEEN = frozenset({"script", "style", "template", "link", "meta"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS = frozenset({"p", "li", *_HEADINGS})
_SHORT_WORDS = 25  # a paragraph of no more stays whole with its link to a policy
_SHORT_CHARS = 1_000  # with all its tags

_OURS = f'<table class="{OWN_TABLE}">'  # whoever gave it another attribute made it their own
_MARKED_TAG = re.compile(rf"(?<![\w-])(?:data-)?{MARK}(?![\w-])")
_MARKED_PAIR = re.compile(r"<!--\s*(?P<end>/?)\s*rooz:keep\s*-->")
_SHORTCODE = re.compile(
    r"\[(?:/(?P<end>[a-zA-Z][a-zA-Z0-9_-]*)|(?P<start>[a-zA-Z][a-zA-Z0-9_-]*)(?:\s[^\]\[]*)?)/?\]"
)
# "[new]" or "[M]" is text; these are shortcodes also where nothing ends them
_ALONE = re.compile(
    r"[a-z][a-z0-9]*[_-][a-z0-9_-]*|gallery|video|audio|embed|product", re.IGNORECASE
)
_HREF = re.compile(r"(?<![\w-])href\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_POLICY = re.compile(
    r"(?<![^\W_])(?:polic(?:y|ies)|privacy|refunds?|returns?|shipping|delivery|terms|conditions"
    r"|warranty|guarantee|legal|imprint|impressum|datenschutz\w*|widerruf\w*|agb|versand\w*"
    r"|lieferung|retouren?|r(?:ue|ü)ckgabe\w*|garantie|confidentialit[eé]|livraisons?|retours?"
    r"|cgv|mentions|env[ií]os?|devoluciones|privacidad|condiciones|privacidade|trocas|entregas?"
    r"|spedizion[ei]|res[oi]|condizioni|verzending|retourneren|voorwaarden|iade|teslimat|gizlilik"
    r"|خصوصية|الخصوصية|الشحن|التوصيل|الاسترجاع|الشروط|الضمان|سياسة\w*)(?![^\W_])",
    re.IGNORECASE,
)
_GOODS = re.compile(r"/(?:products?|collections?|shop|product-category)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that stays, from `start` to `end`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Page:
    """A text with its pieces and elements."""

    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, text: str) -> "Page":
        """A text, taken apart."""
        return cls(text, pieces(text))

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Its elements and WordPress's blocks of text, outer ones first."""
        blocks = (
            Element(f"wp:{name}", begin[0], end[1], _comment(begin), _comment(end))
            for name, begin, end in texts(self.text)
        )
        found = (*elements(self.pieces, len(self.text)), *blocks)
        return tuple(sorted(found, key=lambda each: (each.start, -each.end)))

    @cached_property
    def _headings(self) -> dict[int, Element]:
        return {each.end: each for each in self.elements if each.name in _HEADINGS}

    def found(self) -> Iterator[Found]:
        """What stays, in no order; stretches may lie within one another."""
        yield from (Found(*span, BLOCK) for span in built(self.text))
        yield from self._pairs()
        for each in (*self._whole(), *self._shortcodes()):
            yield self._with_caption(each)
        yield from self._policies()
        yield from (
            Found(piece.start, piece.end, COMMENT)
            for piece in self.pieces
            if piece.kind is PieceKind.COMMENT
            and not marks_text(self.text[piece.start : piece.end])
        )

    def _pairs(self) -> Iterator[Found]:
        """What stands between the merchant's comments, with both."""
        start: int | None = None
        for mark in _MARKED_PAIR.finditer(self.text):
            if not mark["end"]:
                start = mark.start() if start is None else start
            elif start is not None:
                yield Found(start, mark.end(), MARKED)
                start = None

    def _whole(self) -> Iterator[Found]:
        for each in self.elements:
            tag = self.text[each.start : each.tag.end]
            if each.name in _WHOLE and tag != _OURS:
                yield Found(each.start, each.end, COMMENT if each.name in _UNSEEN else each.name)
            elif MARK in tag and _MARKED_TAG.search(tag):
                yield Found(each.start, each.end, MARKED)

    def _shortcodes(self) -> Iterator[Found]:
        """Those of a pair with what is between them, and known ones that stand alone."""
        begun: dict[str, list[int]] = defaultdict(list)
        for piece in self.pieces:
            if piece.kind is not PieceKind.TEXT:
                continue
            for code in _SHORTCODE.finditer(self.text, piece.start, piece.end):
                if code["end"]:
                    if begun[code["end"]]:
                        yield Found(begun[code["end"]].pop(), code.end(), SHORTCODE)
                    continue
                begun[code["start"]].append(code.start())
                if _ALONE.fullmatch(code["start"]):
                    yield Found(*code.span(), SHORTCODE)

    def _policies(self) -> Iterator[Found]:
        """Links to the shop's policies; a short paragraph stays whole with its own."""
        paragraph, is_short = None, False
        for each in self.elements:
            if each.name in _PARAGRAPHS:
                paragraph = each
                said = self.text[each.start : min(each.end, each.start + _SHORT_CHARS)]
                is_short = each.end - each.start < _SHORT_CHARS and words(said) <= _SHORT_WORDS
            elif each.name == "a" and _leads_to_policy(self.text[each.start : each.tag.end]):
                is_within = paragraph is not None and each.end <= paragraph.end
                kept = paragraph if paragraph and is_within and is_short else each
                yield Found(kept.start, kept.end, POLICY)

    def _with_caption(self, found: Found) -> Found:
        """With the heading right before it, where that is its caption."""
        if found.kind not in _CAPTIONED:
            return found
        end = found.start
        while end and self.text[end - 1].isspace():
            end -= 1
        heading = self._headings.get(end)
        return replace(found, start=heading.start) if heading else found


def _comment(span: tuple[int, int]) -> Piece:
    return Piece(PieceKind.COMMENT, *span)


def _leads_to_policy(tag: str) -> bool:
    found = _HREF.search(tag)
    if found is None:
        return False
    try:
        path = unquote(urlsplit(found[1] or found[2] or found[3] or "").path)
    except ValueError:  # no address at all
        return False
    return not _GOODS.search(path) and bool(_POLICY.search(path))
