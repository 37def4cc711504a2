"""Numbers that are none, or too large: refused in every field of every call, by its name."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import pytest

from tests.programs import Program
from tests.samples import sample
from tests.web.conftest import EMAIL, PASSWORD, Web

NONE = [
    *("NaN", "Infinity", "-Infinity", "1e400", "1.5", "true", "-1", '"7"', '"\u0663"', "[]", "{}"),
    *(str(2**63), str(2**64), "9" * 5_000, '"' + "9" * 5_000 + '"', "1e3000"),
]
"""As they stand in JSON; Python's own reader takes some that no JSON has."""

TYPED = [
    "NaN",
    "inf",
    "1e400",
    "1.5",
    "true",
    "-1",
    "\u0663",
    "\uff13",
    str(2**63),
    "9" * 500,
    "0x7",
]
"""As they stand in an address."""

NOBODY = UUID(int=1)
Schema = Mapping[str, Any]
Place = tuple[str, ...]


def _is_number(schema: Schema) -> bool:
    kinds = [schema, *schema.get("anyOf", ())]
    return any(each.get("type") in ("integer", "number") for each in kinds)


def _within(schema: Schema, parts: Mapping[str, Schema]) -> Iterator[Place]:
    """Where in a body a number stands, from the outside in; "0" is the first of a list."""
    if "$ref" in schema:
        yield from _within(parts[schema["$ref"].rpartition("/")[2]], parts)
        return
    for kind in schema.get("anyOf", ()):
        yield from _within(kind, parts)
    if schema.get("type") == "array":
        yield from (("0", *place) for place in _within(schema["items"], parts))
    for name, of_it in schema.get("properties", {}).items():
        if _is_number(of_it):
            yield (name,)
        else:
            yield from ((name, *place) for place in _within(of_it, parts))
    more = schema.get("additionalProperties")
    if isinstance(more, dict) and _is_number(more):
        yield ("service.seo",)


def _body(place: Place, value: str) -> str:
    """JSON with the value in that place, and nothing else."""
    for name in reversed(place):
        value = f"[{value}]" if name == "0" else f'{{"{name}": {value}}}'
    return value


@pytest.fixture
def caller(web: Web, program: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Whoever may call all of it, as often as they like."""
    web.make_admin()
    program.sign_in(EMAIL, PASSWORD)
    monkeypatch.setattr("app.api.routes.count", lambda *_call: None)
    return program


def _operations(caller: Program) -> Iterator[tuple[str, str, Schema]]:
    for path, methods in caller.read("/api/openapi.json")["paths"].items():
        made = path.replace("{number}", "1").replace("{colours}", "x")
        for method, operation in methods.items():
            yield method.upper(), made, operation


def _filled(path: str) -> str:
    """With ids that nobody has."""
    head, brace, rest = path.partition("{")
    return path if not brace else _filled(f"{head}{NOBODY}{rest.partition('}')[2]}")


def _taken(said: Any, field: str) -> tuple[int, Any] | None:
    """How it was answered, unless the field was refused."""
    fields = (said.json or {}).get("fields", {})
    is_refused = said.status_code == 422 and any(name.startswith(field) for name in fields)
    return None if is_refused or said.status_code == 400 else (said.status_code, fields)


def test_no_body_has_a_number_that_is_none(caller: Program) -> None:
    parts = caller.read("/api/openapi.json")["components"]["schemas"]
    headers = {"Authorization": f"Bearer {caller.token}", "Content-Type": "application/json"}
    found, asked = {}, set()
    for method, path, operation in _operations(caller):
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        for place in set(_within(content["schema"], parts)) if content else ():
            asked.add((path, place))
            for value in sample(NONE, of=3, at=len(asked)):
                said = caller.client.open(
                    _filled(path), method=method, data=_body(place, value), headers=headers
                )
                if taken := _taken(said, ".".join(place)):
                    found[method, path, place, value[:20]] = taken
    assert found == {}
    assert len(asked) > 12


def test_no_address_has_a_number_that_is_none(caller: Program) -> None:
    found, asked = {}, set()
    for method, path, operation in _operations(caller):
        for parameter in operation.get("parameters", ()):
            name = parameter["name"]
            if parameter["in"] != "query" or not _is_number(parameter["schema"]):
                continue
            asked.add((path, name))
            for value in sample(TYPED, of=3, at=len(asked)):
                headers = {"Authorization": f"Bearer {caller.token}"}
                said = caller.client.open(
                    _filled(path), method=method, query_string={name: value}, headers=headers
                )
                if taken := _taken(said, name):
                    found[path, name, value[:20]] = taken
    assert found == {}
    assert len(asked) > 15


def test_a_number_that_is_one_is_taken(caller: Program) -> None:
    assert caller.get("/api/v1/products?most_score=0&limit=200").status_code == 200
    kept = caller.send("PUT", "/api/v1/voice", {"least_words": 0}, If_Match='"v0"')
    assert kept.status_code == 200


def test_a_whole_number_may_have_a_point(caller: Program) -> None:
    """In JSON Schema 40.0 is an integer."""
    for said, code in (
        ('{"least_words": 40.0, "most_words": 4e1}', 200),
        ('{"least_words": 40.5}', 422),
    ):
        headers = {"Authorization": f"Bearer {caller.token}", "Content-Type": "application/json"}
        tried = caller.client.put(
            "/api/v1/voice", data=said, headers=headers | {"If-Match": '"v0"'}
        )
        assert tried.status_code == code
    assert caller.read("/api/v1/voice")["least_words"] == 40
