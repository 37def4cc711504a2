"""Every route says what it needs, and lets in whom the table of roles lets in, and nobody else."""

from html.parser import HTMLParser
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.exceptions import ImATeapot

from app.api import routes
from app.domain.permissions import Door, Permission, ensure_allowed, is_allowed
from app.domain.tenants import Role
from app.web import guards
from tests.samples import sample
from tests.web.conftest import Web
from tests.web.routes import Call, calls
from tests.web.stocked import stocked

REFUSED, LET_IN = 403, 418
OWN = {
    *("sign_in.leave", "sign_in.move", "sign_in.prefer", "guests.leave"),
    *("account.save", "account.change_password", "account.move", "account.ask_again"),
    *("account.sign_out", "account.sign_out_others"),
    *("shop_links.begin", "shop_links.link", "shop_links.part", "farewell.go"),
    *("single_sign_on.link", "single_sign_on.part"),
    *("team.leave", "team.answer", "invitations.accept", "workspaces.make"),
    *("team_api.leave", "team_api.answer", "team_api.make"),
    "product_sheets.as_csv",
    *("list_views.keep", "list_views.remove", "list_views.prefer"),
    *("second_step.confirm", "second_step.more_codes", "second_step.remove"),
    *("notifications.read", "notifications.read_all", "notifications.choose"),
    *("notifications_api.read", "notifications_api.read_all", "notifications_api.choose"),
}
REVIEWS = {
    "drafts.decide",
    "drafts.decide_all",
    "drafts.edit",
    "drafts.proof",
    "drafts.confirm",
    "drafts.leave_out",
    "drafts.rebase",
    "sheets.take_in",
    *("drafts_api.decide", "drafts_api.decide_all", "drafts_api.edit"),
    *("drafts_api.confirm", "drafts_api.leave_out", "drafts_api.rebase"),
    "sheets_api.take_in",
}
OWNERS_ALONE = {
    "stores.connect_woocommerce",
    "stores.connect_by_keys",
    "stores.move",
    "stores.disconnect",
    *("seo_access.begin", "seo_access.end", "seo_access_api.begin", "seo_access_api.end"),
    "rights.granted",
    "rights.provenance",
    "own_model.save",
    "own_model.remove",
    "letters.ask",
    "letters.remove",
    *("branding.preview", "branding.save"),
    *("stores_api.connect", "stores_api.connect_by_keys", "stores_api.disconnect"),
    *("subscriptions.make", "subscriptions.change", "subscriptions.switch", "subscriptions.renew"),
    *("subscriptions.test", "subscriptions.redeliver", "subscriptions.remove"),
    *("subscriptions_api.make", "subscriptions_api.change", "subscriptions_api.renew"),
    *("subscriptions_api.test", "subscriptions_api.redeliver", "subscriptions_api.remove"),
    *("branding_api.keep", "own_model_api.save", "own_model_api.remove"),
    *("letters_api.ask", "letters_api.remove"),
    *("store_settings_api.keep_provenance", "store_settings_api.ask_rights"),
    *("store_settings_api.find", "store_settings_api.move"),
    *("team_api.change_role", "team_api.remove", "team_api.offer_ownership"),
    *("team_api.invite", "team_api.resend", "team_api.revoke"),
    *("branding.save", "branding.preview"),
    *("team.change_role", "team.remove", "team.offer"),
    *("team.invite", "team.resend", "team.revoke"),
}


def _asked(web: Web) -> list[Call]:
    """What asks for a role in the workspace."""
    return [call for call in calls(web.app) if isinstance(call.need, Permission)]


def _through(web: Web, door: Door) -> list[Call]:
    return [call for call in calls(web.app) if call.need is door]


def _call(client: FlaskClient, call: Call, csrf: str) -> int:
    """What comes back for ids that nobody has."""
    headers = {"X-CSRF-Token": csrf} if call.is_unsafe else {}
    return client.open(call.path(), method=call.method, headers=headers).status_code


@pytest.fixture
def gate(web: Web, monkeypatch: pytest.MonkeyPatch) -> Web:
    """Nobody comes further than the guard: whom it lets in is answered at once."""

    def stopped(role: Role, need: Permission) -> None:
        ensure_allowed(role, need)
        raise ImATeapot

    monkeypatch.setattr(guards, "ensure_allowed", stopped)
    monkeypatch.setattr(routes, "ensure_allowed", stopped)
    return web


def test_every_route_says_what_it_needs(web: Web) -> None:
    assert [call.endpoint for call in calls(web.app) if call.need is None] == []


@pytest.mark.parametrize("role", sample(Role, of=3))
def test_a_route_lets_in_whom_the_table_lets_in(gate: Web, role: Role) -> None:
    csrf = gate.token_of(role)
    got = {(c.method, c.endpoint): _call(gate.client, c, csrf) for c in _asked(gate)}
    assert got == {
        (c.method, c.endpoint): LET_IN if is_allowed(role, c.need) else REFUSED
        for c in _asked(gate)
        if isinstance(c.need, Permission)
    }
    assert len(got) > 60


