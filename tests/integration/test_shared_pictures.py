"""A picture that several products show is told of: to the writer, and to the merchant."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.catalog import ProductStatus
from app.domain.services import ServiceCode
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def test_who_shows_a_picture_is_counted_without_the_trash(house: House) -> None:
    store = house.move_in(ALICE)
    one, alone = product(store, 1), product(store, 4)
    other = replace(product(store, 2), images=one.images)
    gone = replace(product(store, 3), images=one.images, status=ProductStatus.TRASHED)
    house.stock(store, one, other, gone, alone)
    with house.database.open_uow(ALICE) as uow:
        assert uow.products.sharing([one.id]) == {one.images[0].id: 1}
        assert uow.products.sharing([alone.id]) == {}


def test_a_writer_is_told_and_so_is_the_merchant(house: House) -> None:
    store = house.move_in(ALICE)
    one = product(store, 1)
    house.stock(store, one, replace(product(store, 2), images=one.images))
    house.written(store, one, service=ServiceCode.SEO)
    briefs = house.model.orders[0].slots
    assert [each for each in briefs if "shown with 1 other products" in each.about]
    assert house.review.product(ALICE, one.id).shared == {one.images[0].id: 1}


def test_another_workspaces_products_are_none_of_ours(house: House) -> None:
    store, other = house.move_in(ALICE), house.move_in(BOB)
    mine, theirs = product(store, 1), product(other, 1)
    house.stock(store, mine)
    house.stock(other, replace(theirs, images=mine.images))
    with house.database.open_uow(BOB) as uow:
        assert uow.products.sharing([theirs.id, mine.id]) == {}
