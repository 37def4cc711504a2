"""From an empty workspace to a first text in the shop and back: all that a merchant clicks."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from app.local import House
from tests.browser.admin import Admin
from tests.browser.woo import sign_in_over_there, woo_merchant

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PHONE = {"locale": "ar", "viewport": {"width": 390, "height": 844}, "has_touch": True}
NOW = ".walk [aria-current=step]"
PATIENCE_MS = 60_000


def test_a_first_text_on_a_phone_in_arabic(browser: Browser, house: House) -> None:
    with woo_merchant(browser, house, **PHONE) as page:
        page.set_default_timeout(PATIENCE_MS)
        page.fill(f"{NOW} #field-address", house.woocommerce_url)
        page.click(f"{NOW} button.primary")
        sign_in_over_there(page)
        page.get_by_role("link", name="Approve").click()
        page.click(f"{NOW} form:has([name=product]) button.primary")
        page.click("a.btn.primary[href*='/review']")
        page.click(".actionbar [value=accepted]")
        page.locator("form[action*='/publish'] button").first.click()
        seen = page.locator("a.btn.primary[target=_blank]")
        seen.wait_for()
        assert str(seen.get_attribute("href")).startswith(house.woocommerce_url)
        page.goto(f"{house.web_url}/dashboard")
        page.click(f"{NOW} button[data-asks]")
        page.click("dialog [data-yes]")
        page.locator("[data-part=progress]:not([data-live])").wait_for()
        page.goto(f"{house.web_url}/dashboard")
        expect(page.locator(f"{NOW} button[data-asks]")).to_have_count(0)


@pytest.fixture
def newcomer(browser: Browser, house: House) -> Iterator[Admin]:
    """The merchant of a shop that nothing was written into yet."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    yield Admin(context.new_page(), house, "second-shop")
    context.close()


def test_a_first_text_within_shopifys_admin(newcomer: Admin) -> None:
    admin = newcomer
    admin.page.set_default_timeout(PATIENCE_MS)
    frame = admin.open()
    frame.locator(f"{NOW} form:has([name=product]) button.primary").click()
    frame.locator("a.btn.primary[href*='/review']").click()
    frame.locator(".actionbar [value=accepted]").first.click()
    frame.locator("form[action*='/publish'] button").first.click()
    frame.locator("a.btn.primary[target=_blank]").wait_for()
    assert admin.wrong == []
