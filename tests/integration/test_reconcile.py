"""Each shop is looked at as often as it changes, whatever webhooks said or didn't."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.intake import DirectIntake
from app.db.uow import Database
from app.domain.platform_settings import Feature
from app.domain.stores import Store, StoreState
from app.usecases.housekeeping import Housekeeping
from app.usecases.privacy import Privacy
from app.usecases.webhooks import Webhooks
from tests.factories import ALICE, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def housekeeping(house: House, database: Database) -> Housekeeping:
    opened, platform = database.open_uow, database.open_platform_uow
    privacy = Privacy(opened, platform)
    webhooks = Webhooks(
        opened,
        platform,
        {},
        house.connections,
        house.vault,
        house.queue,
        privacy,
        house.acquaint,
        house.reread,
        lambda: ("s",),
        DirectIntake(database),
    )
    return Housekeeping(
        opened,
        platform,
        house.queue,
        webhooks,
        house.sync,
        lambda: datetime.now(UTC),
        house.rules,
    )


def _read_hours_ago(house: House, hours: float) -> Store:
    store = house.move_in(ALICE)
    house.stock(store, product(store))
    with house.database.reading(ALICE) as connection:
        connection.execute(
            text(
                "UPDATE stores SET synced_at = now() - make_interval(secs => :s),"
                " check_after = now() - make_interval(secs => :s) + interval '12 hours'"
            ),
            {"s": timedelta(hours=hours).total_seconds()},
        )
    return store


def _syncs(house: House) -> int:
    with house.database.reading(ALICE) as connection:
        asked = text("SELECT count(*) FROM runs WHERE kind = 'sync'")
        return int(connection.execute(asked).scalar_one())


def test_while_readings_are_switched_off_none_is_looked_at_and_then_it_goes_on_by_itself(
    house: House, housekeeping: Housekeeping
) -> None:
    _read_hours_ago(house, 13)
    before = _syncs(house)
    replace(housekeeping, is_on=lambda feature: feature is not Feature.READINGS).sweep()
    assert _syncs(house) == before
    housekeeping.sweep()
    assert _syncs(house) == before + 1


def test_a_shop_that_was_not_read_for_half_a_day_is_read(
    house: House, housekeeping: Housekeeping
) -> None:
    _read_hours_ago(house, 13)
    housekeeping.sweep()
    assert _syncs(house) == 2


def test_however_often_the_clock_sweeps(house: House, housekeeping: Housekeeping) -> None:
    _read_hours_ago(house, 13)
    for _ in range(3):
        housekeeping.sweep()
    assert _syncs(house) == 2


def test_one_that_was_is_left_in_peace(house: House, housekeeping: Housekeeping) -> None:
    _read_hours_ago(house, 11)
    housekeeping.sweep()
    assert _syncs(house) == 1


def test_a_shop_that_is_shut_is_not_called(house: House, housekeeping: Housekeeping) -> None:
    store = _read_hours_ago(house, 13)
    house.connections.close(ALICE, store.id, StoreState.RECONNECT)
    housekeeping.sweep()
    assert _syncs(house) == 1
