"""Facts: what a product's own data says, each with the place where it says it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.builders import BUILDER
from app.domain.catalog import Product
from app.domain.instructions.finding import is_instruction
from app.domain.links import without_line
from app.domain.notes import Note
from app.domain.reviews import BEST, Review
from app.domain.richtext import OWN_TABLE, plain
from app.domain.spec_tables import rows
from app.domain.zones import protected, running


class FactType(StrEnum):
    """What kind of thing a fact is: how far it can be trusted, and what it is good for."""

    NAME = "name"
    BRAND = "brand"
    KIND = "kind"  # a product type or category
    ATTRIBUTE = "attribute"
    METAFIELD = "metafield"
    MEASURE = "measure"  # weight and dimensions, with their units
    OPTION = "option"
    VARIANT = "variant"
    PRICE = "price"
    SPECIFICATION = "specification"  # a row of a table
    TAG = "tag"
    TEXT = "text"  # a sentence of the present text
    NOTE = "note"  # the merchant's own word
    REVIEW = "review"  # a shopper's opinion, which proves nothing
    CONTENT = "content"  # what a collection or category holds
    SHOP = "shop"


_TYPES = {
    "title": FactType.NAME,
    "vendor": FactType.BRAND,
    "type": FactType.KIND,
    "category": FactType.KIND,
    "metafield": FactType.METAFIELD,
    "weight": FactType.MEASURE,
    "dimensions": FactType.MEASURE,
    "option": FactType.OPTION,
    "variant": FactType.VARIANT,
    "price": FactType.PRICE,
    "table": FactType.SPECIFICATION,
    "tag": FactType.TAG,
    "description": FactType.TEXT,
    "short_description": FactType.TEXT,
    "note": FactType.NOTE,
    "review": FactType.REVIEW,
    "collection": FactType.CONTENT,
    "shop": FactType.SHOP,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. `id` is short and stable within its sheet ("f3").

    `source` is the place ("title", "vendor", "type", "attribute:Material", "metafield:Care",
    "weight:Weight", "option:Size", "variant:Size", "table:Height", "category", "tag",
    "description", "review", "shop"), `name` what it is about, `value` what stands there, verbatim
    but for its length. `scope` is the option values of the one variant that it is said of.
    """

    id: str
    source: str
    name: str
    value: str
    scope: tuple[tuple[str, str], ...] = ()

    @property
    def type(self) -> FactType:
        """What kind of thing it is."""
        return _TYPES.get(self.source.partition(":")[0], FactType.ATTRIBUTE)


NAMES = frozenset({"vendor", "shop"})
"""Sources that are proper names: "Silver & Oak" proves that name, and neither silver nor oak."""
_OWN_TABLE = re.compile(rf'<table class="{OWN_TABLE}">.*?</table>', re.DOTALL)
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+|\n+")
QUESTION_MARKS = ("?", "؟")
MAX_SENTENCES = 40
MAX_VARIANTS = 50  # of more, a text names none by itself
MAX_VALUE_CHARS = 600  # of one fact; a supplier's paste of 200 kB isn't one
MAX_FACTS = 300
_Scope = tuple[tuple[str, str], ...]
_Said = tuple[str, str, str, _Scope]  # source, name, value
_ALL: _Scope = ()


def sheet(product: Product, notes: Sequence[Note] = ()) -> tuple[Fact, ...]:
    """All facts of a product, in the order in which a merchant would look for them.

    What talks to a writer is none, wherever it stands; but a product is called what it is called.
    """
    cut = (
        (source, _cut(name), _cut(value), scope)
        for source, name, value, scope in (
            *_told(notes),
            *_said(product),
            *map(_reviewed, product.reviews.newest),
        )
    )
    told = (said for said in cut if said[2] and (said[0] in _CALLED or not _talks(*said[1:3])))
    listed = list(dict.fromkeys(told))[:MAX_FACTS]
    # notes are kept first, and told behind what the shop says; opinions are both last
    listed.sort(key=lambda said: _TOLD_LAST.index(said[0]) if said[0] in _TOLD_LAST else -1)
    return tuple(Fact(f"f{number}", *said) for number, said in enumerate(listed, start=1))


