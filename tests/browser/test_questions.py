"""A question before what can't be undone, and nowhere else: Shopify's modal, outside a dialog."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.ids import RemoteId, StoreId, remote_uuid
from app.domain.stores import Platform
from app.local import House
from app.ports.credentials import sealed
from app.ports.stores import Credentials
from app.settings import Settings
from integrations.vault import FernetVault
from tests import factories
from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASSWORD = "correct horse"


@pytest.fixture
def published(admin: Admin) -> Admin:
    """The page of a run that just wrote a text into the shop; publishing it asked nothing."""
    admin.drafted()
    admin.frame.get_by_role("button", name="Accept", exact=False).first.click()
    admin.frame.get_by_role("button", name="Publish 1 accepted").click()
    admin.frame.get_by_role("button", name="Undo 1 text").wait_for(timeout=20_000)
    return admin


def test_a_run_is_undone_after_a_yes_in_shopifys_modal(published: Admin) -> None:
    modal, run = published.page.get_by_role("dialog"), published.path
    published.frame.get_by_role("button", name="Undo 1 text").click()
    expect(modal).to_contain_text("Undo all that this run wrote?")
    modal.get_by_role("button", name="Leave it as it is").click()
    expect(modal).to_have_count(0)
    assert published.path == run
    published.frame.get_by_role("button", name="Undo 1 text").click()
    modal.get_by_role("button", name="Undo all").click()
    expect(published.frame.get_by_role("heading", level=1)).to_have_text("Taking back")
    assert published.path != run
    assert published.wrong == []


def test_one_field_is_undone_without_a_question(published: Admin) -> None:
    published.frame.locator("tbody a").first.click()
    published.frame.get_by_role("button", name="Undo", exact=True).click()
    expect(published.frame.get_by_role("heading", level=1)).to_have_text("Taking back")
    expect(published.page.get_by_role("dialog")).to_have_count(0)


@pytest.fixture
def shops(browser: Browser, house: House) -> Iterator[Page]:
    """The stores of somebody who signed in outside of Shopify and connected a shop."""
    settings = Settings.from_env(house.environment)
    container, database = build_container(settings), Database(settings.database_url)
    email = f"{uuid4().hex}@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    here = StoreId(remote_uuid(tenant, "store", RemoteId("shop")))
    shop = replace(
        factories.store(tenant, platform=Platform.WOOCOMMERCE, domain=email),
        id=here,
        api_url="https://127.0.0.1:1",  # the shop is away
    )
    key = sealed(
        FernetVault(settings.secret_keys),
        Credentials({"consumer_key": "k", "consumer_secret": "s"}),
    )
    with database.open_uow(tenant) as uow:
        uow.stores.save(shop)
        uow.stores.put_credentials(shop.id, key, None, None)
    context = browser.new_context(locale="en")
    page = context.new_page()
    page.goto(f"{house.web_url}/sign-in?next=/stores")
    page.fill("#field-email", email)
    page.fill("#field-password", PASSWORD)
    page.click("button.primary")
    yield page
    context.close()
    for opened in (database, container.queries.database):
        opened.dispose()


def _question(page: Page) -> Locator:
    page.get_by_role("button", name="Disconnect", exact=True).click()
    return page.get_by_role("dialog", name="Disconnect this shop?")


def test_outside_a_dialog_asks_and_the_safe_answer_has_the_focus(shops: Page) -> None:
    question = _question(shops)
    expect(question.get_by_role("button", name="Leave it as it is")).to_be_focused()
    shops.keyboard.press("Escape")
    expect(question).to_be_hidden()
    _question(shops).get_by_role("button", name="Leave it as it is").click()
    expect(question).to_be_hidden()
    shops.reload()
    expect(shops.get_by_text("Connected", exact=True)).to_be_visible()


def test_outside_a_yes_does_it(shops: Page) -> None:
    _question(shops).get_by_role("button", name="Disconnect this shop").click()
    expect(shops.get_by_text("Disconnected", exact=True)).to_be_visible()
