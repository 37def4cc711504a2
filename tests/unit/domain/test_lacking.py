"""What lacks something is told as much by "no nickel" as by "nickel-free"."""

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.claims.lacking import lacked, lacking
from app.domain.claims.scopes import scope_of
from app.domain.claims.sentences import sentence
from app.domain.claims.statements import stated
from app.domain.facts import Fact


def signals_of(text: str, fact: str) -> set[str]:
    evidence = Evidence((Fact("f1", "description", "description", fact),), "en")
    said = sentence(text, "en")
    return {one.signal for one in stated(said, evidence, scope_of(said, evidence))}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Nickel-free clasp.", "The clasp contains no nickel."),
        ("No nickel in the clasp.", "Nickel-free clasp."),
    ],
)
def test_free_of_it_and_none_of_it_prove_each_other(text: str, fact: str) -> None:
    assert "proven:trait" in signals_of(text, fact)
    assert not {"untold:features", "denied:trait"} & signals_of(text, fact)


def test_what_the_facts_call_free_of_it_does_not_contain_it() -> None:
    assert "though-denied:trait" in signals_of("Contains nickel.", "Nickel-free clasp.")


def test_what_contains_it_is_not_free_of_it() -> None:
    assert "rival:trait" in signals_of("Nickel-free clasp.", "The clasp contains nickel.")


def test_both_ways_are_known() -> None:
    assert "nickel" in lacking()["nickel-free"]
    assert "nickel-free" in lacked()["nickel"]
