"""Pages on a phone in the languages that test_looks doesn't look in: longer words must fit too."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app.domain.interface_languages import INTERFACE
from app.local import House
from tests.browser.places import OF_STRANGERS, Stocked, enter
from tests.conftest import LOOKS

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FURTHER = [code for code in INTERFACE if code not in {language for language, *_ in LOOKS}]
DOZEN = (
    *("/dashboard", "/products", "/products/", "/review/", "/review/list", "/services"),
    *("/services/seo", "/wallet", "/account", "/competitors", "/stores", "/stores/", "/team"),
)
OUTSIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# words of ours that run out of their place, or would if the browser didn't break them anywhere
CUT = """() => [...document.querySelectorAll('.btn, .chip, .badge, h2, label, dt')]
  .filter((part) => part.checkVisibility() && !part.querySelector('[dir]'))
  .filter((part) => !part.matches('[dir], .hidden-visually, .hidden-visually *'))
  .filter((part) => getComputedStyle(part).display !== 'inline')
  .filter((part) => {
    part.style.overflowWrap = 'normal';
    return part.scrollWidth > part.clientWidth + 1;
  })
  .map((part) => part.textContent.trim())"""


@pytest.fixture(params=FURTHER)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale=request.param)
    yield context.new_page()
    context.close()


def test_no_page_is_too_wide_no_word_is_cut_and_no_script_fails(
    page: Page, house: House, merchant: Stocked
) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    for path in OF_STRANGERS.values():
        page.goto(house.web_url + path)
        wrong += _faults(page)
    enter(page, house)
    for path in _dozen(merchant):
        page.goto(house.web_url + path)
        wrong += _faults(page)
    assert wrong == []


def _dozen(merchant: Stocked) -> list[str]:
    """Of a folder, the first page in it."""

    def is_meant(address: str, path: str) -> bool:
        return address.startswith(path) if path.endswith("/") else address == path

    return [next(each for each in merchant.addresses if is_meant(each, path)) for path in DOZEN]


def _faults(page: Page) -> list[str]:
    told = [f"{page.url}: “{text}” is cut" for text in page.evaluate(CUT)]
    outside = page.evaluate(OUTSIDE)
    return told + ([f"{page.url}: {outside} px too wide"] if outside else [])
