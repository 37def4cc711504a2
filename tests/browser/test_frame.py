"""The app inside Shopify's admin: another host around it, no cookies, tokens by App Bridge."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from app.local import House

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Admin:
    """A merchant's page of the shop's admin, with what went wrong in it."""

    def __init__(self, page: Page, house: House) -> None:
        self.page = page
        self.address = f"http://localhost:{house.ports.shopify}/store/fjell-outdoor"
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on(
            "console",
            lambda message: self.wrong.append(message.text) if message.type == "error" else None,
        )

    def open(self) -> FrameLocator:
        self.page.goto(f"{self.address}/apps/rooz-auto")
        install = self.page.get_by_role("button", name="Install")
        if install.count():
            install.click()
        return self.page.frame_locator("#app")


@pytest.fixture
def admin(browser: Browser, house: House) -> Iterator[Admin]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    page = context.new_page()
    yield Admin(page, house)
    context.close()


def _stocked(admin: Admin) -> FrameLocator:
    """Until the first reading is through."""
    for _ in range(60):
        frame = admin.open()
        frame.get_by_role("heading", name="Products").wait_for()
        if frame.locator("input[data-pick=row]").count():
            return frame
        admin.page.wait_for_timeout(500)
    raise AssertionError("the first reading didn't end")


def test_the_app_installs_and_shows_the_audit_in_its_frame(admin: Admin) -> None:
    frame = _stocked(admin)
    expect(frame.locator("table tbody tr").first).to_be_visible()
    expect(frame.locator(".side")).to_have_count(0)
    assert admin.wrong == []


def test_links_and_forms_work_in_the_frame_without_a_cookie(admin: Admin) -> None:
    frame = _stocked(admin)
    frame.locator("input[data-pick=row]").first.check()
    frame.get_by_role("button", name="SEO texts").click()
    expect(frame.get_by_role("heading", name="SEO texts")).to_be_visible()
    frame.get_by_role("button", name="Write for 1 product").click()
    review = frame.get_by_role("link", name="Review").first
    review.wait_for(timeout=20_000)
    review.click()
    expect(frame.get_by_role("heading", name="Where each claim comes from")).to_be_visible()
    frame.get_by_role("button", name="Accept", exact=False).first.click()
    expect(frame.get_by_role("button", name="Publish 1 accepted")).to_be_visible()
    assert admin.page.context.cookies() == []
    assert admin.wrong == []


def test_the_admins_own_navigation_reaches_our_pages(admin: Admin) -> None:
    frame = _stocked(admin)
    admin.page.locator("#nav").get_by_role("button", name="Wallet").click()
    expect(frame.get_by_role("heading", name="Wallet")).to_be_visible()
    assert admin.wrong == []
