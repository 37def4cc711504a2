"""Shops that come back, that share a browser, and that are entered by both of Shopify's doors."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.errors import ExternalError
from app.domain.stores import Store, StoreState
from app.embedded import Addresses
from integrations.sandbox.shopify.webhooks import Courier
from jobs.tasks import runner
from tests.practice_shopify import KEY, OTHER, SHOP, Desk, opened
from tests.samples import crossed


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        yield made


def uninstalled(desk: Desk, shop: str = SHOP) -> Store:
    """The merchant takes us away, and Shopify's webhook says so."""
    desk.peer.uninstall(shop)
    told(desk, "app/uninstalled", {"id": 1, "domain": shop, "myshopify_domain": shop}, shop)
    return desk.store(shop)


def told(desk: Desk, topic: str, words: dict[str, object], shop: str = SHOP) -> None:
    """A webhook of Shopify's comes in, and is followed."""
    body = json.dumps(words).encode()
    headers = Courier("", KEY.client_secret)._headers(shop, topic, body)
    assert desk.client.post("/webhooks/shopify", data=body, headers=headers).status_code == 200
    desk.container.webhooks.drain()


def read(desk: Desk, store: Store) -> int:
    """A worker reads the shop; how much there is of it then."""
    [shown] = desk.container.queries.stores(store.tenant_id)
    assert shown.last_run is not None
    runner.use(desk.container)
    runner.run_task(desk.container.sync, str(store.tenant_id), str(shown.last_run.id))
    return desk.rows("SELECT count(*) FROM products")[0][0]


def gift(desk: Desk, store: Store) -> int:
    return desk.container.queries.counts(store.tenant_id).account.available


def test_a_shop_that_went_and_comes_back_gets_going_again(desk: Desk) -> None:
    before = desk.installed()
    first = read(desk, before)
    synced_at = desk.store().synced_at
    assert uninstalled(desk).state is StoreState.UNINSTALLED
    after = desk.installed()
    assert (after.id, after.state) == (before.id, StoreState.CONNECTED)
    assert read(desk, after) == first >= 5
    assert desk.store().synced_at > synced_at
    assert gift(desk, after) == 25


def test_a_shop_that_went_is_forgotten_when_shopify_says_so_and_may_begin_anew(
    desk: Desk,
) -> None:
    first = read(desk, desk.installed())
    uninstalled(desk)
    told(desk, "shop/redact", {"shop_id": 1, "shop_domain": SHOP})
    assert desk.rows("SELECT count(*) FROM products") == [(0,)]
    assert desk.rows("SELECT topic FROM webhook_intake") == [("shop/redact",)]
    anew = desk.installed()
    assert desk.rows("SELECT name FROM tenants") == [("second-shop",)]
    assert (anew.domain, anew.synced_at, anew.state) == (SHOP, None, StoreState.CONNECTED)
    assert read(desk, anew) == first
    assert gift(desk, anew) == 25  # the first one's; there is no second


def test_it_may_come_back_by_the_other_door_as_well(desk: Desk) -> None:
    before = desk.installed()
    uninstalled(desk)
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    assert desk.enter().tenant.id == before.tenant_id
    assert desk.store().state is StoreState.CONNECTED


def test_a_shop_that_approves_twice_keeps_its_name_and_its_one_key(desk: Desk) -> None:
    first = desk.installed()
    read(desk, first)
    known = desk.store()
    desk.installed()
    assert (desk.store().name, desk.store().synced_at) == ("Second Shop", known.synced_at)
    with desk.container.sync.connections.open(first.tenant_id, first.id) as (_store, shop):
        assert shop.shop().name == "Second Shop"


def test_a_shop_let_in_from_outside_opens_in_the_frame_with_its_own_key(desk: Desk) -> None:
    store = desk.installed()
    viewer = desk.enter()
    assert viewer.tenant.id == store.tenant_id
    assert len(desk.keys) == 1
    assert gift(desk, store) == 25


def test_its_pages_open_in_the_frame(desk: Desk) -> None:
    desk.installed()
    headers = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    answer = desk.app.test_client().get("/products", headers=headers)
    assert answer.status_code == 200
    assert f"frame-ancestors https://{SHOP} " in answer.headers["Content-Security-Policy"]


