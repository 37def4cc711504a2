"""Products of pages that have no button of a shop system, no heading, or no markup at all."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from typing import Any

import pytest

from app.domain.competitors import Availability, RivalProduct
from scraper.extract import Page, PageKind, read_page

NOW = datetime(2026, 11, 1, tzinfo=UTC)
STATE = {"product": {"title": "Cup", "priceInCents": 900, "currency": "EUR", "inStock": True}}
LABELLED = {"item": {"label": "Cup", "price": {"value": 9, "currencyIso": "EUR"}}}
PROPS = {"props": {"product": {"name": "Cup", "price": {"amount": "9.00", "currency": "EUR"}}}}


def _read(body: str, head: str = "") -> RivalProduct | None:
    text = f"<html lang=en><title>Cup - Shop</title>{head}<body>{body}"
    reading = read_page(Page("https://x.example/p/cup", text.encode(), "text/html", "", NOW))
    return reading.products[0] if reading.kind is PageKind.PRODUCT else None


def _value(product: RivalProduct | None, field: str) -> Any:
    reading = getattr(product, field)
    return reading and getattr(reading.value, "amount", reading.value)


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Cup</h1><p>€9.00</p><a class=boton href=/p>Añadir a la cesta</a>",
        "<h1>Cup</h1><p>€9.00</p><a href=/buy/cup>Buy this work</a>",
        "<h1>Cup</h1><p>€9.00</p><button>In den Korb legen</button>",
        "<h1>Cup</h1><p>€9.00</p><button>Al carrito</button>",
        "<h1>Cup</h1><p>€9.00</p><button>Add to my order</button>",
        "<h1>Cup</h1><p>€9.00</p><button>Sepete At</button>",
        "<h1>Cup</h1><select name=s><option>S €9.00<option>L €12</select><button>Buy</button>",
        f"<div id=root></div><script>window.__STATE__={json.dumps(LABELLED)}</script>",
        "<h4>Cup</h4><p>€9.00</p><button>Add to cart</button>",
        f"<div id=root></div><script>window.__STATE__={json.dumps(STATE)}</script>",
        f'<div id=app data-page="{escape(json.dumps(PROPS))}"></div>',
    ],
)
def test_a_product_is_found(body: str) -> None:
    product = _read(body)
    assert (_value(product, "name"), _value(product, "price")) == ("Cup", Decimal(9))
    assert _value(product, "currency") == "EUR"


@pytest.mark.parametrize(
    "words", ["View items in basket", "Go to cart", "Zum Warenkorb", "In brief"]
)
def test_what_leads_to_a_cart_buys_nothing(words: str) -> None:
    # one amount by itself and something that orders would be enough
    amounts = "<p>€9.00</p><p>€10.00</p><p>€11.00</p>"
    assert _read(f"<h1>Cup</h1>{amounts}<button>{words}</button>") is None
    assert _read(f"<h1>Cup</h1>{amounts}<button>Add to cart</button>") is not None


def test_what_a_cache_points_at_is_read() -> None:
    price = {"amount": "9.00", "currencyCode": "EUR"}
    state = {
        "ROOT_QUERY": {},
        "Product:9": {
            "name": "Cup",
            "price": price,
            "variants": [{"__ref": "V:1"}, {"__ref": "V:2"}],
        },
        "V:1": {"title": "Small", "price": price},
        "V:2": {"title": "Large", "price": {**price, "amount": "12.00"}},
    }
    script = f"<script>window.__APOLLO_STATE__={json.dumps(state)}</script>"
    product = _read(f"<div id=root></div>{script}")
    assert product is not None
    prices = {form.name: form.price.amount for form in product.variants if form.price}
    assert prices == {"Small": Decimal(9), "Large": Decimal(12)}


@pytest.mark.parametrize(
    ("words", "availability"),
    [("VENDUTO", Availability.OUT_OF_STOCK), ("Il più venduto", Availability.IN_STOCK)],
)
def test_a_single_piece_is_sold(words: str, availability: Availability) -> None:
    button = "<button>Acquista</button>"
    product = _read(f"<h1>Cup</h1><p>€9.00</p><p>{words}</p>{button}")
    assert _value(product, "availability") == availability


@pytest.mark.parametrize(("shop", "name"), [("Shop", "Cup"), ("Other", "Cup - Shop")])
def test_a_shops_name_is_no_part_of_its_products(shop: str, name: str) -> None:
    offer = {"@type": "Offer", "price": "9.00", "priceCurrency": "EUR"}
    told = [{"@type": "Product", "name": "Cup - Shop", "offers": offer}]
    told += [{"@type": "Organization", "name": shop}]
    head = f"<script type=application/ld+json>{json.dumps(told)}</script>"
    assert _value(_read("<h1>Cup</h1><p>€9.00</p><button>Buy</button>", head), "name") == name


def test_forms_beside_the_values_that_make_them_have_their_own_prices() -> None:
    forms = [
        {"variant": {"price": price}, "values": [{"value": {"name": name}}]}
        for name, price in (("Small", 9.0), ("Large", 12.0))
    ]
    data = f"<script type=application/json>{json.dumps(forms)}</script>"
    product = _read(f"<h1>Cup</h1><p>€9.00</p><button>Buy</button>{data}")
    assert product is not None
    prices = {form.name: form.price.amount for form in product.variants if form.price}
    assert prices == {"Small": Decimal(9), "Large": Decimal(12)}
