"""What an earlier try is taken to have written: by its mark, and by what stands there."""

import pytest

from app.domain.catalog import Field, Product, Slot
from app.domain.ids import ItemId, RevisionId, RunId, new_id
from app.domain.revisions import Change, Revision, RevisionState, Verdict
from app.domain.runs import Item, ItemState, Lease
from app.ports.stores import Live
from app.usecases.plans import Plan, Wish
from tests.factories import ALICE, NOW, product, store

TITLE, FRENCH = Slot(Field.SEO_TITLE), Slot(Field.SEO_TITLE, locale="fr")
BOWL = product(store())
ALT = Slot(Field.ALT_TEXT, BOWL.images[0].id)


def wish(slot: Slot, product: Product = BOWL) -> Wish:
    item = Item(ALICE, ItemId(new_id()), RunId(new_id()), product.id, 0, ItemState.WORKING)
    return Wish(Lease(item, 1), (Change(slot, "before", "sent"),))


def promised(wanted: Wish) -> Revision:
    item = wanted.lease.item
    [change] = wanted.changes
    return Revision(
        ALICE,
        RevisionId(new_id()),
        BOWL.store_id,
        BOWL.id,
        item.run_id,
        item.id,
        wanted.attempt,
        change.slot,
        before="before",
        sent="sent",
        stored=None,
        state=RevisionState.SENDING,
        created_at=NOW,
    )


def verdict(slot: Slot, now: str, *, is_marked: bool) -> Verdict:
    wanted = wish(slot)
    live = Live({slot: now}, wanted.attempt if is_marked else None)
    return Plan.of(wanted, BOWL, live, [promised(wanted)]).verdicts[slot]


@pytest.mark.parametrize("slot", [TITLE, ALT, FRENCH])
def test_what_we_sent_and_find_is_written(slot: Slot) -> None:
    assert verdict(slot, "sent", is_marked=False) is Verdict.ALREADY


def test_our_mark_stands_for_the_texts_that_went_in_with_it() -> None:
    assert verdict(TITLE, "before", is_marked=True) is Verdict.ALREADY
    assert verdict(TITLE, "before", is_marked=False) is Verdict.WRITE


@pytest.mark.parametrize("slot", [ALT, FRENCH])
def test_what_goes_in_beside_it_may_have_been_refused(slot: Slot) -> None:
    assert verdict(slot, "before", is_marked=True) is Verdict.WRITE


@pytest.mark.parametrize("slot", [ALT, FRENCH])
def test_or_was_edited_by_the_merchant_since(slot: Slot) -> None:
    assert verdict(slot, "their own", is_marked=True) is Verdict.ALREADY
