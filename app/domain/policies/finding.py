"""Finds in a text what a shop's policies keep out of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from app.domain.folding import Folded, fold, folded
from app.domain.policies import forms, wordings
from app.domain.policies.policy import Hit, Policies, Policy

# a product may be called what it is called; what else its name promises stays out all the same
NAMEABLE = frozenset({Policy.SUPERLATIVE, Policy.CAPITALS, Policy.EMOJI, Policy.RIVAL, Policy.LINK})


def find(
    text: str, language: str, policies: Policies, names: Sequence[str] = ()
) -> tuple[Hit, ...]:
    """What the plain text says that the policies keep out, in its order.

    `names` are the product's, its brand's and the shop's, which stand as they are.
    """
    said = folded(text)
    hits = {
        hit
        for hit in (
            *wordings.hits(said, text, language),
            *forms.hits(text),
            *_rivals(said, text, policies),
        )
        if hit.policy in policies.on
    }
    if any(hit.policy in NAMEABLE for hit in hits):
        named = list(_places(said, names))
        hits = {hit for hit in hits if not (hit.policy in NAMEABLE and _is_within(hit, named))}
    return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end, hit.policy)))


def without_emoji(text: str, policies: Policies, names: Sequence[str]) -> str:
    """The text without emoji but those of names, where the shop wants none: nothing else changes.

    A sentence says the same without its emoji, and is no reason to leave it out.
    """
    if Policy.EMOJI not in policies.on:
        return text
    hits = list(forms.emoji(text))
    named = list(_places(folded(text), names)) if hits else []
    kept, reached = [], 0
    for hit in hits:
        if not _is_within(hit, named):
            kept.append(text[reached : hit.start])
            reached = hit.end
    if not reached:
        return text
    return re.sub(r"\s+(?=[.,;:!?،؛؟]|$)", "", " ".join("".join([*kept, text[reached:]]).split()))


def _is_within(hit: Hit, places: Iterable[tuple[int, int]]) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in places)


def _places(said: Folded, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    for name in names:
        key = _key(name)
        if key and key in said.text:
            for found in re.finditer(rf"(?<!\w){re.escape(key)}(?!\w)", said.text):
                yield said.span(*found.span())


@lru_cache(maxsize=1_000)
def _key(name: str) -> str:
    return fold(" ".join(name.split()))


def _rivals(said: Folded, text: str, policies: Policies) -> Iterator[Hit]:
    for start, end in _places(said, policies.rivals):
        yield Hit(Policy.RIVAL, start, end, text[start:end])
