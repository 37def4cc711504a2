"""Another site's page changes nothing here, by any route, whoever visits it."""

from typing import Any

import pytest

from app.domain.permissions import Door, Permission
from tests.samples import sample
from tests.web.conftest import EMAIL, PASSWORD, Web
from tests.web.routes import Call, calls

REFUSED = {401, 403}
FORM = {"email": EMAIL, "password": PASSWORD}
ELSEWHERE = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": "http://localhost:81"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
]
HERE: list[dict[str, str]] = [
    {},
    {"Origin": "http://localhost"},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none", "Origin": "null"},
]


def _unsafe(web: Web) -> list[Call]:
    return [call for call in calls(web.app) if call.is_unsafe]


def _by_cookie(web: Web) -> list[Call]:
    doors = (Door.PUBLIC, Door.LINK, Door.SIGNATURE)
    return [call for call in _unsafe(web) if call.need not in doors]


@pytest.fixture
def other(web: Web) -> str:
    """The token of another browser of the same merchant's."""
    browser = web.app.test_client()
    browser.post("/sign-in", data=FORM)
    page = browser.get("/products").get_data(as_text=True)
    return page.split('name="csrf" value="', 1)[1].split('"', 1)[0]


def _statuses(web: Web, found: list[Call], **headers: str) -> dict[str, int]:
    send = web.client.open
    return {
        f"{c.method} {c.endpoint}": send(c.path(), method=c.method, headers=headers).status_code
        for c in found
    }


def _changed(told: dict[str, int], refused: set[int]) -> dict[str, int]:
    return {which: status for which, status in told.items() if status not in refused}


def test_a_cookie_alone_changes_nothing_on_any_route(web: Web) -> None:
    found = [call for call in _by_cookie(web) if isinstance(call.need, Permission)]
    assert _changed(_statuses(web, found), REFUSED) == {}
    assert len(found) > 60


def test_the_form_of_another_sign_in_changes_nothing_on_any_route(web: Web, other: str) -> None:
    found = [call for call in _by_cookie(web) if isinstance(call.need, Permission)]
    told = _statuses(web, found, **{"X-CSRF-Token": other})
    assert _changed(told, REFUSED) == {}


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_no_other_sites_form_signs_a_visitor_in(web: Web, headers: dict[str, str]) -> None:
    answer = web.app.test_client().post("/sign-in", data=FORM, headers=headers)
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("headers", HERE)
def test_our_own_form_does(web: Web, headers: dict[str, str]) -> None:
    answer = web.app.test_client().post("/sign-in", data=FORM, headers=headers)
    assert answer.status_code == 303


def test_no_page_takes_a_form_of_another_site(web: Web) -> None:
    pages = [c for c in _unsafe(web) if not c.rule.rule.startswith("/api/")]
    found = [c for c in pages if c.need is not Door.SIGNATURE]
    headers = {"Origin": "https://evil.example", "X-CSRF-Token": web.token()}
    assert _changed(_statuses(web, found, **headers), {403}) == {}


def test_what_is_to_be_signed_takes_no_form_of_another_site(web: Web) -> None:
    found = [c for c in _unsafe(web) if c.need is Door.SIGNATURE]
    headers = {"Origin": "https://evil.example", "X-CSRF-Token": web.token()}
    assert set(_statuses(web, found, **headers).values()) == {401}


def _allowed(answer: Any) -> list[str]:
    return [name for name in answer.headers.keys() if name.startswith("Access-Control-")]  # noqa: SIM118


@pytest.mark.parametrize("origin", sample(["https://evil.example", "null"]))
def test_no_route_lets_another_sites_script_read_its_answer(web: Web, origin: str) -> None:
    safe = [
        c for c in calls(web.app) if c.method == "GET" and not c.endpoint.startswith("installs")
    ]
    told = {
        call.endpoint: _allowed(web.client.get(call.path(), headers={"Origin": origin}))
        for call in safe
    }
    assert {endpoint: names for endpoint, names in told.items() if names} == {}
