"""Installing from outside Shopify's admin in a real browser: links, a cookie, then the frame."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.local import House

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def admin(page: Page, house: House) -> str:
    """Where a shop's admin is that didn't let us in, or took us away again."""
    shop = f"http://localhost:{house.ports.shopify}"
    told = page.request.post(f"{shop}/_practice/second-shop.myshopify.com/uninstall")
    assert told.ok
    return f"{shop}/store/second-shop"


def test_an_install_link_leads_through_the_grant_page_into_the_admin(
    page: Page, admin: str
) -> None:
    page.goto(admin)
    page.get_by_role("link", name="Install link of Rooz Auto").click()
    page.wait_for_url("**/admin/oauth/authorize?**")
    page.get_by_role("button", name="Install").click()
    page.wait_for_url(f"{admin}/apps/rooz-auto")
    first = page.frame_locator("#app").get_by_role("heading", name="Dashboard")
    expect(first).to_be_visible()
    page.goto(f"{admin}/install-link")  # who approved before isn't asked again
    page.wait_for_url(f"{admin}/apps/rooz-auto")
    expect(first).to_be_visible()
