"""Progress goes on, whatever comes late of the page before."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def _part(address: str) -> str:
    return f'<div data-part="progress" data-live="{address}">{address}</div>'


def _moves(admin: Admin, page: str, address: str) -> None:
    """Let a page have a part that is fetched again and again."""

    def answer(route: Route) -> None:
        got = route.fetch()
        route.fulfill(response=got, body=got.text().replace("</h1>", f"</h1>{_part(address)}", 1))

    admin.page.route(lambda url: url.partition("?")[0] == admin.app + page, answer)


def test_an_answer_for_the_page_before_doesnt_take_the_new_pages_turn(admin: Admin) -> None:
    admin.stocked()
    _moves(admin, "/wallet", "/late")
    _moves(admin, "/services", "/going-on")
    looks: list[str] = []

    def look(route: Route) -> None:
        looks.append(route.request.url)
        route.fulfill(body=_part("/going-on"), content_type="text/html")

    admin.page.route("**/going-on*", look)
    late = admin.hold("**/late*")
    menu = admin.page.locator("#nav")
    menu.get_by_role("button", name="Wallet").click()
    expect(admin.frame.get_by_text("/late")).to_be_visible()
    held = late()
    menu.get_by_role("button", name="Services").click()
    expect(admin.frame.get_by_text("/going-on")).to_be_visible()
    held.fulfill(body=_part("/late"), content_type="text/html")
    for _ in range(40):
        if len(looks) > 1:
            break
        admin.page.wait_for_timeout(200)
    assert len(looks) > 1
    expect(admin.frame.get_by_text("/late")).to_have_count(0)
