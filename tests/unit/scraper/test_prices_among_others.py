"""A product's price is told from the amounts that stand around it."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.competitors import Availability, RivalProduct
from scraper.extract import Page, read_page

NOW = datetime(2026, 11, 1, tzinfo=UTC)
BUTTON = "<button>Add to cart</button>"
OFFER = '{"@type":"Offer","price":"%s","priceCurrency":"USD","availability":"%s","seller":"%s"}'


def _read(body: str, head: str = "", language: str = "en") -> RivalProduct:
    text = f"<html lang={language}><title>Cup</title>{head}<body><main><h1>Cup</h1>{body}</main>"
    page = Page("https://x.example/p/cup", text.encode(), "text/html", "", NOW)
    return read_page(page).products[0]


def _price(body: str, head: str = "", language: str = "en") -> Decimal | None:
    reading = _read(body, head, language).price
    return None if reading is None else reading.value.amount


@pytest.mark.parametrize(
    "body",
    [
        '<p class="hidden">$0.50</p><p>$9.00</p>',
        '<p style="display: none">$4.00</p><p>$9.00</p>',
        "<table><tr><th>Until 4<td>$9.00</tr><tr><th>From 5<td>$7.00</tr></table>",
        "<p>$9.00</p><ul><li>10 or more $7.00</li></ul>",
        "<p>$9.00</p><p>Members $7.00</p>",
        "<p>R$ 9,00</p><p>em 3x de R$ 3,00 sem juros</p>",
        '<p class="old">De: R$ 12,00</p><p>Por: R$ 9,00</p>',
        '<b class="normalprice">$12.00</b> <b class="special">$9.00</b>',
        '<div id="price-preview">$9.00</div>',
        "<p>$9.00</p><p>Tax amount: $1.50</p>",
        '<b class="basePrice">$8.00</b> <b class="salesPrice">$9.00</b>',
        '<p class="retailprice">Retail price: $12.00</p><p class="price">Your price: $9.00</p>',
        '<p class="retailprice">Retail price: $9.00</p>',
        '<p><b class="price-not-discounted">12 TL</b></p><p><b class="price">9.00 TL</b></p>',
        '<p><b class="price-not-discounted">12</b> TL</p><p><b class="price">9.00</b> TL</p>',
        "<div class=prices><b>Raty od</b> 4,00 PLN<br><b>Cena</b> <i>9,00 PLN</i></div>",
    ],
)
def test_todays_price_of_one_is_the_price(body: str) -> None:
    assert _price(body + BUTTON) == Decimal(9)


@pytest.mark.parametrize(("body", "shown"), [("hidden md:block", 5), ("d-none d-lg-flex", 5)])
def test_what_a_wider_screen_shows_is_shown(body: str, shown: int) -> None:
    assert _price(f'<p class="{body}">${shown}.00</p>{BUTTON}<p>$9.00</p>') == Decimal(shown)


def test_a_suggested_price_is_the_one_before() -> None:
    before = _read(f'<p>$9.00</p><div class="suggested-price">RRP $12.00</div>{BUTTON}')
    assert before.regular_price is not None
    assert before.regular_price.value.amount == Decimal(12)


def test_a_number_that_is_taken_apart_is_one() -> None:
    parts = "".join(f"<i>{part}</i>" for part in ("R$", "1", ".", "299", ",", "90"))
    assert _price(f"<p>{parts}</p>{BUTTON}") == Decimal("1299.90")


def test_a_price_on_the_button_is_the_price() -> None:
    assert _price("<button>Buy for $9.00</button>") == Decimal(9)


def test_a_lower_price_of_several_at_once_is_not_believed_of_data_either() -> None:
    data = '{"@type":"Product","name":"Cup","offers":{"price":"7.00","priceCurrency":"EUR"}}'
    head = f'<script type="application/ld+json">{data}</script>'
    rows = "<tr><th>Bis 4<td>9,00 €</tr><tr><th>Ab 5<td>7,00 €</tr>"
    assert _price(f"<table>{rows}</table>{BUTTON}", head, "de") == Decimal(9)


@pytest.mark.parametrize(("other", "price"), [("OutOfStock", 9), ("InStock", 7)])
def test_of_a_marketplaces_sellers_those_count_who_have_it(other: str, price: int) -> None:
    both = f"[{OFFER % ('9.00', 'InStock', 'A')},{OFFER % ('7.00', other, 'B')}]"
    data = f'{{"@type":"Product","name":"Cup","offers":{both}}}'
    assert _price(BUTTON, f'<script type="application/ld+json">{data}</script>') == Decimal(price)


def test_a_form_has_no_price_where_only_a_range_is_told() -> None:
    choice = "<label for=s>Size</label><select id=s><option>S<option>L</select>"
    forms = _read(f"<p>$9.00 - $12.00</p><form>{choice}{BUTTON}</form>").variants
    assert [(form.name, form.price) for form in forms] == [("S", None), ("L", None)]


def test_an_abbreviated_currency_is_the_one_that_is_named_beside_it() -> None:
    reading = _read(f"<p><del>199 درهم</del></p><p>149 درهم مغربي</p>{BUTTON}", language="ar")
    assert reading.regular_price is not None
    assert str(reading.regular_price.value.currency) == "MAD"


@pytest.mark.parametrize(
    ("body", "is_there"),
    [
        ('<p class="out-of-stock hidden">Out of stock</p>', Availability.IN_STOCK),
        ("<div hidden><p>Out of stock</p></div>", Availability.IN_STOCK),
        ('<p class="stock available-on-backorder">po namówieniu</p>', Availability.BACKORDER),
        ('<p class="stock out-of-stock">ei ole</p>', Availability.OUT_OF_STOCK),
        ("<p>Out of stock, on backorder</p>", Availability.BACKORDER),
        ("<p>Out of stock, no backorders</p>", Availability.OUT_OF_STOCK),
        ('<img src="b.gif" alt="Sold Out">', Availability.OUT_OF_STOCK),
    ],
)
def test_whether_it_can_be_had_is_what_a_visitor_sees(body: str, is_there: Availability) -> None:
    reading = _read(f"<p>$9.00</p><form>{body}{BUTTON}</form>").availability
    assert reading is not None
    assert reading.value is is_there


@pytest.mark.parametrize("shop", ["Kiln", "Cup"])
def test_a_shops_name_behind_its_products_is_left_out(shop: str) -> None:
    data = f'{{"@type":"Product","name":"Cup — {shop}","offers":{{"price":"9.00"}}}}'
    head = f'<script type="application/ld+json">{data}</script>'
    named = _read(BUTTON, f'{head}<meta property="og:site_name" content="{shop}">').name
    assert named is not None
    assert named.value == "Cup"
