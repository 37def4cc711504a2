"""Labelled sentences about products: `{"id", "product", "language", "text", "label", "kind"}`."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.claims.evidence import Evidence
from benchmarks.records import facts_of

FALSE = frozenset({"contradicted", "unsupported"})


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
    """The sentences of a file, a JSON object a line.

    Raises:
        ValueError: a line isn't one, with its number.
    """
    known: dict[str, Evidence] = {}
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield _one(_object(line, path, number), number, known)


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
