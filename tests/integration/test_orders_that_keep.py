"""Orders that keep what is there: from the quote to the shop, and back."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import DraftState
from app.domain.errors import Invalid
from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from app.domain.texts import Mode
from tests.factories import ALICE, product
from tests.house import House

DESCRIPTION = Slot(Field.DESCRIPTION)
LIVE = "<p>Big bowl. IT IS FOR THE TABLE!</p><table><tr><td>30 cm</td></tr></table>"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def test_what_is_added_goes_behind_the_text_and_can_be_taken_back(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, description=LIVE)
    house.stock(store, bowl)
    run = house.published(store, bowl, mode=Mode.APPEND)
    there = house.shop.text(bowl, DESCRIPTION) or ""
    assert there.startswith(f"{LIVE}\n<p>")
    assert "Stoneware" in there
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo"))
    assert house.shop.text(bowl, DESCRIPTION) == LIVE


def test_an_improvement_keeps_every_good_sentence(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, description=LIVE)
    house.stock(store, bowl)
    house.published(store, bowl, mode=Mode.IMPROVE)
    there = house.shop.text(bowl, DESCRIPTION) or ""
    assert there.startswith("<p>Big bowl. It is for the table!</p>\n<p>")
    assert there.endswith("</ul>\n<table><tr><td>30 cm</td></tr></table>")


def test_the_writer_is_told_what_stays(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, description=LIVE)
    house.stock(store, bowl)
    house.written(store, bowl, mode=Mode.IMPROVE)
    brief = house.model.orders[0].slots[0]
    assert brief.mode is Mode.IMPROVE
    assert [said.text for said in brief.present] == ["Big bowl.", "IT IS FOR THE TABLE!"]


def test_what_is_there_is_left_out_of_a_filling_order_and_free(house: House) -> None:
    store = house.move_in(ALICE)
    full, empty = product(store, 1), product(store, 2, description="")
    house.stock(store, full, empty)
    offer = house.offers.quote(ALICE, house.order(store, full, empty, mode=Mode.FILL))
    assert [refused.reason for refused in offer.refused] == ["nothing_missing"]
    assert (offer.products, offer.quote.points) == ((empty.id,), 2)


def test_of_a_product_only_what_is_written_is_paid(house: House) -> None:
    store = house.move_in(ALICE, points=10)
    bowl = product(store, seo_title="Tide bowl, a stoneware bowl")
    house.stock(store, bowl)
    run = house.written(store, bowl, mode=Mode.FILL, service=ServiceCode.SEO)
    summary = house.queries.run(ALICE, run)
    assert (summary.quoted, summary.captured, summary.held) == (2, 2, 0)
    assert house.queries.counts(ALICE).account.available == 8


def test_what_was_held_at_its_own_price_comes_back_at_it(house: House) -> None:
    store = house.move_in(ALICE, points=10)
    bowl = product(store, seo_title="Tide bowl, a stoneware bowl")
    house.stock(store, bowl)
    order = house.order(store, bowl, mode=Mode.FILL, service=ServiceCode.SEO)
    house.cancel.run(ALICE, house.generate.request(ALICE, order))
    account = house.queries.counts(ALICE).account
    assert (account.available, account.held) == (10, 0)


def test_a_text_that_was_filled_meanwhile_is_not_overwritten(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, description="")
    house.stock(store, bowl)
    drafts = house.accepted(store, house.written(store, bowl, mode=Mode.FILL))
    house.shop.merchant_edits(bowl, DESCRIPTION, "<p>Mine.</p>")
    run = house.publish.request(ALICE, drafts, "user:test", "publish")
    house.work(ALICE, run)
    assert house.queries.items(ALICE, run, (), 10)[0].state is ItemState.CONFLICT
    assert house.shop.text(bowl, DESCRIPTION) == "<p>Mine.</p>"


def test_what_is_added_is_added_to_the_text_that_is_there_by_now(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store, description=LIVE)
    house.stock(store, bowl)
    run = house.written(store, bowl, mode=Mode.APPEND)
    house.shop.merchant_edits(bowl, DESCRIPTION, "<p>Mine.</p>")
    house.work(ALICE, house.sync.request(ALICE, store.id, "again"))
    draft = house.review.product(ALICE, bowl.id).drafts[0]
    rebased = house.review.rebase(ALICE, draft.id, "user:test", seen=draft.version)
    assert rebased.run_id == run
    assert rebased.text.startswith("<p>Mine.</p>\n<p>")
    assert rebased.state is DraftState.ACCEPTED


def test_a_table_that_came_meanwhile_is_kept_as_well(house: House) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.written(store, bowl)
    table = "<table><tr><td>new</td></tr></table>"
    house.shop.merchant_edits(bowl, DESCRIPTION, f"<p>Mine.</p>{table}")
    house.work(ALICE, house.sync.request(ALICE, store.id, "again"))
    draft = house.review.product(ALICE, bowl.id).drafts[0]
    rebased = house.review.rebase(ALICE, draft.id, "user:test", seen=draft.version)
    assert rebased.text.endswith(table)
    assert "Mine." not in rebased.text


def test_an_improvement_of_words_alone_has_no_place_in_another_text(house: House) -> None:
    store = house.move_in(ALICE)
    words = "Stoneware, 30 cm, blue, sand. IT IS FOR THE TABLE!"
    bowl = product(store, description=f"<p>{words}</p>")
    house.stock(store, bowl)
    house.written(store, bowl, mode=Mode.IMPROVE)
    house.shop.merchant_edits(bowl, DESCRIPTION, "<p>Mine.</p>")
    house.work(ALICE, house.sync.request(ALICE, store.id, "again"))
    draft = house.review.product(ALICE, bowl.id).drafts[0]
    with pytest.raises(Invalid):
        house.review.rebase(ALICE, draft.id, "user:test", seen=draft.version)