def test_a_second_person_of_the_shop_is_another_user_of_the_same_workspace(desk: Desk) -> None:
    store = desk.installed()
    one, two = desk.enter(user=41), desk.enter(user=42)
    assert one.user.id != two.user.id
    assert {one.tenant.id, two.tenant.id} == {store.tenant_id}
    assert desk.enter(user=42).user.id == two.user.id
    assert len(desk.keys) == 1


def test_two_shops_are_let_in_side_by_side_by_one_browser(desk: Desk) -> None:
    one, two = desk.asked(SHOP), desk.asked(OTHER)
    backs = [desk.peer.approve(two), desk.peer.approve(one)]
    assert [desk.open(back).status_code for back in backs] == [302, 302]
    assert desk.store(SHOP).tenant_id != desk.store(OTHER).tenant_id
    assert gift(desk, desk.store(SHOP)) == gift(desk, desk.store(OTHER)) == 25


def test_the_people_of_two_shops_see_their_own(desk: Desk) -> None:
    desk.installed(SHOP)
    desk.installed(OTHER)
    assert desk.enter(SHOP).tenant.id == desk.store(SHOP).tenant_id
    assert desk.enter(OTHER).tenant.id == desk.store(OTHER).tenant_id
    assert desk.enter(SHOP).user.id != desk.enter(OTHER).user.id


def test_one_shop_that_failed_holds_up_no_other(desk: Desk) -> None:
    failing, going = desk.approved(SHOP), desk.approved(OTHER)
    desk.peer.fault(status=500)
    assert desk.open(failing).status_code == 503
    assert desk.open(going).status_code == 302


def test_a_shop_that_eight_requests_open_at_once_gets_one_key(desk: Desk) -> None:
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    tokens = [desk.peer.session_token() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        entered = list(pool.map(desk.container.install_shopify.enter, tokens))
    assert len({who.tenant.id for who in entered}) == 1
    assert len(desk.keys) == 1


def test_one_that_failed_leaves_the_way_open_for_the_next(desk: Desk) -> None:
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    desk.peer.fault(status=503)
    with pytest.raises(ExternalError):
        desk.enter()
    started = time.monotonic()
    assert desk.enter().shop == SHOP
    assert time.monotonic() - started < 10


def test_a_key_that_is_being_refreshed_is_not_exchanged_for_another_meanwhile(desk: Desk) -> None:
    """Whichever came last would have killed the other's refresh token."""
    store, started = desk.installed(), time.monotonic()
    with desk.container.queries.database.open_uow(store.tenant_id) as uow:
        uow.stores.set_state(store.id, StoreState.RECONNECT)
        assert uow.stores.claim_refresh(store.id, uow.stores.credentials(store.id).generation, 1.5)
    desk.enter()
    assert time.monotonic() - started > 1
    assert desk.store().state is StoreState.CONNECTED


STALE = {"status": 400, "body": '{"error": "invalid_subject_token"}'}


def test_a_token_that_shopify_takes_no_more_is_asked_for_anew(desk: Desk) -> None:
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    token = desk.peer.session_token()
    desk.peer.fault(**STALE, times=2)
    fetched = desk.client.get("/products", headers={"Authorization": f"Bearer {token}"})
    assert fetched.status_code == 401
    assert fetched.headers["X-Shopify-Retry-Invalid-Session-Request"] == "1"
    opened = desk.client.get(f"/products?embedded=1&shop={SHOP}&id_token={token}")
    assert opened.headers["Location"].startswith("/install/shopify/bounce?")
    again = desk.client.get("/products", headers={"Authorization": f"Bearer {token}"})
    assert again.status_code == 200


@pytest.mark.parametrize(
    ("body", "status"), crossed(["<html>", "[]", "null", "7"], [200, 400, 500])
)
def test_an_answer_that_is_no_key_is_a_failure_that_passes(
    desk: Desk, status: int, body: str
) -> None:
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    desk.peer.fault(status=status, body=body)
    answer = desk.client.get(
        "/products", headers={"Authorization": f"Bearer {desk.peer.session_token()}"}
    )
    assert answer.status_code == 503 or (status, answer.status_code) == (500, 200)
