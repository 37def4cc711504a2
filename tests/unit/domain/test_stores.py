"""A shop's name on Shopify, and all that looks like one."""

import pytest

from app.domain.errors import Invalid
from app.domain.stores import shopify_domain
from tests.shop_names import LONGEST, LOOK_ALIKES

GOOD = {
    "a.myshopify.com": "a.myshopify.com",
    "A-Shop.myshopify.com": "a-shop.myshopify.com",
    "0.myshopify.com": "0.myshopify.com",
    "shop--two.myshopify.com": "shop--two.myshopify.com",
    "shop-.myshopify.com": "shop-.myshopify.com",
    LONGEST: LONGEST,
}


@pytest.mark.parametrize(("given", "shop"), GOOD.items())
def test_a_shops_name_is_taken(given: str, shop: str) -> None:
    assert shopify_domain(given) == shop


@pytest.mark.parametrize(("given", "sibling"), LOOK_ALIKES.items())
def test_what_only_looks_like_one_is_refused_and_its_sibling_is_not(
    given: str, sibling: str
) -> None:
    with pytest.raises(Invalid):
        shopify_domain(given)
    assert shopify_domain(sibling) == sibling.lower()


def test_the_list_is_long_enough() -> None:
    assert len(LOOK_ALIKES) >= 60
