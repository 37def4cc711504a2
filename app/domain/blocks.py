"""WordPress's blocks in a text: comments that say where each begins and ends."""

import re
from collections.abc import Iterator

# what these hold is running text, which a new one takes the place of
TEXTS = frozenset({"paragraph", "heading", "list", "list-item", "freeform"})
_MARK = re.compile(
    r"<!--\s+(?P<end>/)?wp:(?P<name>[a-z][a-z0-9_/-]*)\s+(?:\{.*\}\s+)?(?P<alone>/)?-->", re.DOTALL
)


def built(text: str) -> Iterator[tuple[int, int]]:
    """Where the blocks stand that are more than text, each with all that is within it."""
    begun, depth = 0, 0
    for at, mark in _marks(text):
        if depth:
            depth += 0 if mark["alone"] else -1 if mark["end"] else 1
            if not depth:
                yield begun, at + mark.end()
        elif mark["alone"]:
            yield at, at + mark.end()
        elif not mark["end"] and mark["name"] not in TEXTS:
            begun, depth = at, 1


def texts(text: str) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """The blocks of running text: the name of each, and where its two comments stand."""
    begun: list[tuple[str, tuple[int, int]]] = []
    for at, mark in _marks(text):
        name, span = mark["name"], (at, at + mark.end())
        if name not in TEXTS or mark["alone"]:
            continue
        if not mark["end"]:
            begun.append((name, span))
        elif begun and begun[-1][0] == name:
            yield name, begun.pop()[1], span


def marks_text(comment: str) -> bool:
    """Whether a comment begins or ends a block of running text."""
    found = _MARK.fullmatch(comment)
    return found is not None and found["name"] in TEXTS


def _marks(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The comments that are blocks', each with its place."""
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at)
        if end < 0:
            return
        mark = _MARK.fullmatch(text[at : end + 3])
        if mark:
            yield at, mark
        at = text.find("<!--", end)
