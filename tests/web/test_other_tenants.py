"""Another workspace's ids are not found, by any route and in any place; one's own are."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from app.db.rls import PLATFORM_TABLES
from app.domain.ids import TenantId
from app.domain.permissions import Door, Permission
from app.web import downloads
from app.web.frame import viewer
from tests.factories import BOB
from tests.web.conftest import Web
from tests.web.routes import Call, calls
from tests.web.stocked import restocked, stocked

NOT_FOUND = 404
SECRET = "Canary of Bob's"
RIVALS = "https://rival.example/products/bowl"
FORMS: dict[str, dict[str, Any]] = {
    "hearings_api.hear_of_store": {"voice": {"tone": "warm"}, "products": ["{product_id}"]},
    "hearings_api.see_outline": {
        "parts": [{"kind": "paragraph"}],
        "products": ["{product_id}"],
    },
    "matches_api.decide": {"state": "confirmed", "url": RIVALS, "product_id": "{product_id}"},
    "notes_api.answer": {"answers": [{"name": "Material", "answer": "Ash"}]},
    "notes_api.want": {"source": "metafield:Material"},
    "notes_api.want_no_more": {"source": "metafield:Material"},
    "outlines_api.keep": {"parts": [{"kind": "paragraph"}]},
    "policies_api.name": {"rivals": ["Rival"]},
    "policies_api.switch": {"is_on": False, "reason": "It is no matter of taste."},
    "subscriptions_api.change": {
        "name": "Orders",
        "url": "https://tools.example/",
        "events": ["points.low"],
        "is_on": True,
    },
    "rules_api.add": {"occasion": "new", "finding": "seo_title_missing"},
    "rules_api.switch": {"is_on": False},
    "store_settings_api.add": {"adds_links": True, "adds_questions": True},
    "store_settings_api.find": {"address": "https://new.example"},
    "store_settings_api.keep_provenance": {"keeps_provenance": True},
    "store_settings_api.move": {"address": "https://new.example"},
    "team_api.change_role": {"role": "reviewer"},
    "team_api.offer_ownership": {"hands_over": True},
    "watches_api.change": {"rhythm": "weekly"},
    "watches_api.start": {"rhythm": "daily"},
    "drafts_api.decide": {"state": "accepted"},
    "drafts_api.edit": {"text": "x"},
    "voices_api.keep_of_store": {"tone": "warm"},
    "drafts.decide": {"state": "accepted", "seen": "1"},
    "drafts.edit": {"text": "x", "seen": "1"},
    "drafts.proof": {"text": "x"},
    "highlights.take_back": {"source": "metafield:Material"},
    "highlights.want": {"source": "metafield:Material"},
    "matches.decide": {"state": "confirmed", "url": RIVALS, "product": "{product_id}"},
    "notes.answer": {"name": "Material", "answer": "Oak"},
    "policies.names": {"names": "Rival"},
    "policies.switch": {"reason": "It is no matter of taste."},
    "rules.add": {"occasion": "new", "finding": "seo_missing", "language": "en", "most_a_day": "1"},
    "team.change_role": {"role": "reviewer"},
    "watches.change": {"rhythm": "weekly", "cheaper_percent": "5"},
    "watches.start": {"rhythm": "daily", "cheaper_percent": "15"},
}
"""What a form, or a program, has to say besides, for the id in the address to be looked at."""

TAGS = {
    "outlines_api.keep": '"v0"',
    "policies_api.name": '"v0"',
    **dict.fromkeys(
        (
            "watches_api.change",
            "matches_api.decide",
            "rules_api.switch",
            "store_settings_api.add",
            "store_settings_api.keep_provenance",
            "team_api.change_role",
        ),
        f'"{"0" * 32}"',
    ),
}
FILES: dict[str, dict[str, Any]] = {
    "sheets_api.take_in": {
        "data": "draft,version,proposed,decision",
        "content_type": "text/csv",
    }
}
ENDS = {"remove", "revoke", "stop", "take_back", "disconnect", "cancel", "leave", "end"}
"""What is called last of one's own: it is gone then."""

PASSES = {"sheets.as_csv", "sheets.as_xlsx", "provenance.table", "provenance.feed"}
PASSES |= {"competitors.as_csv", "watches.as_csv", "wallet.as_csv"}
OF_MAILS = {"letters.confirming", "letters.confirm", "letters.stopping", "letters.stop"}
"""Their tokens name the tenant: tests of the settings' page try each with another's."""

