"""Texts in a shop's other languages: written there, and translated with all that they say."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import Draft, DraftState
from app.domain.ids import RunId
from app.domain.services import ServiceCode
from app.domain.stores import Store
from tests.factories import ALICE, product
from tests.house import House

BODY = "<p>The bowl holds 350 ml and is made of stoneware by Mirra.</p>"
FRENCH = Slot(Field.DESCRIPTION, locale="fr")
GOOD = "Le bol contient 350 ml et il est en grès, par Mirra."
TITLE = "Bol Tide 1"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def bilingual(house: House) -> Store:
    return speaking(house, "fr")


def speaking(
    house: House, *locales: str, scopes: tuple[str, ...] = ("write_translations",)
) -> Store:
    own = replace(house.move_in(ALICE), locales=locales, scopes=scopes)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(own)
    return own


def stocked(house: House, own: Store, **changes: str) -> Product:
    bowl = product(own, **{"description": BODY, **changes})
    house.stock(own, bowl)
    return bowl


def translated(house: House, own: Store, bowl: Product, text: str = GOOD) -> RunId:
    house.model.scripted |= {str(FRENCH): text, "title@fr": TITLE}
    return house.written(own, bowl, service=ServiceCode.TRANSLATION, language="fr")


def drafts(house: House, run: RunId) -> dict[str, Draft]:
    with house.database.open_uow(ALICE) as uow:
        return {str(draft.slot): draft for draft in uow.drafts.of_run(run)}


def outcome(house: House, run: RunId) -> str:
    return house.queries.items(ALICE, run, (), 10)[0].outcome


def test_a_translation_goes_to_its_language_and_the_original_stays(
    house: House, bilingual: Store
) -> None:
    bowl = stocked(house, bilingual)
    run = translated(house, bilingual, bowl)
    ids = house.accepted(bilingual, run)
    house.work(ALICE, house.publish.request(ALICE, ids, "user:test", "publish-fr"))
    assert "350\u00a0ml" in (house.shop.text(bowl, FRENCH) or "")
    assert house.shop.text(bowl, Slot(Field.TITLE, locale="fr")) == TITLE
    assert house.shop.text(bowl, Slot(Field.DESCRIPTION)) == BODY


def test_the_writer_gets_the_text_to_translate_and_no_more_fields_than_have_one(
    house: House, bilingual: Store
) -> None:
    translated(house, bilingual, stocked(house, bilingual))
    asked = {str(b.slot): b.source for b in house.model.orders[0].slots}
    assert asked.keys() == {"title@fr", "description@fr"}
    assert asked["description@fr"].startswith("The bowl holds 350 ml")


def test_one_point_is_taken_for_a_product_and_a_language(house: House, bilingual: Store) -> None:
    run = translated(house, bilingual, stocked(house, bilingual))
    assert house.queries.run(ALICE, run).captured == 1


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Le bol est en grès et il vient de chez Mirra.", "350"),
        ("Le bol contient 350 ml et il est en grès de bonne tenue.", "Mirra"),
    ],
)
def test_a_translation_that_loses_a_fact_is_refused(
    house: House, bilingual: Store, text: str, lost: str
) -> None:
    run = translated(house, bilingual, stocked(house, bilingual), text)
    assert outcome(house, run) == "fact_lost"
    assert lost in house.model.orders[1].complaint
    assert house.queries.run(ALICE, run).captured == 0


def test_what_the_shops_own_text_says_is_proof_enough_for_its_translation(
    house: House, bilingual: Store
) -> None:
    said = "<p>The bowl comes with a warranty of 5 years, by Mirra.</p>"
    bowl = stocked(house, bilingual, description=said)
    run = translated(house, bilingual, bowl, "Le bol est garanti 5 ans, par Mirra.")
    assert drafts(house, run)["description@fr"].state is DraftState.READY


def test_a_text_that_is_written_anew_goes_to_its_language_as_well(
    house: House, bilingual: Store
) -> None:
    run = house.written(bilingual, stocked(house, bilingual), language="fr")
    assert list(drafts(house, run)) == ["description@fr"]


def test_a_language_that_the_shop_has_not_is_refused_and_its_own_is_not(house: House) -> None:
    own = speaking(house, "fr")
    bowl = stocked(house, own)
    wanted = house.order(own, bowl, service=ServiceCode.TRANSLATION, language="it")
    assert [r.reason for r in house.offers.quote(ALICE, wanted).refused] == ["no_language"]
    allowed = house.offers.quote(ALICE, replace(wanted, language="fr"))
    assert allowed.products == (bowl.id,)


def test_a_shop_that_has_not_allowed_translations_is_asked_first(house: House) -> None:
    own = speaking(house, "fr", scopes=("write_products",))
    wanted = house.order(own, stocked(house, own), service=ServiceCode.TRANSLATION, language="fr")
    refused = house.offers.quote(ALICE, wanted).refused
    assert [(r.reason, r.losses) for r in refused] == [("scope", ("write_translations",))]


def test_a_foreign_text_in_the_shops_own_place_is_translated_there(house: House) -> None:
    own = speaking(house)
    german = "<p>Die Schale fasst 350 ml und ist von Mirra aus Steinzeug gemacht.</p>"
    bowl = stocked(house, own, description=german)
    house.model.scripted["description"] = "The bowl holds 350 ml and Mirra makes it of stoneware."
    run = house.written(own, bowl, service=ServiceCode.TRANSLATION, language="en")
    assert drafts(house, run)["description"].state is DraftState.READY


def test_a_text_that_is_in_the_language_already_costs_nothing(house: House) -> None:
    own = speaking(house)
    run = house.written(own, stocked(house, own), service=ServiceCode.TRANSLATION, language="en")
    assert outcome(house, run) == "nothing_missing"
    assert house.queries.run(ALICE, run).captured == 0
