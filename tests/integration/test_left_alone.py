"""The never-touch list: nothing is written for what stands on it, and nothing goes into it."""

import pytest

from app.db.uow import Database
from app.domain.errors import Invalid
from app.domain.runs import ItemState
from app.ports.queries import ProductFilter
from app.usecases.leave_alone import LeaveAlone
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def leave_alone(database: Database) -> LeaveAlone:
    return LeaveAlone(database.open_uow)


def test_a_product_on_the_list_stays_out_of_a_quote_and_the_others_dont(
    house: House, leave_alone: LeaveAlone
) -> None:
    own = house.move_in(ALICE)
    mine, other = product(own), product(own, 2)
    house.stock(own, mine, other)
    assert leave_alone.mark(ALICE, [mine.id], "user:test") == 1
    offer = house.offers.quote(ALICE, house.order(own, mine, other))
    assert [(r.product_id, r.reason) for r in offer.refused] == [(mine.id, "left_alone")]
    assert offer.products == (other.id,)


def test_one_that_is_taken_off_may_be_written_for_again(
    house: House, leave_alone: LeaveAlone
) -> None:
    own = house.move_in(ALICE)
    mine = product(own)
    house.stock(own, mine)
    leave_alone.mark(ALICE, [mine.id], "user:test")
    assert leave_alone.mark(ALICE, [mine.id], "user:test") == 0
    assert leave_alone.release(ALICE, [mine.id]) == 1
    assert house.offers.quote(ALICE, house.order(own, mine)).products == (mine.id,)


def test_one_marked_after_the_order_is_passed_over_and_costs_nothing(
    house: House, leave_alone: LeaveAlone
) -> None:
    own = house.move_in(ALICE, points=10)
    mine = product(own)
    house.stock(own, mine)
    run = house.generate.request(ALICE, house.order(own, mine))
    leave_alone.mark(ALICE, [mine.id], "user:test")
    house.work(ALICE, run)
    item = house.queries.items(ALICE, run, (), 10)[0]
    assert (item.state, item.outcome) == (ItemState.SKIPPED, "left_alone")
    assert house.queries.counts(ALICE).account.available == 10


def test_a_draft_that_was_accepted_before_goes_nowhere(
    house: House, leave_alone: LeaveAlone
) -> None:
    own = house.move_in(ALICE)
    mine = product(own)
    house.stock(own, mine)
    drafts = house.accepted(own, house.written(own, mine))
    leave_alone.mark(ALICE, [mine.id], "user:test")
    with pytest.raises(Invalid):
        house.publish.request(ALICE, drafts, "user:test", "publish-never")
    leave_alone.release(ALICE, [mine.id])
    assert house.publish.request(ALICE, drafts, "user:test", "publish-now")


def test_the_list_is_a_view_of_the_products(house: House, leave_alone: LeaveAlone) -> None:
    own = house.move_in(ALICE)
    house.stock(own, product(own), product(own, 2))
    leave_alone.mark(ALICE, [product(own, 2).id], "user:test")
    page = house.queries.products(ALICE, ProductFilter(view="left_alone"))
    assert [(row.title, row.stage) for row in page.rows] == [("Tide bowl 2", "left_alone")]
    assert page.view_counts["left_alone"] == 1


def test_it_outlives_a_reading_of_the_shop(house: House, leave_alone: LeaveAlone) -> None:
    own = house.move_in(ALICE)
    mine = product(own)
    house.stock(own, mine)
    leave_alone.mark(ALICE, [mine.id], "user:test")
    house.stock(own, mine)
    assert leave_alone.is_marked(ALICE, mine.id)


def test_another_tenants_products_are_neither_marked_nor_released(
    house: House, leave_alone: LeaveAlone
) -> None:
    own = house.move_in(ALICE)
    house.move_in(BOB)
    mine = product(own)
    house.stock(own, mine)
    assert leave_alone.mark(BOB, [mine.id], "user:bob") == 0
    leave_alone.mark(ALICE, [mine.id], "user:test")
    assert leave_alone.release(BOB, [mine.id]) == 0
    assert leave_alone.is_marked(ALICE, mine.id)
    assert not leave_alone.is_marked(BOB, mine.id)
