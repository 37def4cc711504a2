"""Texts are set as their language sets them, and names are never touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.languages import OFFERED
from app.domain.typography import SETTINGS, set_right, spaced

HARD, NARROW, MARK = "\u00a0", "\u202f", "\u200e"


def test_every_offered_language_has_its_setting() -> None:
    assert SETTINGS.keys() == OFFERED.keys()


@pytest.mark.parametrize(
    ("language", "written", "right"),
    [
        ("de", 'Die "Riva" fasst 0.5 l.', f"Die „Riva“ fasst 0,5{HARD}l."),
        ("de", "Zu 20% aus 1,299.50 Teilen.", f"Zu 20{HARD}% aus 1.299,50 Teilen."),
        ("fr", "Le bol “Alba” : beau!", f"Le bol «{NARROW}Alba{NARROW}»{HARD}: beau{NARROW}!"),
        ("fr", "L'eau; 1.299,5 g", f"L’eau{NARROW}; 1{NARROW}299,5{HARD}g"),
        ("es", "Necesita ayuda? Escriba.", "¿Necesita ayuda? Escriba."),
        ("es", "Es “Riva”, de 0.35 l.", f"Es «Riva», de 0,35{HARD}l."),
        ("it", "Contiene 0.5l .", f"Contiene 0,5{HARD}l."),
        ("nl", 'De "Riva" is 20 % lichter.', "De “Riva” is 20% lichter."),
        ("pt", "São 2.5 kg.", f"São 2,5{HARD}kg."),
        ("tr", "Pamuk oranı 80%.", "Pamuk oranı %80."),
        ("en", "It holds 0,5 l ; “fine” .", f"It holds 0.5{HARD}l; “fine”."),
        ("ar", "وعاء, سعته ٣.٥ لتر. هل يناسب?", "وعاء، سعته ٣٫٥ لتر. هل يناسب؟"),
        ("ar", "سعته 350 ml.", f"سعته {MARK}350{HARD}ml."),
        ("fa", "كاسه, با ظرفيت كم", "کاسه، با ظرفیت کم"),
    ],
)
def test_a_text_is_set_right(language: str, written: str, right: str) -> None:
    assert set_right(written, language) == right


@pytest.mark.parametrize(
    "text",
    [
        "EN 13432:2000",
        "192.168.0.1",
        "Version 1.5.2",
        "IPX4",
        "12/2024",
        "1.299 Stück",
        'Schirm 15" breit',
        "https://shop.example/a.b?c=1,5",
    ],
)
def test_what_is_no_amount_stays_as_it_is(text: str) -> None:
    assert set_right(text, "de") == text


def test_a_name_stays_sign_for_sign() -> None:
    name = 'Bottle 0.75 l, "Drift"'
    said = set_right(f"{name} fasst 0.75 l.", "de", [name])
    assert said == f"{name} fasst 0,75{HARD}l."


def test_a_short_name_does_not_shield_what_contains_it() -> None:
    assert set_right("Als 0.5 l", "de", ["l", "A"]) == "Als 0,5 l"


def test_marks_of_direction_go_but_for_those_that_are_needed() -> None:
    assert set_right("\u202bوعاء\u202c\u200f \u2067أزرق\u2069", "ar") == "وعاء أزرق"
    assert set_right("Bowl\u200f \ufeffblue\u00ad", "en") == "Bowl blue"
    assert set_right("می\u200cشود", "fa") == "می\u200cشود"


@given(st.text(max_size=120), st.sampled_from(list(OFFERED)))
def test_setting_a_text_twice_changes_nothing_more(text: str, language: str) -> None:
    once = set_right(" ".join(text.split()), language)
    assert set_right(once, language) == once


@given(st.text(max_size=120), st.sampled_from(list(OFFERED)))
def test_spaces_are_told_apart_by_their_kind_alone(text: str, language: str) -> None:
    said = set_right(text, language)
    assert len(spaced(said)) == len(said)
