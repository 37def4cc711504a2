"""Under maintenance only those who run the platform come in; what others rely on goes on."""

from dataclasses import replace

import pytest

from app.factory import create_app
from app.settings import Settings
from tests.programs import Program
from tests.web.conftest import EMAIL, PASSWORD, Web

USUAL = {"competitive_mode": "python", "point_usd": ""}
ALL_ON = ["registration", "orders", "analyses"]


@pytest.fixture
def shut(web: Web) -> Web:
    web.make_admin()
    answer = web.post("/admin/settings", **USUAL, on=ALL_ON, maintenance="1")
    assert answer.status_code == 303
    return web


def test_everybody_else_is_told_in_their_language_when_to_come_again(shut: Web) -> None:
    stranger = shut.app.test_client()
    page = stranger.get("/", headers={"Accept-Language": "ar", "Accept": "text/html"})
    assert (page.status_code, page.headers["Retry-After"]) == (503, "300")
    assert '<html lang="ar" dir="rtl">' in page.text
    program = stranger.get("/api/v1/stores")
    assert (program.status_code, program.mimetype) == (503, "application/problem+json")
    assert (program.json["code"], program.headers["Retry-After"]) == ("maintenance", "300")


def test_health_answers_and_webhooks_are_taken(shut: Web) -> None:
    stranger = shut.app.test_client()
    assert stranger.get("/api/health/live").status_code == 200
    assert stranger.post("/webhooks/shopify", data=b"{}").status_code == 401  # it was looked at
    assert stranger.get("/static/favicon.svg", buffered=True).status_code == 200


def test_who_runs_the_platform_signs_in_works_and_ends_it(shut: Web) -> None:
    assert shut.client.get("/dashboard").status_code == 200
    back = shut.app.test_client()
    assert back.post("/sign-in", data={"email": EMAIL, "password": PASSWORD}).status_code == 303
    assert back.get("/admin/settings").status_code == 200
    assert shut.post("/admin/settings", **USUAL, on=ALL_ON).status_code == 303
    assert shut.app.test_client().get("/sign-in").status_code == 200
    assert shut.app.test_client().get("/crawler").status_code == 200


def test_their_programs_end_it_as_well(shut: Web) -> None:
    program = Program(shut.app.test_client())
    program.sign_in(EMAIL, PASSWORD)
    assert program.post("/api/admin/settings", {"maintenance": False}).status_code == 200
    assert shut.app.test_client().get("/crawler").status_code == 200


def test_by_the_environment_nobody_comes_in_and_no_database_is_needed(
    web: Web, settings: Settings
) -> None:
    closed = create_app(web.app.extensions["rooz"], replace(settings, is_closed=True))
    client = closed.test_client()
    assert [client.get(path).status_code for path in ("/sign-in", "/dashboard", "/")] == [503] * 3
    assert client.get("/api/health/live").status_code == 200
