"""Leases, drafts that give way, and the platform's door, on a real database."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Conflict, LostLease
from app.domain.ids import DraftId, RunId, StoreId, TenantId, WebhookId, new_id
from app.domain.runs import ItemState, Lease
from app.domain.stores import Platform
from app.ports.platform import Intake
from tests.factories import ALICE, BOB, product, store
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _order(house: House, count: int) -> RunId:
    own = house.move_in(ALICE)
    bowls = [product(own, number) for number in range(count)]
    house.stock(own, *bowls)
    return house.generate.request(ALICE, house.order(own, *bowls))


def _take(house: House, run: RunId, limit: int = 1, lease_s: float = 60) -> list[Lease]:
    with house.database.open_uow(ALICE) as uow:
        return uow.runs.take(run, limit, lease_s)


def test_many_workers_take_each_item_once_in_order(house: House) -> None:
    run = _order(house, 30)
    with ThreadPoolExecutor(10) as pool:
        taken = list(pool.map(lambda _worker: _take(house, run, 3), range(10)))
    items = [lease.item.id for leases in taken for lease in leases]
    assert len(items) == len(set(items)) == 30
    assert all(
        [lease.item.position for lease in leases] == sorted(lease.item.position for lease in leases)
        for leases in taken
    )


def test_an_item_whose_lease_ran_out_is_taken_with_a_higher_fence(house: House) -> None:
    run = _order(house, 1)
    [old] = _take(house, run)
    assert _take(house, run) == []
    house.age(ALICE)
    [new] = _take(house, run)
    assert (new.fence, new.item.attempts) == (old.fence + 1, 2)


@pytest.mark.parametrize("step", ["renew", "put_back", "finish"])
def test_only_the_newest_lease_may_do_anything(house: House, step: str) -> None:
    run = _order(house, 1)
    [old] = _take(house, run)
    house.age(ALICE)
    [new] = _take(house, run)
    with pytest.raises(LostLease):
        _STEPS[step](house, old)
    _STEPS[step](house, new)


def _renew(house: House, lease: Lease) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.runs.renew(lease, 60)


def _put_back(house: House, lease: Lease) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.runs.put_back(lease, 60, "unavailable", "busy")


def _finish(house: House, lease: Lease) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.runs.finish(lease, ItemState.DONE)


_STEPS = {"renew": _renew, "put_back": _put_back, "finish": _finish}


def test_of_many_that_end_together_another_workers_is_left_to_it(house: House) -> None:
    run = _order(house, 3)
    first, second, third = _take(house, run, 3, lease_s=0)
    [newer] = _take(house, run)
    with house.database.open_uow(ALICE) as uow:
        ended = dict.fromkeys((first, second, third), (ItemState.BLOCKED, "too_long", "90 of 60"))
        assert uow.runs.finish_all(ended) == [newer.item.id]
        found = [uow.runs.item(lease.item.id) for lease in (first, second, third)]
    states = {item.id: (item.state, item.outcome, item.detail) for item in found}
    assert states.pop(newer.item.id) == (ItemState.WORKING, "", "")
    assert set(states.values()) == {(ItemState.BLOCKED, "too_long", "90 of 60")}


def test_what_was_put_back_is_taken_only_when_it_is_due(house: House) -> None:
    run = _order(house, 1)
    [lease] = _take(house, run)
    _put_back(house, lease)
    assert _take(house, run) == []
    house.age(ALICE)
    assert len(_take(house, run)) == 1


def _written(house: House, key: str) -> tuple[Draft, list[Draft]]:
    """A draft from a new run, and all drafts of its product."""
    own = house.move_in(ALICE)
    bowl = product(own)
    house.stock(own, bowl)
    run = house.written(own, bowl, request_key=key)
    with house.database.open_uow(ALICE) as uow:
        [fresh] = uow.drafts.of_run(run)
        return fresh, uow.drafts.of_product(bowl.id, DraftState)


def test_a_new_draft_takes_the_place_of_the_one_that_waits(house: House) -> None:
    first, _all = _written(house, "one")
    second, drafts = _written(house, "two")
    states = {draft.id: draft.state for draft in drafts}
    assert states == {first.id: DraftState.REJECTED, second.id: DraftState.READY}


def test_a_draft_for_another_language_or_place_takes_nobodys_place(house: House) -> None:
    first, _all = _written(house, "one")
    arabic = replace(first, id=DraftId(new_id()), language="ar")
    with house.database.open_uow(ALICE) as uow:
        uow.drafts.add([arabic])
        assert uow.drafts.get(first.id) == first
        assert uow.drafts.get(arabic.id) == arabic


def test_of_two_who_decide_at_once_the_second_is_told(house: House) -> None:
    draft, _all = _written(house, "one")
    with house.database.open_uow(ALICE) as uow:
        uow.drafts.save(draft.to(DraftState.ACCEPTED), seen=draft.version)
    with pytest.raises(Conflict):
        _reject(house, draft)
    with house.database.open_uow(ALICE) as uow:
        assert uow.drafts.get(draft.id).state is DraftState.ACCEPTED


def _reject(house: House, draft: Draft) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.drafts.save(draft.to(DraftState.REJECTED), seen=draft.version)


def test_tenants_take_turns_among_due_runs(house: House) -> None:
    _orders(house, ALICE, 5)
    _orders(house, BOB, 1)
    with house.database.open_platform_uow() as platform:
        assert {due.tenant_id for due in platform.due.runs(2)} == {ALICE, BOB}
        assert len(platform.due.runs(10)) == 6


def _orders(house: House, tenant: TenantId, count: int) -> None:
    own = house.move_in(tenant)
    bowl = product(own)
    house.shop.kept.clear()
    house.stock(own, bowl)
    for number in range(count):
        house.generate.request(tenant, house.order(own, bowl, request_key=f"order {number}"))


def _intake() -> Intake:
    return Intake(WebhookId(new_id()), ALICE, StoreId(store().id), "products/update", "7")


def test_a_delivery_is_kept_once_and_drained_by_one_at_a_time(house: House) -> None:
    with house.database.open_platform_uow() as platform:
        assert platform.take_in(Platform.SHOPIFY, "delivery-1", _intake())
        assert not platform.take_in(Platform.SHOPIFY, "delivery-1", _intake())
    with house.database.open_platform_uow() as platform:
        [kept] = platform.drain(10)
        assert platform.drain(10) == []
        platform.connection.execute(text("UPDATE webhook_intake SET claimed_until = now()"))
        assert platform.drain(10) == [kept]
        platform.drained(kept.id)
        platform.connection.execute(text("UPDATE webhook_intake SET claimed_until = now()"))
        assert platform.drain(10) == []
