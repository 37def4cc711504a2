import pytest

from app.domain.errors import Invalid
from app.ports.scrapes import Skipped
from scraper.policy import Rank, is_callable, opened, rank, shape, site, why_not
from scraper.tidying import has_detour, tidy

SHOP = site("https://www.rival.example/")


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("rival.example", "https://rival.example/"),
        ("https://rival.example/p/1?utm_source=x&id=3#top", "https://rival.example/p/1?id=3"),
        ("rival.example/index.php?route=product/product&product_id=4", None),
    ],
)
def test_an_address_is_opened_as_people_type_it(typed, url):
    wanted = "https://rival.example/index.php?route=product%2Fproduct&product_id=4"
    assert opened(typed) == (url or wanted)


@pytest.mark.parametrize(
    "url", ["https://x.example/a\ud800", "https://x.example/?a=\ud800", "https://\ud800/"]
)
def test_half_a_surrogate_is_no_address(url):
    assert tidy(url) == ""


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "not_a_url"),
        ("my rival", "not_a_url"),
        ("javascript:alert(1)", "not_a_url"),
        ("file:///etc/passwd", "not_a_url"),
        ("http://127.0.0.1/", "private"),
        ("http://169.254.169.254/latest", "private"),
        ("rival.example:22", "private"),
        ("https://rival.example/prices.pdf", "file"),
        ("https://rival.example/a.JPG", "file"),
        ("https://www.amazon.de/dp/B00", "marketplace"),
        ("https://www.ebay.co.uk/itm/1", "marketplace"),
    ],
)
def test_what_is_no_shop_is_refused_with_the_reason(typed, code):
    with pytest.raises(Invalid) as wrong:
        opened(typed)
    assert wrong.value.fields == {"url": code}


def test_a_shop_with_a_marketplaces_name_inside_is_no_marketplace():
    assert opened("https://amazon-garden.example") == "https://amazon-garden.example/"


@pytest.mark.parametrize(
    ("url", "tidied"),
    [
        ("HTTPS://Rival.example:443//a//b?gclid=1", "https://rival.example/a/b"),
        ("https://rival.example/p?variant=5#x", "https://rival.example/p"),
        (
            "https://rival.example/de/collections/x/products/y",
            "https://rival.example/de/products/y",
        ),
        ("https://rival.example/ä b", "https://rival.example/%C3%A4%20b"),
        ("https://rival.example/%C3%A4", "https://rival.example/%C3%A4"),
        ("https://rival.example/a/../b/./c", "https://rival.example/b/c"),
        ("https://rival.example/a/%2E%2e/b/", "https://rival.example/b/"),
        ("https://rival.example/../a..b/.c", "https://rival.example/a..b/.c"),
        ("mailto:x@rival.example", ""),
        ("https://[broken", ""),
        ("https://rival.example:99999/", ""),
    ],
)
def test_a_page_has_one_address(url, tidied):
    assert tidy(url) == tidied


@pytest.mark.parametrize(
    ("path", "is_one"),
    [("/a/../b", True), ("/a/%2e%2E", True), ("/./a?b", True), ("/a..b/.c?d=/../e", False)],
)
def test_a_path_that_goes_up_again_is_a_detour(path, is_one):
    assert has_detour(f"https://rival.example{path}") is is_one


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/p/1", None),
        ("/category?page=2", None),
        ("/index.php?route=product/product&product_id=4", None),
        ("/wishes-for-carts", None),
        ("/cart", Skipped.NOT_A_PAGE),
        ("/customer/account/login/", Skipped.NOT_A_PAGE),
        ("/size.pdf", Skipped.NOT_A_PAGE),
        ("/shop?add-to-cart=4", Skipped.TRAP),
        ("/shop?sort_by=price", Skipped.TRAP),
        ("/shop?filter.v.price.gte=4", Skipped.TRAP),
        ("/shop?a=1&b=2&c=3&d=4", Skipped.TRAP),
        ("/shop?page=9999", Skipped.TRAP),
        ("/calendar/9/10", Skipped.TRAP),
        ("/2026/11/27/news", Skipped.TRAP),
        ("/a/b/a/b/a/b", Skipped.TRAP),
        ("/" + "a" * 800, Skipped.TRAP),
    ],
)
def test_a_link_is_followed_or_not(path, why):
    assert why_not(f"https://rival.example{path}", SHOP) is why


def test_another_site_is_not_crawled_but_www_makes_no_difference():
    assert why_not("https://blog.rival.example/p/1", SHOP) is Skipped.OTHER_SITE
    assert why_not("https://rival.example:8443/p/1", SHOP) is Skipped.OTHER_SITE
    assert why_not("https://www.rival.example/p/1", SHOP) is None


def test_one_language_is_read():
    german = SHOP.speaking("de", "https://rival.example/")
    british = SHOP.speaking("en", "https://rival.example/en-gb/")
    assert why_not("https://rival.example/en/p/1", german) is Skipped.OTHER_LANGUAGE
    assert why_not("https://rival.example/de/p/1", german) is None
    assert why_not("https://rival.example/en-us/p/1", british) is Skipped.OTHER_LANGUAGE
    assert why_not("https://rival.example/en-gb/p/1", british) is None
    assert why_not("https://rival.example/tv/p/1", german) is None


@pytest.mark.parametrize(
    ("path", "soon"),
    [
        ("/products/kettle", Rank.PRODUCT),
        ("/product/kettle/", Rank.PRODUCT),
        ("/index.php?route=product/product&product_id=4", Rank.PRODUCT),
        ("/12-kettle.html", Rank.PRODUCT),
        ("/collections/all", Rank.LISTING),
        ("/kategorie/tee?seite=2", Rank.LISTING),
        ("/versand", Rank.TERMS),
        ("/blog/tea", Rank.ASIDE),
        ("/kettle", Rank.UNKNOWN),
    ],
)
def test_products_come_before_lists_and_lists_before_the_rest(path, soon):
    assert rank(f"https://rival.example{path}") is soon


def test_pages_of_one_template_have_one_shape():
    assert shape("https://r.example/p/4/kettle?a=1") == shape("https://r.example/p/5/mug?a=2")
    assert shape("https://r.example/p/kettle") != shape("https://r.example/c/kettle")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.0.0.1:8000/",
        "http://[::1]/",
        "http://2130706433/",
        "http://localhost/",
        "https://rival.example:6379/",
        "https://user:secret@rival.example/",
        "https://user@127.0.0.1:9000/",
        "ftp://rival.example/",
        "data:text/html,x",
        "http://[::ffff:127.0.0.1]/",
    ],
)
def test_what_may_not_be_called_is_not(url):
    assert not is_callable(url, ("127.0.0.1:9000",))


@pytest.mark.parametrize("url", ["https://rival.example/a?b=c", "http://127.0.0.1:9000/x"])
def test_what_may_be_called_is(url):
    assert is_callable(url, ("127.0.0.1:9000",))
