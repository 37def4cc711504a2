"""Every page, in both languages, dark and light, on a desk and on a phone; and by axe's rules."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from app.local import House
from tests.browser.places import OF_STRANGERS, Stocked, enter
from tests.conftest import LOOKS
from tests.samples import sample

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Look = tuple[str, str, int]
RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
# a column of a letter or two: beside it something took all the room
SQUEEZED = """[...document.querySelectorAll('main :is(p, h1, h2, h3, li, dd, td, .grow)')]
  .map((part) => [part, part.getBoundingClientRect()])
  .filter(([part]) => part.textContent.trim().length > 12)
  .filter(([, box]) => box.width < 32 && box.height > 120)
  .map(([part]) => part.textContent.trim().slice(0, 60))"""


@pytest.fixture
def page(look: Look, browser: Browser) -> Iterator[Page]:
    language, scheme, width = look
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme=scheme,  # type: ignore[arg-type]  # one of Playwright's words
        locale=language,
    )
    yield context.new_page()
    context.close()


def test_each_page_renders_without_an_error_or_overflow_and_is_open_to_all(
    page: Page, house: House, merchant: Stocked, look: Look
) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
    page.on(
        "console", lambda said: wrong.append(f"{page.url}: {said.text}") if _bad(said) else None
    )
    # of two looks each has every other page; in a thorough run all have all
    for path in sample(OF_STRANGERS.values(), of=2, at=LOOKS.index(look)):
        page.goto(house.web_url + path)
        wrong += _faults(page)
    enter(page, house)
    for path in sample(merchant.addresses, of=2, at=LOOKS.index(look)):
        page.goto(house.web_url + path)
        wrong += _faults(page)
    assert wrong == []


def _bad(message: object) -> bool:
    # the 404 page is one of those we look at
    text = str(getattr(message, "text", ""))
    return getattr(message, "type", "") == "error" and "404" not in text


def _faults(page: Page) -> list[str]:
    """What of the page runs out of the window or has no room in it, and what axe finds."""
    measure = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    overflow, squeezed = int(page.evaluate(measure)), page.evaluate(SQUEEZED)
    found = Axe().run(page, options=RULES).response["violations"]
    told = [
        f"{page.url}: {fault['id']}: {node['html'][:200]}"
        for fault in found
        for node in fault["nodes"]
    ]
    told += [f"{page.url}: squeezed: {text}" for text in squeezed]
    return told + ([f"{page.url}: {overflow} px too wide"] if overflow else [])
