"""What would end a shop here is believed as far as it was signed, and asked of the shop else."""

from datetime import UTC, datetime, timedelta

import pytest

from app.db.uow import Database
from app.domain.errors import Unauthorized
from app.domain.stores import Platform, Store, StoreState
from app.usecases.webhooks import Webhooks
from tests.factories import ALICE, product
from tests.house import House
from tests.signed_hints import SECRET, following, signed

GONE, REDACT = "app/uninstalled", "shop/redact"
ELSEWHERE = "another-shop.myshopify.com"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE)


@pytest.fixture
def webhooks(house: House, database: Database) -> Webhooks:
    return following(house, database, SECRET)


def _state(house: House, store: Store) -> StoreState | None:
    with house.database.open_platform_uow() as platform:
        if platform.store_of(Platform.SHOPIFY, store.domain) is None:
            return None
    with house.database.open_uow(ALICE) as uow:
        return uow.stores.get(store.id).state


def _ago(**so_long: float) -> str:
    return (datetime.now(UTC) - timedelta(**so_long)).isoformat()


def test_one_that_left_is_believed_without_a_call(
    house: House, webhooks: Webhooks, store: Store
) -> None:
    now = _ago(seconds=-5)
    webhooks.from_shopify(*signed(store, GONE, at=now, myshopify_domain=store.domain))
    webhooks.drain()
    assert _state(house, store) is StoreState.UNINSTALLED
    assert house.shop.asked == 0


def test_an_old_farewell_does_not_end_a_shop_that_came_back(
    house: House, webhooks: Webhooks, store: Store
) -> None:
    then = _ago(hours=2)
    webhooks.from_shopify(*signed(store, GONE, at=then, myshopify_domain=store.domain))
    webhooks.drain()
    assert _state(house, store) is StoreState.CONNECTED


def test_unless_it_left_again(house: House, webhooks: Webhooks, store: Store) -> None:
    house.shop.is_shut = True
    then = _ago(hours=2)
    webhooks.from_shopify(*signed(store, GONE, at=then, myshopify_domain=store.domain))
    webhooks.drain()
    assert _state(house, store) is StoreState.UNINSTALLED


@pytest.mark.parametrize(("is_shut", "state"), [(True, "uninstalled"), (False, "connected")])
def test_signed_words_under_another_heading_are_asked_of_the_shop(
    house: House, webhooks: Webhooks, store: Store, *, is_shut: bool, state: str
) -> None:
    house.shop.is_shut = is_shut
    webhooks.from_shopify(*signed(store, GONE, id=1, title="of a product"))
    webhooks.drain()
    assert _state(house, store) == state


@pytest.mark.parametrize("name", ["myshopify_domain", "shop_domain"])
@pytest.mark.parametrize("topic", [GONE, REDACT, "customers/redact"])
def test_words_about_another_shop_are_refused(
    webhooks: Webhooks, store: Store, topic: str, name: str
) -> None:
    with pytest.raises(Unauthorized):
        webhooks.from_shopify(*signed(store, topic, **{name: ELSEWHERE}))
    assert webhooks.from_shopify(*signed(store, topic, **{name: store.domain})) == ALICE


def test_a_shop_whose_farewell_was_lost_is_forgotten_all_the_same(
    house: House, webhooks: Webhooks, store: Store
) -> None:
    house.stock(store, product(store))
    house.shop.is_shut = True
    webhooks.from_shopify(*signed(store, REDACT, shop_domain=store.domain))
    webhooks.drain()
    assert _state(house, store) is None


def test_a_shop_that_still_lets_us_in_is_not_forgotten(
    house: House, webhooks: Webhooks, store: Store
) -> None:
    webhooks.from_shopify(*signed(store, REDACT, shop_domain=store.domain))
    webhooks.drain()
    assert _state(house, store) is StoreState.CONNECTED


@pytest.mark.parametrize(("named", "is_kept"), [("", True), ("itself", False)])
def test_of_a_shop_that_left_nothing_is_forgotten_for_other_words(
    house: House, webhooks: Webhooks, store: Store, named: str, *, is_kept: bool
) -> None:
    house.connections.close(ALICE, store.id, StoreState.UNINSTALLED)
    told = {"shop_domain": store.domain} if named else {"id": 1}
    webhooks.from_shopify(*signed(store, REDACT, **told))
    webhooks.drain()
    assert (_state(house, store) is not None) is is_kept


def test_a_change_told_of_after_the_farewell_brings_nobody_back(
    house: House, webhooks: Webhooks, store: Store
) -> None:
    webhooks.from_shopify(*signed(store, GONE, "1", myshopify_domain=store.domain))
    webhooks.from_shopify(*signed(store, "products/update", "2", id=1))
    assert webhooks.drain() == 2
    assert _state(house, store) is StoreState.UNINSTALLED


def test_an_event_told_by_two_subscriptions_is_followed_once(
    house: House, webhooks: Webhooks, store: Store
) -> None:
    for number in ("1", "2"):
        webhooks.from_shopify(*signed(store, "shop/update", number, event="e-1", id=5))
    assert webhooks.drain() == 2
    assert house.shop.asked == 1


def test_two_events_are_followed_twice(house: House, webhooks: Webhooks, store: Store) -> None:
    for number in ("1", "2"):
        webhooks.from_shopify(*signed(store, "shop/update", number, event=f"e-{number}", id=5))
    assert webhooks.drain() == 2
    assert house.shop.asked == 2


@pytest.mark.parametrize("at", ["", "soon", "2026-11-26", "9" * 40])
def test_a_time_that_is_none_stops_no_hint(
    house: House, webhooks: Webhooks, store: Store, at: str
) -> None:
    webhooks.from_shopify(*signed(store, GONE, at=at, myshopify_domain=store.domain))
    webhooks.drain()
    assert _state(house, store) is StoreState.UNINSTALLED
