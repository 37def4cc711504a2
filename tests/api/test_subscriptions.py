"""Programs subscribe, are told, and see what went to them."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.tenants import Role
from tests.fakes.receivers import FakeReceivers
from tests.programs import Program, code
from tests.web.conftest import Web

SUBSCRIPTIONS = "/api/v1/subscriptions"
FORM = {"name": "Orders", "url": "https://tools.example/hook", "events": ["points.low"]}


def made(program: Program) -> Any:
    said = program.post(SUBSCRIPTIONS, FORM)
    assert said.status_code == 201, said.json
    return said.json


def test_it_is_made_and_its_secret_told_once(program: Program) -> None:
    said = program.post(SUBSCRIPTIONS, FORM, Idempotency_Key="once")
    assert said.json["secret"].startswith("whsec_")
    assert code(program.post(SUBSCRIPTIONS, FORM, Idempotency_Key="once")) == (409, "told_once")
    [listed] = program.read(SUBSCRIPTIONS)["items"]
    assert "secret" not in listed
    assert (listed["url"], listed["events"], listed["is_on"]) == (FORM["url"], ["points.low"], True)


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("url", "http://tools.example/", "address_plain"),
        ("url", "https://169.254.169.254/", "address_private"),
        ("events", ["test"], "unknown"),
        ("events", ["run.danced"], "enum"),
        ("name", "  ", "length"),
    ],
)
def test_what_cannot_be_kept_says_why(program: Program, field: str, value: Any, why: str) -> None:
    said = program.post(SUBSCRIPTIONS, FORM | {field: value})
    assert code(said) == (422, "invalid")
    assert [each for name, each in said.json["fields"].items() if name.startswith(field)] == [why]


def test_it_is_changed_by_who_saw_it(program: Program) -> None:
    path = f"{SUBSCRIPTIONS}/{made(program)['id']}"
    tag = program.get(path).headers["ETag"]
    wanted = FORM | {"name": "Other", "is_on": False}
    assert code(program.send("PUT", path, wanted)) == (428, "precondition_required")
    changed = program.send("PUT", path, wanted, If_Match=tag)
    assert (changed.json["name"], changed.json["off"]) == ("Other", "by_hand")
    assert code(program.send("PUT", path, wanted, If_Match=tag)) == (412, "outdated")
    assert code(program.post(f"{path}/test")) == (409, "conflict")
    back = program.send("PUT", path, wanted | {"is_on": True}, If_Match=changed.headers["ETag"])
    assert back.json["is_on"] is True
    assert program.post(f"{path}/test").status_code == 202


def test_a_test_is_delivered_logged_and_delivered_again(program: Program, web: Web) -> None:
    path = f"{SUBSCRIPTIONS}/{made(program)['id']}"
    receivers = FakeReceivers()
    deliveries = replace(web.app.extensions["rooz"].deliveries, receivers=receivers)
    sent = program.post(f"{path}/test").json["delivery_id"]
    assert code(program.post(f"{path}/test")) == (409, "conflict")
    deliveries.work(web.tenant)
    [logged] = program.read(f"{path}/deliveries")["items"]
    assert (logged["id"], logged["state"], logged["status"]) == (sent, "delivered", 200)
    assert program.post(f"{path}/deliveries/{sent}/redeliver").status_code == 202
    deliveries.work(web.tenant)
    assert receivers.ids == [logged["event_id"]] * 2
    assert program.read(f"{path}/deliveries?state=waiting")["items"] == []
    sparse = program.read(f"{path}/deliveries?state=delivered&fields=event")["items"]
    assert sparse == [{"id": sent, "event": "test"}]


def test_its_secret_is_made_anew(program: Program) -> None:
    first = made(program)
    renewed = program.post(f"{SUBSCRIPTIONS}/{first['id']}/secret").json
    assert renewed["secret"] != first["secret"]
    assert renewed["old_secret_until"]


def test_a_removed_one_is_gone(program: Program) -> None:
    path = f"{SUBSCRIPTIONS}/{made(program)['id']}"
    assert program.send("DELETE", path).status_code == 204
    assert code(program.get(path)) == (404, "not_found")
    assert code(program.get(f"{path}/deliveries")) == (404, "not_found")


def test_there_are_ten_at_most(program: Program) -> None:
    for _ in range(10):
        made(program)
    said = program.post(SUBSCRIPTIONS, FORM)
    assert (code(said), said.json["fields"]) == ((422, "invalid"), {"name": "too_many"})


def test_only_owners_and_keys_that_manage_see_them(program: Program, web: Web) -> None:
    for scope, status in (("read", 403), ("manage", 200)):
        key = program.post("/api/v1/keys", {"name": "N", "scopes": [scope]}).json["key"]
        assert Program(web.app.test_client(), key).get(SUBSCRIPTIONS).status_code == status
    web.play(Role.EDITOR)
    assert code(program.get(SUBSCRIPTIONS)) == (403, "role_forbids")
