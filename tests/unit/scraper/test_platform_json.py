"""Shop systems' own product JSON is read exactly."""

import json
from datetime import UTC, datetime
from decimal import Decimal

from app.domain.competitors import Availability, Money, Source
from scraper.extract import read_platform_json

NOW = datetime(2026, 11, 1, tzinfo=UTC)
VARIANTS = [
    {"title": "Red / S", "option1": "Red", "option2": "S", "sku": "K-RS", "price": "12.90"},
    {"title": "Red / M", "option1": "Red", "option2": "M", "sku": "K-RM", "price": "14.90"},
]
KETTLE = {
    "title": "Kettle",
    "handle": "kettle",
    "vendor": "Haws",
    "body_html": "<p>Holds 5 l.</p>",
    "options": [{"name": "Colour"}, {"name": "Size"}],
    "variants": [
        {**VARIANTS[0], "available": True, "compare_at_price": "20.00"},
        {**VARIANTS[1], "available": False, "compare_at_price": None},
    ],
    "images": [{"src": "https://cdn.shopify.com/k.jpg"}],
}
STORE = {
    "name": "Kanne",
    "permalink": "https://x.example/produkt/kanne/",
    "sku": "KA-1",
    "prices": {
        "price": "1290",
        "regular_price": "1990",
        "currency_code": "EUR",
        "currency_minor_unit": 2,
    },
    "is_in_stock": True,
    "average_rating": "4.50",
    "review_count": 8,
}


def test_shopifys_list_gives_products_with_their_variants() -> None:
    body = json.dumps({"products": [KETTLE]}).encode()
    [product] = read_platform_json(
        "https://x.example/products.json?limit=250", body, read_at=NOW, currency="USD"
    )
    assert product.url == "https://x.example/products/kettle"
    assert product.price is not None
    assert product.price.value == Money(Decimal("12.90"), "USD")
    assert product.price.evidence.source is Source.PLATFORM
    assert [(v.sku, v.options, v.availability) for v in product.variants] == [
        ("K-RS", (("Colour", "Red"), ("Size", "S")), Availability.IN_STOCK),
        ("K-RM", (("Colour", "Red"), ("Size", "M")), Availability.OUT_OF_STOCK),
    ]
    assert product.variants[0].regular_price == Money(Decimal("20.00"), "USD")


def test_whole_numbers_of_shopify_are_hundredths() -> None:
    single = {"title": "Default Title", "price": 1290, "available": True, "sku": "K"}
    body = json.dumps({**KETTLE, "options": ["Title"], "variants": [single]}).encode()
    [product] = read_platform_json("https://x.example/products/kettle.js", body, currency="EUR")
    assert product.price is not None
    assert product.price.value == Money(Decimal("12.90"), "EUR")
    assert product.variants == ()


def test_the_store_api_gives_amounts_in_the_smallest_unit() -> None:
    [product] = read_platform_json(
        "https://x.example/wp-json/wc/store", json.dumps([STORE]).encode()
    )
    assert product.price is not None
    assert product.regular_price is not None
    assert (product.price.value, product.regular_price.value.amount) == (
        Money(Decimal("12.90"), "EUR"),
        Decimal("19.90"),
    )
    assert product.rating is not None
    assert product.rating.value == Decimal("4.50")
    assert product.url == "https://x.example/produkt/kanne/"
