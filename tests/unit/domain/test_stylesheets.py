"""Whatever two colours a brand has, everything on its pages can be read."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.colours import contrast, mix
from app.domain.stylesheets import DARK, LIGHT, content_hash, stylesheet, tokens
from tests.samples import fewer

COLOUR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
INK, MUTED = {False: "#14191d", True: "#e9edf0"}, {False: "#57616a", True: "#a0aab2"}


def _pairs(found: dict[str, str], ground: dict[str, str], *, dark: bool) -> list[float]:
    """By how much each pair exceeds what it needs; below 1 it can't be read."""
    grounds = [*ground.values(), found["accent-soft"], mix(found["accent"], ground["bg"], 0.06)]
    text = [(found["accent-text"], each) for each in grounds]
    text += [(found["on-accent"], found[name]) for name in ("accent", "accent-hover")]
    text += [(ink[dark], found["accent-soft"]) for ink in (INK, MUTED)]
    text += [(mix("#ffffff", found[end], 0.84), found[end]) for end in ("side-from", "side-to")]
    marks = [(found["accent-line"], each) for each in grounds]
    marks += [(found["second-line"], each) for each in grounds[:3]]
    return [contrast(*pair) / 4.5 for pair in text] + [contrast(*pair) / 3 for pair in marks]


@settings(max_examples=fewer(40, of=2), deadline=None)
@given(COLOUR, COLOUR, st.booleans())
def test_every_pair_of_colours_can_be_read(primary: str, secondary: str, dark: bool) -> None:  # noqa: FBT001
    found = dict(tokens(primary, secondary, dark=dark))
    assert min(_pairs(found, DARK if dark else LIGHT, dark=dark)) >= 1


@pytest.mark.parametrize("colour", ["#fff3b0", "#101113", "#f7f7f5", "#ffffff", "#000000"])
def test_so_can_colours_at_the_ends_of_the_scale(colour: str) -> None:
    for dark in (False, True):
        found = dict(tokens(colour, colour, dark=dark))
        assert min(_pairs(found, DARK if dark else LIGHT, dark=dark)) >= 1


def test_a_colour_that_can_be_seen_stays_as_it_is() -> None:
    assert tokens("#0b5c75", "#e8894a", dark=False)["accent"] == "#0b5c75"
    assert tokens("#fff3b0", "#ffd6e0", dark=False)["accent"] == "#fff3b0"


def test_the_grounds_are_those_of_the_interface() -> None:
    css = Path("app/static/css/tokens.css").read_text(encoding="utf-8")
    found = dict(re.findall(r"--([\w-]+): (light-dark\([^)]+\))", css))
    for name in LIGHT:
        light = "#fff" if LIGHT[name] == "#ffffff" else LIGHT[name]
        assert found[name] == f"light-dark({light}, {DARK[name]})"


def test_another_colour_is_another_sheet_under_another_hash() -> None:
    one, other = stylesheet("#0b5c75", "#e8894a"), stylesheet("#0b5c76", "#e8894a")
    assert one.startswith(":root {\n  --accent: light-dark(#0b5c75, #")
    assert content_hash(one) != content_hash(other)
    assert stylesheet("#0b5c75", "#e8894a", ".here").startswith(".here {")
