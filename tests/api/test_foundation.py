"""What all of the API has in common."""

import re
from collections import Counter

from sqlalchemy import text

from app.api.shapes import Asked, Told
from tests.programs import Program, code
from tests.web.conftest import Web

KEYS = "/api/v1/keys"
READER = {"name": "Nightly", "scopes": ["read"]}


def test_what_is_not_there_is_a_problem_for_programs_and_a_page_for_people(web: Web) -> None:
    client = web.app.test_client()
    assert code(client.get("/api/v1/nothing")) == (404, "not_found")
    assert client.get("/nothing").mimetype == "text/html"


def test_a_wrong_method_says_which_are_right(program: Program) -> None:
    said = program.send("DELETE", "/api/v1/me")
    assert code(said) == (405, "method_not_allowed")
    assert "GET" in said.headers["Allow"]


def test_what_is_no_json_is_told_so(program: Program) -> None:
    headers = {"Authorization": f"Bearer {program.token}"}
    broken = program.client.post(
        KEYS, data="{", headers=headers | {"Content-Type": "application/json"}
    )
    form = program.client.post(KEYS, data={"name": "x"}, headers=headers)
    assert code(broken) == (400, "bad_request")
    assert code(form) == (415, "unsupported_media_type")


def test_who_calls_is_asked_before_what_they_send(web: Web) -> None:
    assert code(web.app.test_client().post(KEYS, json={"nonsense": 1})) == (401, "unauthorized")


def test_an_unknown_parameter_is_refused(program: Program) -> None:
    assert program.get(KEYS).status_code == 200
    said = program.get(f"{KEYS}?prefixx=a")
    assert code(said) == (422, "invalid")
    assert said.json["fields"] == {"prefixx": "extra_forbidden"}
    assert code(program.get(f"{KEYS}?prefix=a&prefix=b")) == (422, "invalid")
    assert code(program.get("/api/v1/me?a=1")) == (422, "invalid")


def test_a_request_keeps_the_name_that_its_caller_gave_it(program: Program) -> None:
    said = program.get("/api/v1/nothing", X_Request_Id="my-request-1")
    assert said.headers["X-Request-Id"] == said.json["request_id"] == "my-request-1"
    forged = program.get("/api/v1/me", X_Request_Id="a b;c")
    assert re.fullmatch("[0-9a-f]{16}", forged.headers["X-Request-Id"])


VOICE = {"tone": "warm"}


def test_the_same_request_sent_again_is_answered_and_not_done_again(program: Program) -> None:
    sent = {"Idempotency_Key": "once", "If_Match": '"v0"'}
    first = program.send("PUT", "/api/v1/voice", VOICE, **sent)
    again = program.send("PUT", "/api/v1/voice", VOICE, **sent)
    assert first.status_code == again.status_code == 200
    assert (first.json, first.headers["ETag"]) == (again.json, again.headers["ETag"])
    assert again.headers["Idempotency-Replayed"] == "true"
    other = program.send("PUT", "/api/v1/voice", VOICE, Idempotency_Key="two", If_Match='"v0"')
    assert code(other) == (412, "outdated")


def test_a_key_of_another_request_is_refused(program: Program) -> None:
    program.post(KEYS, READER, Idempotency_Key="once")
    said = program.post(KEYS, READER | {"name": "Other"}, Idempotency_Key="once")
    assert code(said) == (422, "invalid")
    assert said.json["fields"] == {"Idempotency-Key": "reused"}


def test_a_secret_is_told_once_and_kept_nowhere(program: Program, web: Web) -> None:
    made = program.post(KEYS, READER, Idempotency_Key="once")
    assert made.status_code == 201
    again = program.post(KEYS, READER, Idempotency_Key="once")
    assert code(again) == (409, "told_once")
    assert len(program.read(KEYS)["items"]) == 1
    with web.house.database.reading(web.tenant) as connection:
        kept = connection.execute(text("SELECT status, body FROM api_replies")).one()
    assert tuple(kept) == (201, "")


def test_what_was_refused_may_be_sent_again_under_its_key(program: Program) -> None:
    assert program.post(KEYS, {"name": ""}, Idempotency_Key="k").status_code == 422
    assert program.post(KEYS, READER, Idempotency_Key="k").status_code == 201


def test_the_document_names_every_route_of_the_api(web: Web) -> None:
    spec = web.app.test_client().get("/api/openapi.json").json
    assert spec["openapi"].startswith("3.1")
    assert "multipart/form-data" not in str(spec)
    login = spec["paths"]["/api/auth/login"]["post"]["requestBody"]["content"]
    assert login.keys() == {"application/json", "application/x-www-form-urlencoded"}
    routes = {
        re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
        for rule in web.app.url_map.iter_rules()
        if rule.rule.startswith("/api/")
    }
    assert routes - spec["paths"].keys() == {
        *("/api/openapi.json", "/api/docs", "/api/docs/{file}")
    }


def test_no_two_shapes_of_the_document_have_one_name() -> None:
    told = [shape for base in (Asked, Told) for shape in _kinds(base)]
    named = Counter(s.__name__ for s in told if not s.__name__.endswith(("Path", "Query")))
    assert [name for name, count in named.items() if count > 1] == []
    assert len(named) > 100


def _kinds(base: type) -> set[type]:
    of_it = set(base.__subclasses__())
    return of_it.union(*map(_kinds, of_it))


def test_its_page_asks_nobody_else(web: Web) -> None:
    client = web.app.test_client()
    page = client.get("/api/docs")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "http" not in page.get_data(as_text=True).split("<body>")[0]
    for part in re.findall(r'(?:src|href)="([^"]+)"', page.get_data(as_text=True)):
        with client.get(part) as said:
            assert said.status_code == 200, part
