"""Sentences that recommend, heal, compare, or say what is in the box."""

from collections import Counter

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.claims.frames import framed
from app.domain.claims.sentences import sentence
from app.domain.facts import Fact

LAMP = Evidence(
    (
        Fact("f1", "title", "title", "Desk lamp"),
        Fact(
            "f2",
            "description",
            "description",
            "Adapter included. Bulb sold separately. Recommended by guides.",
        ),
    ),
    "en",
)


def _frames(text: str, language: str = "en") -> Counter[str]:
    return Counter(framed(sentence(text, language), LAMP))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Teachers swear by it.", "en"),
        ("Lehrer schwören darauf.", "de"),
        ("Les professeurs la recommandent.", "fr"),
        ("يوصي بها المعلمون.", "ar"),
    ],
)
def test_who_recommends_it_is_seen_in_each_language(text: str, language: str) -> None:
    assert _frames(text, language)["frame-backed:new"]


def test_who_recommends_it_in_the_facts_too_is_nothing_new() -> None:
    assert _frames("Recommended by guides.")["frame-backed:told"]


def test_who_only_names_a_profession_recommends_nothing() -> None:
    found = _frames("A lamp for teachers.")
    assert found["frame-backed:half"]
    assert not found["frame-backed:new"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It eases stiff necks and pain.", "en"),
        ("Sie lindert Schmerzen.", "de"),
        ("Elle soulage la nuque.", "fr"),
        ("تخفف آلام الظهر.", "ar"),
    ],
)
def test_an_effect_on_the_body_is_seen_in_each_language(text: str, language: str) -> None:
    assert _frames(text, language)["frame-heals:new"]


def test_what_is_sold_apart_is_not_in_the_box() -> None:
    assert _frames("A bulb is included.")["frame-box-inside:other"]
    assert _frames("An adapter is included.")["frame-box-inside:same"]
    assert _frames("The adapter is sold separately.")["frame-box-apart:other"]


def test_what_is_better_than_others_is_compared() -> None:
    assert _frames("Brighter and lighter than other brands.")["frame-others"]
    assert not _frames("Lighter than the lamp for the floor.")["frame-others"]
