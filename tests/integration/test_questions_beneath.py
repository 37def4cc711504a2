"""Descriptions have questions and answers beneath them, as their shop wants it."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field
from app.domain.drafts import Draft
from app.domain.ids import RunId
from app.domain.services import ServiceCode
from app.domain.stores import Store
from tests.factories import ALICE, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    made = house.move_in(ALICE)
    house.store_settings.add(ALICE, made.id, questions=True)
    return made


def draft_of(house: House, run: RunId) -> Draft:
    with house.database.open_uow(ALICE) as uow:
        return next(d for d in uow.drafts.of_run(run) if d.slot.field is Field.DESCRIPTION)


def test_a_description_is_asked_about_and_published_with_its_answers(
    house: House, store: Store
) -> None:
    one = product(store, 1)
    house.stock(store, one)
    run = house.written(store, one)
    draft = draft_of(house, run)
    house.work(
        ALICE, house.publish.request(ALICE, house.accepted(store, run), "user:test", "publish")
    )
    assert "<h3>Questions and answers</h3>\n<h4>What about “glaze”?</h4>" in draft.text
    assert house.model.orders[0].slots[0].questions
    with house.database.open_uow(ALICE) as uow:
        assert uow.products.get(one.id).description == draft.text


def test_in_arabic_too(house: House, store: Store) -> None:
    one = product(store, 1)
    house.stock(store, one)
    text = draft_of(house, house.written(store, one, language="ar")).text
    assert "<h3>أسئلة وأجوبة</h3>\n<h4>ماذا عن: " in text


def test_a_shop_that_wants_none_gets_none(house: House, store: Store) -> None:
    one = product(store, 1)
    house.stock(store, one)
    house.store_settings.add(ALICE, store.id)
    assert "<h4>" not in draft_of(house, house.written(store, one)).text


def test_search_texts_have_none(house: House, store: Store) -> None:
    one = product(store, 1)
    house.stock(store, one)
    house.written(store, one, service=ServiceCode.SEO)
    assert not any(brief.questions for brief in house.model.orders[0].slots)
