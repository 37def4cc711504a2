"""The main job on a real database: order, review, publish, conflict, undo."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import DraftState
from app.domain.points import Settlement
from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from app.ports.queries import ProductFilter
from tests.factories import ALICE, product
from tests.house import House

DESCRIPTION = Slot(Field.DESCRIPTION)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def test_a_sync_mirrors_the_shop_with_scores(house: House) -> None:
    store = house.move_in(ALICE)
    house.stock(store, *(product(store, n) for n in range(1, 4)))
    page = house.queries.products(ALICE, ProductFilter())
    assert page.total == 3
    assert page.rows[0].score < 60
    assert "seo_title_missing" in page.rows[0].gaps


def test_an_order_holds_and_takes_points_for_what_it_delivers(house: House) -> None:
    store = house.move_in(ALICE, points=10)
    bowls = [product(store, n) for n in range(1, 4)]
    house.stock(store, *bowls)
    run = house.written(store, *bowls)
    summary = house.queries.run(ALICE, run)
    assert (summary.quoted, summary.captured, summary.held) == (6, 6, 0)
    assert summary.ready_drafts == 3


def test_a_text_with_an_unproven_claim_is_blocked_and_costs_nothing(house: House) -> None:
    store = house.move_in(ALICE, points=10)
    bowl = product(store)
    house.stock(store, bowl)
    house.model.lies_about.add(bowl.title)
    run = house.written(store, bowl)
    item = house.queries.items(ALICE, run, (), 10)[0]
    assert item.state is ItemState.BLOCKED
    assert ("unproven_warranty", "lifetime warranty") in item.problems
    assert len(house.model.orders) == 2  # it was told why, and asked once more
    assert "lifetime warranty" in house.model.orders[1].complaint
    assert house.queries.counts(ALICE).account.available == 10


def test_publishing_writes_once_and_undo_brings_the_old_text_back(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    before = house.shop.text(bowl, DESCRIPTION)
    run = house.published(store, bowl)
    assert house.shop.text(bowl, DESCRIPTION) != before
    undone = house.undo.of_run(ALICE, run, "user:test", "undo-1")
    house.work(ALICE, undone)
    assert house.shop.text(bowl, DESCRIPTION) == before
    assert len(house.shop.writes) == 2


def test_publish_leaves_a_merchants_edit_alone(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    drafts = house.accepted(store, house.written(store, bowl))
    house.shop.merchant_edits(bowl, DESCRIPTION, "<p>My own words.</p>")
    run = house.publish.request(ALICE, drafts, "user:test", "publish-x")
    house.work(ALICE, run)
    assert house.queries.items(ALICE, run, (), 10)[0].state is ItemState.CONFLICT
    assert house.shop.writes == []
    with house.database.open_uow(ALICE) as uow:
        assert uow.drafts.get(drafts[0]).state is DraftState.READY


def test_seo_texts_go_to_their_own_fields_and_come_back(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.published(store, bowl, service=ServiceCode.SEO)
    alt = Slot(Field.ALT_TEXT, bowl.images[0].id)
    assert house.shop.text(bowl, Slot(Field.SEO_TITLE))
    assert house.shop.text(bowl, alt)
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo-2"))
    assert house.shop.text(bowl, Slot(Field.SEO_TITLE)) is None
    assert house.shop.text(bowl, alt) is None


def test_a_product_that_comes_back_unchanged_is_there_again(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.kept.clear()
    house.stock(store, product(store, 2))
    gone = house.queries.products(ALICE, ProductFilter()).total
    house.stock(store, bowl)
    assert (gone, house.queries.products(ALICE, ProductFilter()).total) == (1, 2)


def test_a_nul_in_a_shops_text_breaks_nothing(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, title="Bowl\0 with a hole", tags=("a\0b",))
    house.stock(store, bowl)
    with house.database.open_uow(ALICE) as uow:
        uow.products.put(bowl, 1, ())
        assert uow.products.get(bowl.id).title == "Bowl with a hole"


def test_an_item_of_another_run_is_not_settled(house: House) -> None:
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in (1, 2)]
    house.stock(store, *bowls)
    first, second = (house.generate.request(ALICE, house.order(store, b)) for b in bowls)
    with house.database.open_uow(ALICE) as uow:
        [lease] = uow.runs.take(second, 1, 60)
        assert uow.wallet.settle(first, [lease.item.id], 2, Settlement.CAPTURED, "") == 0
        assert uow.wallet.settle(second, [lease.item.id], 2, Settlement.CAPTURED, "") == 1
