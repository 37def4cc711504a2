"""Facts: what a product's own data says, each with the place where it says it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.builders import BUILDER
from app.domain.catalog import Product
from app.domain.notes import Note
from app.domain.richtext import plain
from app.domain.zones import protected, running


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. `id` is short and stable within its sheet ("f3").

    `source` is the place ("title", "vendor", "type", "attribute:Material", "option:Size",
    "category", "tag", "description", "shop"), `name` what it is about, `value` what stands there,
    verbatim. `scope` is the option values of the one variant that it is said of.
    """

    id: str
    source: str
    name: str
    value: str
    scope: tuple[tuple[str, str], ...] = ()


NAMES = frozenset({"vendor", "shop"})
"""Sources that are proper names: "Silver & Oak" proves that name, and neither silver nor oak."""


# product data is data: a sentence that talks to a writer is no fact about a product
_INSTRUCTION = re.compile(
    r"ignore (?:all |any |the )?(?:previous|above)|system prompt|as an ai\b|you are (?:now )?an?\b"
    r"|instructions?:|disregard|for ai\b|ai tools|language model|always (?:state|say|mention)"
    r"|تجاهل",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+|\n+")
MAX_SENTENCES = 40
_Scope = tuple[tuple[str, str], ...]
_Said = tuple[str, str, str, _Scope]  # source, name, value
_ALL: _Scope = ()


def sheet(product: Product, notes: Sequence[Note] = ()) -> tuple[Fact, ...]:
    """All facts of a product, in the order in which a merchant would look for them."""
    return tuple(
        Fact(f"f{number}", source, name, value.strip(), scope)
        for number, (source, name, value, scope) in enumerate(
            (*_said(product), *_told(notes)), start=1
        )
        if value.strip()
    )


def known(product: Product, notes: Sequence[Note], shop: str) -> tuple[Fact, ...]:
    """The sheet and what else proves a claim: each variant's own, and the shop's name."""
    others = [("shop", "shop", shop, _ALL)] if shop else []
    return (
        *sheet(product, notes),
        *(
            Fact(f"{source}{number}", source, name, value, scope)
            for number, (source, name, value, scope) in enumerate(
                (*_of_variants(product), *others), start=1
            )
        ),
    )


def is_instruction(text: str) -> bool:
    """Whether it talks to a writer rather than of a product."""
    return bool(_INSTRUCTION.search(text))


def sentences(text: str) -> list[str]:
    """The sentences of a plain text; a line is at least one."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def _said(product: Product) -> Iterator[_Said]:
    yield "title", "title", product.title, _ALL
    yield "vendor", "brand", product.vendor, _ALL
    yield "type", "type", product.product_type, _ALL
    yield from (("category", "category", category, _ALL) for category in product.categories)
    yield from (
        (f"attribute:{a.name}", a.name, ", ".join(a.values), _ALL)
        for a in product.attributes
        if a.source != BUILDER  # of the page, and nothing about the product
    )
    yield from (
        (f"option:{name}", name, ", ".join(values), _ALL) for name, values in product.options
    )
    yield from (("tag", "tag", tag, _ALL) for tag in product.tags)
    for field, text in (
        ("description", product.description),
        ("short_description", product.short_description or ""),
    ):
        for zone in protected(text):
            yield from (("table", field, line, _ALL) for line in plain(zone.html).split("\n"))
        for sentence in sentences(plain(running(text)))[:MAX_SENTENCES]:
            if not is_instruction(sentence):
                yield field, field, sentence, _ALL


def _of_variants(product: Product) -> Iterator[_Said]:
    """What is said of one variant alone; where there is but one, it is said of the product."""
    for variant in product.variants:
        scope = variant.options if len(product.variants) > 1 else _ALL
        if variant.price is not None:
            yield "price", "price", str(variant.price), scope


def _told(notes: Sequence[Note]) -> Iterator[_Said]:
    """What the merchant told: an answer with its question, or a fact by itself."""
    yield from (("note", note.question or "note", note.text, _ALL) for note in notes)
