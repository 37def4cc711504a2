"""Who comes while a call is under way goes with the next one, and each gets its own answer."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import psycopg2
import pytest

from app.db.ledger import Ledger
from app.db.together import Together
from app.db.uow import Database
from app.domain.errors import ExternalError, NotEnoughPoints
from app.domain.ids import ItemId, RunId, TenantId, new_id
from app.domain.points import EntryKind, Settlement
from app.domain.runs import Item, ItemState, Run, RunKind, RunState
from tests.factories import ALICE, NOW, product
from tests.house import House

BAD = 13
LOST = 99


class Sender:
    """Doubles numbers; its first call lasts until it is opened."""

    def __init__(self) -> None:
        self.calls: list[list[int]] = []
        self.opened = threading.Event()
        self.began = threading.Event()

    def __call__(self, _tenant: TenantId, asked: Sequence[int]) -> list[int]:
        self.calls.append(list(asked))
        self.began.set()
        if len(self.calls) == 1:
            self.opened.wait(60)
        if BAD in asked:
            raise psycopg2.DataError("thirteen")
        if LOST in asked:
            raise ExternalError("the database went away", retryable=True)
        return [2 * number for number in asked]


def _ask_all(sender: Sender, numbers: Sequence[int]) -> list[object]:
    """The first alone, then all others while it is under way."""
    together = Together()

    def ask(number: int) -> object:
        try:
            return together.ask(ALICE, sender, number)
        except (psycopg2.Error, ExternalError) as error:
            return type(error)

    with ThreadPoolExecutor(len(numbers)) as pool:
        first = pool.submit(ask, numbers[0])
        sender.began.wait(60)
        others = [pool.submit(ask, number) for number in numbers[1:]]
        while len(together._queues[ALICE]) < len(others):
            pass
        sender.opened.set()
        answers = [each.result(60) for each in [first, *others]]
    assert together._queues == {}
    return answers


def test_those_who_wait_go_together_and_get_their_own_answers() -> None:
    sender = Sender()
    assert _ask_all(sender, [1, 2, 3, 4]) == [2, 4, 6, 8]
    assert [len(call) for call in sender.calls] == [1, 3]


def test_one_that_is_refused_is_nobody_elses_fault() -> None:
    assert _ask_all(Sender(), [1, 2, BAD, 4]) == [2, 4, psycopg2.DataError, 8]


def test_where_nobody_knows_all_of_the_call_are_told_and_none_is_sent_again() -> None:
    sender = Sender()
    answers = _ask_all(sender, [1, 2, LOST])
    assert answers == [2, ExternalError, ExternalError]
    assert sum(2 in call for call in sender.calls) == 1


def test_a_call_that_broke_keeps_nobody_waiting() -> None:
    def send(_tenant: TenantId, _asked: Sequence[int]) -> list[int]:
        raise ZeroDivisionError

    together = Together()
    with pytest.raises(ZeroDivisionError):
        together.ask(ALICE, send, 1)
    with pytest.raises(ZeroDivisionError):
        together.ask(ALICE, send, 1)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _runs(house: House, count: int) -> list[tuple[RunId, ItemId]]:
    """Runs of one item each, which nobody works on."""
    store = house.move_in(ALICE, points=10)
    bowl = product(store)
    house.stock(store, bowl)
    made = [(RunId(new_id()), ItemId(new_id())) for _ in range(count)]
    with house.database.open_uow(ALICE) as uow:
        for run, item in made:
            key = {"request_key": str(run), "finished_at": NOW}
            order = Run(ALICE, run, store.id, RunKind.SYNC, None, "", RunState.FINISHED, NOW, **key)
            uow.runs.add(order, [Item(ALICE, item, run, bowl.id, 0, ItemState.DONE)])
    return made


def _held(ledger: Ledger, run: RunId) -> bool:
    try:
        ledger.hold(ALICE, run, 2, "text")
    except NotEnoughPoints:
        return False
    return True


def test_of_many_holds_at_once_the_account_covers_as_many_as_it_can(house: House) -> None:
    runs, ledger = [run for run, _item in _runs(house, 24)], Ledger(house.database)
    with ThreadPoolExecutor(12) as pool:
        held = list(pool.map(partial(_held, ledger), runs))
    assert held.count(True) == 5
    account = house.queries.counts(ALICE).account
    assert (account.available, account.held) == (0, 10)


def test_of_many_settlements_at_once_each_item_counts_once(house: House) -> None:
    made, ledger = _runs(house, 5), Ledger(house.database)
    for run, _item in made:
        ledger.hold(ALICE, run, 2, "text")

    def settle(number: int) -> int:
        run, item = made[number % 5]
        outcome = (Settlement.CAPTURED, Settlement.RELEASED)[number % 2]
        return ledger.settle(ALICE, run, [item, item], 2, outcome, "text")

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(settle, range(30))) == 5
    lines = house.queries.ledger(ALICE, 20, None)
    given_back = sum(line.kind is EntryKind.RELEASE for _number, line in lines)
    account = house.queries.counts(ALICE).account
    assert (account.available, account.held) == (2 * given_back, 0)
