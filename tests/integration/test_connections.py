"""Keys: refreshed early, once however many ask, and never inside a transaction."""

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from app.db.uow import Database
from app.domain.errors import ExternalError
from app.domain.stores import Platform, Store, StoreState
from app.ports.credentials import sealed
from app.ports.stores import Credentials
from tests.factories import ALICE
from tests.fakes.stores import FakePlatform
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _key_ends_in(house: House, store: Store, minutes: float) -> None:
    key = Credentials({"access_token": "old"}, datetime.now(UTC) + timedelta(minutes=minutes))
    with house.database.open_uow(ALICE) as uow:
        uow.stores.put_credentials(store.id, sealed(house.vault, key), key.expires_at, None)


def _open(house: House, store: Store) -> str:
    with house.connections.open(ALICE, store.id) as (_store, client):
        return client.shop().name


def test_a_key_with_time_left_is_used_as_it_is(house: House) -> None:
    store = house.move_in(ALICE)
    _key_ends_in(house, store, 30)
    assert _open(house, store) == "Fake shop"
    assert house.platform.refreshes == 0


def test_many_at_once_refresh_a_key_that_is_about_to_end_once(house: House) -> None:
    store = house.move_in(ALICE)
    _key_ends_in(house, store, 2)
    with ThreadPoolExecutor(8) as pool:
        names = list(pool.map(lambda _number: _open(house, store), range(8)))
    assert names == ["Fake shop"] * 8
    assert house.platform.refreshes == 1


def test_many_at_once_wait_for_the_one_that_refreshes_a_dead_key(house: House) -> None:
    store = house.move_in(ALICE)
    _key_ends_in(house, store, -2)
    with ThreadPoolExecutor(8) as pool:
        names = list(pool.map(lambda _number: _open(house, store), range(8)))
    assert names == ["Fake shop"] * 8
    assert house.platform.refreshes == 1


def test_a_shut_shop_is_not_called_again(house: House) -> None:
    store = house.move_in(ALICE)
    house.shop.is_shut = True
    with pytest.raises(ExternalError):
        _open(house, store)
    house.shop.is_shut = False
    with pytest.raises(ExternalError, match="store is reconnect"):
        _open(house, store)
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.RECONNECT


def test_a_shop_that_was_taken_away_stays_so_whoever_looks(house: House) -> None:
    store = house.move_in(ALICE)
    house.connections.close(ALICE, store.id, StoreState.UNINSTALLED)
    with pytest.raises(ExternalError, match="store is uninstalled"):
        _open(house, store)
    house.connections.close(ALICE, store.id, StoreState.RECONNECT)  # a job that noticed it late
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.UNINSTALLED


@dataclass
class _LetInMeanwhile(FakePlatform):
    """Refuses to refresh a key, for the merchant got us another one in the same moment."""

    house: House | None = None

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:
        assert self.house is not None
        _key_ends_in(self.house, store, 60)
        raise ExternalError("retired", retryable=False, kind="unauthorized")


def test_who_is_let_in_meanwhile_does_not_wait_for_the_merchant(house: House) -> None:
    store = house.move_in(ALICE)
    _key_ends_in(house, store, 2)
    house.platforms[Platform.SHOPIFY] = _LetInMeanwhile(house.shop, house=house)
    with pytest.raises(ExternalError, match="another key") as failed:
        _open(house, store)
    assert failed.value.retryable
    assert _open(house, store) == "Fake shop"


def test_a_key_that_nobody_replaced_waits_for_the_merchant(house: House) -> None:
    store = house.move_in(ALICE)
    _key_ends_in(house, store, 2)
    house.platform.is_refresh_dead = True
    with pytest.raises(ExternalError, match="can't be refreshed"):
        _open(house, store)
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.RECONNECT


def test_who_saves_what_a_shop_says_does_not_bring_back_one_that_leaves(house: House) -> None:
    store = house.move_in(ALICE)
    with ThreadPoolExecutor(1) as pool:
        with house.database.open_uow(ALICE) as uow:
            known = uow.stores.get(store.id, held=True)
            leaving = pool.submit(house.connections.close, ALICE, store.id, StoreState.UNINSTALLED)
            wait([leaving], timeout=0.5)
            uow.stores.save(replace(known, name="Another name"))
        leaving.result()
    with house.database.open_uow(ALICE) as uow:
        left = uow.stores.get(store.id)
    assert (left.state, left.name) == (StoreState.UNINSTALLED, "Another name")
