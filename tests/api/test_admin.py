"""The panel for programs: the owner's contract for settings, and the same use cases behind it."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.api_keys import ALL_SCOPES
from app.domain.interface_languages import INTERFACE, OTHERWISE
from tests.programs import Program, code
from tests.web.conftest import EMAIL, PASSWORD, Web

SETTINGS = "/api/admin/settings"
ALL_BUT_ENGLISH = {code: "Soon" for code in INTERFACE if code != OTHERWISE}


@pytest.fixture
def admin(web: Web, program: Program) -> Program:
    web.make_admin()
    program.sign_in(EMAIL, PASSWORD)
    return program


def test_where_it_is_wanted_an_admin_without_a_second_step_is_let_into_nothing(
    web: Web, admin: Program
) -> None:
    rooms = web.app.extensions
    assert admin.get(SETTINGS).status_code == 200
    strict = replace(rooms["rooz"].second_step, is_required_of_admins=True)
    rooms["rooz"] = replace(rooms["rooz"], second_step=strict)
    for route in (SETTINGS, "/api/v1/products", "/api/v1/me"):
        assert code(admin.get(route)) == (403, "second_step_missing")


def _refusals(web: Web, program: Program) -> dict[str, tuple[str, int]]:
    rules = [rule for rule in web.app.url_map.iter_rules() if "/api/admin/" in rule.rule]
    assert len(rules) > 8
    made: dict[str, Any] = dict.fromkeys(ID_NAMES, "0" * 8 + "-0000-4000-8000-" + "0" * 12)
    return {
        rule.rule: (method, status)
        for rule in rules
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if (status := program.send(method, rule.build(made)[1]).status_code) != 404  # type: ignore[index]
    }


ID_NAMES = ("tenant_id", "run_id", "job_id")


def test_for_a_merchants_program_there_is_no_such_route(web: Web, program: Program) -> None:
    assert _refusals(web, program) == {}


def test_nor_for_a_key_even_of_an_admins(web: Web, admin: Program) -> None:
    scopes = sorted(ALL_SCOPES)
    assert admin.get(SETTINGS).status_code == 200
    made = admin.post("/api/v1/keys", {"name": "Reader", "scopes": scopes})
    with_key = Program(web.app.test_client(), made.json["key"])
    assert code(with_key.get(SETTINGS)) == (404, "not_found")


def test_settings_are_read_and_changed_as_the_contract_says(admin: Program) -> None:
    before = admin.read(SETTINGS)
    assert before["competitive_mode"] == "python"
    assert before["branding"]["name"] == "Rooz Auto"
    branding = {"name": "Acme", "primary_color": "#ABC", "logo_size": 40}
    said = admin.post(SETTINGS, {"competitive_mode": "ai", "branding": branding})
    assert said.status_code == 200
    assert said.json == admin.read(SETTINGS)
    assert said.json["competitive_mode"] == "ai"
    changed = {"name": "Acme", "primary_color": "#aabbcc", "logo_size": 40}
    assert said.json["branding"] == before["branding"] | changed
    assert admin.post(SETTINGS, before).json["branding"] == before["branding"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"competitive_mode": "magic"}, "competitive_mode"),
        ({"branding": {"font": "x"}}, "branding.font"),
        ({"branding": {"primary_color": "red"}}, "primary_color"),
        ({"branding": {"logo_url": "https://127.0.0.1/x.png"}}, "logo_url"),
        ({"point_usd": "much"}, "point_usd"),
        ({"competitive_mode": "ai", "banner": ALL_BUT_ENGLISH}, "banner_en"),
    ],
)
def test_what_is_wrong_is_named_and_changes_nothing(
    admin: Program, body: dict[str, Any], field: str
) -> None:
    before = admin.read(SETTINGS)
    said = admin.post(SETTINGS, body)
    assert code(said) == (422, "invalid")
    assert list(said.json["fields"]) == [field]
    assert admin.read(SETTINGS) == before


def test_points_move_once_under_a_key_and_stand_in_the_log(web: Web, admin: Program) -> None:
    path = f"/api/admin/workspaces/{web.tenant}"
    form = {"direction": "grant", "points": 7, "reason": "a late sync"}
    before = admin.read(path)["available"]
    for _time in range(2):
        said = admin.post(f"{path}/points", form, Idempotency_Key="once-and-no-more")
        assert said.json == {"available": before + 7, "held": 0}
    assert admin.read(path)["available"] == before + 7
    taking = {**form, "direction": "take_back", "points": 100_000}
    assert code(admin.post(f"{path}/points", taking)) == (402, "not_enough_points")
    [line] = admin.read(f"/api/admin/audit-log?deed=points.granted&workspace={web.tenant}")["items"]
    assert (line["subject"], line["reason"], line["name"]) == ("7", "a late sync", "Nadia")


def test_workspaces_are_found_page_by_page(web: Web, admin: Program) -> None:
    web.app.extensions["rooz"].sign_ins.register("b@shop.example", "correct horse", "Other", "Bob")
    first = admin.read("/api/admin/workspaces?limit=1")
    assert first["has_more"]
    rest = admin.read("/api/admin/workspaces?limit=1&skip=1")
    names = [each["items"][0]["name"] for each in (first, rest)]
    assert sorted(names) == ["Mirra Ceramics", "Other"]
    found = admin.read("/api/admin/workspaces?search=mirra")["items"]
    assert [each["margin_usd"] for each in found] == [None]


def test_the_router_table_is_read_changed_and_put_back(admin: Program) -> None:
    mine = '{"chatbot": [["groq", "openai/gpt-oss-20b"]]}'
    before = admin.read("/api/admin/models")
    said = admin.send("PUT", "/api/admin/models", {"table": mine})
    assert said.json["tasks"]["chatbot"] == ["groq openai/gpt-oss-20b"]
    assert code(admin.send("PUT", "/api/admin/models", {"table": "{"})) == (422, "invalid")
    admin.send("PUT", "/api/admin/models", {"table": ""})
    assert admin.read("/api/admin/models") == before


def test_jobs_and_health_are_told(admin: Program) -> None:
    work = admin.read("/api/admin/jobs")
    assert [queue["name"] for queue in work["queues"]] == ["io", "post", "heavy"]
    assert code(admin.post("/api/admin/jobs/failed/nothing/retry")) == (404, "not_found")
    assert admin.read("/api/admin/health")["parts"]["database"] == "ok"


def test_prices_are_set_for_what_is_quoted_from_now_on(admin: Program) -> None:
    form = {"prices": {"service.seo": 4}, "reason": "models cost more"}
    said = admin.post("/api/admin/prices", form)
    assert (said.json["prices"]["service.seo"], said.json["owners"]["service.seo"]) == (4, 3)
    unknown = admin.post("/api/admin/prices", {**form, "prices": {"service.magic": 4}})
    assert code(unknown) == (422, "invalid")
    assert unknown.json["fields"] == {"service.magic": "price_unknown"}
