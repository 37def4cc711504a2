"""A rival's product survives being kept as JSON."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.competitor_forms import from_json, to_json
from app.domain.competitors import (
    Availability,
    Contradiction,
    Evidence,
    Money,
    Reading,
    RivalProduct,
    RivalVariant,
    Source,
    Spec,
)

SEEN = Evidence("https://rival.example/p", datetime(2026, 11, 1, 9, tzinfo=UTC), "…", Source.PAGE)
EUROS = Reading(Money(Decimal("12.90"), "EUR"), 0.9, SEEN)
PRODUCT = RivalProduct(
    url="https://rival.example/p",
    name=Reading("Kessel", 0.9, SEEN),
    price=EUROS,
    availability=Reading(Availability.IN_STOCK, 0.8, SEEN),
    rating=Reading(Decimal("4.5"), 0.9, SEEN),
    rating_count=Reading(12, 0.9, SEEN),
    variants=(
        RivalVariant("Rot", (("Farbe", "Rot"),), SEEN, sku="K-1", price=EUROS.value),
        RivalVariant("Blau", (), SEEN, availability=Availability.OUT_OF_STOCK),
    ),
    images=("https://rival.example/1.jpg",),
    specs=(Spec("Inhalt", "1 l", SEEN),),
    facts=(Reading("Fasst einen Liter.", 0.5, SEEN),),
    language="de",
    contradictions=(Contradiction("price", (EUROS, replace(EUROS, confidence=0.3))),),
)


def test_a_product_comes_back_from_json_as_it_was() -> None:
    assert from_json(json.loads(json.dumps(to_json(PRODUCT)))) == PRODUCT


def test_an_amount_keeps_its_digits_in_json() -> None:
    assert to_json(PRODUCT)["price"]["value"] == {"amount": "12.90", "currency": "EUR"}


def test_a_form_of_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match="schema 99"):
        from_json({**to_json(PRODUCT), "schema": 99})


@pytest.mark.parametrize("missing", ["url", "variants", "facts"])
def test_a_form_that_lacks_a_part_is_refused(missing: str) -> None:
    form = to_json(PRODUCT)
    del form[missing]
    with pytest.raises(ValueError, match="not a rival's product"):
        from_json(form)


def test_a_reduced_price_is_told_from_a_plain_one() -> None:
    reduced = replace(PRODUCT, regular_price=EUROS)
    assert (PRODUCT.sale_price, reduced.sale_price) == (None, EUROS)
