"""The audit log: written with what it tells of, added to and never changed."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE, Actor, AuditLine, Deed, KeptLine, Wanted
from app.domain.errors import Conflict
from app.domain.ids import UserId, new_id
from app.domain.tenants import User
from app.usecases.points import Points
from app.usecases.retrace import Retrace
from tests.factories import ALICE, BOB
from tests.house import House

LINE = AuditLine(Deed.POINTS_GRANTED, COMMAND_LINE, ALICE, "5", reason="for tests")
CHANGES = (
    "UPDATE audit_log SET reason = ''",
    "DELETE FROM audit_log",
    "TRUNCATE audit_log",
)


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE)
    house.move_in(BOB)
    return house


def _lines(house: House, **wanted: object) -> list[KeptLine]:
    retrace = Retrace(house.database.open_platform_uow)
    return list(retrace.lines(Wanted(**wanted), 10))  # type: ignore[arg-type]  # a test's shorthand


@pytest.mark.parametrize("statement", CHANGES)
def test_neither_of_the_applications_roles_changes_a_line(house: House, statement: str) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.audit_log.add(LINE)
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        house.database.reading(ALICE) as connection,
    ):
        connection.execute(text(statement))
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        house.database.open_platform_uow() as platform,
    ):
        platform.connection.execute(text(statement))
    assert [kept.line for kept in _lines(house)] == [LINE]


def test_a_tenants_transaction_tells_of_that_tenant_alone(house: House) -> None:
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        house.database.open_uow(BOB) as uow,
    ):
        uow.audit_log.add(LINE)
    with house.database.open_uow(ALICE) as uow:
        uow.audit_log.add(LINE)
    assert len(_lines(house)) == 1


def test_a_tenants_transaction_reads_no_line(house: House) -> None:
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        house.database.open_uow(ALICE) as uow,
    ):
        uow.audit_log.lines(Wanted(), 10)  # type: ignore[attr-defined]  # the port has no such call


def test_a_grant_that_is_refused_leaves_no_line_and_one_that_is_made_does(house: House) -> None:
    opened = house.database.open_uow
    points = Points(opened, house.database.open_platform_uow, "key")
    nadia = User(UserId(new_id()), "Nadia", "ADMIN")
    with house.database.open_platform_uow() as platform:
        platform.people.add(nadia)
    by = Actor(nadia.id, "192.0.2.7")
    points.grant(ALICE, 5, "a late sync", "ticket-1", by=by)
    with pytest.raises(Conflict):
        points.grant(ALICE, 5, "a late sync", "ticket-1", by=by)
    [kept] = _lines(house)
    assert kept.line == AuditLine(Deed.POINTS_GRANTED, by, ALICE, "5", reason="a late sync")
    assert (kept.name, kept.workspace) == ("Nadia", "Test")
    assert Retrace(house.database.open_platform_uow).people() == [(nadia.id, "Nadia")]


def test_lines_are_found_by_deed_person_workspace_and_number(house: House) -> None:
    nadia = UserId(new_id())
    for tenant, by in ((ALICE, COMMAND_LINE), (BOB, Actor(nadia))):
        with house.database.open_uow(tenant) as uow:
            uow.audit_log.add(AuditLine(Deed.POINTS_GRANTED, by, tenant))
    house.routing.save("", COMMAND_LINE)
    assert [k.line.deed for k in _lines(house, deed=Deed.MODELS_SAVED)] == [Deed.MODELS_SAVED]
    assert [k.line.tenant_id for k in _lines(house, tenant_id=ALICE)] == [ALICE]
    [hers] = _lines(house, user_id=nadia)
    assert hers.line.tenant_id == BOB
    assert [k.line.tenant_id for k in _lines(house, before=hers.number)] == [ALICE]
