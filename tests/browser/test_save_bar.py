"""What a merchant typed isn't lost: Shopify's save bar in the frame, a question outside."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from app.bootstrap import build_container
from app.db.uow import Database
from app.local import House
from app.settings import Settings
from tests.browser.admin import Admin
from tests.factories import product
from tests.house import House as World

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASSWORD = "correct horse"


@pytest.fixture
def own() -> str:
    """Words that no draft has yet, and no figure that a claim could be."""
    return "My own words " + uuid4().hex.translate(str.maketrans("0123456789", "ghijklmnop"))


@pytest.fixture(scope="module")
def draft(browser: Browser, house: House) -> str:
    """Where a draft is reviewed, in the shop's admin."""
    context = browser.new_context(locale="en")
    path = Admin(context.new_page(), house).drafted()
    context.close()
    return path


def test_the_bar_shows_while_something_is_unsaved(admin: Admin, draft: str, own: str) -> None:
    field = admin.edit(draft, own)
    expect(admin.bar("Save")).to_be_visible()
    field.fill(field.evaluate("(field) => field.defaultValue"))
    expect(admin.bar("Save")).to_be_hidden()
    assert admin.wrong == []


def test_discard_brings_back_what_was_there(admin: Admin, draft: str, own: str) -> None:
    field = admin.edit(draft, own)
    admin.bar("Discard").click()
    expect(field).not_to_have_value(own)
    expect(admin.bar("Save")).to_be_hidden()
    admin.frame.get_by_role("link", name="Products").click()
    expect(admin.frame.get_by_role("heading", level=1)).to_have_text("Products")


def test_save_keeps_the_words_and_the_bar_goes(admin: Admin, draft: str, own: str) -> None:
    admin.edit(draft, own)
    admin.bar("Save").click()
    expect(admin.frame.locator(".pane.draft .text")).to_have_text(own)
    expect(admin.bar("Save")).to_be_hidden()
    expect(admin.page.get_by_role("status")).to_contain_text("Your wording is saved.")
    assert admin.path == draft
    assert admin.wrong == []


def test_while_it_is_saved_it_cant_be_saved_again(admin: Admin, draft: str, own: str) -> None:
    admin.edit(draft, own)
    held = admin.hold("**/edit*")
    admin.bar("Save").click()
    expect(admin.bar("Save")).to_be_disabled()
    held().continue_()
    expect(admin.bar("Save")).to_be_hidden()


def test_what_is_refused_stays_says_why_and_is_still_asked_about(admin: Admin, draft: str) -> None:
    field = admin.edit(draft, " ")
    admin.bar("Save").click()
    expect(admin.frame.get_by_role("alert")).to_contain_text("The text is empty.")
    expect(field).to_have_value(" ")
    expect(admin.page.locator("#toast")).to_be_hidden()
    admin.frame.get_by_role("link", name="Products").click()
    expect(admin.page.get_by_role("dialog")).to_contain_text("unsaved changes")


def test_a_lost_network_loses_no_words(admin: Admin, draft: str, own: str) -> None:
    field = admin.edit(draft, own)
    admin.page.route("**/edit*", lambda route: route.abort())
    admin.bar("Save").click()
    expect(admin.frame.get_by_role("alert")).to_contain_text("You're offline, or we are")
    expect(field).to_have_value(own)
    admin.page.unroute("**/edit*")
    admin.bar("Save").click()
    expect(admin.frame.locator(".pane.draft .text")).to_have_text(own)


def test_a_token_that_stays_stale_loses_no_words(admin: Admin, draft: str, own: str) -> None:
    field = admin.edit(draft, own)
    admin.hand_out_stale_tokens("/edit", 2)
    admin.bar("Save").click()
    expect(admin.frame.get_by_role("alert")).to_contain_text("open Rooz Auto again")
    expect(field).to_have_value(own)
    expect(admin.bar("Save")).to_be_enabled()


