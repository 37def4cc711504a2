"""Of products that go into a shop together, one that another worker has by now is left to it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.drafts import DraftState
from app.domain.ids import ItemId, RunId
from app.domain.revisions import RevisionState
from app.domain.runs import ItemState, RunKind
from tests.factories import ALICE, product
from tests.house import House

DONE, WORKING = ItemState.DONE, ItemState.WORKING


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _going(house: House) -> tuple[RunId, list[Product]]:
    """A publish run of three products that nobody has begun."""
    house.platform.takes = 3
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in range(1, 4)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, *bowls))
    return house.publish.request(ALICE, drafts, "user:test", "publish-1"), bowls


def _lose(house: House, run: RunId) -> None:
    """Another worker takes the second of them."""
    with house.database.reading(ALICE) as connection:
        told = "UPDATE run_items SET fence = fence + 1 WHERE run_id = :run AND position = 1"
        connection.execute(text(told), {"run": run})


def _do(house: House, run: RunId, lose: Callable[[], None]) -> None:
    taken = house.items.take(ALICE, run, house.publish)
    assert taken is not None
    lose()
    house.publish.do(ALICE, *taken)


def _states(house: House, run: RunId) -> list[ItemState]:
    with house.database.reading(ALICE) as connection:
        told = text("SELECT state FROM run_items WHERE run_id = :run ORDER BY position")
        return [ItemState(state) for state in connection.execute(told, {"run": run}).scalars()]


def _second(house: House, run: RunId) -> tuple[list[DraftState], list[RevisionState]]:
    """How its drafts and its writes stand."""
    with house.database.reading(ALICE) as connection:
        told = text("SELECT id FROM run_items WHERE run_id = :run AND position = 1")
        item = ItemId(connection.execute(told, {"run": run}).scalar_one())
    with house.database.open_uow(ALICE) as uow:
        drafts = [draft.state for draft in uow.drafts.attached_to([item]).get(item, [])]
        return drafts, [each.state for each in uow.revisions.of_items([item])[item]]


def test_before_anything_was_promised_it_is_not_written(house: House) -> None:
    run, bowls = _going(house)
    _do(house, run, lambda: _lose(house, run))
    assert _states(house, run) == [DONE, WORKING, DONE]
    assert len(house.shop.writes) == len(bowls) - 1
    assert _second(house, run) == ([DraftState.PUBLISHING], [])


def test_after_it_went_in_nothing_of_it_is_kept_and_its_worker_finds_it(house: House) -> None:
    run, bowls = _going(house)
    lost: list[str] = []

    def promised(point: str) -> None:
        if point == "write:promised" and not lost:
            lost.append(point)
            _lose(house, run)

    written = replace(house.write_back, checkpoint=promised)
    house.publish = replace(house.publish, write_back=written)
    _do(house, run, lambda: None)
    assert _states(house, run) == [DONE, WORKING, DONE]
    assert _second(house, run) == ([DraftState.PUBLISHING], [RevisionState.SENDING])
    house.age(ALICE)
    house.works[RunKind.PUBLISH] = house.publish
    house.work(ALICE, run)
    assert _states(house, run) == [DONE, DONE, DONE]
    assert _second(house, run) == ([DraftState.PUBLISHED], [RevisionState.WRITTEN])
    assert len(house.shop.writes) == len(bowls)
