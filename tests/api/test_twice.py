"""What a program sends twice under one Idempotency-Key is made once, also at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from tests.programs import Program
from tests.web.conftest import Web

MAKES = {
    "/api/v1/keys": {"name": "N", "scopes": ["read"]},
    "/api/v1/subscriptions": {
        "name": "N",
        "url": "https://tools.example/",
        "events": ["points.low"],
    },
    "/api/v1/invitations": {"address": "omar@shop.example", "role": "editor"},
}


def at_once(web: Web, program: Program, path: str, body: Any) -> list[int]:
    start = Barrier(2)

    def send(_call: int) -> int:
        other = Program(web.app.test_client(), program.token)
        start.wait(60)
        return other.post(path, body, Idempotency_Key="one").status_code

    with ThreadPoolExecutor(2) as calls:
        return sorted(calls.map(send, range(2)))


@pytest.mark.parametrize("path", MAKES)
def test_two_at_once_make_one(web: Web, program: Program, path: str) -> None:
    first, second = at_once(web, program, path, MAKES[path])
    assert (first, second in {201, 409}) == (201, True)
    assert len(program.read(path)["items"]) == 1


def test_two_at_once_make_one_workspace(web: Web, program: Program) -> None:
    first, second = at_once(web, program, "/api/v1/workspaces", {"name": "Second"})
    assert (first, second in {201, 409}) == (201, True)
    assert len(program.read("/api/v1/me")["workspaces"]) == 2


def test_another_key_makes_another(program: Program) -> None:
    for number in ("one", "two"):
        program.post("/api/v1/keys", MAKES["/api/v1/keys"], Idempotency_Key=number)
    assert len(program.read("/api/v1/keys")["items"]) == 2
