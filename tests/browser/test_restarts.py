"""The server is killed in the middle of a page and started again: nothing typed is lost."""

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from app.local import House
from app.supervisor import Supervisor
from tests.browser.conftest import supervised
from tests.browser.persons import sign_in, stocked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TONE = "Warm, plain, never loud"
PATIENCE_MS = 120_000


@dataclass(frozen=True, slots=True)
class Web:
    """Our web server, to be killed and started."""

    house: House
    supervisor: Supervisor

    def kill(self) -> None:
        """As a power cut would: it, and all its workers."""
        process = self.supervisor.running["web"].process
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def start(self) -> None:
        """As whoever looks after it does."""
        self.supervisor.mend()


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with supervised() as (house, supervisor):
        yield Web(house, supervisor)


@pytest.fixture
def page(browser: Browser, web: Web) -> Iterator[Page]:
    context = browser.new_context(locale="en", reduced_motion="reduce")
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE_MS)
    opened.goto(f"{web.house.web_url}/sign-in?next=/voice")
    sign_in(opened, stocked(web.house, "Tide bowl", "Salt jar"))
    opened.wait_for_load_state()
    yield opened
    context.close()
    if web.supervisor.running["web"].process.poll() is not None:
        web.start()


def test_what_was_typed_stays_and_is_saved_once_the_server_is_back(page: Page, web: Web) -> None:
    page.fill("#field-tone", TONE)
    web.kill()
    page.get_by_role("button", name="Save voice").click()
    expect(page.get_by_role("alert")).to_contain_text("You're offline, or we are")
    expect(page.locator("#lost")).to_contain_text("What you typed stays here")
    expect(page.locator("#field-tone")).to_have_value(TONE)
    web.start()
    expect(page.locator("#lost")).to_have_text("Here again.", timeout=PATIENCE_MS)
    page.get_by_role("button", name="Save voice").click()
    expect(page.locator(".notice.good")).to_be_visible()
    page.reload()
    expect(page.locator("#field-tone")).to_have_value(TONE)


def test_a_page_that_is_asked_for_meanwhile_comes_by_itself(page: Page, web: Web) -> None:
    page.evaluate("() => navigator.serviceWorker.ready")
    page.reload()
    web.kill()
    page.goto(f"{web.house.web_url}/wallet")
    expect(page.get_by_role("heading", level=1)).to_have_text("You're offline, or we are")
    web.start()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wallet", timeout=PATIENCE_MS)


def _is_ahead(answer: Response) -> bool:
    return answer.request.resource_type == "fetch" and "draft=" in answer.url


def _ordered(page: Page, web: Web) -> None:
    """SEO texts for both products, and the first draft of them."""
    page.goto(f"{web.house.web_url}/products")
    page.locator("[data-pick=all]").check()
    page.get_by_role("button", name="SEO texts").click()
    page.get_by_role("button", name="Write for 2 products").click()
    # the next draft is there before it is asked for
    with page.expect_response(_is_ahead):
        page.locator("main a.primary[href*='/review']").click(timeout=PATIENCE_MS)
    page.locator("#sources").wait_for()


def test_a_decision_meanwhile_is_kept_and_sent_by_itself(page: Page, web: Web) -> None:
    _ordered(page, web)
    first = page.url
    web.kill()
    page.keyboard.press("a")
    page.wait_for_url(lambda url: url != first)
    expect(page.locator("[data-decided]")).to_contain_text("What you decided is kept")
    web.start()
    expect(page.locator("[data-publish]")).to_have_text("Publish 1 accepted", timeout=PATIENCE_MS)
    page.goto(first)
    expect(page.get_by_role("button", name="Take back")).to_be_visible()


def test_progress_goes_on_where_it_was(page: Page, web: Web) -> None:
    page.goto(f"{web.house.web_url}/products")
    page.locator("[data-pick=all]").check()
    page.get_by_role("button", name="SEO texts").click()
    page.get_by_role("button", name="Write for 2 products").wait_for()
    page.route("**/progress*", lambda route: route.abort())
    page.get_by_role("button", name="Write for 2 products").click()
    page.locator("[data-live]").wait_for()
    expect(page.locator("#lost")).to_contain_text("You're offline, or we are")
    page.unroute("**/progress*")
    web.kill()
    web.start()
    page.locator("main a.primary[href*='/review']").wait_for()
