"""What a unit of work does when the database is full, busy, slow or gone."""

import threading
from collections.abc import Callable, Iterator

import psycopg2
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from app.db.ledger import Ledger
from app.db.rows import metadata
from app.db.uow import SESSION, Database, psycopg2_url
from app.domain.errors import ExternalError
from app.domain.ids import RunId
from app.domain.points import EntryKind, Settlement
from app.embedded import Addresses
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE)
    return house


@pytest.fixture
def narrow(addresses: Addresses) -> Iterator[Database]:
    opened = Database(addresses.database_url, pool_size=1)
    yield opened
    opened.dispose()


def _cut_all_connections(addresses: Addresses) -> None:
    connection = psycopg2.connect(addresses.superuser_url)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'rooz_app'"
        )
    connection.close()


def _ordered(house: House) -> RunId:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    return house.generate.request(ALICE, house.order(store, bowl))


def test_leaving_commits_and_then_the_calls_are_made_in_order(house: House) -> None:
    made: list[str] = []
    with house.database.open_uow(ALICE) as uow:
        uow.after_commit(lambda: made.append("first"))
        uow.after_commit(lambda: made.append("second"))
        uow.wallet.add(EntryKind.GRANT, "more", 5, "")
        assert made == []
    assert made == ["first", "second"]
    assert house.queries.counts(ALICE).account.available == 105


def test_an_exception_rolls_back_and_no_call_is_made(house: House) -> None:
    made: list[str] = []
    with pytest.raises(ZeroDivisionError):
        _grant_and_fail(house, lambda: made.append("call"))
    assert made == []
    assert house.queries.counts(ALICE).account.available == 100


def _grant_and_fail(house: House, call: Callable[[], None]) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.wallet.add(EntryKind.GRANT, "more", 5, "")
        uow.after_commit(call)
        raise ZeroDivisionError


@pytest.mark.parametrize("name", [name for name in SESSION if name.endswith("timeout")])
def test_every_connection_has_its_limits(house: House, name: str) -> None:
    with house.database.reading(ALICE) as connection:
        assert connection.execute(text(f"SHOW {name}")).scalar_one() not in ("0", "")


def test_a_pool_without_a_free_connection_says_try_again(
    narrow: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrow.engine.pool, "_timeout", 0.1)
    with (
        narrow.open_uow(ALICE),
        pytest.raises(ExternalError) as refused,
        narrow.open_uow(ALICE),
    ):
        pass
    assert refused.value.retryable
    with narrow.open_uow(ALICE) as uow:
        assert uow.wallet.account().available == 0


def test_a_lock_that_lasts_says_try_again(house: House) -> None:
    with house.database.reading(ALICE) as first:
        first.execute(text("UPDATE wallet_accounts SET held = held"))
        with pytest.raises(ExternalError):
            _touch_wallet(house)
    _touch_wallet(house)


def _touch_wallet(house: House) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text("SET LOCAL lock_timeout = '50ms'"))
        connection.execute(text("UPDATE wallet_accounts SET held = held"))


def test_of_two_that_lock_crosswise_one_is_told_to_try_again(house: House) -> None:
    store = house.move_in(ALICE)
    house.stock(store, product(store, 1), product(store, 2))
    meeting, told = threading.Barrier(2), list[bool]()

    def touch(*titles: str) -> None:
        try:
            with house.database.reading(ALICE) as connection:
                _touch(connection, titles[0])
                meeting.wait(60)
                _touch(connection, titles[1])
        except ExternalError as error:
            told.append(error.retryable)

    other = threading.Thread(target=touch, args=("Tide bowl 2", "Tide bowl 1"))
    other.start()
    touch("Tide bowl 1", "Tide bowl 2")
    other.join()
    assert told == [True]


def _touch(connection: object, title: str) -> None:
    statement = text("UPDATE products SET words = words WHERE title = :title")
    connection.execute(statement, {"title": title})  # type: ignore[attr-defined]  # a Connection


def test_connections_cut_while_idle_are_made_anew(house: House, addresses: Addresses) -> None:
    _cut_all_connections(addresses)
    assert house.queries.counts(ALICE).account.available == 100


def test_a_connection_cut_in_the_middle_says_try_again(house: House, addresses: Addresses) -> None:
    with pytest.raises(ExternalError) as cut:
        _cut_in_the_middle(house, addresses)
    assert cut.value.retryable
    assert house.queries.counts(ALICE).account.available == 100


def _cut_in_the_middle(house: House, addresses: Addresses) -> None:
    with house.database.open_uow(ALICE) as uow:
        _cut_all_connections(addresses)
        uow.wallet.account()


def test_the_ledger_fails_once_after_a_cut_and_then_works_again(
    house: House, addresses: Addresses
) -> None:
    run, ledger = _ordered(house), Ledger(house.database)
    ledger.settle(ALICE, run, [], 2, Settlement.CAPTURED, "")  # opens it
    _cut_all_connections(addresses)
    with pytest.raises(ExternalError) as cut:
        ledger.settle(ALICE, run, [], 2, Settlement.CAPTURED, "")
    assert cut.value.retryable
    assert ledger.settle(ALICE, run, [], 2, Settlement.CAPTURED, "") == 0


def test_the_ledger_keeps_tenants_apart_on_one_connection(narrow: Database) -> None:
    house, ledger = House(narrow), Ledger(narrow)
    run = _ordered(house)
    house.move_in(BOB)
    with narrow.reading(ALICE) as connection:
        items = connection.execute(text("SELECT id FROM run_items")).scalars().all()
    assert ledger.settle(BOB, run, items, 2, Settlement.CAPTURED, "") == 0
    assert house.queries.counts(ALICE).account.held == 2


def test_the_tables_are_what_the_migrations_make(addresses: Addresses) -> None:
    engine = create_engine(psycopg2_url(addresses.migration_database_url))
    with engine.connect() as connection:
        drift = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert drift == []


def test_what_is_only_read_is_asked_again_where_its_connection_was_lost(
    house: House, addresses: Addresses
) -> None:
    assert house.queries.counts(ALICE).account.available == 100
    _cut_all_connections(addresses)
    assert house.queries.counts(ALICE).account.available == 100
