"""The data with which frameworks bring a page to life in the browser, in their own notations."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from scraper.extract.loose_json import loads, value_at
from scraper.extract.trees import Script

NUXT = "__NUXT_DATA__"
"""The id of Nuxt's script."""
_PUSHED = re.compile(
    r"__next_f\.push\(\s{0,5}\[\s{0,5}1\s{0,5},\s{0,5}(\"(?:[^\"\\]|\\.)*\")", re.DOTALL
)
_ROW = re.compile(r"(?:^|\n)[0-9a-f]{1,6}:(?=[\[{])")
_MAX_CHARS = 1_500_000
_MAX_ROWS = 40
_MAX_NODES = 8_000
_MAX_DEPTH = 24
_MAX_LINKS = 200
_WRAPPERS = frozenset({"Reactive", "ShallowReactive", "Ref", "ShallowRef", "Island"})


def rows(scripts: Iterable[Script]) -> Iterator[Any]:
    """The values that Next.js's app router streams in pieces of text, row by row.

    A row is longer than the piece that it begins in: pieces are put together first.
    """
    pieces: list[str] = []
    room = _MAX_CHARS
    for script in scripts:
        if "__next_f" not in script.text[:200] or room <= 0:
            continue
        for pushed in _PUSHED.finditer(script.text[:_MAX_CHARS]):
            piece = loads(pushed[1])
            if isinstance(piece, str):
                pieces.append(piece)
                room -= len(piece)
    text = "".join(pieces)[:_MAX_CHARS]
    for _, row in zip(range(_MAX_ROWS), _ROW.finditer(text), strict=False):
        value = value_at(text, row.end())
        if value is not None:
            yield value


def unpacked(packed: Any) -> Any:
    """The value of a list in which objects hold the places of their parts (Nuxt 3's devalue).

    A part may stand in many places, or in itself: only so many are put in.
    """
    if not isinstance(packed, list) or not packed:
        return None
    return _Unpacking(packed).value(0, 0)


def linked(state: Any) -> Any:
    """Apollo's cache with what its nodes point at put into them, one step deep."""
    if not isinstance(state, dict) or "ROOT_QUERY" not in state:
        return state

    def _one(value: Any) -> Any:
        place = value.get("__ref") if isinstance(value, dict) else None
        return state.get(place, value) if isinstance(place, str) else value

    def _meant(value: Any) -> Any:
        return list(map(_one, value[:_MAX_LINKS])) if isinstance(value, list) else _one(value)

    return {
        key: {k: _meant(v) for k, v in node.items()} if isinstance(node, dict) else node
        for key, node in islice(state.items(), _MAX_NODES)
    }


class _Unpacking:
    """What is left to be put in, of one list."""

    def __init__(self, packed: list[Any]) -> None:
        self.packed = packed
        self.room = _MAX_NODES

    def value(self, place: Any, depth: int) -> Any:
        """The value at a place of the list; None for what means nothing, or is too much."""
        self.room -= 1
        is_place = isinstance(place, int) and not isinstance(place, bool)
        if not is_place or not 0 <= place < len(self.packed):
            return None
        if self.room < 0 or depth > _MAX_DEPTH:
            return None
        held = self.packed[place]
        if isinstance(held, dict):
            return {key: self.value(inner, depth + 1) for key, inner in held.items()}
        if not isinstance(held, list):
            return held
        if held and isinstance(held[0], str):
            is_wrapper = held[0] in _WRAPPERS and len(held) > 1
            return self.value(held[1], depth + 1) if is_wrapper else None
        return [self.value(inner, depth + 1) for inner in held]
