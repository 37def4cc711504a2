"""What orders is known by what it is made of, in a language of which no word is known."""

import json
import re
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.competitors import Availability, RivalProduct
from scraper.extract import Page, PageKind, boxes, read_page

DATA = Path(__file__).parents[2] / "data" / "competitors"
SETS = ("rules", "held", "later", "unseen", "templates", "abroad", "fresh")
NEVER = re.compile(r"(?!)")
NOW = datetime(2026, 11, 1, tzinfo=UTC)
MANY = "<p>€9.00</p><p>€10.00</p><p>€11.00</p>"
SEND = "<button>Zup mik dorba</button>"


def _read(body: str, url: str = "https://x.example/p") -> RivalProduct | None:
    text = f"<html><head><title>Tarn</title></head><body><h1>Tarn</h1>{body}</body></html>"
    reading = read_page(Page(url, text.encode(), "text/html", "", NOW))
    return reading.products[0] if reading.kind is PageKind.PRODUCT else None


@pytest.mark.parametrize(
    "fields",
    [
        f"<input type=number value=1>{SEND}",
        f"<input name=menge value=1>{SEND}",
        f"<select><option>1<option>2<option>3</select>{SEND}",
        f"<input type=hidden name=product_id value=7>{SEND}",
        f'<input type=hidden name="items[id]" value=7>{SEND}',
        "<input type=number><input type=submit value='Zup mik'>",
        "<input type=number><input type=image src=/zup.gif>",
    ],
)
def test_a_form_that_asks_how_many_or_says_of_what_orders(fields: str) -> None:
    product = _read(f"{MANY}<form action=/zup>{fields}</form>")
    assert product is not None
    assert product.availability is not None
    assert product.availability.value is Availability.IN_STOCK


@pytest.mark.parametrize(
    "form",
    [
        f"<form action=/zup><input name=email>{SEND}</form>",
        f"<form action=/search><input type=number>{SEND}</form>",
        f"<form class=newsletter><input type=hidden name=item_id value=1>{SEND}</form>",
        f"<form action=/zup><input type=hidden name=product_id value=''>{SEND}</form>",
        f"<form action=/zup><input type=hidden name=product_review value=4>{SEND}</form>",
        f"<form action=/zup><input type=number><input type=password>{SEND}</form>",
        f"<form action=/zup><input type=search name=quantity>{SEND}</form>",
        f"<form action=/zup><select><option>Tarn<option>1<option>2</select>{SEND}</form>",
        "<form action=/zup><input type=number><button type=reset>Zup</button></form>",
        f"<footer><form action=/zup><input type=number>{SEND}</form></footer>",
    ],
)
def test_another_form_orders_nothing(form: str) -> None:
    assert _read(f"{MANY}{form}") is None


@pytest.mark.parametrize(
    "control",
    [
        SEND,
        "<a class=btn href=/zup>Zup mik</a>",
        "<a href='mailto:zup@x.example'>zup@x.example</a>",
        "<a href='https://wa.me/999'>Zup mik</a>",
        "<a href='tel:999'>Zup mik</a>",
    ],
)
def test_an_amount_by_itself_and_what_may_order_are_a_product(control: str) -> None:
    assert _read(f"<p>€9.00</p>{control}") is not None
    assert _read(f"<p>Gor ba tarn mik dorba €9.00 nal.</p>{control}") is None, "in a sentence"
    assert _read(f"{MANY}{control}") is None, "several amounts"


@pytest.mark.parametrize(
    "control",
    [
        "<button>+</button>",
        "<button aria-expanded=false>Zup mik</button>",
        "<button data-bs-toggle=modal>Zup mik</button>",
        "<button class=wishlist>Zup mik</button>",
        f"<form action=/login><input type=password>{SEND}</form>",
        f"<nav>{SEND}</nav>",
        "<a href=/zup>Zup mik</a>",
    ],
)
def test_what_does_something_else_orders_nothing(control: str) -> None:
    assert _read(f"<p>€9.00</p>{control}") is None


def _price(product: RivalProduct | None) -> object:
    return product and product.price and product.price.value.amount


