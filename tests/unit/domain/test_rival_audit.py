"""A rival's products by the rules of our own audit."""

from dataclasses import replace
from decimal import Decimal

from app.domain.audit import audit
from app.domain.rival_audit import SHOWN, shelf
from app.domain.stores import Platform
from tests.factories import product, store
from tests.rival_products import rival

WELL = " ".join(["word"] * 100)


def test_the_same_rules_judge_both() -> None:
    ours = replace(product(store()), title="BIG BOWL FOR ALL", description="", images=())
    own = {found.code for found in audit(ours, Platform.SHOPIFY).findings}
    theirs = shelf([rival("BIG BOWL FOR ALL")], Platform.SHOPIFY)
    assert set(theirs.findings) == own & set(SHOWN)
    assert theirs.percent("description_missing") == 100


def test_a_product_that_says_enough_has_no_finding() -> None:
    good = rival("Bowl", description=WELL, images=("https://rival.example/b.jpg",))
    assert shelf([good, rival("Cup")], Platform.SHOPIFY).percent("description_missing") == 50
    assert not shelf([good], Platform.SHOPIFY).findings


def test_markup_of_theirs_counts_as_the_text_that_it_is() -> None:
    odd = rival("Bowl", description=f"<script>{WELL}", images=("https://rival.example/b.jpg",))
    assert not shelf([odd], Platform.SHOPIFY).findings


def test_prices_are_told_by_currency() -> None:
    found = shelf(
        [rival("A", "5"), rival("B", "9"), rival("C", "7", currency="USD")], Platform.SHOPIFY
    )
    assert found.prices == {"EUR": (Decimal(5), Decimal(9)), "USD": (Decimal(7), Decimal(7))}


def test_nothing_is_nothing() -> None:
    assert shelf([], Platform.SHOPIFY).percent("description_missing") == 0
