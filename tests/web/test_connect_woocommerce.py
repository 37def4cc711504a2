"""Connecting a WooCommerce shop: as a merchant does it, and as one who means no good would try."""

from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.stores import StoreState
from tests.woo_desk import KEYS, PASSWORD, Desk


def test_a_merchant_approves_and_is_connected(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    back = browser.get(approve).headers["Location"]
    page = desk.client.get(f"{urlsplit(back).path}?{urlsplit(back).query}")
    assert page.headers["Location"] == "/dashboard"
    assert desk.stores == [StoreState.CONNECTED]
    assert "Mirra Ceramics" in desk.client.get("/stores").get_data(as_text=True)


def test_the_first_reading_waits_for_a_worker(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    browser.get(approve)
    assert desk.container.queries.counts(desk.tenant).account.available == 25
    [shown] = desk.container.queries.stores(desk.tenant)
    assert shown.last_run is not None


def test_approving_twice_does_no_harm(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    answers = [browser.get(approve).status_code, browser.get(approve).status_code]
    assert answers == [302, 302]
    assert desk.stores == [StoreState.CONNECTED]
    assert len(desk.woo.practice.shop.keys) == 2


def test_the_newer_keys_replace_the_older(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    browser.get(approve)
    [first] = desk.woo.practice.shop.keys
    browser.get(approve)
    [newer] = desk.woo.practice.shop.keys.keys() - {first}
    [store] = desk.known
    assert desk.values(store.id)["consumer_key"] == newer


def test_an_approval_is_good_for_ten_minutes(desk: Desk) -> None:
    body = {"user_id": desk.nonce(), "key_permissions": "read_write", **desk.key()}
    desk.wait(9)
    assert desk.call_back({**body, "consumer_secret": ""}).status_code == 422
    desk.wait(1)
    assert desk.call_back(body).status_code == 404
    page = desk.shown(f"/install/woocommerce/return?success=1&user_id={body['user_id']}")
    assert "This connection has run out" in page
    assert desk.stores == []


def test_saying_no_is_understood(desk: Desk) -> None:
    _browser, _approve, deny = desk.approving()
    page = desk.client.get(f"{urlsplit(deny).path}?{urlsplit(deny).query}")
    assert "You said no in your shop" in page.get_data(as_text=True)
    assert desk.stores == []


def test_coming_back_before_the_key_did_says_so(desk: Desk) -> None:
    nonce = desk.nonce()
    page = desk.client.get(f"/install/woocommerce/return?success=1&user_id={nonce}")
    assert "Waiting for your shop" in page.get_data(as_text=True)


def test_a_shop_that_opens_soon_is_connected_and_told_that_it_does_not_matter(desk: Desk) -> None:
    desk.sick(is_coming_soon=True)
    back = urlsplit(desk.approve().headers["Location"])
    desk.client.get(f"{back.path}?{back.query}")
    assert "coming soon mode" in desk.shown()
    assert desk.stores == [StoreState.CONNECTED]


def test_an_open_shop_is_not_told_so(desk: Desk) -> None:
    back = urlsplit(desk.approve().headers["Location"])
    desk.client.get(f"{back.path}?{back.query}")
    assert "coming soon mode" not in desk.shown()


def test_a_host_that_takes_the_header_away_is_found_out_and_remembered(desk: Desk) -> None:
    desk.sick(strips_authorization=True)
    assert desk.approve().status_code == 302
    [store] = desk.known
    assert desk.values(store.id)["sent_as"] == "query"
    desk.read()
    assert desk.container.queries.overviews(desk.tenant)[0].products > 40


def test_one_that_leaves_it_gets_the_key_in_the_header(desk: Desk) -> None:
    desk.approve()
    [store] = desk.known
    assert "sent_as" not in desk.values(store.id)


@pytest.mark.parametrize("nonce", ["", "made-up", "x" * 500, "\x00"])
def test_a_forged_callback_is_refused(desk: Desk, nonce: str) -> None:
    answer = desk.call_back({"user_id": nonce, "key_permissions": "read_write", **KEYS})
    assert answer.status_code in (404, 422)
    assert desk.stores == []


def test_a_callback_with_keys_of_nobody_is_refused_and_nothing_kept(desk: Desk) -> None:
    nonce = desk.nonce()
    answer = desk.call_back({"user_id": nonce, "key_permissions": "read_write", **KEYS})
    assert answer.status_code != 200
    assert desk.stores == []


def test_a_replayed_callback_with_another_key_needs_a_key_that_the_shop_knows(desk: Desk) -> None:
    """Whoever learns a nonce can't put their own shop or a dead key in the place of ours."""
    browser, approve, _deny = desk.approving()
    nonce = parse_qs(urlsplit(approve).query)["user_id"][0]
    browser.get(approve)
    answer = desk.call_back({"user_id": nonce, "key_permissions": "read_write", **KEYS})
    assert answer.status_code != 200
    [shown] = desk.container.queries.stores(desk.tenant)
    with desk.container.sync.connections.open(desk.tenant, shown.store.id) as (_store, client):
        assert client.shop().name == "Mirra Ceramics"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"\xff\xfe", b'{"user_id": {}}', b'"x"', b"null"]
)
def test_a_callback_that_is_none_is_refused(desk: Desk, body: bytes) -> None:
    answer = desk.client.post("/install/woocommerce/callback", data=body)
    assert 400 <= answer.status_code < 500


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "That isn’t a web address"),
        ("not an address", "That isn’t a web address"),
        ("javascript:alert(1)", "That isn’t a web address"),
        ("http://169.254.169.254/", "isn’t on the public internet"),
        ("localhost", "isn’t on the public internet"),
    ],
)
def test_a_wrong_address_is_told_and_kept_in_the_form(desk: Desk, address: str, said: str) -> None:
    page = str(desk.connect(address)).replace("&#39;", "’").replace("'", "’")
    assert said in page
    assert desk.stores == []


