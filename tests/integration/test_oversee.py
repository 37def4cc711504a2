"""Workspaces as those who run the platform see them, and points moved by hand."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE, Deed, Wanted
from app.domain.directory import Turnover
from app.domain.errors import Conflict, Invalid, NotEnoughPoints, NotFound
from app.domain.ids import TenantId, UserId, new_id
from app.domain.points import Account, EntryKind
from app.domain.stores import StoreState
from app.domain.tenants import Membership, Role, User
from app.domain.usage import Usage
from app.usecases.oversee import Oversee
from app.usecases.points import Points
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    for tenant in (ALICE, BOB):
        house.move_in(tenant)
    return house


@pytest.fixture
def oversee(house: House) -> Oversee:
    clock = lambda: datetime.now(UTC)  # noqa: E731
    return Oversee(house.database.open_platform_uow, house.queries, clock)


@pytest.fixture
def points(house: House) -> Points:
    return Points(house.database.open_uow, house.database.open_platform_uow, "key")


def _used(house: House, tenant: TenantId, **changes: Any) -> None:
    call: dict[str, Any] = {
        "tenant_id": tenant,
        "task": "seo_basic",
        "provider": "groq",
        "model": "m",
        "input_tokens": 1,
        "output_tokens": 1,
        "cost_usd": Decimal("0.25"),
        "duration_ms": 5,
        "outcome": "ok",
        "at": datetime.now(UTC),
    }
    with house.database.open_uow(tenant) as uow:
        uow.records.usage([Usage(**(call | changes))])


def test_an_entry_tells_points_shops_cost_and_what_was_taken(
    house: House, oversee: Oversee
) -> None:
    store = house.queries.stores(ALICE)[0].store
    bowl = product(store)
    house.stock(store, bowl)
    house.written(store, bowl)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.set_state(store.id, StoreState.RECONNECT)
    before = oversee.workspace(ALICE).entry.turnover
    _used(house, ALICE)
    _used(house, ALICE, provider="own")
    _used(house, ALICE, at=datetime.now(UTC) - timedelta(days=31))
    _used(house, BOB)
    entry = oversee.workspace(ALICE).entry
    assert entry.account == Account(98, 0)
    assert (entry.shops, entry.shut) == (1, 1)
    assert entry.turnover == Turnover(before.calls + 2, before.usd + Decimal("0.25"), 2)
    assert entry.turnover.margin_usd(Decimal("0.5")) == 1 - entry.turnover.usd
    assert entry.turnover.margin_usd(None) is None


def test_a_workspace_is_found_by_name_shop_member_or_id(house: House, oversee: Oversee) -> None:
    person = User(UserId(new_id()), "Nadia", "USER")
    with house.database.open_platform_uow() as platform:
        platform.people.add(person)
        platform.people.identify("password", "nadia@mirra.example", person.id)
    with house.database.open_uow(ALICE) as uow:
        uow.tenants.add_member(Membership(ALICE, person.id, Role.OWNER))
    for asked in ("aaaaaaaa.MYshopify", "nadia@MIRRA", str(ALICE)):
        assert [e.tenant.id for e in oversee.search(asked, 10)] == [ALICE]
    assert {e.tenant.id for e in oversee.search(" test ", 10)} == {ALICE, BOB}
    assert {e.tenant.id for e in oversee.search("", 10)} == {ALICE, BOB}
    assert oversee.search("%", 10) == []
    assert len(oversee.search("", 1, 1)) == 1
    [found] = oversee.workspace(ALICE).people
    assert (found.name, found.role, found.known_as) == ("Nadia", Role.OWNER, "nadia@mirra.example")


def test_a_workspace_that_isnt_there_is_not_found(oversee: Oversee) -> None:
    with pytest.raises(NotFound):
        oversee.workspace(TenantId(new_id()))


def test_what_is_free_can_be_taken_back_once_and_nothing_more(house: House, points: Points) -> None:
    with pytest.raises(NotEnoughPoints) as refused:
        points.take_back(ALICE, 101, "granted twice", "one", by=COMMAND_LINE)
    assert refused.value.available == 100
    assert _account(house) == Account(100, 0)
    assert points.take_back(ALICE, 100, "granted twice", "one", by=COMMAND_LINE) == Account(0, 0)
    with pytest.raises(Conflict):
        points.take_back(ALICE, 100, "granted twice", "one", by=COMMAND_LINE)
    with house.database.open_platform_uow() as platform:
        deeds = [kept.line for kept in platform.audit_log.lines(Wanted(), 10)]
    assert [(d.deed, d.subject, d.reason) for d in deeds] == [
        (Deed.POINTS_TAKEN_BACK, "100", "granted twice")
    ]
    [(_number, line), *_rest] = house.queries.ledger(ALICE, 5, None)
    assert (line.kind, line.available) == (EntryKind.CORRECTION, -100)


def _account(house: House) -> Account:
    return house.queries.counts(ALICE).account


@pytest.mark.parametrize(
    ("amount", "reason", "field"),
    [
        (0, "because", "points"),
        (-5, "because", "points"),
        (100_001, "because", "points"),
        (True, "because", "points"),
        (5, "  a ", "reason"),
        (5, "x" * 301, "reason"),
    ],
)
def test_an_amount_or_a_reason_that_is_none_moves_nothing(
    house: House, points: Points, amount: int, reason: str, field: str
) -> None:
    for move in (points.grant, points.take_back):
        with pytest.raises(Invalid) as refused:
            move(ALICE, amount, reason, "ref", by=COMMAND_LINE)
        assert list(refused.value.fields) == [field]
    assert _account(house) == Account(100, 0)


def test_the_most_that_may_be_granted_at_a_time_is_granted(house: House, points: Points) -> None:
    points.grant(ALICE, 100_000, "a big shop", "ref", by=COMMAND_LINE)
    assert _account(house) == Account(100_100, 0)
