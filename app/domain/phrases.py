"""The phrase by which a product is to be found, and no other of its shop.

Two pages that go for the same phrase take each other's place in search. So a product gets the
shortest phrase of its own title that no other product's title has in it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.domain.catalog import Field, Product
from app.domain.ids import ProductId
from app.domain.texts import SlotBrief

FOCUSED = frozenset({Field.SEO_TITLE, Field.META_DESCRIPTION, Field.FOCUS_KEYWORD})
_FEWEST, _MOST = 2, 4  # words: fewer say too little, and more nobody types
_LONGEST = 60
_END = re.compile(r"\s*(?:[,;:|(\[/]|\s[-–—]\s).*", re.DOTALL)


def phrases(product: Product) -> tuple[str, ...]:
    """What might be looked for, in small letters, the shortest first and its whole title last."""
    title = " ".join(product.title.casefold().split())
    brand = product.vendor.casefold().split()
    words = [word for word in _END.sub("", title).split() if word not in brand]
    # the thing itself stands last in some languages and first in others
    parts = [" ".join(words[-count:]) for count in range(_FEWEST, _MOST + 1)]
    parts += [" ".join(words[:count]) for count in range(_FEWEST, _MOST + 1)]
    told = [part for part in parts if sum(map(str.isalpha, part.split())) >= _FEWEST]
    by_length = sorted(dict.fromkeys(told), key=lambda part: len(part.split()))
    return tuple(dict.fromkeys(part for part in (*by_length, title) if 0 < len(part) <= _LONGEST))


def chosen(
    products: Sequence[Product], said_by: Callable[[set[str]], Mapping[str, int]]
) -> dict[ProductId, str]:
    """A phrase for each product, by its id; none where all of its phrases are another's.

    `said_by` tells of how many of the shop's products each phrase is in the title, or the focus;
    of two it needs to know no more.
    """
    waiting = {product.id: list(phrases(product)) for product in products}
    found: dict[ProductId, str] = {}
    # one a product at a time, for most have the first, and each is looked for in all titles
    while waiting := {product: some for product, some in waiting.items() if some}:
        asked = {product: some.pop(0) for product, some in waiting.items()}
        counts = said_by(set(asked.values()))
        for product, phrase in asked.items():
            if counts.get(phrase, 0) <= 1 and phrase not in found.values():
                found[product] = phrase
                waiting[product] = []
    return found


def focused(briefs: Sequence[SlotBrief], phrase: str) -> tuple[SlotBrief, ...]:
    """The briefs, with those of search texts told of the phrase."""
    return tuple(
        replace(brief, about=f"focus phrase: {phrase}")
        if phrase and brief.slot.field in FOCUSED and not brief.source
        else brief
        for brief in briefs
    )
