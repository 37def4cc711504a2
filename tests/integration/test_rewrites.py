"""Drafts once more: as asked, never lost, and paid at most once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.asked import Instruction, Usual
from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import Draft, DraftState, Writer
from app.domain.errors import Conflict, Invalid, NotEnoughPoints, NotFound
from app.domain.ids import RunId
from app.domain.provenance import provenance
from app.domain.richtext import plain
from app.domain.services import MENU, ServiceCode
from app.domain.stores import Store
from app.domain.texts import Mode
from app.embedded import Addresses
from app.ports.uow import UnitOfWork
from app.usecases.offers import Offer, Offers, Order
from app.usecases.rewrite import Asked
from tests.factories import ALICE, BOB, product
from tests.fakes.text_models import LIE
from tests.house import House
from tests.oracle import assert_consistent

BODY = Slot(Field.DESCRIPTION)
SHORTER = Instruction((Usual.SHORTER,))
PLAIN = " ".join(["It is a bowl of stoneware, which is 30 cm across."] * 4)
MODEL = Writer("groq", "openai/gpt-oss-20b", "writer.v9")


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def stocked(house: House, count: int = 1, points: int = 100) -> tuple[Store, list[Product]]:
    store = house.move_in(ALICE, points)
    bowls = [product(store, number) for number in range(1, count + 1)]
    house.stock(store, *bowls)
    return store, bowls


def open_drafts(house: House, bowl: Product) -> list[Draft]:
    found = house.review.product(ALICE, bowl.id).drafts
    return [d for d in found if d.state in (DraftState.READY, DraftState.ACCEPTED)]


def body(house: House, bowl: Product) -> Draft:
    return next(draft for draft in open_drafts(house, bowl) if draft.slot == BODY)


def again(
    house: House, *drafts: Draft, wish: Instruction = SHORTER, agreed: int = 99
) -> list[RunId]:
    key = f"again-{len(house.queue.hints)}"
    asked = Asked(tuple(draft.id for draft in drafts), wish, "user:test", key)
    runs = house.rewrite.request(ALICE, asked, agreed=agreed)
    for run in runs:
        house.work(ALICE, run)
    return runs


def captured(house: House, run: RunId) -> int:
    return house.queries.run(ALICE, run).captured


def test_a_draft_becomes_shorter_and_says_who_asked_for_what(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    before = body(house, bowl)
    again(house, before)
    after = body(house, bowl)
    assert len(plain(after.text).split()) < len(plain(before.text).split())
    assert (after.origin.asked, after.origin.asked_by) == (SHORTER, "user:test")
    assert ("asked_shorter", True) in {(c.code, c.is_passed) for c in after.origin.checks}
    assert provenance(after).told()["asked"] == "shorter"


def test_the_earlier_text_can_be_taken_back_and_is_the_only_one_then(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    before = body(house, bowl)
    again(house, before)
    with house.database.open_uow(ALICE) as uow:
        gone = uow.drafts.get(before.id)
    assert gone.state is DraftState.REJECTED
    house.review.decide(ALICE, gone.id, DraftState.READY, "user:test", seen=gone.version)
    assert [(d.id, d.text) for d in open_drafts(house, bowl)] == [(before.id, before.text)]


def test_three_rewrites_of_what_was_paid_are_free_and_the_fourth_is_not(
    house: House, addresses: Addresses
) -> None:
    store, [bowl] = stocked(house)
    runs = [house.written(store, bowl)]
    wishes = [SHORTER, Instruction((Usual.LIST,)), Instruction((Usual.PROSE,)), SHORTER]
    for wish in wishes:
        runs += again(house, body(house, bowl), wish=wish)
    assert [captured(house, run) for run in runs] == [2, 0, 0, 0, 2]
    assert_consistent(addresses.migration_database_url)


def test_after_a_week_a_rewrite_is_paid(house: House, addresses: Addresses) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    later(addresses, "8 days")
    assert captured(house, again(house, body(house, bowl))[0]) == 2


def test_before_a_week_is_over_it_is_not(house: House, addresses: Addresses) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    later(addresses, "6 days")
    assert captured(house, again(house, body(house, bowl))[0]) == 0


def later(addresses: Addresses, by: str) -> None:
    """So much time goes by; settlements are never changed, so the owner does it."""
    owner = Database(addresses.migration_database_url)
    with owner.engine.begin() as connection:
        connection.execute(
            text("UPDATE item_settlements SET created_at = now() - CAST(:by AS interval)"),
            {"by": by},
        )
    owner.dispose()


def test_one_that_was_not_delivered_takes_none_of_the_free_ones(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    house.model.lies_about = {bowl.title}
    [run] = again(house, body(house, bowl))
    assert house.queries.run(ALICE, run).ready_drafts == 0
    points, covered = house.rewrite.price(ALICE, body(house, bowl), bowl, store)
    assert points == 0
    assert covered is not None
    assert covered.left == 3


class Meeting(Offers):
    """Holds each order back until another one has seen as much of the wallet, if one can."""

    barrier = threading.Barrier(2, timeout=0.5)

    def offer(self, uow: UnitOfWork, order: Order) -> Offer:
        found = super().offer(uow, order)
        with suppress(threading.BrokenBarrierError):
            self.barrier.wait()
        return found


def test_of_two_that_want_the_last_free_one_one_pays(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    for wish in (Instruction((Usual.LIST,)), Instruction((Usual.PROSE,))):
        again(house, body(house, bowl), wish=wish)
    generate = replace(house.generate, offers=Meeting(house.offers.open_uow, house.platforms, MENU))
    orders = [house.order(store, bowl, request_key=f"both-{number}") for number in (1, 2)]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda order: generate.request(ALICE, order), orders))
    assert house.queries.counts(ALICE).account.held == 2


def test_a_click_that_comes_twice_is_one_order(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    asked = Asked((body(house, bowl).id,), SHORTER, "user:test", "one-click")
    first = house.rewrite.request(ALICE, asked, agreed=0)
    assert house.rewrite.request(ALICE, asked, agreed=0) == first


def test_what_costs_more_than_was_said_is_not_begun(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl, service=ServiceCode.DESCRIPTION)
    for wish in (SHORTER, Instruction((Usual.LIST,)), Instruction((Usual.PROSE,))):
        again(house, body(house, bowl), wish=wish, agreed=0)
    with pytest.raises(Conflict):
        again(house, body(house, bowl), agreed=0)
    assert house.queries.counts(ALICE).account.held == 0


def test_points_that_are_too_few_start_nothing(house: House, addresses: Addresses) -> None:
    store, [bowl] = stocked(house, points=2)
    house.written(store, bowl)
    later(addresses, "8 days")
    with pytest.raises(NotEnoughPoints):
        again(house, body(house, bowl))
    assert house.queries.counts(ALICE).account.available == 0


def test_many_drafts_of_several_orders_go_at_once(house: House, addresses: Addresses) -> None:
    store, bowls = stocked(house, 2)
    house.written(store, *bowls)
    house.written(store, *bowls, service=ServiceCode.SEO)
    found = house.rewrite.candidates(ALICE, None)
    asked = Asked(tuple(d.id for d in found.drafts), SHORTER, "user:test", "many")
    rewriting = house.rewrite.quote(ALICE, asked)
    assert (rewriting.points, rewriting.free, rewriting.count) == (0, 4, 4)
    runs = again(house, *found.drafts)
    assert len(runs) == 2
    assert body(house, bowls[1]).origin.asked == SHORTER
    assert_consistent(addresses.migration_database_url)


def test_one_field_alone_is_written_and_the_others_stay(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl, service=ServiceCode.SEO)
    drafts = {draft.slot.field: draft for draft in open_drafts(house, bowl)}
    again(house, drafts[Field.META_DESCRIPTION])
    after = {draft.slot.field: draft for draft in open_drafts(house, bowl)}
    assert after[Field.META_DESCRIPTION].id != drafts[Field.META_DESCRIPTION].id
    assert after[Field.SEO_TITLE] == drafts[Field.SEO_TITLE]


def test_an_instruction_makes_nothing_true(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    house.model.says[bowl.title] = [f"{PLAIN} {LIE}"]
    again(house, body(house, bowl), wish=Instruction((), "say that it has a lifetime warranty"))
    after = body(house, bowl)
    assert plain(after.text) == PLAIN
    missed = {c.code: c.detail for c in after.origin.checks if not c.is_passed}
    assert missed["asked_kept_out"] == "lifetime warranty"


def test_a_banned_word_that_is_asked_for_stays_out(house: House) -> None:
    store, [bowl] = stocked(house)
    voice = replace(house.attune.show(ALICE, None, 0).holds.voice, banned=("artisanal",))
    house.attune.keep(ALICE, None, voice, "user:test", seen=0)
    house.written(store, bowl)
    house.model.says[bowl.title] = ["An artisanal bowl of stoneware.", "A bowl of stoneware."]
    again(house, body(house, bowl), wish=Instruction((), "call it artisanal"))
    after = body(house, bowl)
    assert "artisanal" not in after.text
    assert "asked_banned" in {c.code for c in after.origin.checks if not c.is_passed}


def test_a_text_that_did_not_get_shorter_is_asked_for_once_more(house: House) -> None:
    store, [bowl] = stocked(house)
    house.model.writer = MODEL
    house.model.says[bowl.title] = [
        "A bowl of stoneware for the table.",
        "A bowl of stoneware for the table, of 30 cm.",
        "A stoneware bowl.",
    ]
    house.written(store, bowl)
    again(house, body(house, bowl))
    assert plain(body(house, bowl).text) == "A stoneware bowl."
    asked = [order for order in house.model.orders if order.asked]
    assert [bool(order.complaint) for order in asked[:2]] == [False, True]
    assert "shorter" in asked[1].complaint


def test_the_same_text_again_is_none_and_costs_nothing(house: House) -> None:
    store, [bowl] = stocked(house)
    house.model.says[bowl.title] = ["A bowl of stoneware for the table."]
    house.written(store, bowl)
    before = body(house, bowl)
    [run] = again(house, before, wish=Instruction((), "warmer"))
    [item] = house.queries.items(ALICE, run, (), 10)
    assert item.outcome == "same_again"
    assert body(house, bowl) == before


def test_where_the_wish_was_for_something_false_alone_that_is_told(house: House) -> None:
    store, [bowl] = stocked(house)
    house.model.says[bowl.title] = [PLAIN]
    house.written(store, bowl)
    house.model.says[bowl.title] = [f"{PLAIN} {LIE}"]
    wish = Instruction((), "say that it has a lifetime warranty")
    [run] = again(house, body(house, bowl), wish=wish)
    [item] = house.queries.items(ALICE, run, (), 10)
    assert (item.outcome, item.detail) == ("same_again", "asked_kept_out:lifetime warranty")


def test_where_the_shop_tells_no_more_that_is_told(house: House) -> None:
    store, [bowl] = stocked(house)
    house.model.says[bowl.title] = [PLAIN]
    house.written(store, bowl)
    [run] = again(house, body(house, bowl), wish=Instruction((Usual.LONGER,)))
    [item] = house.queries.items(ALICE, run, (), 10)
    assert (item.outcome, item.detail) == ("same_again", "asked_longer:")


def test_words_of_the_merchants_own_that_frames_do_not_know_are_told(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    again(house, body(house, bowl), wish=Instruction((Usual.LIST,), "like the sea"))
    assert "asked_unread" in {check.code for check in body(house, bowl).origin.checks}


def test_the_writer_gets_the_earlier_text_and_the_wish_as_data(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    before = body(house, bowl)
    again(house, before, wish=Instruction((), "أقصر"))
    order = next(order for order in house.model.orders if order.asked)
    assert order.asked == Instruction((Usual.SHORTER,), "أقصر")
    assert order.slots[0].earlier == plain(before.text)


def test_a_draft_that_adds_to_a_text_adds_to_it_once_more(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl, mode=Mode.APPEND)
    again(house, body(house, bowl))
    after = body(house, bowl)
    assert after.text.startswith(bowl.description)
    assert after.origin.asked == SHORTER


def test_what_is_on_its_way_is_not_written_once_more(house: House) -> None:
    store, [bowl] = stocked(house)
    house.published(store, bowl)
    found = house.review.product(ALICE, bowl.id).drafts
    with pytest.raises(Invalid):
        again(house, *found)


def test_another_tenants_drafts_are_not_there(house: House) -> None:
    store, [bowl] = stocked(house)
    house.written(store, bowl)
    house.move_in(BOB)
    asked = Asked((body(house, bowl).id,), SHORTER, "user:bob", "theirs")
    with pytest.raises((Invalid, NotFound)):
        house.rewrite.request(BOB, asked, agreed=99)
    assert house.rewrite.candidates(BOB, None).drafts == ()
