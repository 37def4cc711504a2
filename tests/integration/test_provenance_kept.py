"""Where texts come from, kept beside them: in history, in exports, in the shop."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import DraftState
from app.domain.errors import Invalid, NotFound
from app.domain.stores import Store
from app.domain.voices import Voice
from app.usecases.export import COLUMNS
from tests.factories import ALICE, BOB, product
from tests.fakes.text_models import DOUBT, OFFLINE
from tests.house import House

DESCRIPTION = Slot(Field.DESCRIPTION)
IDS = "shopify_DE_{product}_{variant}"


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.model.writer = replace(house.model.writer, provider="groq", model="gpt")
    return house


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE)


@pytest.fixture
def bowl(house: House, store: Store) -> Product:
    made = product(store, title="=Bowl")
    house.stock(store, made)
    return made


def test_history_says_who_wrote_approved_and_changed_a_text(
    house: House, store: Store, bowl: Product
) -> None:
    house.attune.keep(ALICE, None, Voice(banned=("cheap",)), "user:a", seen=0)
    house.written(store, bowl)
    [draft, *_others] = house.review.product(ALICE, bowl.id).drafts
    edited = house.review.edit(
        ALICE, draft.id, draft.text.replace("Stoneware", "Clay"), "user:a", seen=draft.version
    )
    house.review.decide(ALICE, draft.id, DraftState.ACCEPTED, "user:b", seen=edited.version)
    run = house.publish.request(ALICE, [draft.id], "user:b", "publish-one")
    house.work(ALICE, run)
    [row] = house.queries.history(ALICE, bowl.id)
    made = row.provenance
    assert made is not None
    assert (made.writer.model, made.writer.prompt_version) == ("gpt", OFFLINE.prompt_version)
    assert (made.origin.voice, made.approved_by) == ("workspace.v1", "user:b")
    assert ("f1", "title") in made.origin.facts
    assert 0 < made.changed_percent < 50
    assert "banned_word" in made.passed


def test_a_table_has_every_write_and_no_formula(house: House, store: Store, bowl: Product) -> None:
    house.published(store, bowl)
    [row] = house.export.table(ALICE, store.id)
    told = dict(zip(COLUMNS, row, strict=True))
    assert told["title"] == "'=Bowl"
    assert told["product"] == bowl.remote_id
    assert (told["model"], told["changed_percent"], told["undone"]) == ("gpt", "0", "no")
    assert told["approved_by"] == "user:test"
    assert "form" in told["checks_passed"]


def test_a_feed_has_what_a_model_wrote_and_stands(
    house: House, store: Store, bowl: Product
) -> None:
    house.published(store, bowl)
    content, count = house.export.feed(ALICE, store.id, IDS, seo_titles=False)
    assert count == 1
    assert b"shopify_DE_1_1" in content
    assert b"trained_algorithmic_media" in content
    house.shop.merchant_edits(bowl, DESCRIPTION, "<p>All mine.</p>")
    house.stock(store, house.shop.kept[bowl.remote_id])
    assert house.export.feed(ALICE, store.id, IDS, seo_titles=False)[1] == 0


def test_what_no_model_wrote_is_in_no_feed(house: House, store: Store, bowl: Product) -> None:
    house.model.writer = replace(house.model.writer, provider="offline", model="offline-writer")
    house.published(store, bowl)
    assert house.export.feed(ALICE, store.id, IDS, seo_titles=False)[1] == 0


def test_nobody_exports_another_tenants_texts(house: House, store: Store, bowl: Product) -> None:
    house.move_in(BOB)
    house.published(store, bowl)
    assert len(house.export.table(ALICE, store.id)) == 1
    with pytest.raises(NotFound):
        house.export.table(BOB, store.id)
    with pytest.raises(NotFound):
        house.export.feed(BOB, store.id, IDS, seo_titles=False)


def test_a_feed_needs_to_know_its_items(house: House, store: Store) -> None:
    assert house.export.feed(ALICE, store.id, IDS, seo_titles=True)[1] == 0
    with pytest.raises(Invalid):
        house.export.feed(ALICE, store.id, "all the same", seo_titles=True)


def test_a_sentence_that_was_left_out_is_a_change_of_the_merchants(
    house: House, store: Store, bowl: Product
) -> None:
    house.model.adds[bowl.title] = DOUBT
    house.written(store, bowl)
    [draft, *_others] = house.review.product(ALICE, bowl.id).drafts
    [number] = [place for place, claim in enumerate(draft.claims) if claim.is_held]
    shorter = house.review.leave_out(ALICE, draft.id, number, "user:a", seen=draft.version)
    assert shorter.origin.as_written == draft.whole
    assert shorter.origin.facts == draft.origin.facts
