"""Of a product's place one draft counts: what waits, or else the newest."""

from dataclasses import replace
from datetime import timedelta

from app.domain.catalog import Field, Slot
from app.domain.drafts import Draft, DraftState, Writer
from app.domain.ids import DraftId, ItemId, RunId, new_id
from app.domain.versions import at_hand
from tests.factories import ALICE, NOW, product, store

SHOP = store()
BOWL, CUP = product(SHOP), product(SHOP, 2)
OLD = Draft(
    ALICE,
    DraftId(new_id()),
    SHOP.id,
    BOWL.id,
    RunId(new_id()),
    ItemId(new_id()),
    Slot(Field.DESCRIPTION),
    "en",
    None,
    "One.",
    (),
    (),
    Writer("offline", "offline-writer", "writer.v3"),
    DraftState.REJECTED,
    1,
    NOW,
)
NEW = replace(OLD, id=DraftId(new_id()), created_at=NOW + timedelta(hours=1))


def test_of_one_place_the_newest_counts_unless_an_older_one_waits() -> None:
    assert at_hand([OLD, NEW]) == [NEW]
    waiting = replace(OLD, state=DraftState.READY)
    assert at_hand([waiting, NEW]) == [waiting]


def test_each_product_and_language_has_places_of_its_own() -> None:
    others = [replace(NEW, product_id=CUP.id), replace(NEW, language="de")]
    assert at_hand([NEW, *others]) == [NEW, *others]
