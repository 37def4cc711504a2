"""Orders at text models: side by side, none paid twice, and no day dearer than it may be."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.drafts import DraftState
from app.domain.errors import ExternalError, LostLease, MustWait
from app.domain.ids import RunId, TenantId
from app.domain.runs import ItemState, Run, RunKind, RunState
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.usage import next_day
from app.embedded import Addresses
from app.ports.text_models import Choices, Recorder, TextAnswer, TextRequest
from app.usecases.writing import Writing
from tests.factories import ALICE, BOB, product
from tests.fakes.text_models import FakeModel
from tests.house import House, Killed
from tests.oracle import assert_consistent

REFUSED = ExternalError("no", retryable=False, kind="refused")
NOON = datetime.now(UTC).replace(hour=12)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _stocked(house: House, count: int = 3, tenant: TenantId = ALICE) -> tuple[Store, list[Product]]:
    store = house.move_in(tenant, points=100)
    bowls = [product(store, number) for number in range(1, count + 1)]
    house.shop.kept.clear()
    house.stock(store, *bowls)
    return store, bowls


def _spend(house: House, usd_a_day: str, now: datetime = NOON) -> None:
    """What a day may cost, and which day it is."""
    _writes(house, replace(house.writing, usd_a_day=Decimal(usd_a_day), clock=lambda: now))


def _writes(house: House, writing: Writing) -> None:
    house.writing, house.generate = writing, replace(house.generate, writing=writing)
    house.works[RunKind.GENERATE] = house.generate


def _states(house: House, run: RunId) -> list[ItemState]:
    return sorted(item.state for item in house.queries.items(ALICE, run, (), 100))


def _run(house: House, run: RunId) -> Run:
    with house.database.open_uow(ALICE) as uow:
        return uow.runs.get(run)


def _spent(house: House) -> Decimal:
    with house.database.reading(ALICE) as connection:
        found = connection.execute(text("SELECT coalesce(sum(cost_usd), 0) FROM ai_usage"))
        return Decimal(found.scalar_one())


def _firsts(model: FakeModel) -> list[TextRequest]:
    """Orders that weren't second tries of what our checks refused."""
    return [order for order in model.orders if not order.complaint]


