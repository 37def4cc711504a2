"""Branding's preview follows what is typed, before anything is saved."""

import re

import pytest
from playwright.sync_api import Browser, FrameLocator, expect

from app.local import House
from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BLUE = "rgb(18, 52, 86)"


@pytest.fixture(scope="module")
def shop(browser: Browser, house: House) -> str:
    """Where branding is, of a shop that is installed and read."""
    context = browser.new_context(locale="en")
    Admin(context.new_page(), house).drafted()
    context.close()
    return "/branding"


def _listening(admin: Admin, path: str) -> FrameLocator:
    """The page, once its script follows what is typed: then it shows the swatches."""
    page = admin.open(path)
    page.locator("[data-swatch]").first.wait_for()
    return page


def test_name_and_colours_show_as_they_are_typed(admin: Admin, shop: str) -> None:
    page = _listening(admin, shop)
    sheet, name = page.locator("[data-brand-sheet]"), page.locator("[data-brand-name]")
    expect(name.first).not_to_have_text("Harbour Supply")
    page.locator("[name=name]").fill("Harbour Supply")
    expect(name.first).to_have_text("Harbour Supply")
    expect(page.locator("[data-brand-letter]").first).to_have_text("H")
    page.locator("[name=primary_color]").fill("#123456")
    expect(sheet).to_have_attribute("href", re.compile("/123456-"))
    expect(page.locator(".brand-preview .btn.primary").first).to_have_css("background-color", BLUE)
    assert admin.wrong == []


def test_half_a_colour_is_none_and_an_empty_name_is_the_one_of_before(
    admin: Admin, shop: str
) -> None:
    page = _listening(admin, shop)
    sheet, name = page.locator("[data-brand-sheet]"), page.locator("[data-brand-name]").first
    before = name.inner_text()
    page.locator("[name=primary_color]").fill("#123456")
    expect(sheet).to_have_attribute("href", re.compile("/123456-"))
    page.locator("[name=primary_color]").fill("#12345")
    expect(sheet).not_to_have_attribute("href", re.compile("/123456-"))
    page.locator("[name=name]").fill("X")
    expect(name).to_have_text("X")
    page.locator("[name=name]").fill("")
    expect(name).to_have_text(before)
    assert admin.wrong == []
