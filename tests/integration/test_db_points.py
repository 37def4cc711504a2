"""Points never come from, or go to, where they don't belong."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.db.ledger import Ledger
from app.db.uow import Database
from app.domain.errors import NotEnoughPoints
from app.domain.ids import ItemId, RunId
from app.domain.points import EntryKind, Settlement
from app.domain.runs import RunState
from app.embedded import Addresses
from tests.factories import ALICE, product
from tests.house import House
from tests.oracle import assert_consistent


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _order(house: House, count: int = 1) -> RunId:
    store = house.move_in(ALICE, points=10)
    bowls = [product(store, number) for number in range(count)]
    house.stock(store, *bowls)
    return house.generate.request(ALICE, house.order(store, *bowls))


def _items(house: House, kind: str) -> tuple[RunId, list[ItemId]]:
    with house.database.reading(ALICE) as connection:
        rows = connection.execute(
            text(
                "SELECT i.run_id, i.id FROM run_items i JOIN runs r ON r.id = i.run_id"
                " WHERE r.kind = :kind ORDER BY i.position"
            ),
            {"kind": kind},
        ).all()
    return RunId(rows[0].run_id), [ItemId(row.id) for row in rows]


def test_a_run_that_holds_nothing_can_not_give_back_what_another_holds(house: House) -> None:
    _order(house)
    free, items = _items(house, "sync")
    with house.database.open_uow(ALICE) as uow:
        assert uow.wallet.settle(free, items, 2, Settlement.RELEASED, "") == 0
        assert uow.wallet.account().held == 2
    paid, items = _items(house, "generate")
    with house.database.open_uow(ALICE) as uow:
        assert uow.wallet.settle(paid, items, 2, Settlement.RELEASED, "") == 1
        assert uow.wallet.account().held == 0


def test_no_more_is_settled_than_was_held(house: House) -> None:
    run = _order(house)
    _run, items = _items(house, "generate")
    with pytest.raises(IntegrityError), house.database.open_uow(ALICE) as uow:
        uow.wallet.settle(run, items, 3, Settlement.RELEASED, "")
    assert house.queries.counts(ALICE).account.held == 2


def test_many_items_are_settled_in_one_statement_with_a_line_each(house: House) -> None:
    run = _order(house, 4)
    _run, items = _items(house, "generate")
    ledger = Ledger(house.database)
    assert ledger.settle(ALICE, run, items[:3], 2, Settlement.CAPTURED, "text") == 3
    assert ledger.settle(ALICE, run, items, 2, Settlement.RELEASED, "text") == 1
    kinds = [line.kind for _number, line in house.queries.ledger(ALICE, 4, None)]
    assert (kinds.count(EntryKind.CAPTURE), kinds.count(EntryKind.RELEASE)) == (3, 1)
    account = house.queries.counts(ALICE).account
    assert (account.available, account.held) == (4, 0)


def test_the_ledgers_hold_refuses_what_the_account_does_not_cover(house: House) -> None:
    _order(house)
    free, _items_of_it = _items(house, "sync")
    ledger = Ledger(house.database)
    with pytest.raises(NotEnoughPoints):
        ledger.hold(ALICE, free, 9, "text")
    ledger.hold(ALICE, free, 8, "text")
    assert house.queries.counts(ALICE).account.available == 0


def test_the_same_grant_counts_once(house: House) -> None:
    house.move_in(ALICE, points=0)
    with house.database.open_uow(ALICE) as uow:
        assert uow.wallet.add(EntryKind.GRANT, "order-7", 5, "")
        assert not uow.wallet.add(EntryKind.GRANT, "order-7", 5, "")
        assert uow.wallet.add(EntryKind.GIFT, "order-7", 5, "")
        assert uow.wallet.account().available == 10


def test_a_run_cancelled_under_a_worker_that_died_gives_its_points_back_or_its_text(
    house: House, addresses: Addresses
) -> None:
    run = _order(house)
    with house.database.open_uow(ALICE) as uow:
        assert len(uow.runs.take(run, 1, 60)) == 1  # and the worker dies here
    house.cancel.run(ALICE, run)
    assert _due(house) == []
    house.age(ALICE)
    assert _due(house) == [run]
    house.work(ALICE, run)
    assert house.queries.counts(ALICE).account.held == 0
    assert house.queries.run(ALICE, run).run.state is RunState.CANCELLED
    assert _due(house) == []
    assert_consistent(addresses.migration_database_url)


def _due(house: House) -> list[RunId]:
    with house.database.open_platform_uow() as platform:
        return [due.run_id for due in platform.due.runs(10)]


def test_what_nobody_began_of_a_cancelled_run_is_never_taken(house: House) -> None:
    run = _order(house, 3)
    with house.database.open_uow(ALICE) as uow:
        assert len(uow.runs.take(run, 1, 60)) == 1
    assert house.cancel.run(ALICE, run) == 2
    with house.database.open_uow(ALICE) as uow:
        assert uow.runs.take(run, 5, 60) == []