def _may_change(web: Web, role: Role) -> set[str]:
    return {
        call.endpoint
        for call in _asked(web)
        if call.is_unsafe and isinstance(call.need, Permission) and is_allowed(role, call.need)
    }


def test_a_viewer_changes_nothing_but_what_is_their_own(web: Web) -> None:
    assert _may_change(web, Role.VIEWER) == OWN


def test_a_reviewer_changes_drafts_and_nothing_else(web: Web) -> None:
    assert _may_change(web, Role.REVIEWER) == OWN | REVIEWS


def test_an_editor_leaves_shops_keys_and_settings_to_owners(web: Web) -> None:
    assert _may_change(web, Role.OWNER) - _may_change(web, Role.EDITOR) == OWNERS_ALONE


def test_a_stranger_comes_in_by_no_route_that_asks_for_a_role(web: Web) -> None:
    stranger = web.app.test_client()
    got = {call.endpoint: _call(stranger, call, "") for call in _asked(web)}
    assert {endpoint: status for endpoint, status in got.items() if status not in (303, 401)} == {}


def test_what_is_the_platforms_is_not_there_for_a_merchant(web: Web) -> None:
    csrf, found = web.token(), _through(web, Door.ADMIN)
    assert {_call(web.client, call, csrf) for call in found} == {404}
    assert len(found) >= 4


@pytest.mark.parametrize(
    ("door", "statuses"), [(Door.LINK, {404, 422, 400, 415}), (Door.SIGNATURE, {401, 403, 404})]
)
def test_without_its_proof_nothing_comes_through(web: Web, door: Door, statuses: set[int]) -> None:
    stranger = web.app.test_client()
    got = {call.endpoint: _call(stranger, call, "") for call in _through(web, door)}
    assert {endpoint: status for endpoint, status in got.items() if status not in statuses} == {}


def test_who_is_refused_is_told_whom_to_ask(web: Web) -> None:
    web.play(Role.REVIEWER)
    answer = web.post("/publish", key="long enough", all="1")
    assert answer.status_code == REFUSED
    assert "Your role in this workspace: Reviewer. It takes one of these: Owner, Editor." in (
        answer.get_data(as_text=True)
    )
    web.play(Role.EDITOR)
    assert web.post("/publish", key="long enough", all="1").status_code == 422


def test_a_program_is_told_the_same(web: Web) -> None:
    web.play(Role.VIEWER)
    headers = {"X-CSRF-Token": web.token()}
    answer = web.client.post("/api/competitors/analyze", json={"url": "x"}, headers=headers)
    assert answer.status_code == REFUSED
    assert answer.json["code"] == "role_forbids"
    assert (answer.json["needs"], answer.json["roles"]) == ("order", ["owner", "editor"])


class _Ways(HTMLParser):
    """Where a page leads: the addresses of its links, and of its forms with their methods."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[tuple[str, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and (given.get("href") or "").startswith("/"):
            self.found.add(("GET", str(given["href"])))
        if tag == "form" and given.get("method") == "post" and given.get("action"):
            self.found.add(("POST", str(given["action"])))
        if given.get("formaction"):
            self.found.add(("POST", str(given["formaction"])))


def _ways(web: Web, ids: dict[str, Any]) -> dict[str, set[tuple[str, str]]]:
    """Where each page that the role may open leads."""
    found = {}
    for call in _asked(web):
        if call.method == "GET" and not call.endpoint.startswith("installs."):
            answer = web.client.get(call.path(ids))
            ways = _Ways()
            if answer.mimetype == "text/html":
                ways.feed(answer.get_data(as_text=True))
            found[call.endpoint] = ways.found
    return found


def _locked(web: Web, ways: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those that the route would refuse to whoever looks now."""
    with web.app.test_request_context(headers=web.cookie()):
        return {way for way in ways if not guards.may_call(way[1].partition("#")[0], way[0])}


@pytest.mark.parametrize("role", sample(Role, of=3))
def test_no_page_shows_a_button_or_a_link_that_would_be_refused(web: Web, role: Role) -> None:
    ids = stocked(web, web.tenant, web.store)
    web.play(role)
    shown = _ways(web, ids)
    assert {page: locked for page, ways in shown.items() if (locked := _locked(web, ways))} == {}
    assert len({way for ways in shown.values() for way in ways}) > 20


def test_a_button_that_one_may_press_is_there(web: Web) -> None:
    ids = stocked(web, web.tenant, web.store)
    shown = {way for ways in _ways(web, ids).values() for way in ways}
    assert ("POST", f"/drafts/{ids['draft_id']}/decide") in shown
    assert ("POST", "/left-alone") in shown
    assert ("GET", "/wallet") in shown
