"""HTML taken apart where it stands: tags, comments and texts, and what holds what.

Whatever the HTML is like, its pieces put together are the HTML again, sign for sign.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr"),
    }
)
# what a browser reads as plain text up to the tag's end
RAW = frozenset({"script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes"})
# what ends a paragraph that nobody ended
_ENDS_P = frozenset(
    {
        *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "section"),
        *("article", "aside", "header", "footer", "main", "blockquote", "pre", "form", "hr"),
        *("figure", "details", "center"),
    }
)


class PieceKind(StrEnum):
    """What a piece of HTML is."""

    TEXT = "text"
    START = "start"
    END = "end"
    COMMENT = "comment"  # and whatever else a browser doesn't show


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece from `start` to `end`; `name` is a tag's, in lower case.

    One that isn't `is_whole` reaches to the end of the text, for nothing ends it.
    """

    kind: PieceKind
    start: int
    end: int
    name: str = ""
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Element:
    """An element: from `start` to `end`, and its tags; `end_tag` None where it has none."""

    name: str
    start: int
    end: int
    tag: Piece
    end_tag: Piece | None


# possessive, and each ends at the text's end at the latest: no input makes it slow
_PIECE = re.compile(
    r"(?P<comment><!--(?:-?>|.*?(?:--!?>|\Z)))"
    r"|(?P<tag><(?P<slash>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+(?P<close>>|\Z))"
    r"|(?P<bogus><(?:[!?]|/[^a-zA-Z])[^>]*+(?:>|\Z))",
    re.DOTALL,
)


def pieces(text: str) -> tuple[Piece, ...]:
    """The HTML's pieces in their order, without a gap between them."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    at = 0
    while at < len(text):
        found = _PIECE.search(text, at)
        if found is None:
            yield Piece(PieceKind.TEXT, at, len(text))
            return
        if found.start() > at:
            yield Piece(PieceKind.TEXT, at, found.start())
        piece = _piece(found)
        yield piece
        at = piece.end
        if piece.kind is PieceKind.START and piece.name in RAW:
            raw_end = _raw_end(text, at, piece.name)
            if raw_end > at:
                yield Piece(PieceKind.TEXT, at, raw_end)
            at = raw_end


def _piece(found: re.Match[str]) -> Piece:
    start, end = found.span()
    if not found["tag"]:
        is_whole = found[0].endswith(">")
        return Piece(PieceKind.COMMENT, start, end, is_whole=is_whole)
    kind = PieceKind.END if found["slash"] else PieceKind.START
    return Piece(kind, start, end, found["name"].lower(), is_whole=bool(found["close"]))


def _raw_end(text: str, at: int, name: str) -> int:
    end = re.compile(rf"</{re.escape(name)}[\s/>]", re.IGNORECASE).search(text, at)
    return end.start() if end else len(text)


def elements(parts: Sequence[Piece], length: int) -> tuple[Element, ...]:
    """The elements among the pieces of a text of this length, outer ones before inner ones.

    One that nobody ends, ends with what holds it.
    """
    tree = _Tree()
    for piece in parts:
        if piece.kind is PieceKind.START:
            tree.start(piece)
        elif piece.kind is PieceKind.END:
            tree.end(piece)
    tree.close(0, length)
    return tuple(sorted(tree.found, key=lambda element: (element.start, -element.end)))


class _Tree:
    """The elements that are open, and those that were found."""

    def __init__(self) -> None:
        self.open: list[Piece] = []
        self.places: dict[str, list[int]] = defaultdict(list)  # where in it, by name
        self.found: list[Element] = []

    def start(self, tag: Piece) -> None:
        self.close(self._still_open(tag.name), tag.start)
        if tag.name in VOID:
            self.found.append(Element(tag.name, tag.start, tag.end, tag, None))
        else:
            self.places[tag.name].append(len(self.open))
            self.open.append(tag)

    def end(self, end_tag: Piece) -> None:
        place = self._last(end_tag.name)
        if place >= 0:
            self.close(place + 1, end_tag.start)
            tag = self._pop()
            self.found.append(Element(tag.name, tag.start, end_tag.end, tag, end_tag))

    def close(self, count: int, at: int) -> None:
        """All but the first `count`, which nobody ended up to here."""
        while len(self.open) > count:
            tag = self._pop()
            self.found.append(Element(tag.name, tag.start, at, tag, None))

    def _pop(self) -> Piece:
        tag = self.open.pop()
        self.places[tag.name].pop()
        return tag

    def _last(self, name: str) -> int:
        places = self.places.get(name)
        return places[-1] if places else -1

    def _still_open(self, name: str) -> int:
        """How many stay open when an element of this name begins."""
        if self.open and self.open[-1].name == "p" and name in _ENDS_P:
            return len(self.open) - 1
        item, lists = self._last("li"), max(self._last("ul"), self._last("ol"))
        return item if name == "li" and item > lists else len(self.open)
