"""Facts: what a product's own data says, each with the place where it says it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.builders import BUILDER
from app.domain.catalog import Product
from app.domain.richtext import plain, protected


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
    r"|instructions?:|disregard|for ai\b|ai tools|language model|always (?:state|say|mention)|تجاهل",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+|\n+")
MAX_SENTENCES = 40


def sheet(product: Product) -> tuple[Fact, ...]:
    """All facts of a product, in the order in which a merchant would look for them."""
    return tuple(
        Fact(f"f{number}", source, name, value.strip())
        for number, (source, name, value) in enumerate(_said(product), start=1)
        if value.strip()
    )


def with_shop(facts: tuple[Fact, ...], name: str) -> tuple[Fact, ...]:
    """The facts and the shop's own name, which its texts may say."""
    return (*facts, Fact("shop", "shop", "shop", name)) if name else facts


def is_instruction(text: str) -> bool:
    """Whether it talks to a writer rather than of a product."""
    return bool(_INSTRUCTION.search(text))


def sentences(text: str) -> list[str]:
    """The sentences of a plain text; a line is at least one."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def _said(product: Product) -> Iterator[tuple[str, str, str]]:
    yield "title", "title", product.title
    yield "vendor", "brand", product.vendor
    yield "type", "type", product.product_type
    yield from (("category", "category", category) for category in product.categories)
    yield from (
        (f"attribute:{a.name}", a.name, ", ".join(a.values))
        for a in product.attributes
        if a.source != BUILDER  # of the page, and nothing about the product
    )
    yield from ((f"option:{name}", name, ", ".join(values)) for name, values in product.options)
    yield from (("tag", "tag", tag) for tag in product.tags)
    for field, text in (
        ("description", product.description),
        ("short_description", product.short_description or ""),
    ):
        own = text
        for zone in protected(text):
            own = own.replace(zone.html, "\n")
            yield from (("table", field, line) for line in plain(zone.html).split("\n"))
        for sentence in sentences(plain(own))[:MAX_SENTENCES]:
            if not is_instruction(sentence):
                yield field, field, sentence
