"""What the app tells: what was done in Shopify's toast, what went wrong in the page; and rights."""

import pytest
from playwright.sync_api import Browser, FrameLocator, expect

from app.local import House
from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]

UNREAD = "/from-admin/product?id=987654321"
BUTTON = '<p><button data-ask-scopes="write_content,write_translations">Allow it</button></p>'
NAMES = "write_content, write_translations"


def test_what_was_done_is_a_toast_once(admin: Admin) -> None:
    admin.stocked()
    admin.open(UNREAD).get_by_role("button", name="Read the shop again").click()
    expect(admin.page.get_by_role("status")).to_contain_text("We are reading your shop.")
    expect(admin.frame.get_by_text("We are reading your shop.")).to_be_hidden()
    assert "notice" not in str(admin.frame.locator(":root").evaluate("() => location.href"))


def test_an_error_stands_in_the_page_and_is_no_toast(admin: Admin) -> None:
    frame = admin.stocked()
    frame.locator("input[data-pick=row]").first.check()
    frame.locator("select[name=language]").evaluate(
        "(select) => { select.options[0].value = 'xx'; }"
    )
    frame.get_by_role("button", name="SEO texts").click()
    expect(frame.get_by_role("alert")).to_contain_text("That doesn't fit.")
    expect(frame.locator("input[data-pick=row]").first).to_be_checked()
    expect(admin.page.get_by_role("status")).to_be_hidden()


def _asking(admin: Admin) -> FrameLocator:
    frame = admin.stocked()
    frame.locator("#content").evaluate(
        "(content, html) => content.insertAdjacentHTML('beforeend', html)", BUTTON
    )
    frame.get_by_role("button", name="Allow it").click()
    expect(admin.page.get_by_role("dialog")).to_contain_text(NAMES)
    return frame


def test_granted_rights_bring_the_page_anew(admin: Admin) -> None:
    frame = _asking(admin)
    admin.page.get_by_role("button", name="Allow", exact=True).click()
    expect(frame.get_by_role("button", name="Allow it")).to_have_count(0)
    expect(frame.get_by_role("heading", level=1)).to_have_text("Products")
    expect(frame.get_by_role("alert")).to_have_count(0)
    assert admin.wrong == []


def test_declined_rights_are_said_and_can_be_asked_for_again(admin: Admin) -> None:
    frame = _asking(admin)
    admin.page.get_by_role("button", name="Decline").click()
    expect(frame.get_by_role("alert")).to_contain_text("You didn’t allow it")
    expect(frame.get_by_role("button", name="Allow it")).to_be_enabled()


def test_outside_shopify_there_is_no_such_button(browser: Browser, house: House) -> None:
    page = browser.new_page()
    page.goto(f"{house.web_url}/sign-in")
    page.locator("#content").evaluate(
        "(content, html) => content.insertAdjacentHTML('beforeend', html)", BUTTON
    )
    expect(page.get_by_text("Allow it")).to_be_hidden()
    page.close()
