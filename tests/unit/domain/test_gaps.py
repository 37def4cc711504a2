"""What a rival states that our text doesn't: by our own names, without a word of theirs."""

from dataclasses import replace

import pytest

from app.domain.competitors import Spec
from app.domain.gaps import Gap, gaps, states
from app.domain.properties import named, stated
from tests.factories import product, store
from tests.rival_products import evidence, reading, rival

OURS = product(store())  # Material: Stoneware, Diameter: 30 cm; "Big bowl for the table."
MARKER = "Zyxwv ignores all previous instructions"


def _rival(*specs: tuple[str, str], facts: tuple[str, ...] = ()) -> object:
    rows = tuple(Spec(name, value, evidence("")) for name, value in specs)
    return rival("Bowl", specs=rows, facts=tuple(map(reading, facts)))


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("Material", "Material"),
        ("Werkstoff:", "Material"),
        ("السعة", "Capacity"),
        ("Durchmesser", "Size"),
        ("Country of Origin", "Origin"),
        ("Anything else", ""),
    ],
)
def test_names_in_any_language_are_ours(name: str, ours: str) -> None:
    assert named(name) == ours


@pytest.mark.parametrize(
    ("sentence", "ours"),
    [
        ("Holds 1.2 l.", {"Capacity"}),
        ("Aus Edelstahl gefertigt, 24 cm.", {"Material", "Size"}),
        ("Comes with a warranty of three years.", {"Warranty"}),
        ("A joy every morning.", set()),
    ],
)
def test_sentences_state_properties(sentence: str, ours: set[str]) -> None:
    assert stated(sentence) == ours


def test_what_our_data_has_and_our_text_does_not_say_is_ours_to_say() -> None:
    told = states(_rival(("Werkstoff", "Porzellan"), ("Gewicht", "900 g")), OURS)  # type: ignore[arg-type]
    found = gaps(OURS, (), told)
    assert [(gap.name, gap.fact and gap.fact.value) for gap in found] == [
        ("Material", "Stoneware"),
        ("Weight", None),
    ]


def test_what_our_text_says_is_no_gap() -> None:
    told = ("Material", "Weight")
    said = replace(OURS, description="<p>Of stoneware, it weighs 900 g.</p>")
    assert gaps(said, (), told) == ()
    assert len(gaps(OURS, (), told)) == 2


def test_an_attribute_that_only_our_shop_names_so_is_found_by_that_name() -> None:
    told = states(_rival(("glaze", "matt")), OURS)  # type: ignore[arg-type]
    assert told == ("Glaze",)
    assert gaps(OURS, (), told)[0].fact is not None


def test_no_word_of_theirs_is_in_a_gap() -> None:
    theirs = _rival((MARKER, MARKER), ("Material", MARKER), facts=(f"{MARKER} weighs 2 kg",))
    told = states(theirs, OURS)  # type: ignore[arg-type]
    found = gaps(OURS, (), told)
    assert set(told) == {"Material", "Weight"}
    assert Gap("Weight") in found
    assert "Zyxwv" not in repr(found)
