"""What stays of a text when a new one takes its place: the merchant's own parts, byte for byte.

Kept are tables, media, forms, shortcodes, builders' blocks, links to policies and what the merchant
marks; and the tags that hold them. The running text between is what a new one replaces.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape
from itertools import islice

from app.domain.kept import COMMENT, Found, Page
from app.domain.markup import VOID, Element, Piece, PieceKind

# where a paragraph may stand
_HOLDS_TEXT = frozenset(
    {"div", "section", "article", "main", "center", "aside", "header", "footer", "body", "html"}
)
_ENDS_BY_ITSELF = frozenset({*_HOLDS_TEXT, "p", "li", "ul", "ol"})
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of live HTML that stays as it is, byte for byte. `kind` is for people."""

    kind: str
    html: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands before and behind a text of ours, byte for byte as in the `live` one."""

    before: str = ""
    after: str = ""
    live: str = ""

    @classmethod
    def of(cls, whole: str, chars: tuple[int, int], live: str) -> "Setting":
        """That of a text of ours, where both parts are so many `chars` long."""
        before, after = chars
        return cls(whole[:before], whole[len(whole) - after :], live)

    @property
    def chars(self) -> tuple[int, int]:
        """How long both parts are."""
        return len(self.before), len(self.after)

    def whole(self, own: str) -> str:
        """Our text on lines of its own, with all around it; "" where nothing would be new."""
        if not own:
            return f"{self.before}{self.after}" if self._says_more() else ""
        above = "\n" if self.before and not self.before.endswith("\n") else ""
        below = "\n" if self.after and not self.after.startswith("\n") else ""
        return f"{self.before}{above}{own}{below}{self.after}"

    def within(self, whole: str) -> str:
        """Our part of the whole."""
        return whole[len(self.before) : len(whole) - len(self.after)].strip("\n")

    def _says_more(self) -> bool:
        """Whether what stays isn't just what was there, or was built into it."""
        said = told(f"{self.before}{self.after}")
        return bool(said) and said != told(self.live)


def protected(text: str) -> tuple[Zone, ...]:
    """What the merchant has built into the page, in order."""
    return tuple(
        Zone(found.kind, text[found.start : found.end])
        for found in layout(text).zones
        if found.kind != COMMENT
    )


def running(text: str) -> str:
    """What a new text takes the place of: all but the zones."""
    parts, at = [], 0
    for zone in layout(text).zones:
        parts.append(text[at : zone.start])
        at = zone.end
    return "\n".join([*parts, text[at:]])


def told(text: str) -> str:
    """The running text's words."""
    found = layout(text)
    return " ".join(found.says(text, start, end) for start, end in found.told(text))


def without_zones(text: str, live: str) -> str:
    """A text without what it keeps of the live one."""
    for zone in protected(live):
        text = text.replace(zone.html, "")
    return text


def in_place(live: str) -> Setting:
    """Where a new text takes the place of the running one, amid all that stays.

    It begins where the running text began; at the top where there was none.
    """
    found = layout(live)
    place = found.place(live)
    parts: tuple[list[str], list[str]] = ([], [])
    for is_kept, start, end in found.stretches():
        stretch = live[start:end]
        if is_kept or not found.says(live, start, end):
            parts[start >= place].append(stretch)
        elif "\n" in stretch:
            parts[start >= place].append("\n")
    before, after = map("".join, parts)
    return Setting(before, after, live)


def at_the_end(live: str) -> Setting:
    """Where a text follows all of the live one; above it where what follows isn't read."""
    return Setting(live, "", live) if layout(live).is_ended else Setting("", live, live)


@dataclass(frozen=True, slots=True)
class Layout:
    """What of a text stays: zones as a whole, and the tags that hold some.

    `shut` is where no paragraph can stand. `is_ended`: what follows the text is read as HTML.
    """

    pieces: tuple[Piece, ...]
    length: int
    zones: tuple[Found, ...]
    tags: tuple[Span, ...]
    shut: tuple[Found, ...]
    is_ended: bool

    def stretches(self) -> Iterator[tuple[bool, int, int]]:
        """All of the text in its order: whether it is kept, and from where to where."""
        at = 0
        for start, end in sorted([*((zone.start, zone.end) for zone in self.zones), *self.tags]):
            if start > at:
                yield False, at, start
            yield True, start, end
            at = end
        if at < self.length:
            yield False, at, self.length

    def place(self, text: str) -> int:
        """Where the running text begins, or what holds it where no paragraph can stand."""
        at = next((start for start, _end in self.told(text)), 0)
        around = _around(at, self.shut)
        return around.start if around else at

    def end_place(self, text: str) -> int:
        """Where it ends, or what holds it."""
        *_others, (_start, end) = [(0, 0), *self.told(text)]
        around = _around(end - 1, self.shut)
        return around.end if around else end

    def told(self, text: str) -> Iterator[Span]:
        """Where running text stands."""
        return (
            (start, end)
            for is_kept, start, end in self.stretches()
            if not is_kept and self.says(text, start, end)
        )

    def says(self, text: str, start: int, end: int) -> str:
        """The running text of a stretch."""
        first = bisect_right(self.pieces, start, key=lambda piece: piece.end)
        parts = []
        for piece in islice(self.pieces, first, None):
            if piece.start >= end:
                break
            if piece.kind is PieceKind.TEXT:
                parts.append(unescape(text[max(piece.start, start) : min(piece.end, end)]))
        return " ".join(" ".join(parts).split())


@lru_cache(maxsize=8)  # a product's texts are asked for several times in a row
def layout(text: str) -> Layout:
    """What of the text stays, and where."""
    page = Page.of(text)
    zones = tuple(_united(page.found()))
    holders = [each for each in page.elements if _holds_some(each, zones)]
    tags = {
        (tag.start, tag.end)
        for each in holders
        for tag in (each.tag, each.end_tag)
        if tag is not None and not _around(tag.start, zones)
    }
    shut = (Found(each.start, each.end, "") for each in holders if each.name not in _HOLDS_TEXT)
    return Layout(
        page.pieces,
        len(text),
        zones,
        tuple(tags),
        tuple(_united(shut)),
        _is_ended(page),
    )


def _around(at: int, zones: Sequence[Found]) -> Found | None:
    """The zone in which this place is."""
    place = bisect_right(zones, at, key=lambda zone: zone.start) - 1
    return zones[place] if place >= 0 and zones[place].end > at else None


def _holds_some(element: Element, zones: Sequence[Found]) -> bool:
    """Whether a zone is in it, at least in part, and it isn't in one itself."""
    around = _around(element.start, zones)
    if around is not None:
        return around.end < element.end
    following = bisect_right(zones, element.start, key=lambda zone: zone.start)
    return following < len(zones) and zones[following].start < element.end


def _united(found: Iterable[Found]) -> Iterator[Found]:
    """One for those that overlap, by the name of the first."""
    current: Found | None = None
    for each in sorted(found, key=lambda zone: (zone.start, -zone.end)):
        if current is None or each.start >= current.end:
            if current is not None:
                yield current
            current = each
        elif each.end > current.end:
            current = replace(current, end=each.end)
    if current is not None:
        yield current


def _is_ended(page: Page) -> bool:
    if page.pieces and not page.pieces[-1].is_whole:
        return False
    return not any(
        each.end_tag is None and each.end == len(page.text)
        for each in page.elements
        if each.name not in _ENDS_BY_ITSELF | VOID
    )
