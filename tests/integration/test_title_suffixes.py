"""What a theme adds to titles is seen on the shop's pages, and titles leave room for it."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.limits import SHORTEST_TITLE
from app.domain.services import ServiceCode
from app.domain.stores import Store
from tests.factories import ALICE, product
from tests.house import House

TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def suffix(house: House, store: Store) -> str:
    with house.database.open_uow(ALICE) as uow:
        return uow.stores.get(store.id).title_suffix


def room(house: House) -> int:
    briefs = house.model.orders[-1].slots
    return next(brief.max_chars for brief in briefs if brief.slot == TITLE)


def test_it_is_measured_when_a_shop_is_read(house: House) -> None:
    store = house.move_in(ALICE)
    house.shop.theme_adds = " – Fake shop"
    house.stock(store, product(store, seo_title="Tide bowl"))
    assert suffix(house, store) == " – Fake shop"


def test_where_no_product_has_a_title_it_is_seen_once_one_is_published(house: House) -> None:
    store = house.move_in(ALICE)
    house.shop.theme_adds = " – Fake shop"
    bowl = product(store)
    house.stock(store, bowl)
    assert suffix(house, store) == ""
    run = house.published(store, bowl, service=ServiceCode.SEO)
    assert suffix(house, store) == " – Fake shop"
    assert "head_shown" in house.queries.items(ALICE, run, (), 10)[0].detail


def test_titles_leave_room_for_it(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.written(store, bowl, service=ServiceCode.SEO)
    without = room(house)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.set_title_suffix(store.id, " – Fake shop")
    other = product(store, 2)
    house.stock(store, bowl, other)
    house.written(store, other, service=ServiceCode.SEO)
    assert room(house) == without - len(" – Fake shop")


def test_a_title_is_left_some_room_whatever_is_added(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.set_title_suffix(store.id, "x" * 60)
    house.written(store, bowl, service=ServiceCode.SEO)
    assert room(house) == SHORTEST_TITLE
