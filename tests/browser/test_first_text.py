"""From nothing to a first text in the shop, and back: at a desk, and on a phone in Arabic.

On the way the guide's pictures are taken; `make pictures` keeps them.
"""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from app.local import House
from app.web.guide import GUIDE
from tests.browser.admin import Admin
from tests.browser.conftest import running
from tests.browser.merchant import Merchant

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASSWORD = "correct horse battery"
DESK, PHONE = ViewportSize(width=1100, height=780), ViewportSize(width=390, height=844)
MOST_S = 300
PATIENCE_MS = 120_000


@pytest.fixture(scope="module")
def shops() -> Iterator[House]:
    """A house of this file's own: its practice shop belongs to one workspace at a time."""
    with running() as house:
        yield house


@pytest.fixture(params=[("en", DESK), ("ar", PHONE)], ids=["desk", "phone"])
def merchant(request: pytest.FixtureRequest, browser: Browser, shops: House) -> Iterator[Merchant]:
    language, window = request.param
    context = browser.new_context(viewport=window, locale=language, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    yield Merchant(page, shops, language)
    context.close()


@pytest.fixture
def pictures(pytestconfig: pytest.Config) -> Path | None:
    """Where pictures are kept, if they are."""
    return GUIDE if pytestconfig.getoption("--pictures") else None


def test_a_newcomer_publishes_a_first_text_and_takes_it_back(
    merchant: Merchant, pictures: Path | None
) -> None:
    began = time.monotonic()
    _registers(merchant)
    _connects(merchant, pictures)
    _orders(merchant, pictures)
    address = _accepts(merchant, pictures)
    before = _searched(merchant, address)
    _publishes(merchant, pictures)
    assert time.monotonic() - began < MOST_S
    assert _searched(merchant, address) != before
    _takes_back(merchant)
    assert _searched(merchant, address) == before
    _parts(merchant)
    assert merchant.wrong == []


def test_in_shopifys_admin_the_list_says_what_each_product_lacks(
    merchant: Merchant, pictures: Path | None
) -> None:
    admin = Admin(merchant.page, merchant.house)
    admin.stocked()
    frame = admin.open(f"/products?locale={merchant.language}")
    frame.locator("input[data-pick=row]").first.wait_for()
    expect(frame.locator("html")).to_have_attribute("lang", merchant.language)
    merchant.picture("shopify", pictures)
    assert merchant.wrong == []


def _registers(merchant: Merchant) -> None:
    merchant.open("/register")
    for name, value in (("workspace", "Mirra"), ("name", "Nadia"), ("password", PASSWORD)):
        merchant.page.fill(f"#field-{name}", value)
    merchant.page.fill("#field-email", f"{uuid4().hex}@shop.example")
    merchant.button("Make the workspace").click()
    merchant.page.wait_for_url(re.compile("^(?!.*/register)"))


def _connects(merchant: Merchant, pictures: Path | None) -> None:
    """By our form and the shop's own screen."""
    page = merchant.page
    merchant.open("/stores")
    page.fill("#field-address", "https://shop.example")
    merchant.picture("connect", pictures)
    page.fill("#field-address", merchant.house.woocommerce_url)
    page.get_by_role("button", name=merchant.said("Connect"), exact=True).click()
    page.wait_for_url("**/wc-auth/v1/login/**")
    page.fill("#username", "merchant")
    page.fill("#password", "practice-shop")
    page.get_by_role("button", name="Login").click()
    page.get_by_role("link", name="Approve").click()
    page.wait_for_url(lambda url: url.startswith(merchant.house.web_url))


def _orders(merchant: Merchant, pictures: Path | None) -> None:
    """SEO texts for the weakest product that could have them."""
    page = merchant.page
    for _ in range(120):
        merchant.open("/products")
        if page.locator("input[data-pick=row]").count():
            break
        page.wait_for_timeout(500)
    merchant.picture("audit", pictures)
    row = page.locator("tbody tr", has_text=merchant.said("Not started")).first
    row.locator("input[data-pick=row]").check()
    merchant.button("SEO texts").click()
    write = merchant.button("Write for %(num)d product")
    write.wait_for()
    merchant.picture("order", pictures)
    write.click()
    page.locator("[data-part=progress]:not([data-live])").wait_for()
    followed = _standing(page)
    page.reload()
    assert followed == _standing(page)


def _standing(page: Page) -> list[str]:
    """What the menu says of points and of what waits, without a reload and with one."""
    told = page.locator("#points-box, #points-chip, #to-review")
    return [" ".join(each.split()) for each in told.all_text_contents()]


def _accepts(merchant: Merchant, pictures: Path | None) -> str:
    """The first draft of the order, an SEO title; where shoppers see its product."""
    page = merchant.page
    page.locator("main a.primary[href*='/review']").click()
    page.locator("#sources").wait_for()
    merchant.picture("review", pictures)
    shop = page.get_by_role("link", name=merchant.said("See in the shop")).first
    merchant.button("Accept").click()
    return str(shop.get_attribute("href"))


def _publishes(merchant: Merchant, pictures: Path | None) -> None:
    merchant.button("Publish %(num)d accepted").click()
    merchant.page.locator("[data-asks=undo-run]").wait_for()
    merchant.picture("published", pictures)


def _takes_back(merchant: Merchant) -> None:
    page = merchant.page
    page.locator("[data-asks=undo-run]").click()
    page.get_by_role("dialog").get_by_role("button", name=merchant.said("Undo all")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(merchant.said("Taking back"))
    page.locator("main a.primary").wait_for()


def _parts(merchant: Merchant) -> None:
    """So that the next one may have the shop."""
    page = merchant.page
    merchant.open("/stores")
    page.get_by_role("button", name=merchant.said("Disconnect"), exact=True).click()
    merchant.button("Disconnect this shop").click()
    expect(page.get_by_text(merchant.said("Disconnected"), exact=True)).to_be_visible()


def _searched(merchant: Merchant, address: str) -> str:
    """The title that search finds there."""
    page = merchant.page.request.get(address).text()
    return re.findall("<title>(.*?)</title>", page)[0]
