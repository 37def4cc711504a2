"""Many drafts and revisions go on in one statement, each only from where it was seen."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Conflict
from app.domain.ids import RunId
from app.domain.revisions import RevisionState
from app.domain.stores import Store
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def drafted(house: House, store: Store, count: int = 3) -> list[Draft]:
    bowls = [product(store, number) for number in range(1, count + 1)]
    house.stock(store, *bowls)
    return of_run(house, store, house.written(store, *bowls))


def of_run(house: House, store: Store, run: RunId) -> list[Draft]:
    with house.database.open_uow(store.tenant_id) as uow:
        return uow.drafts.of_run(run)


def test_drafts_go_on_together(house: House) -> None:
    drafts = drafted(house, house.move_in(ALICE))
    with house.database.open_uow(ALICE) as uow:
        uow.drafts.move([draft.to(DraftState.ACCEPTED, "user:test") for draft in drafts])
        moved = uow.drafts.many([draft.id for draft in drafts])
    assert {(d.state, d.decided_by, d.version) for d in moved} == {
        (DraftState.ACCEPTED, "user:test", drafts[0].version + 1)
    }


def test_none_goes_on_where_one_has_changed_since(house: House) -> None:
    store = house.move_in(ALICE)
    drafts = drafted(house, store)
    house.review.decide_all(ALICE, [drafts[0].id], DraftState.REJECTED, "user:else")
    with pytest.raises(Conflict), house.database.open_uow(ALICE) as uow:
        uow.drafts.move([draft.to(DraftState.ACCEPTED) for draft in drafts])
    states = {draft.state for draft in of_run(house, store, drafts[0].run_id)}
    assert states == {DraftState.REJECTED, DraftState.READY}


def test_another_tenants_drafts_do_not_go_on(house: House) -> None:
    drafts = drafted(house, house.move_in(ALICE))
    house.move_in(BOB)
    with pytest.raises(Conflict), house.database.open_uow(BOB) as uow:
        uow.drafts.move([draft.to(DraftState.ACCEPTED) for draft in drafts])


def test_revisions_keep_what_became_of_them(house: House) -> None:
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in (1, 2)]
    house.stock(store, *bowls)
    run = house.published(store, *bowls)
    with house.database.open_uow(ALICE) as uow:
        first, second = uow.revisions.of_run(run)
        uow.revisions.settle(
            [replace(first, state=RevisionState.DROPPED), replace(second, stored="theirs")]
        )
        kept = {each.id: each for each in uow.revisions.of_run(run)}
    assert kept[first.id].state is RevisionState.DROPPED
    assert (kept[second.id].state, kept[second.id].stored) == (RevisionState.WRITTEN, "theirs")
