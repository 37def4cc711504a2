"""No two products of a shop are written to be found by the same phrase."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.services import ServiceCode
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def test_titles_and_focuses_of_the_shop_are_counted(house: House) -> None:
    store, other = house.move_in(ALICE), house.move_in(BOB)
    one = product(store, 1, title="Tide BOWL")
    two = product(store, 2, title="Mug", focus_keyword="tide bowl")
    house.stock(store, one, two)
    house.stock(other, product(other, 3, title="Tide bowl"))
    with house.database.open_uow(ALICE) as uow:
        assert uow.products.saying(store.id, {"tide bowl", "mug", "50% off"}) == {
            "tide bowl": 2,
            "mug": 1,
        }


def test_a_writer_is_told_of_a_phrase_that_is_the_products_own(house: House) -> None:
    store = house.move_in(ALICE)
    one = product(store, 1, title="Tide serving bowl")
    house.stock(store, one, product(store, 2, title="Fjord serving bowl"))
    house.written(store, one, service=ServiceCode.SEO)
    title = next(b for b in house.model.orders[0].slots if b.slot == Slot(Field.SEO_TITLE))
    assert title.about == "focus phrase: tide serving"


def test_a_text_in_another_language_has_no_phrase_of_the_titles(house: House) -> None:
    store = house.move_in(ALICE)
    one = product(store, 1, title="Tide serving bowl")
    house.stock(store, one)
    house.written(store, one, service=ServiceCode.SEO, language="ar")
    assert not any("focus" in brief.about for brief in house.model.orders[0].slots)
