"""Points on a real database, with many hands at once."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app.db.uow import Database
from app.domain.errors import LostLease, NotEnoughPoints
from app.domain.ids import RunId
from app.domain.points import Settlement
from app.domain.runs import ItemState
from app.embedded import Addresses
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.oracle import assert_consistent


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _order(house: House, number: int) -> bool:
    store = house.move_in(ALICE, points=0)
    try:
        bowl = product(store, number)
        key = f"race-{number}"
        house.generate.request(ALICE, house.order(store, bowl, request_key=key))
    except NotEnoughPoints:
        return False
    return True


def test_of_fifty_orders_on_ten_orders_worth_of_points_ten_win(
    house: House, addresses: Addresses
) -> None:
    store = house.move_in(ALICE, points=20)
    house.stock(store, *(product(store, number) for number in range(50)))
    with ThreadPoolExecutor(12) as pool:
        won = list(pool.map(partial(_order, house), range(50)))
    assert won.count(True) == 10
    account = house.queries.counts(ALICE).account
    assert (account.available, account.held) == (0, 20)
    assert_consistent(addresses.migration_database_url)


def test_the_same_click_twenty_times_makes_one_run(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE, points=100)
    bowl = product(store)
    house.stock(store, bowl)
    order = house.order(store, bowl, request_key="one click")
    with ThreadPoolExecutor(12) as pool:
        runs = set(pool.map(lambda _number: house.generate.request(ALICE, order), range(20)))
    assert len(runs) == 1
    assert house.queries.counts(ALICE).account.held == 2
    assert_consistent(addresses.migration_database_url)


def test_an_item_is_taken_or_given_back_but_never_both(house: House) -> None:
    store = house.move_in(ALICE, points=2)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.generate.request(ALICE, house.order(store, bowl))
    with house.database.open_uow(ALICE) as uow:
        [lease] = uow.runs.take(run, 1, 60)
        first = uow.wallet.settle(run, [lease.item.id], 2, Settlement.CAPTURED, "")
        second = uow.wallet.settle(run, [lease.item.id], 2, Settlement.RELEASED, "")
        account = uow.wallet.account()
    assert (first, second) == (1, 0)
    assert (account.available, account.held) == (0, 0)


def test_a_worker_whose_lease_ran_out_settles_nothing(house: House) -> None:
    store = house.move_in(ALICE, points=2)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.generate.request(ALICE, house.order(store, bowl))
    [old] = _take(house, run)
    house.age(ALICE)
    [new] = _take(house, run)
    with pytest.raises(LostLease), house.database.open_uow(ALICE) as uow:
        uow.runs.finish(old, ItemState.DONE)
    with house.database.open_uow(ALICE) as uow:
        uow.runs.finish(new, ItemState.DONE)
        assert uow.runs.item(new.item.id).state is ItemState.DONE


def test_the_application_can_add_ledger_lines_but_never_change_one(house: House) -> None:
    house.move_in(ALICE, points=5)
    with pytest.raises(ProgrammingError, match="permission denied"):
        _as_app(house, "UPDATE ledger_entries SET available = 9")
    with pytest.raises(ProgrammingError, match="permission denied"):
        _as_app(house, "DELETE FROM item_settlements")
    assert len(house.queries.ledger(ALICE, 10, None)) == 1


def test_another_tenants_points_are_out_of_reach(house: House) -> None:
    house.move_in(ALICE, points=5)
    house.move_in(BOB, points=7)
    assert house.queries.counts(ALICE).account.available == 5
    assert len(house.queries.ledger(BOB, 10, None)) == 1


def _take(house: House, run: RunId) -> list[object]:
    with house.database.open_uow(ALICE) as uow:
        return list(uow.runs.take(run, 1, 60))


def _as_app(house: House, statement: str) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text(statement))
