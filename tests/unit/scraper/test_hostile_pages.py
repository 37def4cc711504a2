"""A page is data: nothing of it runs, and none costs more than a little time."""

import json
import time
from datetime import UTC, datetime

import pytest

from scraper.extract import Page, PageKind, PageReading, read_page, read_platform_json

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def _read(body: str | bytes, content_type: str = "text/html") -> PageReading:
    raw = body if isinstance(body, bytes) else body.encode()
    return read_page(Page("https://x.example/p", raw, content_type, "", NOW))


def _json_ld(text: str) -> str:
    return f'<h1>T</h1><script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "body",
    [
        _json_ld('{"a":' * 50_000 + "1" + "}" * 50_000),
        _json_ld("[" * 100_000),
        _json_ld('{"a":"' + '"' * 100_000),
        _json_ld('{"a":1,' + "/*" * 200_000),
        "<div>" * 50_000 + "<h1>T</h1>5 €",
        "<h1>T</h1>" + "<a href=/x>x</a>" * 100_000,
        "<title>" + "a - " * 200_000 + "</title><h1>x</h1>",
        "<h1>T</h1><p>" + "1." * 500_000,
        "<h1>T</h1><p>" + "1.000." * 200_000,
        "<h1>T</h1>" + "<p>12,90 €</p>" * 100_000,
        "<h1>T</h1><p>" + " " * 1_000_000 + "5 €",
        "<h1>T</h1><select><option>a<option>b</select>" * 3_000,
        f'<h1>T</h1><div class="{"price " * 200_000}">5 €</div>',
        "<h1>T</h1><script>" + "xdata = {a:'b'," * 50_000 + "</script>",
        "<h1>T</h1><p>" + "SKU: " * 200_000,
    ],
)
def test_a_bomb_costs_little_time(body: str) -> None:
    before = time.process_time()
    _read(body)
    assert time.process_time() - before < 4


@pytest.mark.parametrize(
    "body", [b"", b"%PDF-1.4", bytes(range(256)) * 50, b"\xff\xfe\x00", b"\x00"]
)
def test_what_is_no_page_is_other(body: bytes) -> None:
    assert _read(body).kind is PageKind.OTHER


@pytest.mark.parametrize("charset", ["klingon", "utf-8", "iso-8859-1", ""])
def test_utf_8_is_read_whatever_the_header_claims(charset: str) -> None:
    body = "<h1>Käse</h1><p class=price>5,00 €</p><button>In den Warenkorb</button>"
    [product] = _read(body, f"text/html; charset={charset}").products
    assert product.name is not None
    assert (product.name.value, product.currency and product.currency.value) == ("Käse", "EUR")


def test_another_charset_is_read_by_its_header() -> None:
    body = "<h1>Käse</h1><p class=price>5 £</p><button>In den Warenkorb</button>".encode("latin-1")
    [product] = _read(body, "text/html; charset=iso-8859-1").products
    assert product.name is not None
    assert product.name.value == "Käse"


HOSTILE = {
    "@type": "Product",
    "name": "<script>alert(1)</script>=HYPERLINK(1) <img src=x onerror=alert(1)> Tea &lt;svg x&gt;",
    "brand": "@SUM(1)",
    "description": "One &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; <iframe src=x>two",
    "sku": "\u202e<b>1",
    "url": "javascript:alert(1)",
    "image": ["javascript:alert(1)", "data:image/svg+xml,<svg>", "/ok.jpg"],
    "offers": {"price": 1, "priceCurrency": "EUR"},
}


def test_no_markup_script_or_formula_goes_through() -> None:
    [product] = _read(_json_ld(json.dumps(HOSTILE).replace("</script>", "<\\/script>"))).products
    texts = [r.value for r in (product.name, product.brand, product.description, product.sku) if r]
    assert len(texts) == 4
    assert not any(sign in text for text in texts for sign in ("<", ">", "\u202e", "alert"))
    assert not any(text.startswith(("=", "@", "+")) for text in texts)
    assert product.images == ("https://x.example/ok.jpg",)
    assert product.url == "https://x.example/p"


def test_a_name_is_cut_to_a_sane_length() -> None:
    [product] = _read(_json_ld(json.dumps({**HOSTILE, "name": "word " * 10_000}))).products
    assert product.name is not None
    assert len(product.name.value) <= 300


def test_only_web_addresses_are_links() -> None:
    addresses = ("javascript:a()", "http://[", "/ok#x", "mailto:a@b", "data:text/html,x")
    body = "".join(f'<a href="{address}">x</a>' for address in addresses)
    assert _read(body).links == ("https://x.example/ok",)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b'{"products":5}', b"[" * 100_000, b'[{"name":"x","prices":{}}]', b"<html>"],
)
def test_what_is_no_platforms_answer_gives_nothing(body: bytes) -> None:
    assert read_platform_json("https://x.example/products.json", body) == ()


@pytest.mark.parametrize("name", ["{};", "{}", '{"a":1}', "a{b", "}", "{"])
def test_a_script_whose_attributes_have_no_names_is_read_over(name: str) -> None:
    assert _read(f"<h1>Mug</h1><script {name} a=1>x</script>").kind is PageKind.OTHER
