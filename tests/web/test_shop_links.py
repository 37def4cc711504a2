"""Somebody whom a shop's admin lets in is linked with an account, by their own act alone."""

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from app.domain.policies.policy import Policy
from app.embedded import Addresses
from app.usecases.policies import Switched
from tests.practice_shopify import SHOP, Desk, opened

EMAIL, PASSWORD = "a@shop.example", "correct horse"


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        made.container.sign_ins.register(EMAIL, PASSWORD, "Atlas Bowls", "Nadia")
        made.installed()
        yield made


@pytest.fixture
def browser(desk: Desk) -> FlaskClient:
    client = desk.app.test_client()
    client.post("/sign-in", data={"email": EMAIL, "password": PASSWORD})
    return client


def _csrf(browser: FlaskClient) -> dict[str, str]:
    page = browser.get("/account").text
    return {"csrf": page.split('name="csrf" value="', 1)[1].split('"', 1)[0]}


def _way(desk: Desk, user: int = 41) -> str:
    """The link that the shop's admin shows, as a path."""
    token = {"Authorization": f"Bearer {desk.peer.session_token(SHOP, user)}"}
    answer = desk.app.test_client().post("/account/shop?embedded=1", headers=token)
    assert answer.status_code == 200
    [found] = re.findall(r'href="http://127\.0\.0\.1:8000(/link-shop/[^"]+)"', answer.text)
    return str(found)


def test_both_are_one_person_with_two_workspaces(desk: Desk, browser: FlaskClient) -> None:
    before = desk.enter()
    way = _way(desk)
    asked = browser.get(way).text
    assert SHOP in asked
    assert EMAIL in asked
    assert desk.enter().user.id == before.user.id  # looking at it changes nothing
    assert browser.post(way, data=_csrf(browser)).status_code == 303
    person = desk.container.sign_ins.viewer(browser.get_cookie("rooz").value).user
    assert desk.enter().user.id == person.id
    page = browser.get("/products").text
    assert f'action="/workspace/{before.tenant.id}"' in page
    assert browser.post(f"/workspace/{before.tenant.id}", data=_csrf(browser)).status_code == 303
    assert SHOP.removesuffix(".myshopify.com") in browser.get("/products").text
    assert str(before.user.id) not in str(desk.rows("SELECT id FROM users"))


def test_what_was_done_before_stays_theirs(desk: Desk, browser: FlaskClient) -> None:
    before = desk.enter()
    policies, [shown] = desk.container.policies, desk.container.queries.stores(before.tenant.id)
    why = "we sell no rivals, ever"
    off = Switched(Policy.RIVAL, False, why)  # noqa: FBT003  its state
    policies.switch(before.tenant.id, shown.store.id, off, before.author)
    browser.post(_way(desk), data=_csrf(browser))
    [row] = desk.rows("SELECT author FROM policy_switches")
    assert row[0] == desk.enter().author != before.author


def test_a_link_is_good_once_and_with_an_honest_form_alone(
    desk: Desk, browser: FlaskClient
) -> None:
    way = _way(desk)
    assert desk.app.test_client().get(way).status_code == 303  # to sign in, and back
    assert browser.post(way).status_code == 403
    newer = _way(desk)
    assert "This link is over" in browser.post(way, data=_csrf(browser)).text
    assert browser.post(newer, data=_csrf(browser)).status_code == 303
    assert browser.post(newer, data=_csrf(browser)).status_code == 404


def test_an_admins_account_is_opened_by_no_shop(desk: Desk, browser: FlaskClient) -> None:
    desk.container.sign_ins.make_admin(EMAIL)
    browser.post("/sign-in", data={"email": EMAIL, "password": PASSWORD})
    way = _way(desk)
    assert "isn’t linked with a shop" in browser.get(way).text
    assert browser.post(way, data=_csrf(browser)).status_code == 409
    assert not desk.enter().user.is_admin


def test_they_part_again_and_the_shop_stays_with_shopify(desk: Desk, browser: FlaskClient) -> None:
    browser.post(_way(desk), data=_csrf(browser))
    person = desk.enter().user
    assert SHOP in browser.get("/account").text
    wrong = browser.post("/account/shop/part", data={**_csrf(browser), "shop": "x"})
    assert wrong.status_code == 404
    assert (
        browser.post("/account/shop/part", data={**_csrf(browser), "shop": SHOP}).status_code == 303
    )
    assert desk.enter().user.id != person.id
    browser.get("/account")  # which says so, once
    assert SHOP not in browser.get("/account").text
    assert f"/workspace/{desk.enter().tenant.id}" not in browser.get("/products").text


def test_a_password_is_changed_in_the_frame_without_a_cookie(
    desk: Desk, browser: FlaskClient
) -> None:
    browser.post(_way(desk), data=_csrf(browser))
    token = {"Authorization": f"Bearer {desk.peer.session_token(SHOP, 41)}"}
    form = {"old": PASSWORD, "password": "battery staple"}
    frame = desk.app.test_client()
    answer = frame.post("/account/password?embedded=1", headers=token, data=form)
    assert answer.status_code == 303
    assert "Set-Cookie" not in answer.headers
    assert browser.get("/account").status_code == 303  # signed out with all others


def test_another_user_of_the_shop_stays_who_they_are(desk: Desk, browser: FlaskClient) -> None:
    other = desk.enter(user=42).user
    browser.post(_way(desk, user=41), data=_csrf(browser))
    assert desk.enter(user=42).user.id == other.id
    person = desk.enter(user=41).user
    assert person.id != other.id


def test_a_shops_admin_opens_nothing_else_of_a_linked_account(
    desk: Desk, browser: FlaskClient
) -> None:
    browser.post(_way(desk), data=_csrf(browser))
    token = {"Authorization": f"Bearer {desk.peer.session_token(SHOP, 41)}"}
    frame, step = desk.app.test_client(), "/account/second-step"
    assert 'name="code"' in browser.get(step).text
    assert 'name="code"' not in frame.get(f"{step}?embedded=1", headers=token).text
    assert step not in frame.get("/account?embedded=1", headers=token).text
    sent = frame.post(f"{step}?embedded=1", headers=token, data={"code": "123456"})
    assert sent.status_code == 404
    assert browser.post(step, data={**_csrf(browser), "code": "123456"}).status_code == 422
    assert frame.get("/account/export?embedded=1", headers=token).status_code == 404
    assert browser.get("/account/export").status_code == 200


def test_who_has_no_account_takes_their_data_along_in_the_frame(desk: Desk) -> None:
    token = {"Authorization": f"Bearer {desk.peer.session_token(SHOP, 41)}"}
    answer = desk.app.test_client().get("/account/export?embedded=1", headers=token)
    assert (answer.status_code, answer.mimetype) == (200, "application/zip")