@pytest.mark.parametrize(
    "row",
    [
        "<ul>{}</ul>|<li><a href=/z/{0}>Zup {0}</a> €{0}2.00</li>",
        "<div>{}</div>|<a href=/z/{0}><img src=/{0}.jpg><p>Zup {0}</p><p>€{0}2.00</p></a>",
        "<table>{}</table>|<tr><td><a href=/z/{0}>Zup</a></td><td>€{0}2.00</td></tr>",
    ],
)
def test_rows_that_lead_elsewhere_are_other_products(row: str) -> None:
    around, each = row.split("|")
    rows = around.format("".join(each.format(number) for number in range(1, 5)))
    assert _read(f"{rows}{SEND}") is None
    # they are no amounts of the page's own product, wherever they stand
    assert _price(_read(f"<div>{rows}<p>€7.00</p>{SEND}</div>")) == 7


def test_forms_of_the_same_product_are_no_others() -> None:
    links = "".join(f"<li><a href='/p?size={n}'>Tarn {n}</a> €7.00</li>" for n in "SML")
    assert _price(_read(f"<ul>{links}</ul>{SEND}")) == 7


def test_who_is_told_when_it_is_back_has_ordered_nothing() -> None:
    thing = "<input type=hidden name=product_id value=7>"
    assert _read(f"{MANY}<form action=/zup>{thing}<input type=email>{SEND}</form>") is None
    assert _read(f"{MANY}<form action=/zup>{thing}{SEND}</form>") is not None


@pytest.mark.parametrize(
    "url", ["https://x.example", "https://x.example/", "https://x.example/de/"]
)
def test_a_home_page_with_an_offer_is_no_product(url: str) -> None:
    assert _read(f"<p>€9.00</p>{SEND}", url) is None
    assert _read("<p>€9.00</p><button>Add to cart</button>", url) is not None, "a shop of one page"


@pytest.mark.parametrize(
    "amount",
    [
        "<div><span>68,00</span> <span>€ mik dorba</span> <i>85,00 €</i></div>",
        "<div><span>€</span><span>68</span><span>,00</span></div>",
        "<dl><dt>Versandkosten</dt><dd>5,50 € nal</dd><dt>Zup</dt><dd>68,00 €</dd></dl>",
        "<p>Versand 6,90 €, ab 80 € zup</p><p>68,00 €</p>",
        "<p>12,00 €</p><p><b>68,00 €</b></p>",
        "<p>€1.2m</p><p>68,00 €</p>",
        "<p>68,00 €</p><p>680,00 € pr. kg</p>",
    ],
)
def test_the_amount_is_told_by_where_it_stands(amount: str) -> None:
    assert _price(_read(f"{amount}<form><input type=number>{SEND}</form>")) == 68


def test_a_choice_whose_price_stands_beside_its_label_has_that_price() -> None:
    choices = "".join(
        f"<div><input type=radio name=ak id=a{n} value={n}><label for=a{n}>Zup ({n})</label>"
        f" <i>€{n}0.00</i></div>"
        for n in range(1, 4)
    )
    product = _read(f"<p>€10.00</p><form>{choices}<input type=number>{SEND}</form>")
    assert product is not None
    found = {form.name: form.price and int(form.price.amount) for form in product.variants}
    assert found == {"Zup (1)": 10, "Zup (2)": 20, "Zup (3)": 30}


def test_a_choice_in_a_row_has_the_price_of_its_row() -> None:
    rows = "".join(
        f"<tr><td><input type=radio name=g id=g{n}></td><td><label for=g{n}>Zup {n}x</label></td>"
        f"<td>{n}2 cm</td><td>€{n}0.00</td></tr>"
        for n in range(1, 4)
    )
    form = f"<form><table>{rows}</table><input type=number>{SEND}</form>"
    product = _read(form)
    assert product is not None
    found = {each.name: each.price and int(each.price.amount) for each in product.variants}
    assert found == {"Zup 1x": 10, "Zup 2x": 20, "Zup 3x": 30}


def test_rows_that_lead_to_a_messenger_are_the_products_own() -> None:
    rows = "".join(
        f"<tr><td>{n}2 cm</td><td>€{n}0.00</td><td><a href=https://wa.me/9?text={n}>Zup</a></td></tr>"
        for n in range(1, 4)
    )
    product = _read(f"<table>{rows}</table>")
    assert product is not None
    assert [each.name for each in product.variants] == ["12 cm", "22 cm", "32 cm"]


