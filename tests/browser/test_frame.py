"""The app inside Shopify's admin: another host around it, no cookies, tokens by App Bridge."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]

IS_SAME_DOCUMENT = "() => window.opened === true"


def test_the_app_installs_and_shows_the_audit_in_its_frame(admin: Admin) -> None:
    frame = admin.stocked()
    expect(frame.locator("table tbody tr").first).to_be_visible()
    expect(frame.locator(".side")).to_have_count(0)
    assert admin.wrong == []


def test_links_and_forms_work_in_the_frame_without_a_cookie(admin: Admin) -> None:
    admin.drafted()
    admin.frame.get_by_role("button", name="Accept", exact=False).first.click()
    expect(admin.frame.get_by_role("button", name="Publish 1 accepted")).to_be_visible()
    assert admin.page.context.cookies() == []
    assert admin.wrong == []


def test_the_frame_could_keep_no_cookie_if_it_tried(admin: Admin) -> None:
    kept = "() => { document.cookie = 'kept=1; SameSite=None; Secure'; return document.cookie; }"
    assert admin.stocked().locator(":root").evaluate(kept) == ""
    admin.page.goto(f"{admin.app}/sign-in")  # by itself the same page could
    assert admin.page.evaluate(kept) == "kept=1"


def test_the_admins_own_navigation_reaches_our_pages(admin: Admin) -> None:
    frame = admin.stocked()
    frame.locator(":root").evaluate("() => { window.opened = true; }")
    admin.page.locator("#nav").get_by_role("button", name="Wallet").click()
    expect(frame.get_by_role("heading", name="Wallet")).to_be_visible()
    assert frame.locator(":root").evaluate(IS_SAME_DOCUMENT)
    assert admin.wrong == []


def test_the_name_of_the_app_leads_home_and_isnt_a_menu_item_of_its_own(admin: Admin) -> None:
    frame = admin.open("/wallet")
    expect(frame.get_by_role("heading", name="Wallet")).to_be_visible()
    pages = (
        "Services",
        "Products",
        "Review",
        "Runs",
        "Competitors",
        "Brand voice",
        "Stores",
        "Wallet",
        "Notifications",
    )
    drawn = ["Rooz Auto", *pages, "Your account", "Settings"]
    expect(admin.page.locator("#nav button")).to_have_text(drawn)
    admin.page.locator("#nav").get_by_role("button", name="Rooz Auto").click()
    expect(frame.get_by_role("heading", name="Dashboard")).to_be_visible()


def test_the_browsers_back_and_forward_work(admin: Admin) -> None:
    frame = admin.stocked()
    title = frame.locator("tbody a").first.inner_text()
    frame.locator("tbody a").first.click()
    expect(frame.get_by_role("heading", level=1)).to_have_text(title)
    admin.page.evaluate("history.back()")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Products")
    admin.page.evaluate("history.forward()")
    expect(frame.get_by_role("heading", level=1)).to_have_text(title)
    assert admin.wrong == []


def test_a_new_page_is_read_out_from_its_heading(admin: Admin) -> None:
    frame = admin.stocked()
    frame.locator("tbody a").first.click()
    expect(frame.get_by_role("heading", level=1)).to_be_focused()


def test_a_sub_page_leads_back(admin: Admin) -> None:
    frame = admin.stocked()
    frame.locator("tbody a").first.click()
    frame.locator(".crumb").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("Products")


def test_a_stale_token_is_asked_for_again_and_the_body_is_the_same(admin: Admin) -> None:
    frame = admin.stocked()
    bodies: list[str | None] = []
    admin.page.on(
        "request", lambda sent: bodies.append(sent.post_data) if "/quote" in sent.url else None
    )
    frame.locator("input[data-pick=row]").first.check()
    admin.hand_out_stale_tokens("/quote", 1)
    frame.get_by_role("button", name="SEO texts").click()
    expect(frame.get_by_role("button", name="Write for 1 product")).to_be_visible()
    assert len(bodies) == 2
    assert bodies[0] == bodies[1]
    assert "product=" in str(bodies[0])


def test_a_token_that_stays_stale_is_told_in_the_page(admin: Admin) -> None:
    frame = admin.stocked()
    admin.hand_out_stale_tokens("/products/", 2)
    frame.locator("tbody a").first.click()
    expect(frame.get_by_role("alert")).to_contain_text("open Rooz Auto again")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Products")
    frame.locator("tbody a").first.click()
    expect(frame.locator(".crumb")).to_be_visible()
    expect(frame.get_by_role("alert")).to_have_count(0)


def test_a_lost_network_leaves_the_page_as_it_is_and_goes_on_when_it_is_back(admin: Admin) -> None:
    frame = admin.stocked()
    title = frame.locator("tbody a").first.inner_text()
    admin.page.route("**/products/*", lambda route: route.abort())
    frame.locator("tbody a").first.click()
    expect(frame.locator("#lost")).to_contain_text("You're offline, or we are")
    expect(frame.locator("input[data-pick=row]").first).to_be_visible()
    admin.page.unroute("**/products/*")
    expect(frame.get_by_role("heading", level=1)).to_have_text(title)


def test_what_was_done_is_not_said_to_be_refused_when_the_page_after_it_fails(admin: Admin) -> None:
    frame = admin.stocked()
    done = {"status": 303, "headers": {"Location": f"{admin.app}/nowhere"}}
    admin.page.route("**/quote*", lambda route: route.fulfill(**done))
    frame.locator("input[data-pick=row]").first.check()
    frame.get_by_role("button", name="SEO texts").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("This page isn't here")
    expect(frame.get_by_role("alert")).to_have_count(0)


def test_what_is_to_be_downloaded_is_left_to_the_browser(admin: Admin) -> None:
    frame = admin.stocked()
    link = "<a id='file' href='/api/health' download='health.json'>Download</a>"
    frame.locator("#content").evaluate(
        f"(content) => content.insertAdjacentHTML('afterbegin', `{link}`)"
    )
    with admin.page.expect_download() as download:
        frame.locator("#file").click()
    assert download.value.suggested_filename == "health.json"
    expect(frame.get_by_role("heading", level=1)).to_have_text("Products")


def test_a_table_of_what_was_picked_is_saved_and_the_list_stays(admin: Admin) -> None:
    frame = admin.stocked()
    frame.locator("input[data-pick=row]").first.check()
    with admin.page.expect_download() as download:
        frame.get_by_role("button", name="Export as CSV").click()
    assert download.value.suggested_filename == "products.csv"
    kept = Path(download.value.path()).read_text("utf-8")
    assert kept.startswith("\ufeffproduct,title,")
    assert len(kept.splitlines()) == 2
    expect(frame.get_by_role("heading", level=1)).to_have_text("Products")
    assert admin.wrong == []


def test_a_product_leads_to_itself_in_the_admin(admin: Admin) -> None:
    frame = admin.stocked()
    title = frame.locator("tbody a").first.inner_text()
    frame.locator("tbody a").first.click()
    frame.get_by_role("link", name="Edit in Shopify").click()
    expect(admin.page.get_by_role("heading", level=1)).to_have_text(title)
    assert admin.page.url.startswith(f"{admin.origin}/store/fjell-outdoor/products/")


def test_an_arabic_admin_stays_arabic_from_page_to_page(admin: Admin) -> None:
    admin.stocked()
    frame = admin.open("?locale=ar")
    expect(frame.locator("html")).to_have_attribute("dir", "rtl")
    admin.page.locator("#nav").get_by_role("button", name="المحفظة").click()
    expect(frame.get_by_role("heading", name="المحفظة")).to_be_visible()
    assert admin.wrong == []
