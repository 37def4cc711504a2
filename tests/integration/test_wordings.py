"""New texts against the shop's, against drafts, and against what many products have."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.db.neighbours import NeighbourRows
from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.checks import Checked
from app.domain.drafts import Draft, DraftState
from app.domain.sameness import Alike
from app.domain.stores import Store
from app.usecases.sameness import Sameness
from app.usecases.sync import audited
from tests.factories import ALICE, BOB, product
from tests.house import House

DESCRIPTION = Slot(Field.DESCRIPTION)
SUPPLIERS = (
    "A shape that feels at home on any table, from the first coffee to the last slice of cake,"
    " and that looks as if it had always been there, quiet and friendly beside all the rest."
)
OWN = (
    "Put soup into it when friends come late, or fruit when nobody comes at all: it takes its turn"
    " with everything, and next morning it waits where you left it, ready to begin again."
)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def shop(house: House) -> Store:
    return house.move_in(ALICE)


def stocked(house: House, shop: Store, *descriptions: str) -> list[Product]:
    made = [product(shop, n, description=f"<p>{d}</p>") for n, d in enumerate(descriptions, 1)]
    house.stock(shop, *made)
    return made


def marked(house: House, of: Product, text: str, language: str = "en") -> Alike | None:
    found = Checked(f"<p>{text}</p>", (), ())
    sameness = Sameness(house.database.open_uow, NeighbourRows(house.database))
    return sameness.marked(ALICE, language, of, {DESCRIPTION: found})[DESCRIPTION].alike


def written(house: House, shop: Store, of: Product, texts: Sequence[str]) -> Draft:
    house.model.says[of.title] = list(texts)
    run = house.written(shop, of)
    with house.database.open_uow(shop.tenant_id) as uow:
        return next(draft for draft in uow.drafts.of_run(run) if draft.slot == DESCRIPTION)


def test_what_another_product_says_is_found_and_named(house: House, shop: Store) -> None:
    one, _two = stocked(house, shop, "", SUPPLIERS)
    assert marked(house, one, SUPPLIERS) == Alike("Tide bowl 2", 100, 50)


def test_a_text_of_its_own_is_not(house: House, shop: Store) -> None:
    one, _two = stocked(house, shop, "", SUPPLIERS)
    assert marked(house, one, OWN) is None


def test_a_suppliers_text_is_found_at_those_that_share_it(house: House, shop: Store) -> None:
    one, *_others = stocked(house, shop, *[SUPPLIERS] * 5)
    assert marked(house, one, f"{SUPPLIERS} It is a bowl.") is not None


def test_a_products_own_text_may_be_improved(house: House, shop: Store) -> None:
    one, _two = stocked(house, shop, SUPPLIERS, OWN)
    assert marked(house, one, f"{SUPPLIERS} It is a bowl.") is None


def test_another_language_is_another_matter(house: House, shop: Store) -> None:
    one, _two = stocked(house, shop, "", SUPPLIERS)
    assert marked(house, one, SUPPLIERS, "ar") is None


def test_what_left_the_shop_counts_no_more(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", SUPPLIERS)
    with house.database.open_uow(ALICE) as uow:
        uow.products.trash(two.id)
    assert marked(house, one, SUPPLIERS) is None


def test_what_changed_in_the_shop_is_read_anew(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", SUPPLIERS)
    assert marked(house, one, SUPPLIERS) is not None
    with house.database.open_uow(ALICE) as uow:
        uow.products.put(*audited(replace(two, description=f"<p>{OWN}</p>"), shop))
    assert marked(house, one, SUPPLIERS) is None


def test_drafts_of_one_run_are_compared(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", "")
    assert written(house, shop, one, [OWN]).alike == ""
    assert written(house, shop, two, [OWN]).alike == one.title


def test_a_rejected_draft_counts_no_more(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", "")
    first = written(house, shop, one, [OWN])
    house.review.decide_all(ALICE, [first.id], DraftState.REJECTED, "user:test")
    later(house)
    assert marked(house, two, OWN) is None


def test_an_open_draft_counts_for_as_long_as_it_is_open(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", "")
    written(house, shop, one, [OWN])
    later(house)
    assert marked(house, two, OWN) is not None


def later(house: House) -> None:
    with house.database.reading(ALICE) as connection:
        connection.exec_driver_sql("UPDATE wordings SET kept_at = kept_at - interval '1 hour'")


def test_of_two_workers_with_the_same_text_one_finds_the_other(house: House, shop: Store) -> None:
    products = stocked(house, shop, *[""] * 4)
    found: list[Alike | None] = []
    threads = [
        threading.Thread(target=lambda each=each: found.append(marked(house, each, OWN)))
        for each in products
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(each is None for each in found) == 1


def test_the_second_try_is_asked_to_differ_and_taken(house: House, shop: Store) -> None:
    one, _two = stocked(house, shop, "", SUPPLIERS)
    draft = written(house, shop, one, [SUPPLIERS, OWN])
    assert "other words" in house.model.orders[-1].complaint
    assert (draft.state, draft.alike) == (DraftState.READY, "")
    assert OWN[:20] in draft.text


def test_a_text_that_stays_the_same_says_so_and_how_much(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", SUPPLIERS)
    draft = written(house, shop, one, [SUPPLIERS])
    assert (draft.state, draft.alike, draft.alike_percent) == (DraftState.READY, two.title, 100)
    assert len(house.model.orders) == 2


def test_a_second_try_that_cant_be_offered_is_not_preferred(house: House, shop: Store) -> None:
    one, two = stocked(house, shop, "", SUPPLIERS)
    draft = written(house, shop, one, [SUPPLIERS, "It comes with a lifetime warranty."])
    assert draft.state is DraftState.READY
    assert draft.alike == two.title


def test_tenants_never_see_each_others_wordings(house: House, shop: Store) -> None:
    theirs = house.move_in(BOB)
    house.stock(theirs, product(theirs, 2, description=f"<p>{SUPPLIERS}</p>"))
    house.shop.kept.clear()
    one, two = stocked(house, shop, "", "")
    assert marked(house, one, SUPPLIERS) is None
    assert marked(house, two, SUPPLIERS) is not None  # the one before it


def test_a_forgotten_shop_leaves_no_wordings(house: House, shop: Store) -> None:
    one, _two = stocked(house, shop, "", SUPPLIERS)
    marked(house, one, OWN)
    with house.database.open_uow(ALICE) as uow:
        uow.privacy.forget()
    with house.database.reading(ALICE) as connection:
        left = "SELECT (SELECT count(*) FROM wordings) + (SELECT count(*) FROM wording_marks)"
        assert connection.exec_driver_sql(left).scalar_one() == 0
