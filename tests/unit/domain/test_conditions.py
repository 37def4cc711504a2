"""On what a return or a free delivery hangs, in the sentence and in the facts."""

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.claims.frames import framed
from app.domain.claims.sentences import sentence
from app.domain.facts import Fact

INK = Evidence(
    (
        Fact("f1", "title", "title", "Fountain pen ink"),
        Fact("f2", "metafield", "returns", "30 days, unopened"),
        Fact("f3", "metafield", "shipping", "3.50 GBP, free over 30 GBP"),
    ),
    "en",
)


@pytest.mark.parametrize(
    ("text", "language", "frame"),
    [
        ("Opened it? Return it within a month.", "en", "frame-return-used:unused"),
        ("Auch angebrochen nehmen wir zurückgeschickte Tinte: Rückgabe.", "de",
         "frame-return-used:unused"),
        ("Retour sous 30 jours, même si le flacon est ouvert.", "fr", "frame-return-used:unused"),
        ("Retour sous 30 jours, flacon non ouvert.", "fr", "frame-return-unused:unused"),
        ("يمكنكم إرجاع الحبر حتى بعد فتحه.", "ar", "frame-return-used:unused"),
        ("Unopened bottles may be returned.", "en", "frame-return-unused:unused"),
        ("Returns are possible for 30 days.", "en", "frame-return-any:unused"),
        ("Shipping is free from the first bottle.", "en", "frame-sent-free:free-from"),
        ("Free shipping over £30.", "en", "frame-sent-free-from:free-from"),
        ("Der Versand bleibt kostenlos.", "de", "frame-sent-free:free-from"),
    ],
)  # fmt: skip
def test_a_condition_is_held_against_the_one_in_the_facts(
    text: str, language: str, frame: str
) -> None:
    assert frame in set(framed(sentence(text, language), INK))


def test_who_speaks_of_neither_is_asked_neither() -> None:
    found = set(framed(sentence("It dries in twelve seconds.", "en"), INK))
    assert not [frame for frame in found if frame.startswith(("frame-return", "frame-sent"))]


def test_where_the_facts_are_silent_it_is_said() -> None:
    silent = Evidence((Fact("f1", "title", "title", "Fountain pen ink"),), "en")
    assert "frame-return-any:none" in set(framed(sentence("Return it anytime.", "en"), silent))
