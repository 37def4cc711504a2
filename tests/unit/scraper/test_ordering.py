"""What orders is known by what it is made of, in a language of which no word is known."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.competitors import Availability, RivalProduct
from scraper.extract import Page, PageKind, boxes, read_page

DATA = Path(__file__).parents[2] / "data" / "competitors"
SETS = ("rules", "held", "later", "unseen", "templates", "abroad", "fresh")
NEVER = re.compile(r"(?!)")
NOW = datetime(2026, 11, 1, tzinfo=UTC)
MANY = "<p>€9.00</p><p>€10.00</p><p>€11.00</p>"
SEND = "<button>Zup mik dorba</button>"


def _read(body: str) -> RivalProduct | None:
    text = f"<html><head><title>Tarn</title></head><body><h1>Tarn</h1>{body}</body></html>"
    reading = read_page(Page("https://x.example/p", text.encode(), "text/html", "", NOW))
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


@pytest.mark.parametrize(
    "title",
    ["Delivery", "Shipping & returns", "Versand und Zahlung", "Livraison", "الشحن والتوصيل"],
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
