"""Keys that programs call with."""

from tests.factories import BOB
from tests.programs import Program, code
from tests.web.conftest import Web

KEYS = "/api/v1/keys"


def make(program: Program, *scopes: str, **more: object) -> dict[str, str]:
    said = program.post(KEYS, {"name": "Nightly", "scopes": list(scopes), **more})
    assert said.status_code == 201, said.json
    return said.json


def test_a_key_is_told_once_and_calls(program: Program, web: Web) -> None:
    made = make(program, "read")
    assert made["key"].startswith(made["prefix"])
    [listed] = program.read(KEYS)["items"]
    assert "key" not in listed
    assert listed["used_at"] is None
    caller = Program(web.app.test_client(), made["key"])
    assert caller.read("/api/v1/me")["user_id"] == program.read("/api/v1/me")["user_id"]
    assert program.read(KEYS)["items"][0]["used_at"] is not None


def test_a_key_does_what_its_scopes_say_and_no_more(program: Program, web: Web) -> None:
    reader = Program(web.app.test_client(), make(program, "read")["key"])
    assert reader.get("/api/v1/me").status_code == 200
    assert code(reader.get(KEYS)) == (403, "forbidden")
    manager = Program(web.app.test_client(), make(program, "manage")["key"])
    assert manager.get(KEYS).status_code == 200


def test_a_removed_key_is_good_no_more(program: Program, web: Web) -> None:
    made = make(program, "read")
    caller = Program(web.app.test_client(), made["key"])
    assert caller.get("/api/v1/me").status_code == 200
    assert program.send("DELETE", f"{KEYS}/{made['id']}").status_code == 204
    assert code(caller.get("/api/v1/me")) == (401, "unauthorized")
    assert code(program.send("DELETE", f"{KEYS}/{made['id']}")) == (404, "not_found")


def test_keys_are_found_by_their_beginning(program: Program) -> None:
    first, _second = make(program, "read"), make(program, "read")
    found = program.read(f"{KEYS}?prefix={first['prefix']}")["items"]
    assert [each["id"] for each in found] == [first["id"]]


def test_a_key_that_is_over_before_it_begins_is_refused(program: Program) -> None:
    body = {"name": "Old", "scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z"}
    said = program.post(KEYS, body)
    assert code(said) == (422, "invalid")
    assert said.json["fields"] == {"expires_at": "out_of_range"}


def test_a_key_is_for_its_own_workspace(program: Program, web: Web) -> None:
    key = make(program, "read")["key"]
    caller = Program(web.app.test_client(), key)
    own = program.read("/api/v1/me")["workspace"]["id"]
    assert caller.get("/api/v1/me", X_Workspace=own).status_code == 200
    assert code(caller.get("/api/v1/me", X_Workspace=str(BOB))) == (401, "unauthorized")


def test_nobody_sees_or_removes_anothers_key(program: Program, web: Web) -> None:
    made = make(program, "read")
    other = Program(web.app.test_client())
    other.post("/api/auth/register", {"email": "o@shop.example", "password": "long enough"})
    other.sign_in("o@shop.example", "long enough")
    assert other.read(KEYS)["items"] == []
    assert code(other.send("DELETE", f"{KEYS}/{made['id']}")) == (404, "not_found")
    assert [each["id"] for each in program.read(KEYS)["items"]] == [made["id"]]
