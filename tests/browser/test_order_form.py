"""The order form: what it costs moves with each change, and what it says of the voice is so."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from app.local import House
from tests.browser.persons import sign_in, stocked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

IS_SAME_PAGE = "() => window.opened === true"


@pytest.fixture
def page(browser: Browser, house: House) -> Iterator[Page]:
    context = browser.new_context(locale="en")
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    opened.goto(f"{house.web_url}/sign-in?next=/services/seo")
    sign_in(opened, stocked(house, "Tide bowl", "Salt jar", "Tide plate"))
    opened.wait_for_load_state()
    opened.evaluate("() => { window.opened = true; }")
    yield opened
    context.close()


def _start(page: Page, words: str) -> None:
    expect(page.locator("[data-part=quote] button.primary")).to_have_text(words)


def test_the_price_follows_the_form_without_a_new_page(page: Page) -> None:
    _start(page, "Write for 3 products · 9 points")
    page.get_by_label("By a filter").check()
    page.fill("#order-q", "Tide")
    page.locator("#order-q").blur()
    _start(page, "Write for 2 products · 6 points")
    page.select_option("#order-language", "ar")
    expect(page.locator("[data-part=quote] .card-head")).to_contain_text("العربية")
    assert page.evaluate(IS_SAME_PAGE)


def test_a_quote_that_comes_late_is_not_that_of_another_order(page: Page) -> None:
    held: list[Route] = []
    page.route("**/quote*", lambda route: held.append(route) if not held else route.continue_())
    page.get_by_label("By a filter").check()
    expect(page.locator("[data-part=quote]")).to_have_attribute("inert", "")
    page.wait_for_timeout(400)
    page.fill("#order-q", "Salt")
    page.locator("#order-q").blur()
    _start(page, "Write for 1 product · 3 points")
    held[0].continue_()
    page.wait_for_timeout(400)
    _start(page, "Write for 1 product · 3 points")


def test_without_a_network_nothing_can_be_ordered_at_an_old_price(page: Page) -> None:
    page.context.set_offline(True)
    page.get_by_label("All products").check()
    expect(page.get_by_role("alert")).to_contain_text("You're offline, or we are")
    expect(page.locator("[data-part=quote]")).to_have_attribute("inert", "")
    page.context.set_offline(False)
    page.get_by_label("Those that lack it").check()
    _start(page, "Write for 3 products · 9 points")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_the_form_says_which_voice_writes_and_leads_to_where_it_is_set(page: Page) -> None:
    voice = page.locator("[data-part=quote] p", has_text="Voice:")
    expect(voice).to_contain_text("none set, so it is plain and even")
    voice.get_by_role("link", name="Brand voice").click()
    page.fill("#field-tone", "Warm, plain, never loud")
    page.get_by_role("button", name="Save voice").click()
    expect(page.locator(".notice.good")).to_be_visible()
    page.go_back()
    page.reload()
    expect(voice).to_contain_text("version 1")
