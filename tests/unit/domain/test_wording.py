"""How a sentence is worded, apart from what it says of its product."""

import pytest

from app.domain.claims.scorecard import FLAGGED, together
from app.domain.claims.sentences import sentence
from app.domain.claims.wording import grams, worded


def gathered(text: str, language: str) -> dict[str, float]:
    return worded(grams(sentence(text, language)))


def test_words_pairs_and_stretches_are_told_apart_by_language() -> None:
    words, letters = grams(sentence("Warm bread", "en"))
    assert words == {"en:warm", "en:bread", "en:_warm", "en:warm_bread", "en:bread_"}
    assert "en~_war" in letters


def test_all_numbers_are_worded_alike() -> None:
    assert grams(sentence("lasts 40 hours", "en")) == grams(sentence("lasts 75 hours", "en"))


def test_what_is_known_of_a_word_is_added_up() -> None:
    found = grams(sentence("warm bread", "en"))
    assert worded(found, {"en:warm": (0.5, -1.0)})["worded-words:claims"] > 0
    assert worded(found, {"en:warm": (0.5, -1.0)})["worded-words:false"] < 0


def test_words_that_nobody_has_seen_say_nothing() -> None:
    assert set(worded(grams(sentence("qwxz", "en")), {}).values()) == {0.0}


@pytest.mark.parametrize(
    ("boast", "plain", "language"),
    [
        ("Recommended by leading dentists everywhere.", "Wash it by hand in cold water.", "en"),
        ("Hält doppelt so lange wie alle anderen.", "Nicht in den Trockner geben.", "de"),
        ("Recommandé par des milliers de clients.", "La poignée est en aluminium.", "fr"),
        ("يوصي به كبار الأطباء حول العالم.", "المقبض من الألمنيوم.", "ar"),
    ],
)
def test_boasts_are_worded_as_what_is_false_is(boast: str, plain: str, language: str) -> None:
    name = "worded-words:false"
    assert gathered(boast, language)[name] > gathered(plain, language)[name]


@pytest.mark.parametrize(
    ("mood", "claim", "language"),
    [
        ("Rain on the roof, and nowhere to be.", "The lid is made of glass.", "en"),
        ("Manche Abende brauchen keine Worte.", "Der Deckel ist aus Glas.", "de"),
        ("Le chat a déjà choisi sa place.", "Le couvercle est en verre.", "fr"),
        ("مساء هادئ وحديث طويل.", "الغطاء مصنوع من الزجاج.", "ar"),
    ],
)
def test_moods_are_worded_as_what_claims_nothing(mood: str, claim: str, language: str) -> None:
    name = "worded-words:claims"
    assert gathered(mood, language)[name] < gathered(claim, language)[name]


def test_a_sentence_is_doubted_for_both_answers_together() -> None:
    assert together(4.0, 2.0) >= FLAGGED
    assert together(-4.0, 2.0) < FLAGGED
    assert together(4.0, -2.0) < FLAGGED
