"""Prices of matched products, side by side."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.competitors import Money, RivalVariant
from app.domain.price_gaps import PriceGap, price_gaps
from tests.factories import product, store
from tests.rival_products import evidence, rival

OURS = product(store())


def _variant(price: str, sku: str = "", *options: tuple[str, str]) -> RivalVariant:
    return RivalVariant("", options, evidence(""), sku=sku, price=Money(Decimal(price), "EUR"))


@pytest.mark.parametrize(("price", "percent"), [("57.60", -10), ("64.00", 0), ("67.20", 5)])
def test_a_price_is_told_against_ours(price: str, percent: int) -> None:
    [found] = price_gaps(OURS, "EUR", rival("Bowl", price))
    assert found == PriceGap(Money(Decimal("64.00"), "EUR"), Money(Decimal(price), "EUR"))
    assert found.percent == percent


@pytest.mark.parametrize(("own", "other"), [("EUR", "USD"), ("EUR", ""), ("", "EUR"), ("", "")])
def test_no_currency_is_turned_into_another(own: str, other: str) -> None:
    [found] = price_gaps(OURS, own, rival("Bowl", "10", currency=other))
    assert found.percent is None


def test_what_is_free_is_not_compared() -> None:
    assert PriceGap(Money(Decimal(0), "EUR"), Money(Decimal(5), "EUR")).percent is None


def test_variants_are_paired_by_sku_or_by_their_options() -> None:
    sand = replace(OURS.variants[0], sku="TB-2", options=(("Glaze", "Sand"),), price=Decimal(70))
    ours = replace(OURS, variants=(*OURS.variants, sand))
    theirs = rival(
        "Bowl",
        variants=(
            _variant("60", "tb-1"),
            _variant("80", "", ("Colour", "sand")),
            _variant("5", "else"),
        ),
    )
    found = {gap.variant: gap.percent for gap in price_gaps(ours, "EUR", theirs)}
    assert found == {"Blue": -6, "Sand": 14}


def test_where_variants_can_not_be_told_apart_the_lowest_prices_are_compared() -> None:
    [found] = price_gaps(OURS, "EUR", rival("Bowl", "32", variants=(_variant("40", "else"),)))
    assert (found.variant, found.percent) == ("", -50)


def test_without_a_price_there_is_nothing_to_compare() -> None:
    bare = replace(OURS, variants=(replace(OURS.variants[0], price=None),))
    assert price_gaps(bare, "EUR", rival("Bowl")) == ()
    assert price_gaps(OURS, "EUR", replace(rival("Bowl"), price=None)) == ()
