"""Finding by keyboard over any page, as a screen reader is told it; and the keys of a page."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from app.local import House
from tests.browser.admin import Admin
from tests.browser.persons import registered, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def email(house: House) -> str:
    return registered(house)


@pytest.fixture
def page(browser: Browser, house: House, email: str) -> Iterator[Page]:
    context = browser.new_context(locale="en")
    opened = context.new_page()
    opened.goto(f"{house.web_url}/sign-in?next=/voice")
    sign_in(opened, email)
    opened.goto(f"{house.web_url}/voice")  # until its script runs
    yield opened
    context.close()


def test_a_page_is_found_and_gone_to_by_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Pages, products")
    expect(field).to_be_focused()
    page.keyboard.type("wall")
    expect(page.locator("#find").get_by_role("option")).to_have_text(["Wallet"])
    expect(field).to_have_attribute("aria-activedescendant", "option-0")
    found = Axe().run(page, context="#find").response["violations"]
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wallet")
    assert found == []


def test_arrows_walk_and_escape_gives_the_focus_back(page: Page) -> None:
    button = page.locator(".side").get_by_role("link", name="Find")
    button.click()
    expect(page.locator("#find").get_by_role("option", selected=True)).to_contain_text("Dashboard")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#find").get_by_role("option", selected=True)).to_contain_text("Services")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#find").get_by_role("option", selected=True)).to_contain_text("Dashboard")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()


def test_a_theme_is_switched_where_one_is(page: Page) -> None:
    page.keyboard.press("Control+k")
    page.keyboard.type("dark")
    expect(page.locator("#find").get_by_role("option")).to_have_text(["Theme: Dark"])
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.get_by_role("heading", level=1)).to_have_text("Brand voice")


def test_the_keys_of_a_page_are_listed_but_not_while_typing(page: Page) -> None:
    page.focus("#field-tone")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys of this page")).to_contain_text("Find")


def test_in_the_frame_a_page_is_found_as_well(admin: Admin) -> None:
    frame = admin.open("/wallet")
    frame.get_by_role("link", name="Find").click()
    frame.get_by_role("combobox").fill("voice")
    frame.get_by_role("option", name="Brand voice").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("Brand voice")
    expect(frame.get_by_role("dialog")).to_have_count(0)
    assert admin.wrong == []