WAYS = {
    "a link": lambda admin: admin.frame.get_by_role("link", name="Products").click(),
    "a form": lambda admin: admin.frame.get_by_role("button", name="Reject").click(),
    "the app's menu": lambda admin: admin.page.locator("#nav").get_by_text("Wallet").click(),
    "the browser's back": lambda admin: admin.page.evaluate("history.back()"),
}


@pytest.mark.usefixtures("draft")
@pytest.mark.parametrize("way", WAYS)
def test_nobody_leaves_without_a_question(admin: Admin, way: str, own: str) -> None:
    admin.open("/wallet").get_by_role("heading", level=1).wait_for()
    admin.page.locator("#nav").get_by_text("Review").click()
    admin.frame.locator(".edit-switch").check(force=True)
    admin.frame.locator("#edit-text").fill(own)
    here = admin.path
    WAYS[way](admin)
    admin.page.get_by_role("button", name="Stay").click()
    expect(admin.frame.locator("#edit-text")).to_have_value(own)
    assert admin.path == here
    WAYS[way](admin)
    admin.page.get_by_role("button", name="Leave page").click()
    expect(admin.frame.locator(".edit-switch:checked")).to_have_count(0)
    expect(admin.bar("Save")).to_be_hidden()
    assert admin.wrong == []


def test_the_admins_own_pages_ask_too(admin: Admin, draft: str, own: str) -> None:
    admin.edit(draft, own)
    admin.page.get_by_role("link", name="Admin", exact=True).click()
    admin.page.get_by_role("button", name="Leave page").click()
    expect(admin.page.get_by_role("heading", name="Products")).to_be_visible()


def test_pointing_at_a_source_leaves_the_words_alone(admin: Admin, draft: str, own: str) -> None:
    field = admin.edit(draft, own)
    admin.frame.locator(":root").evaluate("() => { location.hash = '#sources'; }")
    expect(field).to_have_value(own)
    expect(admin.page.get_by_role("dialog")).to_have_count(0)


@pytest.fixture
def desk(browser: Browser, house: House) -> Iterator[Page]:
    """A draft under review outside of Shopify, by somebody who signed in."""
    settings = Settings.from_env(house.environment)
    container = build_container(settings)
    email = f"{uuid4().hex}@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    world = World(Database(settings.database_url))
    store = world.move_in(tenant)
    world.stock(store, product(store))
    world.written(store, product(store))
    context = browser.new_context(locale="en")
    page = context.new_page()
    page.goto(f"{house.web_url}/sign-in?next=/review")
    page.fill("#field-email", email)
    page.fill("#field-password", PASSWORD)
    page.click("button.primary")
    page.locator(".edit-switch").check(force=True)
    yield page
    context.close()
    for database in (world.database, container.queries.database):
        database.dispose()


def test_outside_the_browser_asks_before_it_leaves(desk: Page, own: str) -> None:
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    desk.on("dialog", stay)
    desk.fill("#edit-text", own)
    desk.get_by_role("link", name="Wallet").first.click(no_wait_after=True)
    expect(desk.locator("#edit-text")).to_have_value(own)
    assert asked == ["beforeunload"]


def test_outside_nothing_is_asked_where_nothing_was_typed(desk: Page) -> None:
    desk.on("dialog", lambda _dialog: pytest.fail("asked"))
    desk.get_by_role("link", name="Wallet").first.click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Wallet")


def test_outside_a_lost_network_loses_no_words_either(desk: Page, own: str) -> None:
    desk.fill("#edit-text", own)
    desk.route("**/edit*", lambda route: route.abort())
    desk.get_by_role("button", name="Keep my wording").click()
    expect(desk.get_by_role("alert")).to_contain_text("You're offline, or we are")
    expect(desk.locator("#edit-text")).to_have_value(own)
    desk.unroute("**/edit*")
    desk.get_by_role("button", name="Keep my wording").click()
    expect(desk.locator(".pane.draft .text")).to_have_text(own)
    desk.get_by_role("link", name="Wallet").first.click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Wallet")
