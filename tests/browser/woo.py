"""A merchant of the practice WooCommerce shop, who leaves it as it was found."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from playwright.sync_api import Browser, Page

from app.bootstrap import build_container
from app.local import House
from app.settings import Settings

PASSWORD = "a password of tests"


@contextmanager
def woo_merchant(browser: Browser, house: House, **looks: Any) -> Iterator[Page]:
    """Somebody who has no store yet, signed in; what they connect is free again afterwards."""
    container = build_container(Settings.from_env(house.environment))
    email = f"{uuid4().hex}@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    context = browser.new_context(**looks)
    try:
        page = context.new_page()
        page.goto(f"{house.web_url}/sign-in")
        page.fill("#field-email", email)
        page.fill("#field-password", PASSWORD)
        page.click("button.primary")
        page.wait_for_url("**/dashboard")
        yield page
    finally:
        context.close()
        for row in container.queries.stores(tenant):
            container.disconnect.store(tenant, row.store.id)
        container.queries.database.dispose()


def sign_in_over_there(page: Page) -> None:
    """At the shop's own screen."""
    page.wait_for_url("**/wc-auth/v1/login/**", wait_until="domcontentloaded")
    page.fill("#username", "merchant")
    page.fill("#password", "practice-shop")
    page.get_by_role("button", name="Login").click()
