"""Structured data is read in all its forms, and belongs to the page's own product."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.competitors import Availability, Money, RivalProduct
from scraper.extract import Page, PageKind, PageReading, read_page

NOW = datetime(2026, 11, 1, tzinfo=UTC)
OFFER = {"@type": "Offer", "price": "12.90", "priceCurrency": "EUR", "availability": "InStock"}
KETTLE = {"@type": "Product", "name": "Kettle", "offers": OFFER}


def _page(
    *blocks: Any, body: str = "<h1>Kettle</h1>", url: str = "https://x.example/p/kettle"
) -> PageReading:
    scripts = "".join(
        f'<script type="application/ld+json">{b if isinstance(b, str) else json.dumps(b)}</script>'
        for b in blocks
    )
    text = f"<html lang=en><title>Kettle | X</title><body>{body}{scripts}</body></html>"
    return read_page(Page(url, text.encode(), "text/html", "", NOW))


def _only(*blocks: Any, **also: Any) -> RivalProduct:
    reading = _page(*blocks, **also)
    assert reading.kind is PageKind.PRODUCT
    return reading.products[0]


def _price(product: RivalProduct) -> Money | None:
    return None if product.price is None else product.price.value


@pytest.mark.parametrize(
    "block",
    [
        KETTLE,
        [KETTLE],
        {"@graph": [{"@type": "WebSite"}, KETTLE]},
        {"@type": "WebPage", "mainEntity": KETTLE},
        {**KETTLE, "@type": ["Product", "Thing"]},
        {**KETTLE, "@type": "http://schema.org/Product"},
        {**KETTLE, "offers": [OFFER]},
        {**KETTLE, "offers": {"@type": "AggregateOffer", "offers": [OFFER]}},
        {"@graph": [{**KETTLE, "offers": {"@id": "#o"}}, {**OFFER, "@id": "#o"}]},
        {**KETTLE, "offers": {**OFFER, "price": None, "priceSpecification": {"price": 12.9}}},
        {**KETTLE, "offers": {**OFFER, "price": "12,90 €"}},
        {"@type": "Product", "name": "Kettle", "Offers": {**OFFER}},
        json.dumps(KETTLE).replace("}}", ",}},"),
    ],
)
def test_a_product_is_found_in_each_form_of_json_ld(block: Any) -> None:
    product = _only(block)
    assert _price(product) == Money(Decimal("12.90"), "EUR")
    assert product.availability is not None
    assert product.availability.value is Availability.IN_STOCK


@pytest.mark.parametrize(
    ("term", "availability"),
    [
        ("https://schema.org/InStock", Availability.IN_STOCK),
        ("http://schema.org/outofstock", Availability.OUT_OF_STOCK),
        ("SoldOut", Availability.OUT_OF_STOCK),
        ("schema:PreOrder", Availability.PREORDER),
        ("https://schema.org/BackOrder", Availability.BACKORDER),
        ("in stock", Availability.IN_STOCK),
        ("Discontinued", Availability.DISCONTINUED),
    ],
)
def test_an_availability_is_read_however_it_is_written(
    term: str, availability: Availability
) -> None:
    product = _only({**KETTLE, "offers": {**OFFER, "availability": term}})
    assert product.availability is not None
    assert product.availability.value is availability


def test_a_related_product_is_not_the_pages() -> None:
    other = {**KETTLE, "name": "Cup", "offers": {**OFFER, "price": "3"}}
    product = _only(
        {**KETTLE, "isRelatedTo": [other]}, {"@type": "ItemList", "itemListElement": [other]}
    )
    assert (product.name and product.name.value, _price(product)) == (
        "Kettle",
        Money(Decimal("12.90"), "EUR"),
    )


def test_of_several_products_the_page_is_about_that_with_its_address() -> None:
    others = [{**KETTLE, "name": f"Cup {n}", "url": f"/p/cup{n}"} for n in range(3)]
    own = {**KETTLE, "name": "Kettle, red", "url": "/p/kettle"}
    assert _only([*others, own], body="").name is not None
    assert _only([*others, own], body="").name.value == "Kettle, red"  # type: ignore[union-attr]


def test_a_list_of_products_is_a_listing() -> None:
    listed = [{**KETTLE, "name": f"Cup {n}", "url": f"/p/cup{n}"} for n in range(3)]
    reading = _page({"@type": "ItemList", "itemListElement": listed}, body="<h1>Cups</h1>")
    assert (reading.kind, len(reading.products)) == (PageKind.LISTING, 3)


def test_each_variant_of_a_group_has_its_own_price() -> None:
    forms = [
        {
            "@type": "Product",
            "name": f"Kettle - {n} l",
            "sku": f"K{n}",
            "offers": {**OFFER, "price": n * 10},
        }
        for n in (1, 2)
    ]
    product = _only({"@type": "ProductGroup", "name": "Kettle", "hasVariant": forms})
    assert [(v.name, v.sku, v.price and v.price.amount) for v in product.variants] == [
        ("1 l", "K1", Decimal(10)),
        ("2 l", "K2", Decimal(20)),
    ]


def test_a_list_price_is_what_todays_was_reduced_from() -> None:
    before = {
        "@type": "UnitPriceSpecification",
        "price": 20,
        "priceType": "https://schema.org/ListPrice",
    }
    product = _only({**KETTLE, "offers": {**OFFER, "priceSpecification": [before]}})
    assert product.regular_price is not None
    assert product.regular_price.value.amount == Decimal(20)
    assert product.sale_price == product.price


def test_a_rating_counts_to_five() -> None:
    rated = {
        **KETTLE,
        "aggregateRating": {"ratingValue": "8", "bestRating": "10", "reviewCount": 7},
    }
    product = _only(rated)
    assert product.rating is not None
    assert product.rating_count is not None
    assert (product.rating.value, product.rating_count.value) == (Decimal(4), 7)


def test_a_wrong_check_digit_is_no_gtin() -> None:
    assert _only({**KETTLE, "gtin13": "4006381333932"}).gtin is None
    right = _only({**KETTLE, "gtin13": "4006381333931"}).gtin
    assert right is not None
    assert right.value == "4006381333931"


def test_microdata_is_read() -> None:
    body = """<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Kettle</h1>
    <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price"
    content="12.90">12,90</span><meta itemprop="priceCurrency" content="EUR">
    <link itemprop="availability" href="http://schema.org/InStock"></div></div>"""
    assert _price(_only(body=body)) == Money(Decimal("12.90"), "EUR")


def test_rdfa_is_read() -> None:
    body = """<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Kettle</h1>
    <div property="offers" typeof="Offer"><span property="price" content="12.90">x</span>
    <meta property="priceCurrency" content="EUR"></div></div>"""
    assert _price(_only(body=body)) == Money(Decimal("12.90"), "EUR")


def test_parts_that_disagree_are_all_kept() -> None:
    body = "<h1>Kettle</h1><p class=price>9,90 €</p><button>Add to cart</button>"
    product = _only(KETTLE, body=body)
    [found] = [c for c in product.contradictions if c.field == "price"]
    assert [reading.value.amount for reading in found.readings] == [
        Decimal("12.90"),
        Decimal("9.90"),
    ]
    assert found.readings[0].confidence > found.readings[1].confidence


def test_a_price_that_the_page_strikes_is_not_todays() -> None:
    prices = "<p class=price><del>12,90 €</del> <ins>9,90 €</ins></p>"
    body = f"<h1>Kettle</h1>{prices}<button>Add to cart</button>"
    assert _price(_only(KETTLE, body=body)) == Money(Decimal("9.90"), "EUR")


def test_parts_that_agree_make_surer() -> None:
    body = "<h1>Kettle</h1><p class=price>12,90 €</p><button>Add to cart</button>"
    alone, together = _only(KETTLE), _only(KETTLE, body=body)
    assert alone.price is not None
    assert together.price is not None
    assert together.price.confidence > alone.price.confidence
    assert together.contradictions == ()
