"""What stands behind labels and in choices is the product's, and nothing that looks like it."""

import json
from datetime import UTC, datetime

import pytest

from app.domain.competitors import RivalProduct
from scraper.extract import Page, read_page

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def _product(body: str) -> RivalProduct:
    shop = f"<h1>Wool hat</h1><b class=price>€20.00</b>{body}<button>Add to cart</button>"
    text = f"<html lang=en><head><title>Wool hat</title></head><body><main>{shop}</main></body>"
    return read_page(Page("https://x.example/hat", text.encode(), "text/html", "", NOW)).products[0]


@pytest.mark.parametrize(
    ("said", "sku"),
    [
        ("<p>Code: KR-88</p>", "KR-88"),
        ("<p>Made of wool. Code: KR-88.</p>", "KR-88"),
        ("<td>Best.-Nr.</td><td>1-104</td>", "1-104"),
        ("<p>Herstellernummer: TG30-2K</p>", "TG30-2K"),
        ("<span>رمز التخزين (SKU)</span><span>RO-BX2</span>", "RO-BX2"),
        ("<p>Discount code: SAVE10</p>", None),
        ("<p>Our promo-code: SAVE10</p>", None),
        ("<p>Codeword 10</p>", None),
    ],
)
def test_an_article_number_is_told_from_other_codes(said: str, sku: str | None) -> None:
    found = _product(said).sku
    assert (found.value if found else None) == sku


@pytest.mark.parametrize(
    ("said", "brand"),
    [
        ('<h2 class="productView-brand"><a href="/r">Ridge</a></h2>', "Ridge"),
        ('<p class="product__vendor">Ridge</p>', "Ridge"),
        ('<span class="brand-name">Ridge</span>', "Ridge"),
        ("<p>الشركة: بيت السفير</p>", "بيت السفير"),
        ('<a class="brand" href="/">The Hat Shop</a>', None),
        ('<header><p class="product-brand">The Hat Shop</p></header>', None),
        ("<h3>الشركة</h3><p>من نحن</p>", None),
        (f'<p class="product-brand">{"Ridge makes hats. " * 5}</p>', None),
    ],
)
def test_a_maker_is_told_from_the_shop_itself(said: str, brand: str | None) -> None:
    found = _product(said).brand
    assert (found.value if found else None) == brand


@pytest.mark.parametrize(
    ("option", "name"),
    [
        ("56 - نفدت الكمية", "56"),
        ("Blue – sold out online", "Blue"),
        ("Sold out: Blue", "Blue"),
    ],
)
def test_a_variant_that_is_sold_out_is_called_by_its_name_alone(option: str, name: str) -> None:
    choice = f"<label>Kind <select name=kind><option>Red</option><option>{option}</option></select>"
    variants = _product(choice).variants
    assert [variant.name for variant in variants] == ["Red", name]


def test_terms_with_prices_are_forms_and_what_a_price_was_is_none() -> None:
    forms = "<dl><dt>Plain</dt><dd>€20.00</dd><dt>Framed</dt><dd>€35.00</dd></dl>"
    assert [variant.name for variant in _product(forms).variants] == ["Plain", "Framed"]
    told = (
        "<dl><dt>Was</dt><dd>€25.00</dd><dt>Now</dt><dd>€20.00</dd><dt>Postage</dt><dd>€4</dd></dl>"
    )
    assert _product(told).variants == ()


def test_what_a_variation_is_called_is_what_its_choice_reads() -> None:
    rows = [
        {"attributes": {"attribute_size": size}, "display_price": price, "is_in_stock": True}
        for size, price in (("extra-gross", 30), ("klein", 20))
    ]
    options = "<option value=klein>Klein<option value=extra-gross>Extra groß"
    form = f"<form data-product_variations='{json.dumps(rows)}'><select>{options}</select></form>"
    assert {variant.name for variant in _product(form).variants} == {"Klein", "Extra groß"}


def _rows(*rows: tuple[str, str]) -> str:
    cells = "".join(f"<tr><td>{name}</td><td>{price}</td></tr>" for name, price in rows)
    return f"<table>{cells}</table>"


def test_so_many_at_once_for_less_each_are_no_variants_and_sizes_are() -> None:
    tiers = _rows(("ab 5 Stück", "€18.00"), ("20+", "€15.00"), ("50-99 pcs", "€12.00"))
    assert _product(tiers).variants == ()
    sizes = _rows(("60 x 90 cm", "€20.00"), ("80 x 150 cm", "€22.00"))
    assert [variant.name for variant in _product(sizes).variants] == ["60 x 90 cm", "80 x 150 cm"]
    sizes = _rows(("36-38", "€20.00"), ("39-41", "€22.00"))
    assert [variant.name for variant in _product(sizes).variants] == ["36-38", "39-41"]
