"""Words that a model points at are read by our own rules."""

from decimal import Decimal

import pytest

from app.domain.competitors import Availability, Money
from integrations.ai.pointing import point
from scraper.pointed import Pointed


@pytest.mark.parametrize(
    ("words", "money"),
    [
        ("1.299,00 €", Money(Decimal("1299.00"), "EUR")),
        ("١٢٩٫٥٠ ر.س", Money(Decimal("129.50"), "SAR")),
        ("12.90 € instead of 15.90 €", None),
        ("a fair price", None),
    ],
)
def test_a_price_is_one_amount(words: str, money: Money | None) -> None:
    assert Pointed().price(words, "https://rival.example/a", "de") == money


def test_bad_news_of_stock_wins() -> None:
    assert Pointed().availability("currently not available") is Availability.OUT_OF_STOCK
    assert Pointed().availability("a bowl") is None


def test_the_practice_provider_points_at_what_the_page_before_it_says() -> None:
    assert point("Home › Copper kettle 2 l only 89,90 € today. In stock. SKU: CK-2") == {
        "name": "Copper kettle 2 l only",
        "price": "89,90 €",
        "availability": "In stock",
        "sku": "CK-2",
    }
    assert point("About us. We like kettles.") == {}