class Together(FakeModel):
    """Answers nobody before `count` have asked."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.barrier = threading.Barrier(count, timeout=60)

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        if not request.complaint:
            self.barrier.wait()
        return super().write(request, choices, record)


class Stumbling(FakeModel):
    """Has a bug, with one product."""

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        if any(fact.value.endswith("2") for fact in request.facts if fact.source == "title"):
            raise ZeroDivisionError
        return super().write(request, choices, record)


def test_one_worker_has_many_calls_in_the_air(house: House, addresses: Addresses) -> None:
    store, bowls = _stocked(house, 8)
    _writes(house, replace(house.writing, text_model=Together(8)))
    run = house.written(store, *bowls)
    assert house.queries.run(ALICE, run).captured == 16
    assert_consistent(addresses.migration_database_url)


def test_of_those_that_land_together_a_lost_one_is_left_to_its_worker(house: House) -> None:
    store, (first, second, third) = _stocked(house)
    run = house.generate.request(ALICE, house.order(store, first, second, third))
    taken = house.items.take(ALICE, run, house.generate)
    assert taken is not None
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE run_items SET fence = fence + 1 WHERE position = 1"))
    failures = house.generate.do(ALICE, *taken)
    assert {item: type(why) for item, why in failures.items()} == {taken[1][1].item.id: LostLease}
    assert _states(house, run) == [ItemState.DONE, ItemState.DONE, ItemState.WORKING]
    assert house.queries.run(ALICE, run).captured == 4
    with house.database.open_uow(ALICE) as uow:
        written = {draft.product_id for draft in uow.drafts.of_run(run)}
    assert written == {first.id, third.id}


def test_one_products_failure_stops_no_other(house: House, addresses: Addresses) -> None:
    store, bowls = _stocked(house)
    house.model.failures = [REFUSED]
    run = house.written(store, *bowls)
    assert _states(house, run) == [ItemState.DONE, ItemState.DONE, ItemState.FAILED]
    assert_consistent(addresses.migration_database_url)


def test_a_bug_with_one_product_stops_no_other(house: House, addresses: Addresses) -> None:
    store, bowls = _stocked(house)
    model = Stumbling()
    _writes(house, replace(house.writing, text_model=model))
    run = house.written(store, *bowls)
    assert _states(house, run) == [ItemState.DONE, ItemState.DONE, ItemState.FAILED]
    assert len(_firsts(model)) == 2  # what the others got was kept
    assert_consistent(addresses.migration_database_url)


@pytest.mark.parametrize("point", ["generate:kept", "generate:settling", "generate:settled"])
def test_what_came_is_never_paid_twice_whoever_dies(house: House, point: str) -> None:
    store, bowls = _stocked(house, 1)
    run = house.generate.request(ALICE, house.order(store, *bowls))
    house.plug.point = point
    with pytest.raises(Killed):
        house.work(ALICE, run)
    house.age(ALICE)
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).captured == 2
    assert len(_firsts(house.model)) == 1


def test_of_two_orders_that_are_the_same_one_goes_out(house: House) -> None:
    store = house.move_in(ALICE)
    twins = [product(store, number, title="Twin") for number in (1, 2, 3)]
    house.stock(store, *twins)
    run = house.written(store, *twins)
    assert house.queries.run(ALICE, run).captured == 6
    assert len(_firsts(house.model)) == 1


def test_what_a_failed_order_cost_is_kept(house: House) -> None:
    store, bowls = _stocked(house, 2)
    house.model.usd = Decimal("0.01")
    house.model.failures = [REFUSED] * 2
    run = house.written(store, *bowls)
    assert _states(house, run) == [ItemState.FAILED] * 2
    with house.database.reading(ALICE) as connection:
        kept = connection.execute(text("SELECT input_tokens, output_tokens, run_id FROM ai_usage"))
        assert kept.all() == [(10, 20, run)] * 2
    assert _spent(house) == Decimal("0.02")


def test_the_same_order_again_costs_us_nothing(house: House) -> None:
    store, bowls = _stocked(house)
    house.model.usd = Decimal("0.5")
    runs = [house.written(store, *bowls) for _ in range(2)]
    # and the merchant neither: a rewrite comes with what was paid
    assert [house.queries.run(ALICE, run).captured for run in runs] == [6, 0]
    assert len(_firsts(house.model)) == 3
    assert _spent(house) == Decimal("0.5") * len(house.model.orders)


def test_what_was_rejected_is_written_in_other_words(house: House) -> None:
    store, (bowl, *_others) = _stocked(house)
    first = house.written(store, bowl)
    with house.database.open_uow(ALICE) as uow:
        ids = [draft.id for draft in uow.drafts.of_run(first)]
    house.review.decide_all(ALICE, ids, DraftState.REJECTED, "user:test")
    house.written(store, bowl)
    assert [order.edition for order in _firsts(house.model)] == [0, 1]


def test_another_tenants_answers_are_not_ours(house: House) -> None:
    store, bowls = _stocked(house)
    house.written(store, *bowls)
    key = house.model.keys(
        house.model.orders[0], Choices(house.routing.table()[house.model.orders[0].task])
    )
    house.move_in(BOB)
    with house.database.open_uow(ALICE) as uow:
        assert list(uow.answers.find(key)) == [key[0]]
    with house.database.open_uow(BOB) as uow:
        assert uow.answers.find(key) == {}


def test_an_answer_comes_back_as_it_was(house: House) -> None:
    store, (bowl, *_others) = _stocked(house)
    house.written(store, bowl, service=ServiceCode.SEO)
    order = house.model.orders[0]
    choices = Choices(house.routing.table()[order.task])
    fresh = FakeModel().write(order, choices, lambda _call: None)
    with house.database.open_uow(ALICE) as uow:
        assert uow.answers.find([fresh.key]) == {fresh.key: fresh}
        uow.answers.forget(datetime.now(UTC) + timedelta(seconds=5))
        assert uow.answers.find([fresh.key]) == {}


def test_a_day_costs_no_more_than_it_may_and_the_next_one_goes_on(
    house: House, addresses: Addresses
) -> None:
    store, bowls = _stocked(house, 6)
    house.model.usd = Decimal("0.0002")
    _spend(house, "0.0009")
    run = house.written(store, *bowls)
    found = _run(house, run)
    assert (found.state, found.waits_for_models) == (RunState.PAUSED, "ceiling")
    assert 0 < _spent(house) <= Decimal("0.0009")
    assert_consistent(addresses.migration_database_url)
    _spend(house, "10", next_day(NOON) + timedelta(minutes=1))
    with house.database.open_uow(ALICE) as uow:
        uow.runs.set_state(run, RunState.ACTIVE)
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).captured == 12


def test_the_ceiling_pauses_until_the_day_is_over(house: House) -> None:
    store, bowls = _stocked(house)
    run = house.generate.request(ALICE, house.order(store, *bowls))
    _spend(house, "0.000001")
    taken = house.items.take(ALICE, run, house.generate)
    assert taken
    failures = house.generate.do(ALICE, *taken)
    waits = {error.wait_s for error in failures.values() if isinstance(error, MustWait)}
    assert waits == {(next_day(NOON) - NOON).total_seconds()}
    assert house.model.orders == []


def test_a_ceiling_that_is_far_away_stops_nobody(house: House) -> None:
    store, bowls = _stocked(house)
    _spend(house, "1")
    assert house.queries.run(ALICE, house.written(store, *bowls)).captured == 6


def test_what_others_have_under_way_counts_against_the_ceiling(house: House) -> None:
    store, bowls = _stocked(house)
    run = house.generate.request(ALICE, house.order(store, *bowls))
    taken = house.items.take(ALICE, run, house.generate)
    assert taken
    with house.database.open_uow(ALICE) as uow:
        uow.spending.promise({lease.item.id: Decimal(2) for lease in taken[1]})
        assert uow.spending.open_usd(NOON) == 6
    house.age(ALICE)
    assert house.items.take(ALICE, run, house.generate)  # taken anew, nothing is promised
    with house.database.open_uow(ALICE) as uow:
        assert uow.spending.open_usd(NOON) == 0
