"""Pages on which rules saw no product are offered where they may show one, and else are not."""

from datetime import UTC, datetime

import pytest

from scraper.extract import Page, Promise, read_page
from scraper.offering import offered

NOW = datetime(2026, 11, 1, tzinfo=UTC)
SITE = "https://x.example"
TOLD = "<h1>Oak stool</h1><p>Made by hand, and yours for 89 € if you call us.</p>"
PICTURED = "<h1>Oak stool</h1><img src=/stool.jpg><p>Call us and ask what it costs.</p>"
CARD = "<li><a href=/{0}.html><h3>Stool {0}</h3></a><img src=/{0}.jpg><b>{0}9 €</b></li>"
SHELF = f"<h1>Stools</h1><ul>{''.join(CARD.format(n) for n in range(1, 6))}</ul>"


def _page(body: str, path: str) -> Page:
    text = f"<html lang=en><head><title>Oak stool</title></head><body>{body}</body></html>"
    return Page(f"{SITE}{path}", text.encode(), "text/html", "", NOW)


@pytest.mark.parametrize(
    ("body", "turn"), [(TOLD, 1), (PICTURED, 2), (TOLD.replace("89 €", "٨٩ ر.س"), 1)]
)
@pytest.mark.parametrize("path", ["/oak-stool.html", "/p/oak-stool", "/garden/oak-stool"])
def test_a_title_with_a_price_or_a_picture_is_offered(body: str, turn: int, path: str) -> None:
    page = _page(body, path)
    found = offered(page, read_page(page), page.url)
    assert found is not None
    assert (found.url, found.language, found.turn) == (page.url, "en", turn)
    assert found.text.startswith("Oak stool Oak stool")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (TOLD, "/"),
        (TOLD, "/blog/how-we-turn-stools"),
        (TOLD, "/pages/shipping-policy"),
        (TOLD, "/collections/stools"),
        (SHELF, "/stools.html"),
        ("<h1>Oak stool</h1><p>We like wood.</p>", "/oak-stool.html"),
        ("<p>Yours for 89 €.</p>", "/oak-stool.html"),
        ("<h1>Access denied</h1><p>Pay 89 €</p>", "/oak-stool.html"),
    ],
)
def test_what_is_no_product_s_page_is_not(body: str, path: str) -> None:
    page = _page(body, path)
    assert offered(page, read_page(page), page.url) is None


def test_a_page_that_was_asked_for_by_itself_may_have_any_address_but_the_front() -> None:
    page = _page(TOLD, "/shop/oak-stool")
    reading = read_page(page)
    assert offered(page, reading, page.url) is None
    assert offered(page, reading, page.url, is_asked_for=True) is not None
    assert offered(page, reading, f"{SITE}/", is_asked_for=True) is None


def test_a_page_whose_product_rules_saw_promises_nothing() -> None:
    page = _page("<h1>Oak stool</h1><b class=price>89 €</b><button>Buy</button>", "/p/stool")
    reading = read_page(page)
    assert reading.products
    assert reading.promise is Promise.NONE
