"""Text models that can't be asked: the run waits, says so once, and goes on by itself."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import MustWait
from app.domain.ids import RunId
from app.domain.runs import MAX_WAITS, ItemState, Run, RunState
from app.domain.stores import Store
from app.embedded import Addresses
from app.usecases.housekeeping import Housekeeping
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.oracle import assert_consistent
from tests.samples import fewer

AWAY = MustWait(300.0, "away")
NEWS = text("SELECT kind, about ->> 'reason' FROM notifications")


class Quiet:
    """Webhooks and syncs that have nothing to do."""

    def drain(self) -> int:
        return 0

    def check(self, *_which: object) -> None:
        """Nothing."""


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _ordered(house: House, count: int = 3) -> tuple[Store, RunId]:
    store = house.move_in(ALICE, points=20)
    bowls = [product(store, number) for number in range(1, count + 1)]
    house.stock(store, *bowls)
    return store, house.generate.request(ALICE, house.order(store, *bowls))


def _run(house: House, run: RunId) -> Run:
    with house.database.open_uow(ALICE) as uow:
        return uow.runs.get(run)


def _sweep(house: House, later: timedelta) -> None:
    """What the clock does, so much later."""
    database, quiet = house.database, Quiet()
    with database.reading(ALICE) as connection:
        connection.execute(
            text("UPDATE runs SET resumes_at = resumes_at - :later"), {"later": later}
        )
    opened, platform = database.open_uow, database.open_platform_uow
    Housekeeping(
        *(opened, platform, house.queue, quiet, quiet),  # type: ignore[arg-type]
        clock=lambda: datetime.now(UTC),
        rules=house.rules,
    ).sweep()


def test_an_outage_pauses_the_run_with_one_message(house: House, addresses: Addresses) -> None:
    _store, run = _ordered(house)
    house.model.failures = [AWAY] * 3
    house.work(ALICE, run)
    found = _run(house, run)
    assert (found.state, found.waits_for_models) == (RunState.PAUSED, "away")
    items = house.queries.items(ALICE, run, (), 10)
    assert {item.state for item in items} == {ItemState.WAITING}
    with house.database.reading(ALICE) as connection:
        assert connection.execute(NEWS).all() == [("run_paused", "models:away")]
    assert house.queries.run(ALICE, run).held == 6
    assert_consistent(addresses.migration_database_url)


def test_a_second_pause_of_the_same_run_is_not_news(house: House) -> None:
    _store, run = _ordered(house)
    house.model.failures = [AWAY] * 6
    house.work(ALICE, run)
    _sweep(house, timedelta(minutes=6))
    house.work(ALICE, run)
    assert _run(house, run).state is RunState.PAUSED
    with house.database.reading(ALICE) as connection:
        assert len(connection.execute(NEWS).all()) == 1


def test_the_run_goes_on_by_itself_and_delivers_everything(
    house: House, addresses: Addresses
) -> None:
    _store, run = _ordered(house)
    house.model.failures = [AWAY] * 3
    house.work(ALICE, run)
    house.queue.hints.clear()
    _sweep(house, timedelta(minutes=4))
    assert house.queue.hints == []  # not yet
    _sweep(house, timedelta(minutes=2))
    assert [hint[2] for hint in house.queue.hints] == [run]
    house.model.failures.clear()
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).captured == 6
    assert_consistent(addresses.migration_database_url)


@pytest.fixture
def most_waits(monkeypatch: pytest.MonkeyPatch) -> int:
    """An order's hour has that many minutes."""
    most = fewer(MAX_WAITS)
    monkeypatch.setattr("app.usecases.items.MAX_WAITS", most)
    return most


def test_waiting_counts_no_attempt(house: House, most_waits: int) -> None:
    _store, run = _ordered(house, 1)
    for _ in range(most_waits + 5):
        house.model.failures = [AWAY]
        house.work(ALICE, run)
        _sweep(house, timedelta(minutes=6))
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).captured == 2


def test_an_order_that_breaks_its_provider_is_given_up_in_the_end(
    house: House, addresses: Addresses, most_waits: int
) -> None:
    _store, run = _ordered(house, 1)
    for _ in range(most_waits):
        house.model.failures = [MustWait(300.0, "away", was_asked=True)]
        house.work(ALICE, run)
        house.age(ALICE)
        _sweep(house, timedelta(minutes=6))
    summary = house.queries.run(ALICE, run)
    assert (summary.released, summary.run.state) == (2, RunState.FINISHED)
    assert_consistent(addresses.migration_database_url)


def test_who_is_only_slow_pauses_nothing(house: House) -> None:
    _store, run = _ordered(house)
    house.model.failures = [MustWait(1.0, "busy")]
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).captured == 6


def test_a_paused_run_can_be_cancelled_and_gives_all_back(
    house: House, addresses: Addresses
) -> None:
    _store, run = _ordered(house)
    house.model.failures = [AWAY] * 3
    house.work(ALICE, run)
    house.cancel.run(ALICE, run)
    _sweep(house, timedelta(minutes=6))
    summary = house.queries.run(ALICE, run)
    assert (summary.released, summary.run.state) == (6, RunState.CANCELLED)
    assert_consistent(addresses.migration_database_url)


def test_another_tenants_pause_is_left_alone(house: House) -> None:
    _store, run = _ordered(house)
    house.model.failures = [AWAY] * 3
    house.work(ALICE, run)
    house.move_in(BOB)
    with house.database.open_uow(BOB) as uow:
        assert not uow.runs.set_state(run, RunState.ACTIVE)
    assert _run(house, run).state is RunState.PAUSED
