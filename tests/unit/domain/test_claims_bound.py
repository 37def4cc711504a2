"""What is said of one variant, by one maker, or in a list, is held against just that."""

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.claims.sentences import sentence
from app.domain.drafts import Verdict
from app.domain.facts import Fact
from app.domain.grounding import claims


def _variant(size: str, colour: str, stock: str) -> Fact:
    scope = (("Colour", colour), ("Size", size))
    return Fact(f"{size}-{colour}", "variants", "inventory quantity", stock, scope)


JACKET = Evidence(
    (
        Fact("f1", "title", "title", "Rain jacket"),
        Fact("f2", "vendor", "brand", "Fellgate"),
        Fact("f3", "option:Size", "Size", "Small, Large"),
        Fact("f4", "option:Colour", "Colour", "Black, Green"),
        _variant("Small", "Black", "4"),
        _variant("Large", "Black", "0"),
        _variant("Large", "Green", "9"),
    ),
    "en",
)


def verdict(text: str) -> Verdict:
    found = [claim.verdict for claim in claims(text, JACKET, "en")]
    return max(found, key=list(Verdict).index, default=Verdict.OK)


def test_a_variant_that_is_sold_out_is_not_in_stock_by_another_of_its_colour() -> None:
    assert verdict("The large one in black is in stock.") is Verdict.BLOCK


@pytest.mark.parametrize("which", ["small one in black", "large one in green"])
def test_a_variant_that_is_there_is_in_stock(which: str) -> None:
    assert verdict(f"The {which} is in stock.") is Verdict.OK


def test_another_maker_than_the_brand_is_held_back() -> None:
    assert verdict("Made by Ridgeline.") is not Verdict.OK


def test_the_brand_made_it() -> None:
    assert verdict("Made by Fellgate.") is Verdict.OK


def test_free_from_reaches_over_a_list_and_not_over_what_follows() -> None:
    said = sentence("Free of latex, lactose and palm oil, with sugar.", "en")
    denied = {naming.concept.id: naming.is_denied for naming in said.namings}
    assert denied["lactose"]
    assert denied["palm-oil"]
    assert not denied["sugar"]


def test_two_numbers_share_no_words_over_an_and() -> None:
    said = sentence("9 cm height and 8.5 cm diameter", "en")
    first, second = (said.around(quantity).labels for quantity in said.quantities)
    assert "l-diameter" not in first
    assert "l-diameter" in second
    assert "l-height" not in second


def test_a_letter_alone_tells_no_language() -> None:
    fact = Fact("f1", "table:Link", "Link", "Detachable USB-C cable, 1.8 m. No Bluetooth.")
    [known] = Evidence((fact,), "en").known
    assert known.said.language == "en"
