"""A word diff for review: what accepting does to the live text."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_WORDS = 4_000  # beyond, the whole is shown as replaced: nobody reads such a diff

_PARTS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that stays ("same"), goes ("del") or comes ("ins")."""

    kind: str
    text: str


def diff(old: str, new: str) -> list[Piece]:
    """The pieces in order: same and ins make up `new`, same and del make up `old`."""
    before, after = _PARTS.findall(old), _PARTS.findall(new)
    if len(before) + len(after) > MOST_WORDS:
        whole = [Piece("del", old), Piece("ins", new)]
        return [piece for piece in whole if piece.text]
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(before[i1:i2])))
            continue
        if i1 < i2:
            pieces.append(Piece("del", "".join(before[i1:i2])))
        if j1 < j2:
            pieces.append(Piece("ins", "".join(after[j1:j2])))
    return pieces
