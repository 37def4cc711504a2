"""A form that comes twice at once has one effect: whatever is ordered, made or told, is so once."""

import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from app.domain.drafts import DraftState
from app.domain.ids import DraftId, UserId
from app.domain.permissions import Permission
from app.web.frame import viewer
from tests.web.conftest import EMAIL, PASSWORD, Web
from tests.web.routes import calls
from tests.web.stocked import stocked

KEY = "a key of its own"
MADE = {
    "runs.start": "runs",
    "rewrites.start": "runs",
    "drafts.publish": "runs",
    "stores.sync": "runs",
    "products.undo_field": "runs",
    "competitors.start": "competitor_jobs",
    "rules.add": "rules",
    "notes.answer": "notes",
    "policies.switch": "policy_switches",
    "policies.names": "policy_switches",
    "left_alone.mark": "left_alone",
    "voice.change": "voices",
    "outlines.change": "outlines",
    "team.invite": "invitations",
    "list_views.keep": "list_views",
}
"""What costs or makes something, and of what there is one more afterwards."""

SAYS_HOW_IT_IS = {
    "list_views.prefer",
    *("rules.switch", "drafts.decide", "drafts.decide_all", "drafts.edit", "drafts.rebase"),
    *("highlights.want", "matches.decide", "watches.change", "rights.additions"),
    *("rights.provenance", "branding.save", "letters.ask", "own_model.save", "account.save"),
    *("sign_in.prefer", "sign_in.move", "team.change_role", "team.offer", "team.answer"),
    *("notifications.read", "notifications.read_all", "notifications.choose"),
    *("subscriptions.change", "subscriptions.switch", "drafts.confirm", "drafts.leave_out"),
    *("voice.change_of_store", "account.change_password", "account.move", "second_step.confirm"),
    *("stores.move", "shop_links.link", "single_sign_on.link", "invitations.accept"),
}
"""A second one says the same, or is told that somebody was quicker; nothing is added to."""

ENDS_IT = {
    *("rules.remove", "notes.take_back", "highlights.take_back", "left_alone.release"),
    *("watches.stop", "runs.cancel", "competitors.cancel", "own_model.remove", "letters.remove"),
    *("api_keys.remove", "team.remove", "team.leave", "team.revoke", "stores.disconnect"),
    *("account.sign_out", "account.sign_out_others", "second_step.remove", "shop_links.part"),
    *(
        "single_sign_on.part",
        "farewell.go",
        "guests.leave",
        "sign_in.leave",
        *("subscriptions.remove", "list_views.remove", "seo_access.end"),
    ),
}
"""What is gone is gone."""

ASKS = {
    "product_sheets.as_csv",
    *("runs.quote", "rewrites.quote", "stores.check", "rights.granted", "drafts.proof"),
    *("provenance.ask", "branding.preview", "sheets.take_in", "account.ask_again", "team.resend"),
    *(
        "seo_access.begin",
        "shop_links.begin",
        "second_step.more_codes",
        "subscriptions.test",
        "subscriptions.renew",
    ),
}
"""It asks, shows, or has something sent once more, which is what a second click means as well."""

LIKE_ANOTHER = {
    "runs.undo": "products.undo_field",
    "products.undo": "products.undo_field",
    "from_admin.read": "stores.sync",
    "watches.start": "a watch is one for a shop: its row's key",
    "stores.connect_woocommerce": "a shop is one for its domain",
    "stores.connect_by_keys": "a shop is one for its domain",
    "subscriptions.redeliver": "a delivery goes out under its own id, which receivers know",
}
"""They go by the same key as one above, or by one of the database's."""

NUMBERED = {"api_keys.make", "subscriptions.make", "workspaces.make"}
"""Their forms have a number: a second one of it makes nothing, and tells the same secret."""