IN_FORMS = {
    ("/quote", "store"): "store_id",
    ("/quote", "product"): "product_id",
    ("/runs", "store"): "store_id",
    ("/runs", "product"): "product_id",
    ("/runs", "confirmed"): "product_id",
    ("/runs", "spared"): "product_id",
    ("/review/rewrite/quote", "draft"): "draft_id",
    ("/review/rewrite", "draft"): "draft_id",
    ("/review/decide", "draft"): "draft_id",
    ("/publish", "draft"): "draft_id",
    ("/left-alone", "product"): "product_id",
    ("/left-alone/release", "product"): "product_id",
    ("/competitors/{job_id}/matches", "product"): "product_id",
    ("/voice", "product"): "product_id",
}
"""Ids that come in forms: where, and whose they are."""

LEADS_BACK = {"back", "job"}
"""Ids in forms that name the next page alone, which looks at them itself."""

ONE_ORDER = {
    "service": "seo",
    "language": "en",
    "key": "a key of its own",
    "state": "accepted",
    "url": RIVALS,
    "usual": "list",
    "do": "learn",
    "seen": "0",
}


class Ids:
    """One's own and another's."""

    def __init__(self, web: Web) -> None:
        web.house.platform.shop.kept.clear()
        self.theirs = stocked(web, BOB, web.house.move_in(BOB), SECRET)
        self.own = stocked(web, web.tenant, web.store)


def _with_ids(web: Web) -> list[Call]:
    return [c for c in calls(web.app) if c.ids and isinstance(c.need, Permission)]


def _filled(said: Any, ids: Mapping[str, Any]) -> Any:
    """With ids in their places."""
    if isinstance(said, dict):
        return {name: _filled(each, ids) for name, each in said.items()}
    if isinstance(said, list):
        return [_filled(each, ids) for each in said]
    return said.format(**ids) if isinstance(said, str) else said


def _ask(web: Web, call: Call, ids: Mapping[str, Any], csrf: str) -> TestResponse:
    sent: dict[str, Any] = {"headers": {"X-CSRF-Token": csrf}}
    form = _filled(FORMS.get(call.endpoint, {}), ids)
    if call.rule.rule.startswith("/api/"):
        sent["headers"]["If-Match"] = TAGS.get(call.endpoint, '"v1"')
        sent |= {"json": form} if form else {}
        sent |= FILES.get(call.endpoint, {})
    elif call.is_unsafe:
        sent |= {"data": {"key": f"key of {call.endpoint}", **form}}
    path = call.path({**ids, "policy": "superlative"})
    return web.client.open(path, method=call.method, **sent)


def _rows_of_bob(web: Web) -> dict[str, str]:
    """What is his, so that a change shows."""
    return rows_of(web, BOB)


def rows_of(web: Web, tenant: TenantId) -> dict[str, str]:
    """Each table of a workspace's, told by a hash."""
    with web.house.database.reading(tenant) as connection:
        names = connection.execute(
            text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ).scalars()
        return {
            name: connection.execute(
                text(f"SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM {name} t")  # noqa: S608
            ).scalar_one()
            for name in sorted(set(names) - PLATFORM_TABLES)
        }


def test_another_tenants_ids_are_not_found_on_any_route(web: Web) -> None:
    ids, csrf = Ids(web), web.token()
    before, writes = _rows_of_bob(web), len(web.house.shop.writes)
    answers = {
        (call.endpoint, name): _ask(web, call, {**ids.own, name: ids.theirs[name]}, csrf)
        for call in _with_ids(web)
        for name in call.ids
    }
    found = {which: a.status_code for which, a in answers.items() if a.status_code != NOT_FOUND}
    assert found == {}
    assert [which for which, a in answers.items() if SECRET in a.get_data(as_text=True)] == []
    assert len(answers) >= 40
    assert _rows_of_bob(web) == before
    assert len(web.house.shop.writes) == writes


def _last_ones_last(found: Iterable[Call]) -> list[Call]:
    return sorted(found, key=lambda c: (c.endpoint.split(".")[1] in ENDS, c.is_unsafe))


