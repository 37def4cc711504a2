"""A sentence is held against the passage of the facts that says most of it."""

from collections import Counter

from app.domain.claims.evidence import Evidence
from app.domain.claims.sentences import sentence
from app.domain.claims.signals import signals
from app.domain.facts import Fact

PIANO = Evidence(
    (
        Fact("f1", "title", "title", "Stage piano"),
        Fact(
            "f2",
            "description",
            "description",
            "128-note polyphony, 14 sounds. The lamp is made of brass. The stool is made of oak."
            " Not suitable for the dishwasher. Two pedals only on the black one.",
        ),
    ),
    "en",
)


def _counts(text: str, language: str = "en") -> Counter[str]:
    return signals(sentence(text, language), PIANO).counts


def test_who_retells_has_all_from_one_passage() -> None:
    found = _counts("The lamp is of brass.")
    assert found["share-one"] == 10
    assert not found["share-beside-one"]


def test_who_mixes_needs_two_passages() -> None:
    found = _counts("The lamp is of oak.")
    assert found["share-one"] < 10
    assert found["share-beside-one"] > 0
    assert found["share-two"] == 10


def test_words_that_no_passage_has_lower_all_shares() -> None:
    found = _counts("The lamp is of brass and burns paraffin.")
    assert found["share-all"] < 10


def test_what_the_passage_denies_and_the_sentence_does_not_is_contrary() -> None:
    assert _counts("Suitable for the dishwasher.")["passage-contrary:most"] > 0
    assert not _counts("Not suitable for the dishwasher.")["passage-contrary:most"]


def test_a_limit_that_the_sentence_leaves_out_is_seen() -> None:
    assert _counts("Two pedals on the black one.")["passage-only-01:most"]
    assert _counts("Two pedals only on the black one.")["passage-only-11:most"]


def test_a_number_of_another_thing_is_behind() -> None:
    assert _counts("Choose from 128 sounds.")["near-behind:count"]
    assert _counts("Choose from 14 sounds.")["near-ahead:count"]


def test_a_foreign_sentence_is_weighed_apart() -> None:
    assert "share-one@" in _counts("Die Lampe ist aus Messing.", "de")
    assert "share-one@" not in _counts("The lamp is of brass.")
