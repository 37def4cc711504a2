"""Alternative texts say what was seen in pictures, where somebody sees; else they go by names."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE
from app.domain.catalog import Attribute, Field, Image, Product
from app.domain.drafts import Draft, DraftState
from app.domain.ids import ImageId, RemoteId, RunId, new_id
from app.domain.services import ServiceCode, Task
from app.domain.stores import Store
from tests.factories import ALICE, product
from tests.house import House

GREY = (
    Attribute("Material", ("Stoneware",), "metafield"),
    Attribute("Colour", ("Grey",), "metafield"),
)


@pytest.fixture
def house(database: Database) -> House:
    made = House(database)
    made.routing.save('{"see": [["groq", "offline-writer"]]}', COMMAND_LINE)
    return made


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE)


def stocked(house: House, store: Store, **changes: object) -> Product:
    pictures = tuple(
        Image(ImageId(new_id()), RemoteId(name), f"https://fake.example/{name}.jpg", None, n)
        for n, name in enumerate(("front", "side"), start=1)
    )
    bowl = replace(product(store, 1, options=(), variants=()), images=pictures, **changes)  # type: ignore[arg-type]  what a test names
    house.stock(store, bowl)
    return bowl


def alts(house: House, run: RunId) -> list[Draft]:
    with house.database.open_uow(ALICE) as uow:
        return [d for d in uow.drafts.of_run(run) if d.slot.field is Field.ALT_TEXT]


def tasks(house: House) -> list[Task]:
    return [order.task for order in house.model.orders]


def test_what_is_seen_stands_in_the_text_with_the_picture_as_its_source(
    house: House, store: Store
) -> None:
    bowl = stocked(house, store)
    house.model.sees = {"side.jpg": "red, from the side"}
    run = house.written(store, bowl, service=ServiceCode.SEO)
    found = next(d for d in alts(house, run) if d.slot.image_id == bowl.images[1].id)
    assert "red, from the side" in found.text
    assert {c.evidence.source for c in found.claims if c.evidence} >= {"picture"}
    assert ("seen", "offline-writer") in [(c.code, c.detail) for c in found.origin.checks]
    assert tasks(house) == [Task.SEE, Task.SEO_BASIC]


def test_what_the_shop_denies_is_written_by_the_pictures_name(house: House, store: Store) -> None:
    bowl = stocked(house, store, attributes=GREY)
    house.model.sees = {"side.jpg": "red, from the side"}
    found = alts(house, house.written(store, bowl, service=ServiceCode.SEO))
    assert [draft.state for draft in found] == [DraftState.READY] * 2
    assert not any(", red" in draft.whole for draft in found)


def test_what_our_checks_refuse_is_written_anew_by_the_pictures_name(
    house: House, store: Store
) -> None:
    bowl = stocked(house, store)
    house.model.sees = {"side.jpg": "certified organic, with a lifetime warranty"}
    found = alts(house, house.written(store, bowl, service=ServiceCode.SEO))
    assert [draft.state for draft in found] == [DraftState.READY] * 2
    assert not any("warranty" in draft.whole for draft in found)
    assert tasks(house) == [Task.SEE, Task.SEO_BASIC, Task.SEO_BASIC]


def test_what_only_adorns_gets_none(house: House, store: Store) -> None:
    bowl = stocked(house, store)
    house.model.sees = {"side.jpg": ""}
    found = alts(house, house.written(store, bowl, service=ServiceCode.SEO))
    assert [draft.slot.image_id for draft in found] == [bowl.images[0].id]


def test_who_is_blind_stops_nothing(house: House, store: Store) -> None:
    bowl = stocked(house, store)
    found = alts(house, house.written(store, bowl, service=ServiceCode.SEO))
    assert [draft.state for draft in found] == [DraftState.READY] * 2
    assert tasks(house) == [Task.SEE, Task.SEO_BASIC]


def test_nobody_is_asked_to_look_where_nobody_can(house: House, store: Store) -> None:
    house.routing.save("", COMMAND_LINE)  # its models that see are at a provider without a key
    bowl = stocked(house, store)
    house.written(store, bowl, service=ServiceCode.SEO)
    assert tasks(house) == [Task.SEO_BASIC]


def test_a_picture_is_looked_at_once_for_all_languages(house: House, store: Store) -> None:
    bowl = stocked(house, store)
    house.model.sees = {"side.jpg": "red, from the side"}
    house.written(store, bowl, service=ServiceCode.SEO)
    house.written(store, bowl, service=ServiceCode.SEO, language="de")
    assert tasks(house).count(Task.SEE) == 1


def test_no_description_waits_for_eyes(house: House, store: Store) -> None:
    bowl = product(store, 1)
    house.stock(store, bowl)
    house.written(store, bowl)
    assert tasks(house) == [Task.PRODUCT_DESCRIPTION]
