"""Descriptions lead to other products of their own shop, as its merchant wants it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Product, ProductStatus, Slot, Translation
from app.domain.drafts import Draft
from app.domain.ids import RunId
from app.domain.stores import Store
from tests.factories import ALICE, BOB, product
from tests.house import House

DESCRIPTION = Slot(Field.DESCRIPTION)
LINE = '<p>See also: <a href="/products/tide-bowl-2">Tide bowl 2</a></p>'


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    made = house.move_in(ALICE)
    house.store_settings.add(ALICE, made.id, links=True)
    return made


def draft_of(house: House, run: RunId) -> Draft:
    with house.database.open_uow(ALICE) as uow:
        return next(d for d in uow.drafts.of_run(run) if d.slot.field is Field.DESCRIPTION)


def test_a_description_leads_to_what_shoppers_can_see(house: House, store: Store) -> None:
    one, two = product(store, 1), product(store, 2)
    hidden = product(store, 3, status=ProductStatus.HIDDEN)
    gone = product(store, 4, status=ProductStatus.TRASHED)
    other = product(store, 5, product_type="Tents", categories=("Outdoor",))
    house.stock(store, one, two, hidden, gone, other)
    draft = draft_of(house, house.written(store, one))
    assert draft.text.endswith(LINE)
    assert [link.product_id for link in draft.links] == [two.id]


def test_a_title_in_another_script_is_nobodys_link(house: House, store: Store) -> None:
    one, two = product(store, 1), product(store, 2)
    house.stock(store, one, two, product(store, 3, title="وعاء المد الكبير"))
    draft = draft_of(house, house.written(store, one))
    assert [link.product_id for link in draft.links] == [two.id]


def test_a_shop_that_wants_no_links_gets_none(house: House, store: Store) -> None:
    one, two = product(store, 1), product(store, 2)
    house.stock(store, one, two)
    house.store_settings.add(ALICE, store.id, links=False)
    assert "<a" not in draft_of(house, house.written(store, one)).text


def test_a_title_is_in_the_language_of_the_text(house: House, store: Store) -> None:
    one, two, three = (product(store, number) for number in (1, 2, 3))
    told = (Translation("ar", Field.TITLE, "وعاء المد"),)
    house.shop.scopes = ("write_translations",)
    house.stock(store, one, replace(two, translations=told), three)
    with house.database.open_uow(ALICE) as uow:
        found = uow.products.kin(store.id, {one.id: "ar"})[one.id]
    assert {each.product_id: each.title for each in found} == {two.id: "وعاء المد", three.id: ""}


def test_the_same_ones_come_each_time_and_none_of_another_shop(house: House, store: Store) -> None:
    mine = [product(store, number) for number in range(1, 6)]
    house.stock(store, *mine)
    theirs = house.move_in(BOB)
    house.stock(theirs, product(theirs, 9))
    with house.database.open_uow(ALICE) as uow:
        found = uow.products.kin(store.id, {mine[0].id: ""})
        assert found == uow.products.kin(store.id, {mine[0].id: ""})
    assert {each.product_id for each in found[mine[0].id]} == {each.id for each in mine[1:]}
    with house.database.open_uow(BOB) as uow:
        assert uow.products.kin(store.id, {mine[0].id: ""}) == {}


def published(house: House, store: Store, one: Product, two: Product) -> RunId:
    drafts = house.accepted(store, house.written(store, one))
    house.stock(store, replace(two, updated_at=datetime.now(UTC)))
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    house.work(ALICE, run)
    return run


def test_a_link_goes_with_the_text_and_undo_takes_it_back(house: House, store: Store) -> None:
    one, two = product(store, 1), product(store, 2)
    house.stock(store, one, two)
    run = published(house, store, one, two)
    assert (house.shop.text(one, DESCRIPTION) or "").endswith(LINE)
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo"))
    assert house.shop.text(one, DESCRIPTION) == one.description


def test_a_link_whose_product_went_is_left_out_and_told(house: House, store: Store) -> None:
    one, two = product(store, 1), product(store, 2)
    house.stock(store, one, two)
    run = published(house, store, one, replace(two, status=ProductStatus.HIDDEN))
    assert "<a" not in (house.shop.text(one, DESCRIPTION) or "<a")
    assert "link_gone" in house.queries.items(ALICE, run, (), 10)[0].detail
    assert house.review.product(ALICE, one.id).there == {}
