"""Fields' names as words."""

import pytest

from app.domain.claims.fields import spelled


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("rueckgabe_kosten", "rückgabe kosten"),
        ("fuellmenge", "füllmenge"),
        ("groesse", "grösse"),
        ("laengeCm", "länge Cm"),
    ],
)
def test_german_names_typed_without_umlauts_get_them_back(name: str, words: str) -> None:
    assert spelled(name, "de") == words


@pytest.mark.parametrize("name", ["neue farbe", "dauer", "aktuell", "aktuelle", "shoe", "israel"])
def test_what_never_had_one_stays(name: str) -> None:
    assert spelled(name, "de") == name


def test_other_languages_have_none() -> None:
    assert spelled("rueckgabe_kosten", "en") == "rueckgabe kosten"
