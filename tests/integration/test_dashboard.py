"""The dashboard's numbers on a real database."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Field
from app.domain.services import ServiceCode
from app.ports.dashboard import Dashboard
from tests.factories import ALICE, BOB, product
from tests.house import House

TODAY = datetime.now(UTC).date()


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def shown(house: House) -> Dashboard:
    return house.queries.dashboard(ALICE)


def test_each_days_first_reading_of_a_shop_is_kept(house: House) -> None:
    store = house.move_in(ALICE)
    bare = product(store, description="", seo_title="")
    house.stock(store, bare)
    [first] = shown(house).readings
    house.published(store, bare, service=ServiceCode.SEO)
    house.stock(store)
    found = shown(house)
    assert found.now.total > first.standing.total
    assert (first.day, found.readings) == (TODAY, (first,))
    with house.database.open_uow(ALICE) as uow:
        uow.scores.note(store.id, TODAY + timedelta(days=1))
    assert shown(house).readings[1].standing == found.now


def test_a_shop_without_products_has_no_reading(house: House) -> None:
    house.stock(house.move_in(ALICE))
    assert shown(house).readings == ()
    assert shown(house).now.products == 0


def test_what_waits_is_no_gain_any_more_and_what_is_taken_back_saved_no_time(house: House) -> None:
    store = house.move_in(ALICE)
    one, two = product(store, 1, description=""), product(store, 2, description="")
    house.stock(store, one, two)
    before = shown(house)
    assert {gain.service: gain.products for gain in before.gains} == {
        ServiceCode.DESCRIPTION: 2,
        ServiceCode.SEO: 2,
    }
    assert {weak.id for weak in before.weakest} == {one.id, two.id}
    run = house.written(store, one)
    assert {weak.id for weak in shown(house).weakest} == {two.id}
    assert [gain.products for gain in shown(house).gains] == [1, 1]
    drafts = house.accepted(store, run)
    published = house.publish.request(ALICE, drafts, "user:test", "publish-all")
    house.work(ALICE, published)
    live = shown(house)
    assert live.live == {Field.DESCRIPTION: 1}
    assert [(use.service, use.products, use.captured) for use in live.uses] == [
        (ServiceCode.DESCRIPTION, 1, 2)
    ]
    house.work(ALICE, house.undo.of_run(ALICE, published, "user:test", "undo-all"))
    assert shown(house).live == {}


def test_a_workspace_sees_its_own_numbers_alone(house: House) -> None:
    for tenant in (ALICE, BOB):
        store = house.move_in(tenant)
        house.stock(store, product(store, description=""))
        house.shop.kept.clear()
    assert (shown(house).now.products, len(shown(house).readings)) == (1, 1)
    assert [weak.id for weak in shown(house).weakest] != [
        weak.id for weak in house.queries.dashboard(BOB).weakest
    ]


def test_a_reading_is_never_written_anew(house: House) -> None:
    store = house.move_in(ALICE)
    house.stock(store, product(store))
    with pytest.raises(Exception, match="permission denied"):  # noqa: SIM117  the inner one is what raises
        with house.database.reading(ALICE) as connection:
            connection.execute(text("UPDATE scores SET total = 0"))
