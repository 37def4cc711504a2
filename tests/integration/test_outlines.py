"""Templates per category: kept per store, asked of writers, checked, and tried for free."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Conflict, Invalid, NotFound
from app.domain.outlines import Part, PartKind
from app.domain.richtext import blocks_of
from app.domain.stores import Store
from tests.factories import ALICE, BOB, product
from tests.house import House

BODY = Slot(Field.DESCRIPTION)
PARTS = (
    Part(PartKind.PARAGRAPH),
    Part(PartKind.HEADING, text="At a glance"),
    Part(PartKind.TABLE, names=("Material", "Diameter", "Origin")),
)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    store = house.move_in(ALICE)
    house.stock(store, product(store, 1), product(store, 2, product_type="Cups"))
    return store


def keep(
    house: House, store: Store, category: str, parts: tuple[Part, ...] = PARTS, seen: int = 0
) -> None:
    house.outlines.keep(ALICE, store.id, category, parts, "user:test", seen=seen)


def written(house: House, store: Store, number: int = 1) -> Draft:
    bowl = product(store, number)
    house.written(store, bowl)
    drafts = house.review.product(ALICE, bowl.id).drafts
    return next(d for d in drafts if d.slot == BODY and d.state is DraftState.READY)


def kinds(draft: Draft) -> list[str]:
    return [str(block.kind) for block in blocks_of(draft.text)]


def test_a_description_has_the_parts_of_its_category(house: House, store: Store) -> None:
    keep(house, store, "Bowls")
    draft = written(house, store)
    assert '<th scope="row">Material</th><td>Stoneware</td>' in draft.text
    assert "<h3>At a glance</h3>" in draft.text
    assert kinds(draft)[-3:] == ["heading", "row", "row"]
    checks = {check.code: check for check in draft.origin.checks}
    assert checks["outline"].is_passed
    assert checks["outline_unknown"].detail == "Origin"


def test_the_next_text_takes_the_place_of_our_table(house: House, store: Store) -> None:
    keep(house, store, "Bowls")
    bowl = product(store, 1)
    house.published(store, bowl)
    assert (house.shop.text(bowl, BODY) or "").count("<table") == 1
    draft = written(house, store)
    assert draft.base == house.shop.text(bowl, BODY)
    assert draft.text.count("<table") == 1


def test_a_table_of_the_merchants_own_stays_beside_ours(house: House, store: Store) -> None:
    keep(house, store, "Bowls")
    theirs = "<table><tr><td>S</td><td>20 cm</td></tr></table>"
    bowl = product(store, 3, description=f"<p>Big bowl.</p>{theirs}")
    house.stock(store, bowl)
    house.published(store, bowl)
    text = house.shop.text(bowl, BODY) or ""
    assert theirs in text
    assert text.count("<table") == 2
    assert written(house, store, 3).text.count("<table") == 2


def test_another_category_is_as_it_was_until_all_others_have_one(
    house: House, store: Store
) -> None:
    keep(house, store, "Bowls")
    assert "row" not in kinds(written(house, store, 2))
    keep(house, store, "")
    assert "row" in kinds(written(house, store, 2))


def test_a_text_without_a_part_is_asked_for_once_more_and_says_so(
    house: House, store: Store
) -> None:
    keep(house, store, "Bowls")
    house.model.says["Tide bowl 1"] = ["It is a bowl of stoneware, which is 30 cm across."]
    draft = written(house, store)
    check = next(check for check in draft.origin.checks if check.code == "outline")
    assert (check.is_passed, check.detail) == (False, "heading At a glance; table")
    assert "heading At a glance; table" in house.model.orders[-1].complaint


def test_whoever_saved_first_is_not_overwritten(house: House, store: Store) -> None:
    keep(house, store, "Bowls")
    with pytest.raises(Conflict):
        keep(house, store, "Bowls", PARTS[:1])
    keep(house, store, "Bowls", PARTS[:1], seen=1)
    [outline] = house.outlines.of_store(ALICE, store.id, ()).outlines
    assert (outline.number, outline.parts) == (2, PARTS[:1])


def test_one_that_can_not_be_is_not_kept(house: House, store: Store) -> None:
    with pytest.raises(Invalid):
        keep(house, store, "Bowls", PARTS[1:2])
    assert house.outlines.of_store(ALICE, store.id, ()).outlines == ()


def test_one_that_was_removed_holds_no_more(house: House, store: Store) -> None:
    keep(house, store, "Bowls")
    house.outlines.remove(ALICE, store.id, "Bowls")
    assert "row" not in kinds(written(house, store))
    with pytest.raises(NotFound):
        house.outlines.remove(ALICE, store.id, "Bowls")


def test_it_is_tried_on_a_product_for_nothing(house: House, store: Store) -> None:
    bowl = product(store, 1)
    heard = house.preview.outline(ALICE, store.id, [bowl.id], PARTS, "user:test")
    assert heard.product.id == bowl.id
    assert [check.code for check in heard.found.checks][-2:] == ["outline", "outline_unknown"]
    account = house.queries.counts(ALICE).account
    assert (account.available, account.held) == (100, 0)
    assert house.outlines.of_store(ALICE, store.id, ()).outlines == ()


def test_another_tenants_store_has_none_of_ours(house: House, store: Store) -> None:
    theirs = house.move_in(BOB)
    keep(house, store, "Bowls")
    assert house.outlines.of_store(BOB, theirs.id, ()).outlines == ()
    with pytest.raises(NotFound):
        house.outlines.of_store(BOB, store.id, ())
    with pytest.raises(NotFound):
        house.outlines.keep(BOB, store.id, "Bowls", PARTS, "user:bob", seen=1)
    with pytest.raises(NotFound):
        house.outlines.remove(BOB, store.id, "Bowls")


def test_the_names_of_properties_are_those_of_the_products(house: House, store: Store) -> None:
    bowl = replace(product(store, 1))
    names = house.outlines.of_store(ALICE, store.id, [bowl.id]).names
    assert {"Material", "Diameter", "Glaze"} <= set(names)
