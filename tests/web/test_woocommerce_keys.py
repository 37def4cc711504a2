"""Keys that a merchant makes by hand, copies here, and that have to prove themselves."""

import html
from typing import Any

import pytest

from app.domain.diagnoses import Ailment
from app.domain.stores import StoreState
from app.web.remedies import title
from tests.woo_desk import KEYS, PASSWORD, Desk


def page_of(answer: Any) -> str:
    return html.unescape(answer.get_data(as_text=True))


def said(desk: Desk, ailment: Ailment) -> str:
    with desk.client.application.test_request_context():
        return f"<h1>{title(ailment)}</h1>"


def test_good_keys_connect_the_shop_and_its_reading_begins(desk: Desk) -> None:
    answer = desk.by_hand(desk.woo.home, **desk.key())
    assert answer.headers["Location"] == "/dashboard"
    assert desk.stores == [StoreState.CONNECTED]
    assert "Mirra Ceramics is connected" in desk.shown()
    desk.read()
    assert desk.container.queries.overviews(desk.tenant)[0].products > 40


def test_they_are_proven_without_any_write(desk: Desk) -> None:
    before = [product.modified for product in desk.woo.practice.shop.products.values()]
    desk.by_hand(desk.woo.home, **desk.key())
    assert [p.modified for p in desk.woo.practice.shop.products.values()] == before
    assert desk.woo.lever("GET", "writes") == []


def test_what_was_copied_along_with_them_does_no_harm(desk: Desk) -> None:
    keys = {name: f" {value}\n" for name, value in desk.key().items()}
    assert desk.by_hand(f" {desk.woo.home}/wp-admin/ ", **keys).status_code == 303


@pytest.mark.parametrize(
    ("permissions", "ailment"),
    [("read", Ailment.KEY_READ_ONLY), ("write", Ailment.KEY_WRITE_ONLY)],
)
def test_a_key_that_may_do_half_is_refused(desk: Desk, permissions: str, ailment: Ailment) -> None:
    page = page_of(desk.by_hand(desk.woo.home, **desk.key(permissions)))
    assert said(desk, ailment) in page
    assert "For Permissions choose Read/Write." in page
    assert "/stores/woocommerce/keys?address=" in page
    assert desk.stores == []


@pytest.mark.parametrize("rights", ["none", "products"])
def test_a_key_of_somebody_who_may_not_manage_is_refused(desk: Desk, rights: str) -> None:
    desk.woo.lever("POST", "site", rights=rights)
    page = page_of(desk.by_hand(desk.woo.home, **desk.key()))
    assert said(desk, Ailment.KEY_USER) in page
    assert desk.stores == []


def test_a_key_of_another_shop_is_refused(desk: Desk) -> None:
    assert said(desk, Ailment.KEY_UNKNOWN) in page_of(desk.by_hand(desk.woo.home, **KEYS))
    assert desk.stores == []


def test_two_parts_that_do_not_belong_together_are_refused(desk: Desk) -> None:
    keys = {**desk.key(), "consumer_secret": KEYS["consumer_secret"]}
    assert said(desk, Ailment.KEY_SECRET) in page_of(desk.by_hand(desk.woo.home, **keys))
    assert desk.stores == []


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"consumer_key": ""}, "That isn’t a key of WooCommerce’s"),
        ({"consumer_key": "ck_123"}, "That isn’t a key of WooCommerce’s"),
        ({"consumer_key": "…1a2b3c4"}, "That is just the end of a key"),
        ({"consumer_key": KEYS["consumer_secret"]}, "That is the other part of the key"),
        ({"consumer_secret": KEYS["consumer_key"]}, "That is the other part of the key"),
        ({"consumer_secret": "hunter2"}, "That isn’t a key of WooCommerce’s"),
    ],
)
def test_what_is_no_key_is_told_at_its_field_before_anything_is_called(
    desk: Desk, wrong: dict[str, str], told: str
) -> None:
    called = desk.woo.practice.requests
    page = page_of(desk.by_hand(desk.woo.home, **{**KEYS, **wrong}))
    [field] = wrong
    assert f'id="error-{field}">{told}' in page
    assert f'value="{desk.woo.home}"' in page
    assert desk.woo.practice.requests == called


def test_a_secret_is_never_sent_back(desk: Desk) -> None:
    keys = {"consumer_key": "ck_123", "consumer_secret": KEYS["consumer_secret"]}
    assert KEYS["consumer_secret"] not in page_of(desk.by_hand(desk.woo.home, **keys))


def test_a_wrong_address_is_told_at_its_field(desk: Desk) -> None:
    assert 'id="error-address"' in page_of(desk.by_hand("not an address", **KEYS))


def test_a_sick_shop_has_the_same_page_as_on_the_other_way(desk: Desk) -> None:
    desk.sick(died="maintained")
    page = page_of(desk.by_hand(desk.woo.home, **desk.key()))
    assert said(desk, Ailment.MAINTENANCE) in page
    assert "Enter the keys again" in page


def test_a_shop_of_another_workspace_stays_theirs(desk: Desk) -> None:
    desk.by_hand(desk.woo.home, **desk.key())
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    page = page_of(desk.by_hand(desk.woo.home, **desk.key()))
    assert "Another workspace has this shop" in page
    assert 'id="error-address"' in page


def test_new_keys_replace_the_old_and_keep_the_store(desk: Desk) -> None:
    desk.by_hand(desk.woo.home, **desk.key())
    [before] = desk.known
    fresh = desk.key()
    desk.by_hand(desk.woo.home, **fresh)
    [after] = desk.known
    assert (after.id, after.connected_at) == (before.id, before.connected_at)
    assert desk.values(after.id) == fresh


def test_a_shop_on_http_is_connected_by_signatures_and_says_so(desk: Desk) -> None:
    desk.woo.lever("POST", "site", is_plain_http=True)
    form = html.unescape(desk.shown(f"/stores/woocommerce/keys?address={desk.woo.home}"))
    desk.by_hand(desk.woo.home, **desk.key())
    desk.read()
    [store] = desk.known
    assert "This shop is on http" in form
    assert store.api_url.startswith("http://")
    assert "This shop is on http" in desk.shown()
    assert "This shop is on http" in desk.shown(f"/stores/{store.id}")


def test_one_on_https_says_nothing_of_it(desk: Desk) -> None:
    desk.by_hand(desk.woo.home, **desk.key())
    assert "This shop is on http" not in desk.shown()


def test_the_way_over_the_shops_own_screen_is_shut_to_a_shop_on_http(desk: Desk) -> None:
    """Its merchant would type the shop's password in the clear."""
    desk.woo.lever("POST", "site", is_plain_http=True)
    assert said(desk, Ailment.NO_HTTPS) in html.unescape(desk.connect(desk.woo.home))


def test_the_form_tells_how_to_make_keys(desk: Desk) -> None:
    page = html.unescape(desk.shown("/stores/woocommerce/keys"))
    assert "WooCommerce, Settings, Advanced, REST API" in page
    assert 'autocomplete="off"' in page
