"""Limits with their headers, and pages of other sites."""

from dataclasses import replace
from typing import Any

import pytest

from app.bootstrap import build_container
from app.domain.errors import TooOften
from app.domain.rates import Rate
from app.factory import create_app
from app.settings import Settings
from tests.programs import Program, code
from tests.web.conftest import Web

OURS, THEIRS = "https://shop.example", "https://evil.example"


def test_each_answer_says_how_many_calls_are_left(program: Program) -> None:
    first, second = program.get("/api/v1/me"), program.get("/api/v1/nothing")
    assert first.headers["RateLimit-Limit"] == "600"
    assert int(first.headers["RateLimit-Remaining"]) < 600
    assert 1 <= int(first.headers["RateLimit-Reset"]) <= 60
    assert "RateLimit-Limit" not in second.headers


def test_who_calls_too_often_waits_and_nobody_else_does(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = {"name": "Nightly", "scopes": ["read"]}
    other = Program(program.client, program.post("/api/v1/keys", body).json["key"])
    monkeypatch.setattr("app.api.routes.API_CALLS", _few())
    said = [program.get("/api/v1/me") for _ in range(3)]
    assert [each.status_code for each in said] == [200, 200, 429]
    assert code(said[2]) == (429, TooOften.code)
    assert said[2].headers["RateLimit-Remaining"] == "0"
    assert int(said[2].headers["Retry-After"]) >= 1
    assert other.get("/api/v1/me").status_code == 200


def test_with_redis_down_each_process_counts_by_itself(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.api.routes.API_STRANGERS", _few())
    away = replace(settings, redis_url="redis://127.0.0.1:1/0")
    container = build_container(away)
    client = create_app(container, away).test_client()
    said = [client.post("/api/auth/refresh", json={"refresh_token": "x"}) for _ in range(3)]
    assert [each.status_code for each in said] == [401, 401, 429]
    container.queries.database.dispose()  # type: ignore[attr-defined]  # the adapter's


def _few() -> Any:
    return Rate("few", 2, 3_600)


@pytest.fixture
def shared(settings: Settings, web: Web) -> Any:
    listed = replace(settings, cors_origins=(OURS,))
    return create_app(web.app.extensions["rooz"], listed).test_client()


def test_pages_on_the_list_may_ask_and_read(shared: Any) -> None:
    asked = shared.options(
        "/api/v1/me", headers={"Origin": OURS, "Access-Control-Request-Method": "GET"}
    )
    assert asked.headers["Access-Control-Allow-Origin"] == OURS
    assert "Authorization" in asked.headers["Access-Control-Allow-Headers"]
    read = shared.get("/api/v1/me", headers={"Origin": OURS})
    assert read.headers["Access-Control-Allow-Origin"] == OURS
    assert "Access-Control-Allow-Credentials" not in read.headers
    assert "Origin" in read.headers["Vary"]


@pytest.mark.parametrize("origin", [THEIRS, "null", "https://shop.example.evil.example", ""])
def test_all_others_may_not(shared: Any, origin: str) -> None:
    read = shared.get("/api/v1/me", headers={"Origin": origin})
    assert "Access-Control-Allow-Origin" not in read.headers


def test_without_a_list_nobody_may(web: Web) -> None:
    read = web.app.test_client().get("/api/v1/me", headers={"Origin": OURS})
    assert "Access-Control-Allow-Origin" not in read.headers


def test_no_page_of_ours_is_told_to_others(shared: Any) -> None:
    assert "Access-Control-Allow-Origin" not in shared.get("/", headers={"Origin": OURS}).headers
