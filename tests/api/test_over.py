"""What has had its time lets nobody in, and a number is its sender's own."""

import pytest
from sqlalchemy import text

from app.domain.tenants import Membership, Role
from tests.programs import Program, code
from tests.web.conftest import EMAIL, PASSWORD, Web

ME = "/api/v1/me"


def end(web: Web, table: str) -> None:
    over = text(f"UPDATE {table} SET expires_at = now() - interval '1 s'")  # noqa: S608
    if table == "api_keys":
        with web.house.database.reading(web.tenant) as connection:
            connection.execute(over)
        return
    with web.house.database.open_platform_uow() as platform:
        platform.connection.execute(over)


@pytest.mark.parametrize("table", ["api_keys", "api_sessions"])
def test_what_is_over_lets_nobody_in(program: Program, web: Web, table: str) -> None:
    form = {"name": "N", "scopes": ["read"], "expires_at": "2027-01-01T00:00:00Z"}
    key = program.post("/api/v1/keys", form).json["key"]
    caller = Program(web.app.test_client(), key) if table == "api_keys" else program
    assert caller.get(ME).status_code == 200
    end(web, table)
    assert code(caller.get(ME)) == (401, "unauthorized")


def test_an_idempotency_key_is_its_senders_own(program: Program, web: Web) -> None:
    sign_ins = web.app.extensions["rooz"].sign_ins
    sign_ins.register("omar@shop.example", PASSWORD, "Elsewhere", "")
    omar = sign_ins.prove("omar@shop.example", PASSWORD)
    with web.house.database.open_uow(web.tenant) as uow:
        uow.tenants.add_member(Membership(web.tenant, omar.id, Role.OWNER))
    other = Program(web.app.test_client(), headers={"X-Workspace": str(web.tenant)})
    other.sign_in("omar@shop.example", PASSWORD)
    program.sign_in(EMAIL, PASSWORD)
    for each in (program, other):
        made = each.post("/api/v1/keys", {"name": "N", "scopes": ["read"]}, Idempotency_Key="one")
        assert made.status_code == 201
