"""People of their own for a file of browser tests, and how they sign in."""

from uuid import uuid4

from playwright.sync_api import Page, expect

from app.bootstrap import build_container
from app.local import House
from app.settings import Settings

PASSWORD = "correct horse battery"


def registered(house: House) -> str:
    """Somebody with a workspace; their address."""
    container = build_container(Settings.from_env(house.environment))
    email = f"{uuid4().hex}@shop.example"
    container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    container.queries.database.dispose()
    return email


def sign_in(page: Page, email: str) -> None:
    """By the form that the page shows."""
    page.fill("#field-email", email)
    page.fill("#field-password", PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.locator("#field-email")).to_have_count(0)