def _forms(ids: Mapping[str, Any]) -> dict[str, tuple[str, dict[str, str]]]:
    store, product = f"/stores/{ids['store_id']}", f"/products/{ids['product_id']}"
    order = {
        "store": str(ids["store_id"]),
        "product": str(ids["product_id"]),
        "service": "product_description",
        "language": "en",
    }
    rule = {"occasion": "new", "finding": "seo_title_missing", "language": "en", "most_a_day": "5"}
    why = {"reason": "It is no matter of taste."}
    return {
        "drafts.publish": ("/publish", {"draft": ids["accepted_id"]}),
        "runs.start": ("/runs", order),
        "rewrites.start": ("/review/rewrite", {"draft": ids["draft_id"], "usual": "shorter"}),
        "stores.sync": (f"{store}/sync", {}),
        "products.undo_field": (f"/revisions/{ids['revision_id']}/undo", {}),
        "competitors.start": ("/competitors", {"url": "https://another.example", "whole": "1"}),
        "rules.add": (f"{store}/rules", rule),
        "notes.answer": (f"{product}/notes", {"name": "Care", "answer": "By hand"}),
        "policies.switch": (f"{store}/policies/superlative", why),
        "policies.names": (f"{store}/policies/names", {"names": "Nordhaus"}),
        "left_alone.mark": ("/left-alone", {"product": ids["product_id"]}),
        "voice.change": ("/voice", {"tone": "warm", "seen": "0"}),
        "outlines.change": (
            f"{store}/templates",
            {"kind": "paragraph", "about": "", "text": "", "names": "", "most": "", "least": ""}
            | {"category": "Bowls", "seen": "0"},
        ),
        "team.invite": ("/team/invitations", {"address": "o@shop.example", "role": "editor"}),
        "list_views.keep": ("/products/views?state=poor", {"name": "Poor", "shared": "1"}),
    }


def _count(web: Web, table: str) -> int:
    with web.house.database.reading(web.tenant) as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608


def _at_once(web: Web, path: str, form: Mapping[str, Any]) -> list[int]:
    """Sent by two browsers' tabs at the same moment: how it was answered."""
    return sorted(answer.status_code for answer in _answers(web, path, form))


def _answers(web: Web, path: str, form: Mapping[str, Any]) -> list[TestResponse]:
    start, cookie = Barrier(2), web.cookie()

    def send(_tab: int) -> TestResponse:
        client = web.app.test_client(use_cookies=False)
        start.wait(60)
        return client.post(path, data=form, headers=cookie)

    with ThreadPoolExecutor(2) as tabs:
        return list(tabs.map(send, range(2)))


def test_two_at_once_make_one(web: Web) -> None:
    ids, csrf = stocked(web, web.tenant, web.store), web.token()
    ids["accepted_id"] = _accepted(web, ids)
    _finish_runs(web)
    got = {}
    for endpoint, (path, form) in _forms(ids).items():
        before = _count(web, MADE[endpoint])
        statuses = _at_once(web, path, {**form, "key": f"{KEY} {endpoint}", "csrf": csrf})
        got[endpoint] = (_count(web, MADE[endpoint]) - before, statuses[0])
    assert {which: told for which, told in got.items() if told != (1, 303)} == {}


@pytest.mark.parametrize(
    ("path", "form", "table", "secret"),
    [
        ("/keys", {"name": "N", "scope": "read", "days": "90"}, "api_keys", r"rooz_[\w-]{43}"),
        (
            "/subscriptions",
            {"name": "N", "url": "https://tools.example/", "event": "points.low"},
            "subscriptions",
            r"whsec_[\w+/=]{44}",
        ),
    ],
)
def test_two_at_once_make_one_secret_and_both_tell_it(
    web: Web, path: str, form: dict[str, str], table: str, secret: str
) -> None:
    """A browser shows the answer to the second click alone."""
    csrf, number = web.token(), _number(web, path)
    first, second = _answers(web, path, {**form, "csrf": csrf, "number": number})
    assert (first.status_code, second.status_code) == (200, 200)
    assert len(set(re.findall(secret, unescape(first.text + second.text)))) == 1
    assert _count(web, table) == 1
    another = web.post(path, **form, number=_number(web, path))
    assert _count(web, table) == 2
    assert set(re.findall(secret, unescape(another.text))).isdisjoint(
        re.findall(secret, unescape(first.text))
    )


