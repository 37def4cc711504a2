"""How long texts are, as each channel counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.counting import Unit, count, graphemes, length, pixels

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("bowl", 4),
        ("e\u0301te\u0301", 3),
        (FAMILY, 1),
        ("🇩🇪🇫🇷", 2),
        ("👍🏽", 1),
        ("❤️‍🔥", 1),
        ("مُجمّع", 4),
        ("각", 1),
        ("\u1100\u1161\u11a8", 1),
        ("a\r\nb", 3),
        ("ab🇩", 3),
    ],
)
def test_a_reader_counts_what_they_see(text: str, seen: int) -> None:
    assert length(text) == seen


@given(st.text(max_size=40))
def test_graphemes_are_the_whole_text(text: str) -> None:
    assert "".join(graphemes(text)) == text
    assert length(text) == len(graphemes(text)) or text.isascii()


@pytest.mark.parametrize(
    ("unit", "text", "counted"),
    [
        (Unit.UTF16, FAMILY, 11),
        (Unit.UTF16, "é", 1),
        (Unit.WEIGHTED, "Bowl", 4),
        (Unit.WEIGHTED, "漢字", 4),
        (Unit.WEIGHTED, FAMILY, 2),
        (Unit.WEIGHTED, "see https://shop.example/a-very-long-address/of-a-product?x=1", 27),
        (Unit.WEIGHTED, "وعاء", 4),
        (Unit.DOUBLE_WIDTH, "Bowl 漢字", 9),
        (Unit.WORDS, "a big  bowl", 3),
        (Unit.HASHTAGS, "#bowl and #table, not a#b nor #1", 2),
    ],
)
def test_each_channel_counts_in_its_own_way(unit: Unit, text: str, counted: int) -> None:
    assert count(text, unit) == counted


def test_pixels_are_those_of_arial_at_20() -> None:
    assert pixels("0" * 10) == 112  # ten digits of 1139/2048 em
    assert pixels("iiiiiiiiii") < pixels("WWWWWWWWWW") / 4
    assert pixels("") == 0


def test_arabic_is_narrower_than_a_guess_and_wider_than_nothing() -> None:
    assert 8 * 4 < pixels("وعاء للمائدة") < 12 * 20


def test_marks_on_letters_take_no_room() -> None:
    assert pixels("e\u0301") == pixels("e")
