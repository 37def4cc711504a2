"""Labelled sentences: how many false ones are stopped, and how many true ones are left alone.

The shares are those that the rules reach, less a margin; `make grounding` tells them of any file.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.drafts import Verdict
from app.domain.grounding import claims
from benchmarks.records import facts_of

DATA = Path(__file__).parents[2] / "data" / "claims" / "claims.json"
FALSE = ("contradicted", "unsupported")


@lru_cache
def verdicts() -> tuple[tuple[dict[str, Any], Verdict], ...]:
    return tuple(_judged())


def _judged() -> Iterator[tuple[dict[str, Any], Verdict]]:
    data = json.loads(DATA.read_text(encoding="utf-8"))
    evidence = {
        name: Evidence(facts_of(record), str(record.get("locale") or "")[:2])
        for name, record in data["products"].items()
    }
    for one in data["claims"]:
        found = claims(one["text"], evidence[one["product"]], one["language"])
        given = [claim.verdict for claim in found]
        yield one, max(given, key=list(Verdict).index, default=Verdict.OK)


def shares(origin: str, *labels: str) -> dict[Verdict, float]:
    """`origin`: "natural" are written as models write, "made" from templates."""
    counts = Counter(
        verdict
        for one, verdict in verdicts()
        if one["label"] in labels and ("-" in one["id"]) is (origin == "natural")
    )
    return {verdict: counts[verdict] / counts.total() for verdict in Verdict}


@pytest.mark.parametrize(("origin", "most"), [("natural", 0.35), ("made", 0.15)])
def test_few_false_sentences_pass(origin: str, most: float) -> None:
    assert shares(origin, *FALSE)[Verdict.OK] <= most


@pytest.mark.parametrize(("origin", "most"), [("natural", 0.2), ("made", 0.02)])
def test_most_true_sentences_are_left_alone(origin: str, most: float) -> None:
    found = shares(origin, "supported")
    assert found[Verdict.FLAG] <= most
    assert found[Verdict.BLOCK] <= 0.06


def test_what_claims_nothing_is_hardly_ever_blocked() -> None:
    assert shares("natural", "puffery")[Verdict.BLOCK] <= 0.04
