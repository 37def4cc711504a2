"""Letting us write SEO texts in a real browser: our button, WordPress's screen, and back."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from app.local import House
from tests.browser.woo import sign_in_over_there, woo_merchant

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def switch(house: House, *, apart: bool) -> None:
    """Whether All in One SEO keeps the practice shop's texts."""
    base = f"{house.woocommerce_url}/_practice"
    httpx.post(f"{base}/plugins", json={"yoast": not apart}).raise_for_status()
    httpx.post(f"{base}/conditions", json={"aioseo": apart}).raise_for_status()


@pytest.fixture
def store(browser: Browser, house: House) -> Iterator[Page]:
    """The page of a store whose SEO texts stand apart."""
    switch(house, apart=True)
    try:
        with woo_merchant(browser, house, locale="en") as page:
            page.goto(f"{house.web_url}/stores")
            page.fill("#field-address", house.woocommerce_url)
            page.get_by_role("button", name="Connect", exact=True).click()
            sign_in_over_there(page)
            page.get_by_role("link", name="Approve").click()
            page.wait_for_url(f"{house.web_url}/dashboard")
            page.goto(f"{house.web_url}/stores")
            page.get_by_role("link", name="Connection").first.click()
            yield page
    finally:
        switch(house, apart=False)


def enter(page: Page) -> None:
    """Sign in at WordPress, where nobody is yet."""
    if page.locator("#username").count():
        page.fill("#username", "merchant")
        page.fill("#password", "practice-shop")
        page.get_by_role("button", name="Login").click()


def test_a_merchant_lets_us_in_and_comes_back(store: Page) -> None:
    store.get_by_role("button", name="Let us write SEO texts too").click()
    store.wait_for_url("**/wp-admin/**", wait_until="domcontentloaded")
    enter(store)
    store.get_by_role("button", name="Yes, I approve of this connection").click()
    expect(store.get_by_text("We may write SEO texts now")).to_be_visible()
    assert "password" not in store.url
    store.get_by_role("button", name="Write them no more").click()
    expect(store.get_by_text("your shop has too")).to_be_visible()