def known(product: Product, notes: Sequence[Note], shop: str) -> tuple[Fact, ...]:
    """The sheet and what else proves a claim: each variant's price, and the shop's name."""
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


def sentences(text: str) -> list[str]:
    """The sentences of a plain text; a line is at least one."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


_CALLED = frozenset({"title", "vendor"})
_TOLD_LAST = ("note", "review")


def _talks(name: str, value: str) -> bool:
    return is_instruction(value) or is_instruction(name)


def _cut(value: str) -> str:
    kept = value.strip()
    if len(kept) <= MAX_VALUE_CHARS:
        return kept
    return kept[:MAX_VALUE_CHARS].rpartition(" ")[0] or kept[:MAX_VALUE_CHARS]


def _said(product: Product) -> Iterator[_Said]:
    yield "title", "title", product.title, _ALL
    yield "vendor", "brand", product.vendor, _ALL
    yield "type", "type", product.product_type, _ALL
    yield from (("category", "category", category, _ALL) for category in product.categories)
    yield from (
        (f"{a.source}:{a.name}", a.name, _listed(a.values), _ALL)
        for a in product.attributes
        if a.source != BUILDER  # of the page, and nothing about the product
    )
    yield from ((f"option:{name}", name, _listed(values), _ALL) for name, values in product.options)
    yield from _variants(product)
    yield from (("tag", "tag", tag, _ALL) for tag in product.tags)
    yield from _texts(product)


def _listed(values: Sequence[str]) -> str:
    """Values in a line, without any that isn't one; together they are seen through less well."""
    return ", ".join(value for value in map(_cut, values) if not is_instruction(value))


def _variants(product: Product) -> Iterator[_Said]:
    """Which option values go together, where not all do."""
    buyable = product.variants if len(product.options) > 1 else ()
    for variant in buyable[:MAX_VARIANTS]:
        names, values = zip(*variant.options, strict=True) if variant.options else ((), ())
        yield f"variant:{' / '.join(names)}", " / ".join(names), " / ".join(values), variant.options


def _texts(product: Product) -> Iterator[_Said]:
    """The present text: the rows of its tables, and its sentences."""
    for field, text in (
        ("description", product.description),
        ("short_description", product.short_description or ""),
    ):
        for zone in protected(text):
            yield from _zone(product, field, zone.html)
        for table in _OWN_TABLE.findall(text):
            yield from _zone(product, field, table)
        said = plain(_OWN_TABLE.sub("\n", without_line(running(text))))
        for sentence in sentences(said)[:MAX_SENTENCES]:
            if not sentence.endswith(QUESTION_MARKS):  # who asks says nothing
                yield field, field, sentence, _ALL


def _zone(product: Product, field: str, html: str) -> Iterator[_Said]:
    """A table's rows, with the variant that one is of; of anything else, its lines."""
    listed = rows(html) if "<td" in html.lower() else ()
    for row in listed:
        scope = tuple(
            (name, value)
            for name, values in product.options
            for value in values
            if value.lower() == row.name.lower() and len(values) > 1
        )
        source = f"table:{row.name}" if row.name else "table"
        yield source, row.name or field, row.value, scope
    if not listed:
        yield from (("table", field, line, _ALL) for line in plain(html).split("\n"))


def _of_variants(product: Product) -> Iterator[_Said]:
    """What is said of one variant alone; where there is but one, it is said of the product."""
    for variant in product.variants:
        scope = variant.options if len(product.variants) > 1 else _ALL
        if variant.price is not None:
            yield "price", "price", str(variant.price), scope


def _told(notes: Sequence[Note]) -> Iterator[_Said]:
    """What the merchant told: an answer with its question, or a fact by itself."""
    yield from (("note", note.question or "note", note.text, _ALL) for note in notes)


def _reviewed(review: Review) -> _Said:
    return (
        "review",
        f"review, {review.rating} of {BEST}" if review.rating else "review",
        review.text,
        _ALL,
    )
