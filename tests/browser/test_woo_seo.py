"""SEO texts where All in One SEO keeps them, in a real browser: let in, written, on the page."""

import html
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.local import House
from tests.browser.woo import sign_in_over_there, woo_merchant

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PATIENCE_MS = 60_000
HEAD = re.compile("<title>(.*?)</title>", re.DOTALL)
# of a draft, without the numbers of its claims
WORDS = """shown => {
  const copy = shown.cloneNode(true);
  copy.querySelectorAll('.claim-no').forEach(number => number.remove());
  return copy.textContent.trim();
}"""


@pytest.fixture
def merchant(browser: Browser, house: House) -> Iterator[Page]:
    """Somebody whose shop has All in One SEO, and a certificate that no browser knows."""
    with woo_merchant(browser, house, locale="en", ignore_https_errors=True) as page:
        page.set_default_timeout(PATIENCE_MS)
        _keeps_seo(page, house, yoast=False, aioseo=True)
        yield page
        _keeps_seo(page, house, yoast=True, aioseo=False)


def test_an_seo_title_goes_where_the_page_takes_it_from(merchant: Page, house: House) -> None:
    page = merchant
    _connects(page, house)
    _lets_us_in(page, house)
    _orders_seo_texts(page, house)
    page.locator("main a.primary[href*='/review']").click()
    address = str(page.get_by_role("link", name="See in the shop").first.get_attribute("href"))
    wrote = page.locator(".pane.draft .text").first.evaluate(WORDS)
    assert _searched(page, address) != wrote
    page.get_by_role("button", name="Accept").first.click()
    page.get_by_role("button", name="Publish 1 accepted").click()
    page.locator("[data-asks=undo-run]").wait_for()
    assert _searched(page, address) == wrote
    expect(page.get_by_text("Search sees it").first).to_be_visible()


def _keeps_seo(page: Page, house: House, *, yoast: bool, aioseo: bool) -> None:
    """Which plugin the practice shop has."""
    levers = f"{house.woocommerce_url}/_practice"
    assert page.request.post(f"{levers}/plugins", data={"yoast": yoast}).ok
    assert page.request.post(f"{levers}/conditions", data={"aioseo": aioseo}).ok


def _connects(page: Page, house: House) -> None:
    page.goto(f"{house.web_url}/stores")
    page.fill("#field-address", house.woocommerce_url)
    page.get_by_role("button", name="Connect", exact=True).click()
    sign_in_over_there(page)
    page.get_by_role("link", name="Approve").click()
    page.wait_for_url(f"{house.web_url}/dashboard")


def _lets_us_in(page: Page, house: House) -> None:
    """By the button on the store's page and WordPress's own screen, which knows who it is."""
    page.goto(f"{house.web_url}/stores")
    page.get_by_role("link", name="Connection").click()
    page.get_by_role("button", name="Let us write SEO texts too").click()
    page.get_by_role("button", name="Yes, I approve").click()
    page.wait_for_url(re.compile(f"^{house.web_url}/stores/"))
    expect(page.get_by_text("We may write them")).to_be_visible()


def _orders_seo_texts(page: Page, house: House) -> None:
    """For one product, as soon as the shop has been read."""
    pick = page.locator("input[data-pick=row]").first
    for _ in range(120):
        page.goto(f"{house.web_url}/products?q=Riva+mug")
        if pick.count():
            break
        page.wait_for_timeout(500)
    pick.check()
    page.get_by_role("button", name="SEO texts").first.click()
    page.get_by_role("button", name="Write for 1 product").click()
    page.locator("[data-part=progress]:not([data-live])").wait_for()


def _searched(page: Page, address: str) -> str:
    """The title that search finds there."""
    return html.unescape(HEAD.findall(page.request.get(address).text())[0].strip())