def test_an_address_without_a_shop_is_told(desk: Desk) -> None:
    desk.woo.lever("POST", "plugins", woocommerce=False)
    assert "WooCommerce" in str(desk.connect(desk.woo.home))
    assert desk.stores == []


def test_a_shop_belongs_to_one_workspace(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    browser.get(approve)
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    assert "Another workspace has this shop" in str(desk.connect(desk.woo.home))


def test_another_merchants_return_tells_nothing(desk: Desk) -> None:
    nonce = desk.nonce()
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    page = desk.client.get(f"/install/woocommerce/return?success=1&user_id={nonce}")
    assert page.status_code == 404


def test_the_shops_webhooks_are_taken_in_once_they_are_signed(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    browser.get(approve)
    [shown] = desk.container.queries.stores(desk.tenant)
    path = f"/webhooks/woocommerce/{shown.store.id}"
    ping = desk.client.post(path, data=b"webhook_id=5")
    forged = desk.client.post(path, data=b'{"id":12}', headers={"X-WC-Webhook-Signature": "x"})
    assert (ping.status_code, forged.status_code) == (200, 401)


def connected(desk: Desk) -> str:
    browser, approve, _deny = desk.approving()
    browser.get(approve)
    [shown] = desk.container.queries.stores(desk.tenant)
    with desk.container.sync.connections.open(desk.tenant, shown.store.id) as (store, client):
        client.watch(f"{desk.callback}/webhooks/woocommerce/{store.id}", "a secret")
    return str(shown.store.id)


def disconnect(desk: Desk, store: str) -> int:
    return desk.send(f"/stores/{store}/disconnect").status_code


def test_a_shop_can_be_parted_with(desk: Desk) -> None:
    store = connected(desk)
    assert desk.woo.practice.shop.hooks
    assert disconnect(desk, store) == 303
    assert desk.stores == [StoreState.UNINSTALLED]
    assert desk.woo.practice.shop.hooks == {}


def test_one_that_is_away_is_parted_with_all_the_same(desk: Desk) -> None:
    store = connected(desk)
    desk.woo.lever("POST", "faults", operation="*", times=50, status=503)
    assert disconnect(desk, store) == 303
    assert desk.stores == [StoreState.UNINSTALLED]


def test_after_that_another_workspace_may_connect_it(desk: Desk) -> None:
    disconnect(desk, connected(desk))
    other = desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    browser, approve, _deny = desk.approving()
    browser.get(approve)
    [shown] = desk.container.queries.stores(other)
    assert shown.store.state is StoreState.CONNECTED


def test_and_so_may_the_same_one_with_its_history(desk: Desk) -> None:
    store = connected(desk)
    disconnect(desk, store)
    assert connected(desk) == store
    assert desk.stores == [StoreState.CONNECTED]


def test_another_merchants_shop_cannot_be_disconnected(desk: Desk) -> None:
    store = connected(desk)
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    assert disconnect(desk, store) == 404
    assert desk.stores == [StoreState.CONNECTED]
