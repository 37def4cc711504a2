"""Grounding: what the product says passes, in other words too; what it doesn't say is caught."""

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.drafts import Verdict
from app.domain.facts import Fact
from app.domain.grounding import claims, refused, spans

FACTS = (
    Fact("f1", "title", "title", "Tide serving bowl, 30 cm"),
    Fact("f2", "attribute:Material", "Material", "Stoneware"),
    Fact("f3", "attribute:Capacity", "Capacity", "350 ml"),
    Fact("f4", "attribute:Dishwasher safe", "Dishwasher safe", "yes"),
    Fact("f5", "description", "description", "Made by hand in Porto with a blue glaze."),
    Fact("f7", "attribute:Care", "Care", "Hand wash, not for the microwave, breathable"),
    Fact("f6", "description", "description", "It is not waterproof. It weighs 1.2 kg."),
)
EVIDENCE = Evidence(FACTS, "en")


def verdict(text: str, language: str = "en", evidence: Evidence = EVIDENCE) -> Verdict:
    found = [claim.verdict for claim in claims(text, evidence, language)]
    return max(found, key=list(Verdict).index, default=Verdict.OK)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It is 30 cm across.", "en"),
        ("It is 300 mm across.", "en"),
        ("It holds 0.35 l.", "en"),
        ("It holds 0,35 l.", "en"),
        ("سعته ٣٥٠ مل.", "ar"),
        ("Stoneware with a blue glaze.", "en"),
        ("Aus Steinzeug.", "de"),
        ("مصنوع من الخزف الحجري.", "ar"),
        ("It goes into the dishwasher.", "en"),
        ("Handmade in Portugal.", "en"),
        ("It is not waterproof.", "en"),
        ("Not waterproof but breathable.", "en"),
        ("Do not put it into the microwave.", "en"),
        ("It weighs 1200 g.", "en"),
    ],
)
def test_what_the_product_says_passes(text: str, language: str) -> None:
    assert verdict(text, language) is Verdict.OK


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is 32 cm across.", "number"),
        ("It holds 500 ml.", "number"),
        ("It is 30 mm across.", "number"),
        ("Made of porcelain.", "material"),
        ("Made in Italy.", "origin"),
        ("Safe in the microwave.", "feature"),
        ("It is waterproof.", "feature"),
        ("With a red rim.", "colour"),
    ],
)
def test_what_the_product_does_not_say_is_held_back(text: str, kind: str) -> None:
    [claim] = claims(text, EVIDENCE, "en")
    assert claim.verdict is not Verdict.OK
    assert (claim.text, claim.kind) == (text, kind)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("With a five-year warranty.", "en"),
        ("Certified by nobody.", "en"),
        ("Our bestseller.", "en"),
        ("Voted best bowl at the Red Dot Design Award.", "en"),
        ("Von Ärzten empfohlen.", "de"),
        ("يخفف آلام المفاصل.", "ar"),
        ("Labellisé Oeko-Tex.", "fr"),
    ],
)
def test_a_promise_that_nothing_proves_is_blocked(text: str, language: str) -> None:
    assert verdict(text, language) is Verdict.BLOCK
    assert refused(claims(text, EVIDENCE, language))


def test_the_same_promise_passes_where_the_shop_makes_it() -> None:
    told = Evidence([*FACTS, Fact("f8", "attribute:Label", "Label", "Oeko-Tex certified")], "en")
    assert verdict("Labellisé Oeko-Tex.", "fr", told) is Verdict.OK


def test_a_proven_claim_names_its_place_and_quotes_it() -> None:
    [claim] = claims("Fired from stoneware.", EVIDENCE, "en")
    assert claim.text == "stoneware"
    assert claim.evidence is not None
    assert (claim.evidence.source, claim.evidence.quote) == ("attribute:Material", "Stoneware")


def test_only_the_sentence_with_the_doubt_is_held_back() -> None:
    found = claims("It holds 350 ml. It is made of porcelain. It weighs 1.2 kg.", EVIDENCE, "en")
    assert [(c.text, c.verdict) for c in found if c.verdict is not Verdict.OK] == [
        ("It is made of porcelain.", Verdict.BLOCK)
    ]


def _sheet(*facts: tuple[str, str, str]) -> Evidence:
    return Evidence([Fact(f"f{n}", *fact) for n, fact in enumerate(facts)], "en")


def test_a_shops_name_may_be_said() -> None:
    named = _sheet(("shop", "shop", "Silver & Oak"), ("title", "title", "Bowl"))
    assert verdict("Bowls by Silver & Oak", evidence=named) is Verdict.OK


def test_and_proves_nothing_else() -> None:
    named = _sheet(("shop", "shop", "Silver & Oak"), ("title", "title", "Bowl"))
    assert verdict("This bowl is made of oak.", evidence=named) is not Verdict.OK


@pytest.mark.parametrize("text", ["Dishwasher safe: No", "It is not for the dishwasher."])
def test_an_attribute_that_says_no_proves_a_no(text: str) -> None:
    assert verdict(text, evidence=_sheet(_NO)) is Verdict.OK


def test_an_attribute_that_says_no_proves_no_yes() -> None:
    assert verdict("It goes into the dishwasher", evidence=_sheet(_NO)) is not Verdict.OK


_NO = ("attribute:x", "Dishwasher safe", "No")


def test_a_number_is_proven_by_the_fact_that_it_is_about() -> None:
    sizes = _sheet(
        ("attribute:Height", "Height", "9 cm"), ("attribute:Diameter", "Diameter", "8.5 cm")
    )
    assert verdict("It is 9 cm high.", evidence=sizes) is Verdict.OK
    assert verdict("Its diameter is 9 cm.", evidence=sizes) is not Verdict.OK


def test_what_is_said_of_one_variant_is_not_said_of_all() -> None:
    said = "Oven safe to 250 °C in Slate; Heather to 180 °C."
    pot = Evidence(
        [
            Fact("f1", "title", "title", "Casserole"),
            Fact("f2", "option:Colour", "Colour", "Slate, Heather"),
            *(
                Fact(f"s{n}", "description", "description", part)
                for n, part in enumerate(said.split(";"))
            ),
        ],
        "en",
    )
    assert verdict("In Slate it takes an oven at 250 °C.", evidence=pot) is Verdict.OK
    assert verdict("In Heather it takes an oven at 250 °C.", evidence=pot) is not Verdict.OK
    assert verdict("Every colour takes an oven at 250 °C.", evidence=pot) is not Verdict.OK


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It weighs approx. 2 kg. Light.", ["It weighs approx. 2 kg.", "Light."]),
        ("A line\nand another", ["A line", "and another"]),
        ("هل هو خفيف؟ نعم.", ["هل هو خفيف؟", "نعم."]),
        ("", []),
    ],
)
def test_a_text_falls_into_sentences(text: str, said: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text)] == said
