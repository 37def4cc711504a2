"""Texts that are too long: shortened where a clause ends, or left to be written anew."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.shortening import at_word, shortened


def within(most: int) -> Callable[[str], bool]:
    return lambda text: len(text) <= most


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("A bowl for the table. It holds two litres.", 30, "A bowl for the table."),
        (
            "A bowl for the table, glazed by hand in our own workshop.",
            40,
            "A bowl for the table.",
        ),
        ("Tide bowl 30 cm – Mirra – Bowls", 26, "Tide bowl 30 cm – Mirra"),
        ("وعاء للمائدة، مزجّج يدويا في ورشتنا الصغيرة.", 20, "وعاء للمائدة."),
    ],
)
def test_it_ends_where_a_clause_does(text: str, most: int, kept: str) -> None:
    assert shortened(text, within(most)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "The watch is waterproof, but only down to ten metres of depth.",
        "Das Tuch ist waschbar, aber nur von Hand und bei dreißig Grad.",
        "La veste est étanche, sauf aux coutures des deux manches longues.",
        "القماش قابل للغسل، لكن باليد فقط وبماء بارد لا غير.",
        "Made of cotton, linen and wool.",
        "It fits tables of 80 – 120 cm.",
        "When it is wet, wipe it dry with a soft and clean cloth.",
        "A bowl (stoneware, glazed by hand in the workshop) for you.",
        "One long clause without any end until here at last",
    ],
)
def test_what_would_say_something_else_is_not_cut(text: str) -> None:
    assert shortened(text, within(len(text) - 4)) == ""


def test_a_fact_stays_whole_or_goes() -> None:
    text = "It is a bowl. It is glazed by hand, in a kiln at 1,240 degrees for nine hours."
    fact = (text.index("glazed"), len(text))
    assert shortened(text, within(60)) == "It is a bowl. It is glazed by hand."
    assert shortened(text, within(60), [fact]) == "It is a bowl."


def test_a_name_ends_at_a_word_and_keeps_its_measure() -> None:
    assert at_word("Tide serving bowl 30 cm in blue", within(21)) == "Tide serving bowl…"
    assert at_word("Tide serving bowl 30 cm in blue", within(25)) == "Tide serving bowl 30 cm…"


@given(st.text(max_size=200), st.integers(0, 100))
def test_what_is_shortened_fits_and_begins_the_text(text: str, most: int) -> None:
    kept = shortened(text, within(most))
    assert len(kept) <= most or not kept
    assert text.startswith(kept.rstrip(".!?؟…"))