def test_ones_own_ids_are_found_on_every_route(web: Web) -> None:
    ids, csrf = Ids(web), web.token()
    found = _last_ones_last(_with_ids(web))
    pages = [call for call in found if not call.rule.rule.startswith("/api/")]
    got = {call.endpoint: _ask(web, call, ids.own, csrf).status_code for call in pages}
    own = restocked(web, web.tenant, web.store, ids.own)
    rest = [call for call in found if call not in pages]
    got |= {call.endpoint: _ask(web, call, own, csrf).status_code for call in rest}
    assert {
        endpoint for endpoint, status in got.items() if status in (NOT_FOUND, 403, 500)
    } == set()


def _linked(web: Web, endpoint: str, ids: Mapping[str, Any]) -> str:
    """The pass that a page gives one for its file."""
    with web.app.test_request_context(headers=web.cookie()):
        if endpoint.startswith("competitors"):
            link = downloads.link_of_job(viewer(), endpoint, ids["job_id"])
        elif endpoint.startswith("watches"):
            link = downloads.link_of_watch(viewer(), endpoint, ids["watch_id"])
        elif endpoint.startswith("wallet"):
            link = downloads.link_of_wallet(viewer(), endpoint)
        else:
            wishes = {"ids": "{product}_{variant}", "seo_titles": False}
            link = downloads.link(viewer(), endpoint, ids["store_id"], **wishes)
    return parse_qs(urlsplit(link).query)["by"][0]


def test_a_pass_opens_ones_own_file_and_no_other(web: Web) -> None:
    ids = Ids(web)
    files = [c for c in calls(web.app) if c.need is Door.LINK and c.ids]
    assert {c.endpoint for c in files} == PASSES | OF_MAILS
    stranger, got = web.app.test_client(), {}
    for call in (c for c in files if c.endpoint in PASSES):
        by = {"by": _linked(web, call.endpoint, ids.own)}
        kinds = (ids.own, ids.theirs)
        answers = [stranger.get(call.path(each), query_string=by).status_code for each in kinds]
        got[call.endpoint] = answers
    assert got == {endpoint: [200, NOT_FOUND] for endpoint in PASSES}


def test_every_id_in_a_form_is_in_the_list_here() -> None:
    sources = "".join(path.read_text("utf-8") for path in Path("app/web").glob("*.py"))
    named = set(re.findall(r"uuids\(\s*\"(\w+)\"", sources))
    assert named - LEADS_BACK == {field for _path, field in IN_FORMS} - {"store"}


def _sent(web: Web, ids: Ids, csrf: str, path: str, changed: dict[str, Any]) -> TestResponse:
    own = {"store": ids.own["store_id"], "product": ids.own["product_id"]}
    state = {"state": "confirmed"} if path.endswith("/matches") else {}
    form = {**ONE_ORDER, **own, "draft": ids.own["draft_id"], **state, **changed, "csrf": csrf}
    return web.client.post(path.format(**ids.own), data=form)


def test_another_tenants_id_in_a_form_changes_nothing_and_shows_nothing(web: Web) -> None:
    ids, csrf = Ids(web), web.token()
    before = _rows_of_bob(web)
    answers = {
        (path, field): _sent(web, ids, csrf, path, {field: ids.theirs[name]})
        for (path, field), name in IN_FORMS.items()
    }
    assert [which for which, a in answers.items() if SECRET in a.get_data(as_text=True)] == []
    assert _rows_of_bob(web) == before
    told = {which: a.status_code for which, a in answers.items()}
    assert {which for which, status in told.items() if status not in (200, 303, 404, 422)} == set()


def test_ones_own_id_in_a_form_is_taken(web: Web) -> None:
    ids, csrf = Ids(web), web.token()
    told = {path: _sent(web, ids, csrf, path, {}).status_code for path, _field in IN_FORMS}
    assert {path: status for path, status in told.items() if status not in (200, 303)} == {}


@pytest.mark.parametrize("query", ["store={store_id}", "run={run_id}", "draft={draft_id}"])
def test_another_tenants_id_in_an_address_shows_nothing(web: Web, query: str) -> None:
    ids = Ids(web)
    pages = ["/products", "/review", f"/review/{ids.own['product_id']}", "/review/rewrite", "/runs"]
    shown = [web.client.get(f"{page}?{query.format(**ids.theirs)}").text for page in pages]
    assert [page for page in shown if SECRET in page] == []