def test_what_is_reduced_and_shown_is_sold_whatever_orders_it() -> None:
    pair = "<p><s>€12.00</s></p><p>€9.00</p>"
    assert _price(_read(f"<img src=/t.jpg>{pair}")) == 9
    assert _read(pair) is None, "nothing is shown"
    assert _read("<img src=/t.jpg><p>€9.00</p>") is None, "nothing is reduced"


def test_an_answer_that_tells_an_amount_is_no_form_of_a_product() -> None:
    answer = (
        "<dd>Zup mik dorba nal, gor ba tarn mik dorba nal gor ba tarn mik dorba, €{}.00 zup.</dd>"
    )
    listed = "".join(f"<dt>Gor {n}?</dt>{answer.format(n)}" for n in range(1, 4))
    assert _read(f"<dl>{listed}</dl>{SEND}") is None


def test_a_name_that_title_and_address_share_is_the_products_and_not_the_shops() -> None:
    head = "<title>Old Kiln Mugs - Blue Heron</title>"
    body = f"<h1>Old Kiln Mugs</h1><p><span>Blue Heron</span></p><p>€9.00</p>{SEND}"
    text = f"<html><head>{head}</head><body>{body}</body></html>"
    page = Page("https://x.example/mugs/blue-heron.html", text.encode(), "text/html", "", NOW)
    [product] = read_page(page).products
    assert product.name is not None
    assert product.name.value == "Blue Heron"


@pytest.mark.parametrize(
    "title",
    [
        "Delivery",
        "Shipping & returns",
        "Versand und Zahlung",
        "Livraison",
        "Your basket",
        "Uw mandje",
        "الشحن والتوصيل",
    ],
)
def test_a_page_of_terms_is_no_product_whatever_it_asks(title: str) -> None:
    body = f"<h1>{title}</h1><p>€4.90</p><button>Add to cart</button>"
    page = Page("https://x.example/p", f"<body>{body}".encode(), "text/html", "", NOW)
    assert read_page(page).kind is not PageKind.PRODUCT


def test_the_practice_pages_are_known_without_a_word_of_their_buttons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, nothing in (
        ("_BUY", NEVER),
        ("_BUY_NAME", NEVER),
        ("_BUTTON_CLASSES", ()),
        ("_CART_ADDRESSES", ()),
    ):
        monkeypatch.setattr(boxes, name, nothing)
    seen = [
        read_page(
            Page(told["url"], (DATA / folder / told["file"]).read_bytes(), "text/html", "", NOW)
        )
        for folder in SETS
        for told in json.loads((DATA / folder / "truth.json").read_text("utf-8"))
        if not told["structured"]
    ]
    assert sum(each.kind is PageKind.PRODUCT for each in seen) / len(seen) >= 0.9


def _plain() -> list[tuple[dict[str, Any], RivalProduct | None]]:
    folders = {name: DATA / name for name in ("plain", "chance")}
    told = [
        truth | {"file": f"{name}/{truth['file']}"}
        for name, folder in folders.items()
        for truth in json.loads((folder / "truth.json").read_text("utf-8"))
    ]
    pages = [Page(t["url"], (DATA / t["file"]).read_bytes(), "text/html", "", NOW) for t in told]
    read = [read_page(page) for page in pages]
    return [
        (truth, reading.products[0] if reading.kind is PageKind.PRODUCT else None)
        for truth, reading in zip(told, read, strict=True)
    ]


def test_of_pages_that_sell_in_words_of_their_own_most_are_read() -> None:
    products = [(t, product) for t, product in _plain() if t.get("product", True)]
    names = [p and p.name and p.name.value == t["name"] for t, p in products]
    prices = [_price(p) == Decimal(t["price"]) for t, p in products]
    assert sum(map(bool, names)) / len(products) >= 0.8
    assert sum(prices) / len(products) >= 0.85


def test_pages_that_show_amounts_and_sell_nothing_are_no_products() -> None:
    others = [(t["file"], product) for t, product in _plain() if not t.get("product", True)]
    assert len(others) == 18
    assert [file for file, product in others if product is not None] == []
