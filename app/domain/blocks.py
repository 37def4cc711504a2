"""WordPress's blocks in a text: comments that say where each begins and ends."""

import re
from collections.abc import Iterator

# what these hold is running text, which a new one takes the place of
TEXTS = frozenset({"paragraph", "heading", "list", "list-item", "freeform"})
_MARK = re.compile(
    r"<!--\s+(?P<end>/)?wp:(?P<name>[a-z][a-z0-9_/-]*)\s+(?:\{.*?\}\s+)?(?P<alone>/)?-->", re.DOTALL
)


def built(text: str) -> Iterator[tuple[int, int]]:
    """Where the blocks stand that are more than text, each with all that is within it."""
    begun, depth = 0, 0
    for mark in _MARK.finditer(text) if "<!--" in text else ():
        if depth:
            depth += 0 if mark["alone"] else -1 if mark["end"] else 1
            if not depth:
                yield begun, mark.end()
        elif mark["alone"]:
            yield mark.span()
        elif not mark["end"] and mark["name"] not in TEXTS:
            begun, depth = mark.start(), 1
