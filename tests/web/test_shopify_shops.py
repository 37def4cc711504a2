"""Shops that come back, that share a browser, and that are entered by both of Shopify's doors."""

import json
from collections.abc import Iterator

import pytest

from app.domain.stores import Store, StoreState
from app.embedded import Addresses
from integrations.sandbox.shopify.webhooks import Courier
from jobs.tasks import runner
from tests.practice_shopify import KEY, OTHER, SHOP, Desk, opened


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        yield made


def uninstalled(desk: Desk, shop: str = SHOP) -> Store:
    """The merchant takes us away, and Shopify's webhook says so."""
    desk.peer.uninstall(shop)
    body = json.dumps({"id": 1, "domain": shop}).encode()
    headers = Courier("", KEY.client_secret)._headers(shop, "app/uninstalled", body)
    assert desk.client.post("/webhooks/shopify", data=body, headers=headers).status_code == 200
    desk.container.webhooks.drain()
    return desk.store(shop)


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
