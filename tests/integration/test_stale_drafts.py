"""What the shop changed since a text was written isn't overwritten by accepting that text."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Conflict, Invalid, Outdated
from app.domain.ids import PolicySwitchId, new_id
from app.domain.policies.policy import Policy, PolicySwitch
from app.domain.stores import Store
from app.usecases.sync import audited
from tests.factories import ALICE, NOW, product
from tests.house import House

NEWER = "<p>What its merchant wrote meanwhile.</p>"
DESCRIPTION = Slot(Field.DESCRIPTION)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE, points=20)


def _drafts(house: House, store: Store, count: int) -> list[Draft]:
    """So many, of which the merchant overtook the first."""
    bowls = [product(store, number) for number in range(1, count + 1)]
    house.stock(store, *bowls)
    run = house.written(store, *bowls)
    with house.database.open_uow(ALICE) as uow:
        uow.products.put_all([audited(bowls[0].with_texts({DESCRIPTION: NEWER}), store)])
        found = {draft.product_id: draft for draft in uow.drafts.of_run(run)}
    return [found[bowl.id] for bowl in bowls]


def _decide(house: House, draft: Draft, state: DraftState = DraftState.ACCEPTED) -> Draft:
    return house.review.decide(ALICE, draft.id, state, "user:test", seen=draft.version)


def test_a_stale_draft_is_not_accepted(house: House, store: Store) -> None:
    stale, fresh = _drafts(house, store, 2)
    with pytest.raises(Conflict):
        _decide(house, stale)
    assert _decide(house, fresh).state is DraftState.ACCEPTED


def test_a_stale_draft_can_be_rejected(house: House, store: Store) -> None:
    [stale] = _drafts(house, store, 1)
    assert _decide(house, stale, DraftState.REJECTED).state is DraftState.REJECTED


def test_of_many_the_stale_ones_stay(house: House, store: Store) -> None:
    drafts = _drafts(house, store, 3)
    ids = [draft.id for draft in drafts]
    assert house.review.decide_all(ALICE, ids, DraftState.ACCEPTED, "user:test") == 2
    with house.database.open_uow(ALICE) as uow:
        states = {draft.id: draft.state for draft in uow.drafts.many(ids)}
    assert states[ids[0]] is DraftState.READY


def test_a_stale_draft_that_was_seen_so_is_accepted(house: House, store: Store) -> None:
    [stale] = _drafts(house, store, 1)
    taken = house.review.rebase(ALICE, stale.id, "user:test", seen=stale.version)
    assert (taken.state, taken.base) == (DraftState.ACCEPTED, NEWER)


def test_what_was_seen_otherwise_is_not_put_against_the_newer_text(
    house: House, store: Store
) -> None:
    [stale] = _drafts(house, store, 1)
    with pytest.raises(Outdated):
        house.review.rebase(ALICE, stale.id, "user:test", seen=stale.version + 1)


def test_what_is_kept_out_is_not_put_against_the_newer_text_either(
    house: House, store: Store
) -> None:
    [stale] = _drafts(house, store, 1)
    rivals = ("stoneware",)
    switch = PolicySwitch(
        *(ALICE, PolicySwitchId(new_id()), store.id, Policy.RIVAL),
        *(True, "", "user:test", NOW, rivals),
    )
    with house.database.open_uow(ALICE) as uow:
        uow.policies.add(switch)
    with pytest.raises(Invalid):
        house.review.rebase(ALICE, stale.id, "user:test", seen=stale.version)
