"""A word is known in its forms, and not in other words."""

import pytest

from app.domain.inflections import found


@pytest.mark.parametrize(
    ("language", "word", "text"),
    [
        ("en", "cheap", "the cheapest deal"),
        ("en", "cheap", "cheaply made"),
        ("en", "cheap", "CHEAP"),
        ("en", "cheap", "che\u200bap"),
        ("en", "cheaper", "a cheap one"),
        ("en", "big", "bigger"),
        ("en", "love", "lovingly made, and loved"),
        ("en", "happy", "the happiest"),
        ("en", "world-class", "a world class bag"),
        ("en", "revolution*", "a revolutionary idea"),
        ("de", "billig", "die billigsten Schuhe"),
        ("de", "günstig", "günstigere Preise"),
        ("fr", "cher", "moins chère"),
        ("fr", "génial", "des idées géniales"),
        ("es", "barato", "baratísimas, las más baratas"),
        ("it", "bello", "la più bella"),
        ("nl", "goedkoop", "goedkope schoenen"),
        ("pt", "barato", "baratas"),
        ("tr", "ucuz", "çok ucuzdur"),
        ("fa", "ارزان", "ارزان‌ترین"),
        ("ar", "رخيص", "والأسعار الرخيصة"),
        ("ar", "رخيص", "بِرَخيصٍ"),
    ],
)
def test_a_word_is_found_in_its_forms(language: str, word: str, text: str) -> None:
    assert found([word], text, language) == [word]


@pytest.mark.parametrize(
    ("language", "word", "text"),
    [
        ("en", "care", "two cars"),
        ("en", "art", "a party"),
        ("en", "use", "ask us"),
        ("en", "revolution", "a revolutionary idea"),
        ("en", "world-class", "a class of its own"),
        ("de", "rot", "das Brot"),
        ("ar", "رخيص", "مرخص"),
        ("xx", "cheap", "cheaper"),
    ],
)
def test_another_word_is_none_of_its_forms(language: str, word: str, text: str) -> None:
    assert found([word], text, language) == []
