"""Links out of Shopify's own lists lead to what they name, also by way of a fresh token."""

import pytest
from playwright.sync_api import expect

from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def _number(admin: Admin) -> str:
    """A product's number in the shop's admin."""
    frame = admin.stocked()
    frame.locator("tbody a").first.click()
    address = frame.get_by_role("link", name="Edit in Shopify").get_attribute("href")
    return str(address).rsplit("/", 1)[1]


def test_a_product_in_the_admin_is_its_page_here(admin: Admin) -> None:
    number = _number(admin)
    title = admin.frame.get_by_role("heading", level=1).inner_text()
    frame = admin.open(f"/from-admin/product?id={number}")
    expect(frame.get_by_role("heading", level=1)).to_have_text(title)
    assert admin.wrong == []


def test_the_review_is_its_first_draft(admin: Admin) -> None:
    admin.drafted()
    frame = admin.open("/review")
    frame.get_by_role("heading", name="Where each claim comes from").wait_for()
    assert admin.path.startswith("/review/")
    assert admin.wrong == []


def test_250_picked_products_arrive_whatever_of_them_we_have_read(admin: Admin) -> None:
    first = _number(admin)
    others = "".join(f"&ids[]={90_000_000_000_000 + each}" for each in range(249))
    frame = admin.open(f"/from-admin/products?ids[]={first}{others}")
    expect(frame.get_by_role("heading", level=1)).to_have_text("1 product picked")
    expect(frame.locator(".notice")).to_contain_text("We haven’t read 249 more of them yet")


def test_a_selection_comes_whole_through_the_page_that_fetches_a_token(admin: Admin) -> None:
    first = _number(admin)
    others = "".join(f"&ids[]={90_000_000_000_000 + each}" for each in range(249))
    admin.open()
    reached = "() => location.pathname"
    admin.send_frame(f"/from-admin/products?embedded=1&shop={admin.shop}&ids[]={first}{others}")
    expect(admin.frame.get_by_role("heading", level=1)).to_have_text("1 product picked")
    expect(admin.frame.locator(".notice")).to_contain_text("We haven’t read 249 more of them yet")
    assert admin.frame.locator(":root").evaluate(reached) == "/from-admin/products"


def test_a_product_that_is_too_new_is_its_page_all_the_same(admin: Admin) -> None:
    admin.stocked()
    number = admin.make_product()
    frame = admin.open(f"/from-admin/product?id={number}")
    address = frame.get_by_role("link", name="Edit in Shopify").get_attribute("href")
    assert str(address).endswith(f"/products/{number}")
    assert admin.wrong == []
