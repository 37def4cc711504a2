"""Every page for a signed-in merchant: both languages, dark and light, desk and phone."""

import itertools
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app.bootstrap import build_container
from app.domain.errors import Conflict
from app.local import House
from app.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.slow]

EMAIL, PASSWORD = "browser@shop.example", "correct horse"
PAGES = ("/dashboard", "/products", "/review", "/runs", "/voice", "/stores", "/wallet", "/nowhere")
LOOKS = tuple(itertools.product(("en", "ar"), ("light", "dark"), (1280, 390)))


@pytest.fixture(scope="session")
def merchant(house: House) -> str:
    container = build_container(Settings.from_env(house.environment))
    try:
        container.sign_ins.register(EMAIL, PASSWORD, "Mirra", "Merchant")
    except Conflict:
        return EMAIL
    finally:
        container.queries.database.dispose()
    return EMAIL


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    language, scheme, width = request.param
    context = browser.new_context(
        viewport={"width": width, "height": 844}, color_scheme=scheme, locale=language
    )
    yield context.new_page()
    context.close()


def test_each_page_renders_without_an_error_or_overflow(
    page: Page, house: House, merchant: str
) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if _is_bad(message) else None)
    widths = [_overflow(page, house.web_url)]
    page.goto(f"{house.web_url}/sign-in")
    page.fill("#field-email", merchant)
    page.fill("#field-password", PASSWORD)
    page.click("button.primary")
    widths += [_overflow(page, house.web_url + path) for path in PAGES]
    assert wrong == []
    assert widths == [0] * (1 + len(PAGES))


def _is_bad(message: object) -> bool:
    # the 404 page is one of those we look at
    text = str(getattr(message, "text", ""))
    return getattr(message, "type", "") == "error" and "404" not in text


def _overflow(page: Page, address: str) -> int:
    page.goto(address)
    measure = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    return int(page.evaluate(measure))
