"""A shop's name on Shopify, and all that looks like one."""

import pytest

from app.domain.errors import Invalid
from app.domain.stores import shopify_domain

GOOD = {
    "a.myshopify.com": "a.myshopify.com",
    "A-Shop.myshopify.com": "a-shop.myshopify.com",
    "0.myshopify.com": "0.myshopify.com",
    "shop--two.myshopify.com": "shop--two.myshopify.com",
    "shop-.myshopify.com": "shop-.myshopify.com",
    f"{'x' * 60}.myshopify.com": f"{'x' * 60}.myshopify.com",
    "a.MYSHOPIFY.COM".lower(): "a.myshopify.com",
}
BAD = [
    *("", " ", ".", "myshopify.com", ".myshopify.com", "-a.myshopify.com", "_a.myshopify.com"),
    *(
        "evil.com",
        "a.myshopify.com.evil.com",
        "a.myshopify.com@evil.com",
        "evil.com/a.myshopify.com",
    ),
    *("a.myshopify.com/", "a.myshopify.com:443", "a.myshopify.com?x", "a.myshopify.com#x"),
    *("https://a.myshopify.com", "//a.myshopify.com", "a.myshopify.com\n", "\na.myshopify.com"),
    *("a.myshopify.com\0", "a .myshopify.com", " a.myshopify.com", "a.myshopify.com "),
    *("a.b.myshopify.com", "a..myshopify.com", "a.myshopify..com", "a.myshopify.com."),
    *("a.myshopify.co", "a.myshopify.comm", "a.myshopifyxcom", "axmyshopify.com", "a.shopify.com"),
    *("а.myshopify.com", "a.myshopіfy.com", "ａ.myshopify.com", "a。myshopify.com"),
    *("a\u200b.myshopify.com", "é.myshopify.com", "١.myshopify.com", "a%2emyshopify.com"),
    *("a.myshopify.com%00", "user:pw@a.myshopify.com", "a\\.myshopify.com", "../a.myshopify.com"),
    *("a.myshopify.com,b.myshopify.com", "javascript:a.myshopify.com", "[a].myshopify.com"),
]


@pytest.mark.parametrize(("given", "shop"), GOOD.items())
def test_a_shops_name_is_taken(given: str, shop: str) -> None:
    assert shopify_domain(given) == shop


@pytest.mark.parametrize("given", BAD)
def test_what_only_looks_like_one_is_refused(given: str) -> None:
    with pytest.raises(Invalid):
        shopify_domain(given)


def test_the_list_is_long_enough() -> None:
    assert len(BAD) >= 40
