"""Connecting a WooCommerce shop in a real browser: our form, the shop's own screen, and back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.local import House
from tests.browser.woo import sign_in_over_there, woo_merchant

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def stores(browser: Browser, house: House) -> Iterator[Page]:
    """The stores of somebody who has none yet."""
    with woo_merchant(browser, house, locale="en") as page:
        page.goto(f"{house.web_url}/stores")
        yield page


def test_a_merchant_comes_to_their_shops_screen_and_back(stores: Page, house: House) -> None:
    """Our own `form-action` once stopped the form, whose answer was the shop's address."""
    stores.fill("#field-address", f"{house.woocommerce_url}/product/riva-mug/")
    stores.get_by_role("button", name="Connect", exact=True).click()
    sign_in_over_there(stores)
    stores.get_by_role("link", name="Approve").click()
    stores.wait_for_url(f"{house.web_url}/dashboard")
    expect(stores.get_by_role("heading", name="See what your products lack")).to_be_visible()


def test_what_is_wrong_is_told_on_a_page(stores: Page, house: House) -> None:
    stores.fill("#field-address", f"{house.web_url}/sign-in")
    stores.get_by_role("button", name="Connect", exact=True).click()
    expect(stores.get_by_text("isn't on the public internet")).to_be_visible()
    stores.get_by_role("link", name="Enter keys by hand").click()
    expect(stores.get_by_label("Consumer secret")).to_be_visible()
