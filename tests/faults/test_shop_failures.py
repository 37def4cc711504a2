"""What shops do to us: errors after the fact, refusals, shut doors, vanished products."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import DraftState
from app.domain.errors import ExternalError
from app.domain.runs import ItemState, RunState
from app.domain.services import ServiceCode
from app.domain.stores import StoreState
from app.embedded import Addresses
from tests.factories import ALICE, product
from tests.house import House
from tests.oracle import assert_consistent

DESCRIPTION = Slot(Field.DESCRIPTION)
LOST = ExternalError("500", retryable=True)
REFUSED = ExternalError("Title is too long", retryable=False, kind="refused")


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def test_a_lost_answer_is_read_back_and_not_sent_again(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.failures, house.shop.applies_before_failing = [LOST], True
    run = house.published(store, bowl)
    assert house.queries.items(ALICE, run, (), 1)[0].state is ItemState.DONE
    assert len(house.shop.writes) == 1
    assert_consistent(addresses.migration_database_url)


def test_a_failure_before_the_write_is_tried_again(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.failures = [LOST, LOST]
    run = house.published(store, bowl)
    assert house.queries.items(ALICE, run, (), 1)[0].state is ItemState.DONE
    assert len(house.shop.writes) == 1


def test_one_refusal_leaves_the_others_published(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in (1, 2, 3)]
    house.stock(store, *bowls)
    house.shop.failures = [REFUSED]
    run = house.published(store, *bowls)
    items = house.queries.items(ALICE, run, (), 10)
    assert sorted(item.state for item in items) == ["done", "done", "failed"]
    assert "Title is too long" in {item.detail for item in items}
    assert_consistent(addresses.migration_database_url)


def test_a_refused_draft_can_be_published_again(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.failures = [REFUSED]
    house.published(store, bowl)
    [draft] = house.review.product(ALICE, bowl.id).drafts
    assert draft.state is DraftState.ACCEPTED
    house.work(ALICE, house.publish.request(ALICE, [draft.id], "user:test", "again"))
    assert len(house.shop.writes) == 1


def test_what_a_shop_takes_only_in_part_is_kept_in_part(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.refused_fields = frozenset({Field.ALT_TEXT})
    run = house.published(store, bowl, service=ServiceCode.SEO)
    [item] = house.queries.items(ALICE, run, (), 10)
    assert (item.state, item.detail) == (ItemState.FAILED, "too long")
    states = {d.slot.field: d.state for d in house.review.product(ALICE, bowl.id).drafts}
    assert states[Field.SEO_TITLE] is DraftState.PUBLISHED
    assert states[Field.ALT_TEXT] is DraftState.ACCEPTED
    house.work(ALICE, house.undo.of_product(ALICE, bowl.id, "user:test", "undo-the-rest"))
    assert house.shop.text(bowl, Slot(Field.SEO_TITLE)) == bowl.seo_title
    assert_consistent(addresses.migration_database_url)


def test_a_dead_key_stops_the_job_and_gives_points_back(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE, points=10)
    bowls = [product(store, number) for number in (1, 2, 3)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, bowls[0]))
    waiting = house.generate.request(ALICE, house.order(store, *bowls[1:]))
    house.shop.is_shut = True
    house.work(ALICE, house.publish.request(ALICE, drafts, "user:test", "publish"))
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.RECONNECT
        assert uow.runs.get(waiting).state is RunState.FAILED
        assert uow.wallet.account().held == 0
    assert_consistent(addresses.migration_database_url)


def test_a_product_that_is_gone_fails_alone(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in (1, 2)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, *bowls))
    del house.shop.kept[bowls[0].remote_id]
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    house.work(ALICE, run)
    outcomes = {item.outcome for item in house.queries.items(ALICE, run, (), 10)}
    assert outcomes == {"gone", "written"}
    assert_consistent(addresses.migration_database_url)


def test_a_writer_that_fails_for_good_costs_nothing(house: House, addresses: Addresses) -> None:
    store = house.move_in(ALICE, points=2)
    bowl = product(store)
    house.stock(store, bowl)
    house.model.failures = [ExternalError("garbled", retryable=False, kind="garbled")]
    run = house.written(store, bowl)
    assert house.queries.items(ALICE, run, (), 1)[0].state is ItemState.FAILED
    assert house.queries.counts(ALICE).account.available == 2
    assert_consistent(addresses.migration_database_url)


def test_what_the_shop_could_not_take_back_is_refused_before_it_costs(house: House) -> None:
    store = house.move_in(ALICE)
    framed = product(store, description='<p>Film</p><iframe src="https://v.example"></iframe>')
    house.stock(store, framed)
    offer = house.offers.quote(ALICE, house.order(store, framed))
    confirmed = house.order(store, framed, confirmed=frozenset({framed.id}))
    assert offer.refused[0].losses == ("iframe",)
    assert offer.quote.points == 0
    assert house.offers.quote(ALICE, confirmed).quote.points == 2
