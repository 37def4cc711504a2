"""A better address is proposed with an order of SEO texts, and whoever has the old one sent on."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import Draft
from app.domain.errors import Invalid
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.texts import Mode
from tests.factories import ALICE, product
from tests.house import House

HANDLE = Slot(Field.HANDLE)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def proposed(house: House, store: Store, *products: Product, **changes: object) -> list[Draft]:
    run = house.written(store, *products, **({"service": ServiceCode.SEO} | changes))
    with house.database.open_uow(ALICE) as uow:
        return [draft for draft in uow.drafts.of_run(run) if draft.slot == HANDLE]


def test_an_address_that_tells_nothing_gets_a_better_one(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, handle="product-17")
    house.stock(store, bowl)
    [draft] = proposed(house, store, bowl)
    assert (draft.base, draft.text, draft.writer.is_offline) == (
        *("product-17", "tide-bowl-1", True),
    )


def test_one_that_tells_something_is_left_alone(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    assert proposed(house, store, bowl) == []


def test_none_is_proposed_twice_or_to_whom_it_does_not_belong(house: House) -> None:
    store = house.move_in(ALICE)
    title = {"title": "Tide bowl"}
    has = product(store, 1, handle="tide-bowl", **title)
    one, other = (product(store, n, handle=f"product-{n}", **title) for n in (2, 3))
    house.stock(store, has, one, other)
    drafts = proposed(house, store, one, other)
    assert sorted(draft.text for draft in drafts) == ["tide-bowl-2", "tide-bowl-3"]


def test_orders_that_keep_what_is_there_keep_the_address(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, handle="product-17")
    house.stock(store, bowl)
    assert proposed(house, store, bowl, mode=Mode.FILL) == []


def test_it_is_published_and_taken_back(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, handle="product-17")
    house.stock(store, bowl)
    run = house.published(store, bowl, service=ServiceCode.SEO)
    assert house.shop.text(bowl, HANDLE) == "tide-bowl-1"
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo"))
    assert house.shop.text(bowl, HANDLE) == "product-17"


def test_a_merchants_own_wording_must_be_an_address(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, handle="product-17")
    house.stock(store, bowl)
    [draft] = proposed(house, store, bowl)
    with pytest.raises(Invalid):
        house.review.edit(ALICE, draft.id, "Tide Bowl!", "user:test", seen=draft.version)
    edited = house.review.edit(ALICE, draft.id, "big-tide-bowl", "user:test", seen=draft.version)
    assert edited.text == "big-tide-bowl"
