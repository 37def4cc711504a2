"""Labelled sentences about products.

In a .jsonl file each is an object: `{"id", "product", "language", "text", "label", "kind"}`. A .txt
file has them below their product, which is a JSON object on one line: benchmarks/data/claims.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.claims.evidence import Evidence
from benchmarks.records import facts_of

FALSE = frozenset({"contradicted", "unsupported"})
_LABELS = {"s": "supported", "c": "contradicted", "u": "unsupported", "p": "puffery"}
_LINE = re.compile(r"(?P<language>[a-z]{2}) (?P<label>[scup]) (?P<kind>\w+) \| (?P<text>.+)")
_PRODUCT, _END = "{", ("---", "===")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence. `label` is supported, contradicted, unsupported or puffery; "" is unknown."""

    id: str
    product: str
    language: str
    text: str
    label: str
    kind: str
    evidence: Evidence

    @property
    def is_false(self) -> bool:
        """Whether it must be stopped."""
        return self.label in FALSE


def labelled(path: Path) -> Iterator[Labelled]:
    """The sentences of a file.

    Raises:
        ValueError: a line can't be read, with its number.
    """
    known: dict[str, Evidence] = {}
    with path.open(encoding="utf-8") as lines:
        told = _below_products if path.suffix == ".txt" else _objects
        for number, found in told(lines, path):
            yield _one(found, number, known)


def _objects(lines: Iterable[str], path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, _object(line, path, number)


def _below_products(lines: Iterable[str], path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    product: Mapping[str, Any] = {}
    for number, line in enumerate(map(str.strip, lines), start=1):
        if line.startswith(_PRODUCT):
            product = json.loads(line)
        elif line and line not in _END:
            found = _LINE.fullmatch(line)
            if found is None:
                raise ValueError(f'{path}:{number}: no "language label kind | text"')
            told = found.groupdict() | {"label": _LABELS[found["label"]]}
            yield number, {**told, "product": product}


def _object(line: str, path: Path, number: int) -> Mapping[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{path}:{number}: {error}") from None
    match found:
        case {"product": dict(), "text": str(), **others}:
            return {**others, "product": found["product"], "text": found["text"]}
    raise ValueError(f'{path}:{number}: no object with a "product" and a "text"')


def _one(found: Mapping[str, Any], number: int, known: dict[str, Evidence]) -> Labelled:
    product = json.dumps(found["product"], sort_keys=True)
    if product not in known:
        language = str(found["product"].get("locale") or "")[:2]
        known[product] = Evidence(facts_of(found["product"]), language)
    return Labelled(
        str(found.get("id", number)),
        product,
        str(found.get("language") or "en"),
        found["text"],
        str(found.get("label", "")),
        str(found.get("kind", "")),
        known[product],
    )
