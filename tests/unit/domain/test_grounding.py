"""Grounding: what the product says passes, in other words too; what it doesn't say is caught."""

import pytest

from app.domain.facts import Fact
from app.domain.grounding import claims, unproven

FACTS = (
    Fact("f1", "title", "title", "Tide serving bowl, 30 cm"),
    Fact("f2", "attribute:Material", "Material", "Stoneware"),
    Fact("f3", "attribute:Capacity", "Capacity", "350 ml"),
    Fact("f4", "attribute:Dishwasher safe", "Dishwasher safe", "yes"),
    Fact("f5", "description", "description", "Made by hand in Porto with a blue glaze."),
    Fact("f7", "attribute:Care", "Care", "Hand wash, not for the microwave, breathable"),
    Fact("f6", "description", "description", "It is not waterproof. It weighs 1.2 kg."),
)


@pytest.mark.parametrize(
    "text",
    [
        "It is 30 cm across.",
        "It is 300 mm across.",
        "It holds 0.35 l.",
        "It holds 0,35 l.",
        "سعته ٣٥٠ مل.",
        "Stoneware with a blue glaze.",
        "Aus Steinzeug.",
        "مصنوع من الخزف الحجري.",
        "It goes into the dishwasher.",
        "Handmade in Portugal.",
        "It is not waterproof.",
        "Not waterproof but breathable.",
        "Do not put it into the microwave.",
        "It weighs 1200 g.",
        "A lovely bowl for every table.",
    ],
)
def test_what_the_product_says_is_proven(text: str) -> None:
    assert unproven(claims(text, FACTS)) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is 32 cm across.", "number"),
        ("It holds 500 ml.", "number"),
        ("It is 30 mm across.", "number"),
        ("Made of porcelain.", "material"),
        ("Aus Porzellan.", "material"),
        ("Made in Italy.", "origin"),
        ("Safe in the microwave.", "feature"),
        ("It is waterproof.", "feature"),
        ("With a five-year warranty.", "warranty"),
        ("Certified by nobody.", "certification"),
        ("Our bestseller.", "reviews"),
        ("The cheapest of all.", "price"),
        ("With a red rim.", "colour"),
    ],
)
def test_what_the_product_does_not_say_is_caught(text: str, kind: str) -> None:
    assert f"unproven_{kind}" in {problem.code for problem in unproven(claims(text, FACTS))}


def test_a_claim_names_its_place_and_quotes_it() -> None:
    [claim] = claims("Fired from stoneware.", FACTS)
    assert claim.text == "stoneware"
    assert claim.evidence is not None
    assert (claim.evidence.source, claim.evidence.quote) == ("attribute:Material", "Stoneware")


def _unproven(text: str, *facts: tuple[str, str, str]) -> list[str]:
    sheet = [Fact(f"f{n}", *fact) for n, fact in enumerate(facts)]
    return [claim.text for claim in claims(text, sheet) if claim.evidence is None]


def test_a_shops_name_may_be_said() -> None:
    assert _unproven("Bowls by Silver & Oak", ("shop", "shop", "Silver & Oak")) == []


def test_and_proves_nothing_else() -> None:
    names = (("shop", "shop", "Silver & Oak"), ("vendor", "brand", "Copper Works"))
    assert _unproven("Made of oak and copper by Silver & Oak", *names) == ["oak", "copper"]


@pytest.mark.parametrize("text", ["Dishwasher safe: No", "not for the dishwasher"])
def test_an_attribute_that_says_no_proves_a_no(text: str) -> None:
    assert _unproven(text, ("attribute:Dishwasher safe", "Dishwasher safe", "No")) == []


def test_an_attribute_that_says_no_proves_no_yes() -> None:
    said = _unproven("Goes into the dishwasher", ("attribute:x", "Dishwasher safe", "No"))
    assert said == ["dishwasher"]
