"""A product told in any JSON shape, as facts: Shopify's, WooCommerce's, or a feed's."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

from app.domain.facts import Fact
from app.domain.instructions.finding import is_instruction
from app.domain.richtext import plain

_SKIPPED = frozenset({"barcode", "sku", "handle", "slug", "id", "gtin", "ean", "reviews"})
_NOTE = re.compile(r"note|notiz|intern|staff|memo|todo", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+(?=[A-ZÄÖÜÉÀ\u0600-\u06ff\"„«(0-9])|\n+")
_LONG = 60  # signs; a longer value is running text
_NAMED = {
    "name": "title",
    "title": "title",
    "product_type": "type",
    "type": "type",
    "brand": "vendor",
}


def facts_of(product: Mapping[str, Any]) -> tuple[Fact, ...]:
    """All facts of a record, in its order; what is hidden, quoted or an instruction is none."""
    found = [fact for key, value in product.items() for fact in _walk(key, key, value, ())]
    found += _option_lists(product)
    return tuple(
        Fact(f"f{number}", fact.source, fact.name, fact.value, fact.scope)
        for number, fact in enumerate(found, start=1)
        if fact.value.strip()
    )


def _walk(path: str, key: str, value: object, scope: tuple[tuple[str, str], ...]) -> Iterator[Fact]:
    if key.lower() in _SKIPPED or _NOTE.search(key) or value is None:
        return
    match value:
        case list() if key.lower() in ("variants", "variations"):
            yield from _of_variants(path, value)
        case dict():
            yield from _of_object(path, key, value, scope)
        case list():
            yield from _of_list(path, key, value, scope)
        case bool():
            yield _fact(path, key, "yes" if value else "no", scope)
        case str():
            yield from _of_text(path, key, value, scope)
        case _:
            yield _fact(path, key, str(value), scope)


def _of_variants(path: str, variants: Sequence[object]) -> Iterator[Fact]:
    for number, variant in enumerate(variants):
        if isinstance(variant, dict):
            chosen = _chosen(variant)
            for name, own in variant.items():
                yield from _walk(f"{path}[{number}].{name}", name, own, chosen)


def _of_list(
    path: str, key: str, values: Sequence[object], scope: tuple[tuple[str, str], ...]
) -> Iterator[Fact]:
    if all(not isinstance(item, dict | list) for item in values):
        yield _fact(path, key, ", ".join(map(str, values)), scope)
        return
    for number, item in enumerate(values):
        yield from _walk(f"{path}[{number}]", key, item, scope)


def _chosen(variant: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    options = variant.get("option_values") or variant.get("attributes") or {}
    if not isinstance(options, dict):
        return ()
    return tuple(sorted((str(name), str(value)) for name, value in options.items()))


def _of_object(
    path: str, key: str, value: Mapping[str, Any], scope: tuple[tuple[str, str], ...]
) -> Iterator[Fact]:
    if "value" in value and "unit" in value:
        yield _fact(path, key, f"{value['value']} {value['unit']}", scope)
    elif "name" in value and ("options" in value or "values" in value):
        listed = value.get("options") or value.get("values") or []
        yield _fact(path, str(value["name"]), ", ".join(map(str, listed)), scope)
    else:
        for name, own in value.items():
            yield from _walk(f"{path}.{name}", name, own, scope)


def _of_text(path: str, key: str, value: str, scope: tuple[tuple[str, str], ...]) -> Iterator[Fact]:
    is_text = "desc" in path
    if "<" in value:
        shown = _Shown()
        shown.feed(value)
        shown.close()
        for name, cell in shown.cells:
            yield _fact(path, name, cell, scope)
        value, is_text = plain(shown.rest), True
    if not is_text and len(value) <= _LONG:
        yield _fact(path, key, value, scope)
        return
    for said in _SENTENCE.split(value):
        if said.strip() and not is_instruction(said):
            yield _fact(path, "description" if is_text else key, " ".join(said.split()), scope)


def _fact(path: str, name: str, value: str, scope: tuple[tuple[str, str], ...]) -> Fact:
    source = "description" if "desc" in path else _NAMED.get(path, path)
    return Fact("", source, name, value.strip(), scope)


def _option_lists(product: Mapping[str, Any]) -> Iterator[Fact]:
    """Each option with the values to choose from."""
    listed = product.get("options") or product.get("attributes") or []
    for option in listed if isinstance(listed, list) else []:
        if isinstance(option, dict):
            values = option.get("values") or option.get("options") or []
            if isinstance(values, list) and len(values) > 1:
                name = str(option.get("name", ""))
                yield Fact("", f"option:{name}", name, ", ".join(map(str, values)))


class _Shown(HTMLParser):
    """What a page shows: table cells with their heads, and the rest as HTML; quotes are others'."""

    _VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "source"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rest = ""
        self.cells: list[tuple[str, str]] = []
        self._unseen = 0
        self._rows: list[list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = (dict(attrs).get("style") or "").replace(" ", "").lower()
        is_hidden = "display:none" in style or "hidden" in dict(attrs) or tag == "blockquote"
        if (self._unseen or is_hidden) and tag not in self._VOID:
            self._unseen += 1
        elif tag == "table":
            self._rows = []
        elif self._rows is not None:
            if tag == "tr":
                self._rows.append([])
            elif tag in ("td", "th") and self._rows:
                self._rows[-1].append("")
        else:
            self.rest += f"<{tag}>"

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            self._unseen -= tag not in self._VOID
        elif tag == "table" and self._rows is not None:
            self.cells += _told_by([row for row in self._rows if any(row)])
            self._rows = None
            self.rest += "\n"
        elif self._rows is None:
            self.rest += f"</{tag}>"

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._rows is None:
            self.rest += data.replace("&", "&amp;").replace("<", "&lt;")
        elif self._rows and self._rows[-1]:
            self._rows[-1][-1] = " ".join(f"{self._rows[-1][-1]} {data}".split())


def _told_by(rows: list[list[str]]) -> Iterator[tuple[str, str]]:
    """The cells with what they are about: two columns are name and value, more have a head."""
    if rows and len(rows[0]) > 2:
        head = rows[0]
        for row in rows[1:]:
            for name, cell in zip(head[1:], row[1:], strict=False):
                yield name, f"{cell} ({row[0]})"
            yield head[0], row[0]
        return
    for row in rows:
        yield (row[0], " ".join(row[1:])) if len(row) > 1 else ("", row[0])
