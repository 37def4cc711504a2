"""A right that isn't granted pauses a run; once it is, the run goes on and writes once."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.errors import MissingScope
from app.domain.ids import RunId
from app.domain.runs import ItemState, RunKind, RunState
from app.domain.stores import Store
from app.embedded import Addresses
from tests.factories import ALICE, product
from tests.house import House
from tests.oracle import assert_consistent

SCOPE = "write_translations"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _waiting(house: House) -> tuple[Store, RunId]:
    """A publish of three products that met a missing right with its second one."""
    store = house.move_in(ALICE, points=10)
    bowls = [product(store, number) for number in (1, 2, 3)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, *bowls))
    house.platform.takes = 3
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    second = house.queries.items(ALICE, run, (), 3)[1].product_id
    house.shop.denied.update(
        {bowl.remote_id: MissingScope(SCOPE) for bowl in bowls if bowl.id == second}
    )
    house.work(ALICE, run)
    house.shop.denied.clear()
    return store, run


def test_a_missing_right_pauses_the_run_and_says_which(house: House) -> None:
    _store, run = _waiting(house)
    summary = house.queries.run(ALICE, run)
    assert (summary.run.state, summary.run.wanted_scope) == (RunState.PAUSED, SCOPE)
    assert summary.progress.counts == {ItemState.DONE: 1, ItemState.WAITING: 2}


def test_waiting_for_a_right_is_no_failed_try(house: House) -> None:
    _store, run = _waiting(house)
    with house.database.open_uow(ALICE) as uow:
        uow.runs.set_state(run, RunState.ACTIVE)
        assert {lease.item.attempts for lease in uow.runs.take(run, 9, 60)} == {1}


def test_once_it_is_granted_the_run_goes_on_and_writes_once(
    house: House, addresses: Addresses
) -> None:
    store, run = _waiting(house)
    house.shop.scopes = (SCOPE,)
    house.acquaint.again(ALICE, store.id)
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).run.state is RunState.FINISHED
    writes = [(str(remote_id), str(attempt)) for remote_id, _t, attempt in house.shop.writes]
    assert len(writes) == 3
    assert_consistent(addresses.migration_database_url, writes)


def test_another_right_leaves_it_waiting(house: House) -> None:
    store, run = _waiting(house)
    house.shop.scopes = ("write_content",)
    house.acquaint.again(ALICE, store.id)
    assert house.queries.run(ALICE, run).run.state is RunState.PAUSED


def test_a_new_key_alone_does_not_set_it_going(house: House) -> None:
    store, run = _waiting(house)
    house.reconnected(store)
    assert house.queries.run(ALICE, run).run.state is RunState.PAUSED


def test_a_new_right_has_all_of_the_shop_read(house: House) -> None:
    store = house.move_in(ALICE)
    house.stock(store, product(store))
    house.shop.scopes = ("write_content",)
    known = house.acquaint.again(ALICE, store.id)
    assert (known.scopes, known.read_whole_at) == (("write_content",), None)
    with house.database.open_uow(ALICE) as uow:
        assert [run.kind for run in uow.runs.unfinished(store.id)] == [RunKind.SYNC]


def test_nothing_new_reads_nothing(house: House) -> None:
    store = house.move_in(ALICE)
    house.stock(store, product(store))
    known = house.acquaint.again(ALICE, store.id)
    assert known.read_whole_at is not None
    with house.database.open_uow(ALICE) as uow:
        assert uow.runs.unfinished(store.id) == []


def test_who_wrote_it_is_told_where_the_merchant_wants_that(house: House) -> None:
    store = house.move_in(ALICE)
    quiet, told = product(store, 1), product(store, 2)
    house.stock(store, quiet, told)
    house.published(store, quiet)
    house.store_settings.keep_provenance(ALICE, store.id, wanted=True)
    house.published(store, told)
    [(remote_id, kept)] = house.shop.told
    assert remote_id == told.remote_id
    assert kept[str(Slot(Field.DESCRIPTION))]["approved_by"] == "user:test"


def test_what_is_taken_back_is_told_as_well(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.store_settings.keep_provenance(ALICE, store.id, wanted=True)
    run = house.published(store, bowl)
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo"))
    assert house.shop.told[-1] == (bowl.remote_id, {})


def test_a_shop_that_will_not_be_told_keeps_the_text(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.store_settings.keep_provenance(ALICE, store.id, wanted=True)
    house.shop.is_deaf = True
    run = house.published(store, bowl)
    assert house.queries.run(ALICE, run).progress.counts == {ItemState.DONE: 1}
