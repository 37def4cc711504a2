"""A key that can't be refreshed pauses the shop's runs; a fresh one sets them going again."""

from datetime import UTC, datetime, timedelta

import pytest

from app.db.uow import Database
from app.domain.errors import ExternalError
from app.domain.ids import RunId
from app.domain.runs import ItemState, RunState
from app.domain.stores import Store, StoreState
from app.embedded import Addresses
from app.ports.credentials import sealed
from app.ports.stores import Credentials
from app.usecases.cancel import Cancel
from tests.factories import ALICE, product
from tests.house import House
from tests.oracle import assert_consistent


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _publishing(house: House) -> tuple[Store, RunId]:
    """A publish of two products, and a key whose refresh is dead."""
    store = house.move_in(ALICE, points=10)
    bowls = [product(store, number) for number in (1, 2)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, *bowls))
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    old = Credentials({"access_token": "old"}, datetime.now(UTC) - timedelta(minutes=1))
    with house.database.open_uow(ALICE) as uow:
        uow.stores.put_credentials(store.id, sealed(house.vault, old), old.expires_at, None)
    house.platform.is_refresh_dead = True
    return store, run


def _state(house: House, run: RunId) -> RunState:
    with house.database.open_uow(ALICE) as uow:
        return uow.runs.get(run).state


def _reconnected(house: House, store: Store) -> None:
    house.platform.is_refresh_dead = False
    house.reconnected(store)


def test_a_dead_refresh_pauses_and_fails_nothing(house: House) -> None:
    store, run = _publishing(house)
    house.work(ALICE, run)
    assert _state(house, run) is RunState.PAUSED
    states = {item.state for item in house.queries.items(ALICE, run, (), 10)}
    assert states == {ItemState.WAITING}
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.RECONNECT


def test_a_paused_run_is_nobodys_work(house: House) -> None:
    _store, run = _publishing(house)
    house.work(ALICE, run)
    house.age(ALICE)
    assert house.items.take(ALICE, run, house.publish) is None
    with house.database.open_platform_uow() as platform:
        assert platform.due.runs(10) == []


def test_a_fresh_key_sets_it_going_and_writes_once(house: House, addresses: Addresses) -> None:
    store, run = _publishing(house)
    house.work(ALICE, run)
    _reconnected(house, store)
    house.age(ALICE)
    house.work(ALICE, run)
    assert _state(house, run) is RunState.FINISHED
    assert len(house.shop.writes) == 2
    assert_consistent(addresses.migration_database_url)


def test_workers_hear_of_it(house: House) -> None:
    store, run = _publishing(house)
    house.work(ALICE, run)
    hints = len(house.queue.hints)
    _reconnected(house, store)
    assert len(house.queue.hints) == hints + 1


def test_a_paused_run_can_be_cancelled(house: House, addresses: Addresses) -> None:
    _store, run = _publishing(house)
    house.work(ALICE, run)
    assert Cancel(house.database.open_uow).run(ALICE, run) == 2
    assert _state(house, run) is RunState.CANCELLED
    assert_consistent(addresses.migration_database_url)


def test_another_worker_meanwhile_ends_nothing(house: House) -> None:
    store, run = _publishing(house)
    house.work(ALICE, run)
    with pytest.raises(ExternalError) as waits, house.connections.open(ALICE, store.id):
        pass
    assert waits.value.kind == "reconnect"
    assert _state(house, run) is RunState.PAUSED
