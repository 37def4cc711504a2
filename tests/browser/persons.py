"""People of their own for a file of browser tests, and how they sign in."""

from uuid import uuid4

from playwright.sync_api import Page, expect

from app.bootstrap import build_container
from app.local import House
from app.settings import Settings
from app.usecases.sync import audited
from tests import factories

PASSWORD = "correct horse battery"


def registered(house: House) -> str:
    """Somebody with a workspace; their address."""
    container = build_container(Settings.from_env(house.environment))
    email = f"{uuid4().hex}@shop.example"
    container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    container.queries.database.dispose()
    return email


def stocked(house: House, *titles: str) -> str:
    """Somebody with a shop of such products, which lack all texts; their address."""
    container = build_container(Settings.from_env(house.environment))
    email = f"{uuid4().hex}@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    store = factories.store(tenant)
    with container.generate.open_uow(tenant) as uow:
        uow.stores.save(store)
        for number, title in enumerate(titles, start=1):
            bare = factories.product(store, number, title=title, description="")
            uow.products.put(*audited(bare, store))
    container.queries.database.dispose()
    return email


def sign_in(page: Page, email: str) -> None:
    """By the form that the page shows."""
    page.fill("#field-email", email)
    page.fill("#field-password", PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.locator("#field-email")).to_have_count(0)
