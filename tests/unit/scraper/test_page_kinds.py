"""A page is told from what hides it, and a product from a list of products."""

from datetime import UTC, datetime

import pytest

from app.domain.competitors import Platform, Topic
from scraper.extract import Page, PageKind, PageReading, read_page

NOW = datetime(2026, 11, 1, tzinfo=UTC)
PRODUCT = "<h1>Kettle</h1><p class=price>$5.00</p><button>Add to cart</button>"
FORM = "<form><input name=e><input type=password name=p><button>Log in</button></form>"
CARD = (
    '<div class=card><a href="/p/{0}"><h3>Cup {0}</h3></a><i>€{0}9.00</i><button>Buy</button></div>'
)


def _read(body: str, head: str = "<title>Kettle</title>") -> PageReading:
    text = f"<html lang=en><head>{head}</head><body>{body}</body></html>"
    return read_page(Page("https://x.example/p/kettle", text.encode(), "text/html", "", NOW))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<h1>Access Denied</h1>Reference #18.2", PageKind.BLOCKED),
        ("<p>Checking your browser</p><script>_cf_chl_opt={}</script>", PageKind.BLOCKED),
        ("<h1>Are you a human?</h1><form><input name=a></form>", PageKind.CAPTCHA),
        ("<div class=g-recaptcha></div>", PageKind.CAPTCHA),
        (f"<h1>Log in</h1>{FORM}", PageKind.LOGIN),
        ("<p>We value your privacy</p><button>Accept all cookies</button>", PageKind.COOKIE_WALL),
        ("<div id=root></div><script src=/m.js></script>", PageKind.RENDERED_ONLY),
        ("<noscript>Please enable JavaScript.</noscript><my-app></my-app>", PageKind.RENDERED_ONLY),
    ],
)
def test_a_wall_is_named(body: str, kind: PageKind) -> None:
    assert _read(body).kind is kind


@pytest.mark.parametrize(
    "beside",
    [
        "<div class=g-recaptcha></div>",
        FORM,
        "<div class=cookie>We value your privacy <button>Accept all cookies</button></div>",
        "<noscript>Please enable JavaScript.</noscript>",
        "".join(map(CARD.format, range(1, 5))),
    ],
)
def test_a_product_with_such_things_beside_it_is_a_product(beside: str) -> None:
    reading = _read(PRODUCT + beside)
    assert reading.kind is PageKind.PRODUCT
    assert reading.products[0].name is not None
    assert reading.products[0].name.value == "Kettle"


@pytest.mark.parametrize("number", [2, 12])
def test_a_page_of_cards_is_a_listing(number: int) -> None:
    cards = "".join(map(CARD.format, range(1, number + 1)))
    assert _read(f"<h1>Cups</h1>{cards}", "<title>Cups</title>").kind is PageKind.LISTING


@pytest.mark.parametrize(
    "body",
    [
        "<h1>About us</h1><p>We sell kettles since 1990.</p>",
        "<h1>Ten tips</h1><p>It costs €20 at most.</p><button>Subscribe</button>",
        "<h1>404</h1>",
    ],
)
def test_a_page_without_a_product_is_other(body: str) -> None:
    assert _read(body).kind is PageKind.OTHER


def test_a_shell_with_its_data_is_read_without_a_browser() -> None:
    data = '{"props":{"product":{"name":"Kettle","price":12.9,"currency":"EUR","inStock":true}}}'
    shell = (
        f'<div id=__next></div><script id="__NEXT_DATA__" type="application/json">{data}</script>'
    )
    reading = _read(shell)
    assert reading.kind is PageKind.PRODUCT
    assert reading.products[0].price is not None
    assert str(reading.products[0].price.value.amount) == "12.9"


def test_the_head_tells_language_canonical_and_other_languages() -> None:
    head = """<title>T</title><link rel=canonical href="/p/kettle">
    <link rel=alternate hreflang=de href="/de/p/kettle">
    <link rel=alternate hreflang=x href="javascript:1">"""
    reading = _read(PRODUCT, head)
    assert reading.canonical == "https://x.example/p/kettle"
    assert reading.hreflangs == (("de", "https://x.example/de/p/kettle"),)
    assert reading.language == "en"


def test_the_shops_terms_are_stated_with_their_words() -> None:
    reading = _read(
        f"{PRODUCT}<p>Free shipping over €50.</p><p>Returns within 30 days.</p><a>Shipping</a>"
    )
    assert [(s.topic, s.evidence.snippet) for s in reading.statements] == [
        (Topic.SHIPPING, "Free shipping over €50."),
        (Topic.RETURNS, "Returns within 30 days."),
    ]


@pytest.mark.parametrize(
    ("mark", "platform"),
    [
        ("<script src=https://cdn.shopify.com/s/x.js></script>", Platform.SHOPIFY),
        ("<link href=/wp-content/plugins/woocommerce/x.css>", Platform.WOOCOMMERCE),
        ("<script type=text/x-magento-init>{}</script>", Platform.MAGENTO),
        ("<p>hello</p>", Platform.UNKNOWN),
    ],
)
def test_the_shop_system_is_told_by_its_marks(mark: str, platform: Platform) -> None:
    assert _read(PRODUCT, mark).platform is platform
