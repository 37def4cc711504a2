"""Bad luck outside of Shopify: no network, an ended sign-in, a busy server; nothing is lost."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from app.local import House
from tests.browser.persons import registered, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TONE = "Warm, plain, never loud"


@pytest.fixture(scope="module")
def email(house: House) -> str:
    return registered(house)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(locale="en")
    made.set_default_timeout(15_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, house: House, email: str) -> Page:
    opened = context.new_page()
    opened.goto(f"{house.web_url}/sign-in?next=/voice")
    sign_in(opened, email)
    # without its scripts, a page whose network goes meanwhile can say nothing
    opened.wait_for_load_state()
    return opened


def _sign_in_beside(page: Page, email: str) -> None:
    """By the button of a page whose sign-in ended, in a tab of its own."""
    with page.context.expect_page() as opened:
        page.locator("#content").get_by_role("link", name="Sign in").click()
    sign_in(opened.value, email)
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("You are signed in")


def _is_sent(request: Request, house: House) -> bool:
    """Whether it gives us something to do; pages listen for news by a POST, and change nothing."""
    return request.method == "POST" and request.url != house.environment["LIVE_URL"]


def _save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=False).first.click()


def test_a_lost_network_is_said_loses_nothing_and_is_noticed_when_it_is_back(page: Page) -> None:
    page.fill("#field-tone", TONE)
    page.context.set_offline(True)
    bar = page.locator("#lost")
    expect(bar).to_contain_text("What you typed stays here")
    _save(page)
    expect(page.get_by_role("alert")).to_contain_text("You're offline, or we are")
    expect(page.locator("#field-tone")).to_have_value(TONE)
    page.context.set_offline(False)
    expect(bar).to_have_text("Here again.")
    _save(page)
    expect(page.locator(".notice.good")).to_be_visible()
    expect(bar).to_be_empty()


def test_without_a_network_a_page_of_ours_stands_in_and_goes_by_itself(
    page: Page, house: House
) -> None:
    page.evaluate("() => navigator.serviceWorker.ready")
    page.reload()
    page.context.set_offline(True)
    page.goto(f"{house.web_url}/wallet")
    expect(page.get_by_role("heading", level=1)).to_have_text("You're offline, or we are")
    page.context.set_offline(False)
    expect(page.get_by_role("heading", level=1)).to_have_text("Wallet")


def test_a_form_that_met_no_network_is_found_again_as_it_was(page: Page, house: House) -> None:
    page.goto(f"{house.web_url}/workspaces/new")
    page.evaluate("() => navigator.serviceWorker.ready")
    page.reload()
    page.fill("#field-workspace", "Second shop")
    page.context.set_offline(True)
    page.locator("#content button.primary").click()
    page.get_by_role("button", name="Back to the form").click()
    page.context.set_offline(False)
    expect(page.locator("#field-workspace")).to_have_value("Second shop")


def test_a_guarded_form_goes_through_after_a_sign_in_beside_it(page: Page, email: str) -> None:
    page.fill("#field-tone", TONE + " again")
    page.context.clear_cookies()
    _save(page)
    expect(page.get_by_role("alert")).to_contain_text("Your sign-in ended")
    _sign_in_beside(page, email)
    expect(page.locator(".notice.good")).to_be_visible()
    expect(page.locator("#field-tone")).to_have_value(TONE + " again")


def test_so_does_any_other_form(page: Page, house: House, email: str) -> None:
    page.goto(f"{house.web_url}/workspaces/new")
    page.fill("#field-workspace", "Third shop")
    page.context.clear_cookies()
    page.locator("#content button.primary").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You aren't signed in")
    _sign_in_beside(page, email)
    expect(page.get_by_role("heading", level=1)).to_have_text("Dashboard")
    expect(page.locator(".side .brand")).to_contain_text("Third shop")


@pytest.mark.parametrize(
    ("status", "words"), [(413, "too big"), (429, "at once"), (503, "at once"), (502, "offline")]
)
def test_a_no_of_whoever_stands_before_us_is_said_in_words(
    page: Page, status: int, words: str
) -> None:
    page.route("**/voice*", lambda route: route.fulfill(status=status, body="no"))
    page.fill("#field-tone", TONE + str(status))
    _save(page)
    expect(page.get_by_role("alert")).to_contain_text(words)
    expect(page.locator("#field-tone")).to_have_value(TONE + str(status))


def test_the_way_back_after_a_post_shows_how_it_stands_and_sends_nothing(
    page: Page, house: House
) -> None:
    page.goto(f"{house.web_url}/wallet")
    page.goto(f"{house.web_url}/voice")
    page.fill("#field-tone", "Calm " + uuid4().hex[:6])
    typed = page.locator("#field-tone").input_value()
    _save(page)
    expect(page.locator(".notice.good")).to_be_visible()
    posts: list[str] = []
    page.on("request", lambda sent: posts.append(sent.url) if _is_sent(sent, house) else None)
    page.goto(f"{house.web_url}/wallet")
    page.go_back()
    expect(page.locator("#field-tone")).to_have_value(typed)
    assert posts == []