@pytest.mark.parametrize(
    ("path", "form", "table", "secret"),
    [
        ("/keys", {"name": "N", "scope": "read", "days": "90"}, "api_keys", "rooz_"),
        (
            "/subscriptions",
            {"name": "N", "url": "https://tools.example/", "event": "points.low"},
            "subscriptions",
            "whsec_",
        ),
    ],
)
def test_an_old_form_makes_nothing_and_tells_nothing(
    web: Web, path: str, form: dict[str, str], table: str, secret: str
) -> None:
    number = _number(web, path)
    assert secret in web.post(path, **form, number=number).text
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(text(f"UPDATE {table} SET created_at = now() - interval '11 min'"))  # noqa: S608
    again = web.post(path, **form, number=number)
    assert (again.status_code, again.headers["Location"]) == (303, path)
    assert secret not in again.text
    assert _count(web, table) == 1


def test_two_at_once_make_one_workspace(web: Web) -> None:
    form = {"workspace": "Second", "csrf": web.token(), "number": _number(web, "/workspaces/new")}
    assert _at_once(web, "/workspaces/new", form) == [303, 303]
    assert web.client.post("/workspaces/new", data=form).status_code == 303  # and once they look
    assert _workspaces(web) == ["Mirra Ceramics", "Second"]


def test_who_left_a_workspace_does_not_come_back_by_its_form(web: Web) -> None:
    form = {"workspace": "Second", "number": _number(web, "/workspaces/new")}
    web.post("/workspaces/new", **form)
    with web.house.database.open_platform_uow() as platform:
        theirs = platform.people.workspaces(_user(web))
    second = next(tenant for tenant, _role in theirs if tenant.name == "Second")
    with web.house.database.reading(second.id) as connection:
        connection.execute(text("DELETE FROM memberships"))
    again = web.post("/workspaces/new", **form)
    assert again.status_code == 409
    assert _workspaces(web) == ["Mirra Ceramics"]


def _number(web: Web, path: str) -> str:
    found = re.search(r'name="number" value="([\w-]{16})"', web.get(path))
    assert found
    return found[1]


def _user(web: Web) -> UserId:
    with web.app.test_request_context(headers=web.cookie()):
        return viewer().user.id


def _workspaces(web: Web) -> list[str]:
    with web.house.database.open_platform_uow() as platform:
        return sorted(tenant.name for tenant, _role in platform.people.workspaces(_user(web)))


def _accepted(web: Web, ids: Mapping[str, Any]) -> DraftId:
    """A draft that may be published, beside the one that is written once more."""
    drafts = web.house.review.product(web.tenant, ids["product_id"]).drafts
    other = next(d for d in drafts if d.state is DraftState.READY and d.id != ids["draft_id"])
    seen, said = other.version, DraftState.ACCEPTED
    return web.house.review.decide(web.tenant, other.id, said, "user:test", seen=seen).id


def _finish_runs(web: Web) -> None:
    """So that another can begin."""
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(text("UPDATE runs SET state = 'finished', finished_at = now()"))


def test_each_form_is_in_one_of_the_lists_here(web: Web) -> None:
    found = {
        call.endpoint
        for call in calls(web.app)
        if call.is_unsafe and isinstance(call.need, Permission)
        if not call.rule.rule.startswith("/api/")
    }
    lists = (set(MADE), SAYS_HOW_IT_IS, ENDS_IT, ASKS, set(LIKE_ANOTHER), NUMBERED)
    assert found ^ set().union(*lists) == set()
    assert len(found) == sum(map(len, lists))


def test_nobody_who_knows_a_cookie_beforehand_gets_in_by_it(web: Web) -> None:
    """Fixation: whatever cookie a browser brings, signing in gives it one that nobody has seen."""
    client, form = web.app.test_client(), {"email": EMAIL, "password": PASSWORD}
    client.set_cookie("rooz", "chosen-by-another")
    given = []
    for _time in range(2):
        assert client.post("/sign-in", data=form).status_code == 303
        kept = client.get_cookie("rooz")
        assert kept
        given.append(kept.value)
    assert len({"chosen-by-another", *given}) == 3
    assert len(given[0]) >= 40
    thief = web.app.test_client(use_cookies=False)
    planted = thief.get("/products", headers={"Cookie": "rooz=chosen-by-another"})
    assert planted.status_code == 303


def test_a_cookie_is_good_for_nothing_once_its_person_has_left(web: Web) -> None:
    stolen, thief = web.cookie(), web.app.test_client(use_cookies=False)
    assert thief.get("/products", headers=stolen).status_code == 200
    assert web.post("/sign-out").status_code == 303
    assert thief.get("/products", headers=stolen).status_code == 303
