"""A title of 10,000 characters stands on each page that shows titles, and takes no page over."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.local import House
from tests.browser.persons import sign_in, stocked
from tests.browser.places import LONGEST

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
MOST_PX = 140  # three lines of a heading, and its room
OUTSIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# what shows it; but for texts that one compares, which are there to be read
TALL = """() => [...document.querySelectorAll('main *')].filter((part) =>
  [...part.childNodes].some((each) => each.nodeType === 3 && each.data.includes('Tide bowl Tide')))
  .filter((part) => part.checkVisibility() && !part.closest('.pane, .hidden-visually'))
  .map((part) => [part.tagName, part.className, Math.round(part.getBoundingClientRect().height)])
"""


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def page(request: pytest.FixtureRequest, browser: Browser, house: House) -> Iterator[Page]:
    context = browser.new_context(viewport=request.param, locale="en")
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    opened.goto(f"{house.web_url}/sign-in?next=/products")
    sign_in(opened, stocked(house, LONGEST))
    yield opened
    context.close()


def _looked_at(page: Page) -> dict[str, int]:
    """The parts of a page that show it, by how high they are; the page is no wider than it."""
    assert page.evaluate(OUTSIDE) == 0, page.url
    return {f"{page.url} {tag} {name}": height for tag, name, height in page.evaluate(TALL)}


def test_it_takes_no_page_over(page: Page, house: House) -> None:
    found = _looked_at(page)
    product = page.locator("tbody a").first.get_attribute("href")
    for path in (product, "/dashboard", "/find?q=Tide", "/services/seo", "/notifications"):
        page.goto(f"{house.web_url}{path}")
        found |= _looked_at(page)
    page.goto(f"{house.web_url}/services/seo")
    page.get_by_role("button", name="Write for 1 product").click()
    page.locator("main a.primary[href*='/review']").wait_for()
    found |= _looked_at(page)
    page.locator("main a.primary[href*='/review']").click()
    expect(page.locator("h1")).to_contain_text("Tide bowl")
    for path in (page.url.removeprefix(house.web_url), "/review/list", "/notifications"):
        page.goto(f"{house.web_url}{path}")
        found |= _looked_at(page)
    assert {where: height for where, height in found.items() if height > MOST_PX} == {}
    assert len(found) >= 5
