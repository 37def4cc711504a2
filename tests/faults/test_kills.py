"""The plug is pulled at every named point of writing and publishing; then somebody else goes on."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.ids import RunId
from app.embedded import Addresses
from tests.factories import ALICE, product
from tests.house import House, Killed
from tests.oracle import assert_consistent
from tests.samples import crossed

GENERATE = ("generate:written", "generate:kept", "generate:settling", "generate:settled")
WRITE = (
    "write:read",
    "write:promised",
    "write:sent",
    "publish:settling",
    "publish:settled",
)
UNDO = ("write:read", "write:promised", "write:sent", "undo:settling", "undo:settled")
DESCRIPTION = Slot(Field.DESCRIPTION)


def _killed(house: House, run: RunId, point: str) -> None:
    """A worker dies at the point; its lease runs out; another one finishes."""
    house.plug.point = point
    with pytest.raises(Killed):
        house.work(ALICE, run)
    house.age(ALICE)
    house.work(ALICE, run)


def _writes(house: House) -> list[tuple[str, str]]:
    return [(str(remote_id), str(attempt)) for remote_id, _texts, attempt in house.shop.writes]


@pytest.mark.parametrize("point", GENERATE)
def test_a_kill_while_writing_settles_each_item_once(
    database: Database, addresses: Addresses, point: str, seed: int
) -> None:
    house = House(database)
    store = house.move_in(ALICE, points=20)
    bowls = [product(store, number) for number in range(1, 4 + seed % 3)]
    house.stock(store, *bowls)
    run = house.generate.request(ALICE, house.order(store, *bowls))
    _killed(house, run, point)
    summary = house.queries.run(ALICE, run)
    assert (summary.captured, summary.released) == (2 * len(bowls), 0)
    assert_consistent(addresses.migration_database_url)


@pytest.mark.parametrize(("point", "takes"), crossed(WRITE, [1, 3]))
def test_a_kill_while_publishing_writes_no_product_twice(
    database: Database, addresses: Addresses, point: str, takes: int, seed: int
) -> None:
    house = House(database)
    house.platform.takes = takes
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in range(1, 3 + seed % 3)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, *bowls))
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    _killed(house, run, point)
    assert len(house.shop.writes) == len(bowls)
    assert_consistent(addresses.migration_database_url, _writes(house))


@pytest.mark.parametrize(("point", "takes"), crossed(UNDO, [3, 1]))
def test_a_kill_while_undoing_restores_all_the_same(
    database: Database, addresses: Addresses, point: str, takes: int, seed: int
) -> None:
    house = House(database)
    house.platform.takes = takes
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in range(1, 3 + seed % 3)]
    house.stock(store, *bowls)
    published = house.published(store, *bowls)
    run = house.undo.of_run(ALICE, published, "user:test", "undo")
    _killed(house, run, point)
    assert {house.shop.text(bowl, DESCRIPTION) for bowl in bowls} == {bowls[0].description}
    assert len(house.shop.writes) == 2 * len(bowls)
    assert_consistent(addresses.migration_database_url, _writes(house))


def test_an_edit_between_our_write_and_the_crash_is_never_undone_over(
    database: Database, addresses: Addresses
) -> None:
    house = House(database)
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    drafts = house.accepted(store, house.written(store, bowl))
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    house.plug.point = "write:sent"
    with pytest.raises(Killed):
        house.work(ALICE, run)
    house.shop.merchant_edits(bowl, DESCRIPTION, "<p>Mine.</p>")
    house.age(ALICE)
    house.work(ALICE, run)
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo"))
    assert house.shop.text(bowl, DESCRIPTION) == "<p>Mine.</p>"
    assert_consistent(addresses.migration_database_url, _writes(house))
