"""A key that came and can't be taken: the merchant reads why, where they wait for it."""

import html
from typing import Any

import pytest

from app.domain.diagnoses import Ailment
from app.web.remedies import title
from tests.woo_desk import KEYS, PASSWORD, Desk

WEAK = {**KEYS, "key_permissions": "read"}


def told(desk: Desk, nonce: str) -> str:
    """The page to which the merchant comes back."""
    page = desk.shown(f"/install/woocommerce/return?success=1&user_id={nonce}")
    return html.unescape(page)


def called_back(desk: Desk, nonce: str, **sent: str) -> int:
    body = {"user_id": nonce, "key_permissions": "read_write", **sent}
    return int(desk.call_back(body).status_code)


def said(desk: Desk, ailment: Ailment) -> str:
    with desk.client.application.test_request_context():
        return title(ailment)


@pytest.mark.parametrize(
    ("keys", "ailment"),
    [
        (KEYS, Ailment.KEY_UNKNOWN),
        ({**KEYS, "consumer_key": "x"}, Ailment.KEY_UNKNOWN),
        (WEAK, Ailment.KEY_READ_ONLY),
    ],
)
def test_why_a_key_was_not_taken_is_told(
    desk: Desk, keys: dict[str, str], ailment: Ailment
) -> None:
    nonce = desk.nonce()
    assert called_back(desk, nonce, **keys) != 200
    page = told(desk, nonce)
    assert f"<h1>{said(desk, ailment)}</h1>" in page
    assert "it has deleted the key again" in page
    assert "data-live" not in page


@pytest.mark.parametrize(
    ("how", "ailment"),
    [
        ({"died": "maintained"}, Ailment.MAINTENANCE),
        ({"blocked_by": "wordfence"}, Ailment.REST_BLOCKED),
        ({"is_walled": True}, Ailment.BOT_WALL),
    ],
)
def test_and_so_is_a_shop_that_fell_ill_meanwhile(
    desk: Desk, how: dict[str, Any], ailment: Ailment
) -> None:
    nonce, keys = desk.nonce(), desk.key()
    desk.sick(**how)
    assert called_back(desk, nonce, **keys) != 200
    assert f"<h1>{said(desk, ailment)}</h1>" in told(desk, nonce)


def test_what_we_tried_and_saw_is_shown_and_no_key_with_it(desk: Desk) -> None:
    nonce = desk.nonce()
    called_back(desk, nonce, **KEYS)
    page = told(desk, nonce)
    assert "woocommerce_rest_cannot_view" in page
    assert KEYS["consumer_secret"] not in page


def test_a_shop_that_another_workspace_took_meanwhile_is_told(desk: Desk) -> None:
    nonce, keys = desk.nonce(), desk.key()
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    sign_in(desk, "b@shop.example")
    desk.by_hand(desk.woo.home, **keys)
    sign_in(desk, "a@shop.example")
    assert called_back(desk, nonce, **keys) == 409
    assert f"<h1>{said(desk, Ailment.TAKEN)}</h1>" in told(desk, nonce)


def sign_in(desk: Desk, email: str) -> None:
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": email, "password": PASSWORD})


def test_the_page_that_waits_learns_it_by_itself(desk: Desk) -> None:
    nonce = desk.nonce()
    path = f"/install/woocommerce/waiting?user_id={nonce}&looks=1"
    assert "data-live" in desk.shown(path)
    called_back(desk, nonce, **KEYS)
    assert said(desk, Ailment.KEY_UNKNOWN) in html.unescape(desk.shown(path))


def test_the_stores_say_it_in_a_line(desk: Desk) -> None:
    nonce = desk.nonce()
    assert "hasn’t sent its key yet" in desk.shown()
    called_back(desk, nonce, **KEYS)
    line = f"We couldn’t take your shop’s key: {said(desk, Ailment.KEY_UNKNOWN)}."
    assert line in html.unescape(desk.shown())


def test_a_key_that_is_taken_after_all_ends_it(desk: Desk) -> None:
    nonce = desk.nonce()
    called_back(desk, nonce, **KEYS)
    assert called_back(desk, nonce, **desk.key()) == 200
    assert "We couldn’t take" not in desk.shown()
    answer = desk.client.get(f"/install/woocommerce/return?success=1&user_id={nonce}")
    assert answer.headers["Location"] == "/dashboard"


def test_whom_the_install_is_not_of_reads_nothing_of_it(desk: Desk) -> None:
    nonce = desk.nonce()
    called_back(desk, nonce, **KEYS)
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    sign_in(desk, "b@shop.example")
    answer = desk.client.get(f"/install/woocommerce/return?success=1&user_id={nonce}")
    assert answer.status_code == 404
    assert said(desk, Ailment.KEY_UNKNOWN) not in html.unescape(answer.get_data(as_text=True))
