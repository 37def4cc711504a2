"""The panel's settings: saved and refused, and what they do on pages and in the API."""

import pytest

from app.domain.platform_settings import BANNER_NAMES
from app.web.switches import ENDPOINTS
from tests.web.conftest import Web

PATH = "/admin/settings"
NO_BANNER = dict.fromkeys(BANNER_NAMES.values(), "")
USUAL = {"competitive_mode": "python", "point_usd": "", **NO_BANNER}
ALL_ON = ["registration", "orders", "analyses"]


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def _save(admin: Web, **changes: object) -> int:
    return int(admin.post(PATH, **{**USUAL, "on": ALL_ON, **changes}).status_code)


def test_the_banner_stands_on_every_page_in_the_readers_language(admin: Web) -> None:
    assert _save(admin, banner_en="Back at noon.", banner_ar="نعود ظهرًا.") == 303
    assert "Back at noon." in admin.get("/wallet")
    stranger = admin.app.test_client()
    assert "نعود ظهرًا." in stranger.get("/sign-in", headers={"Accept-Language": "ar"}).text
    assert "Back at noon." in stranger.get("/sign-in", headers={"Accept-Language": "de"}).text
    assert _save(admin) == 303
    assert "Back at noon." not in admin.get("/wallet")


def test_a_wrong_setting_is_told_and_what_was_typed_is_kept(admin: Web) -> None:
    form = {**USUAL, "on": ALL_ON, "banner_ar": "نعود ظهرًا.", "point_usd": "much"}
    answer = admin.post(PATH, **form)
    assert answer.status_code == 422
    assert "an amount such as 0.05" in answer.text
    assert "Say it in English too" in answer.text
    assert 'value="much"' in answer.text
    assert "نعود ظهرًا." not in admin.get("/wallet")


def test_what_is_off_is_refused_on_pages_and_to_programs_and_the_rest_goes_on(admin: Web) -> None:
    assert _save(admin, on=["orders", "analyses"]) == 303
    stranger = admin.app.test_client()
    body = {"email": "new@shop.example", "password": "a long sentence"}
    refused = stranger.post("/api/auth/register", json=body)
    assert (refused.status_code, refused.json["code"]) == (503, "switched_off")
    page = stranger.get("/register")
    assert (page.status_code, "switched off at present" in page.text) == (503, True)
    assert stranger.get("/sign-in").status_code == 200
    assert _save(admin) == 303
    assert stranger.get("/register").status_code == 200
    assert stranger.post("/api/auth/register", json=body).status_code == 201


def test_orders_are_off_for_programs_too(admin: Web) -> None:
    assert _save(admin, on=["registration", "analyses"]) == 303
    for path in ("/api/v1/runs", "/api/ai/generate"):
        refused = admin.app.test_client().post(path, json={})
        assert (refused.status_code, refused.json["code"]) == (503, "switched_off")
    assert _save(admin) == 303
    assert admin.app.test_client().post("/api/v1/runs", json={}).status_code == 401


def test_each_switch_belongs_to_an_endpoint_that_there_is(web: Web) -> None:
    assert set(ENDPOINTS) <= set(web.app.view_functions)


def test_margins_are_told_once_a_points_worth_is(admin: Web) -> None:
    path = f"/admin/tenants/{admin.tenant}"
    assert "Say what a point brings in" in admin.get(path)
    assert _save(admin, point_usd="0.05") == 303
    assert "Say what a point brings in" not in admin.get(path)
    assert "Margin, USD" in admin.get("/admin/tenants")


def _modes(admin: Web, key: str) -> list[str]:
    form = {"url": "https://rival.example", "key": key}
    assert admin.post("/competitors", **form).status_code == 303
    jobs = admin.app.extensions["rooz"].competitors.latest(admin.tenant, 5)
    return [str(job.mode) for job in jobs]


def test_analyses_are_read_as_the_platform_has_it_where_nobody_says(
    admin: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _save(admin, competitive_mode="ai") == 303
    assert _modes(admin, "without-a-model") == ["python"]
    competitors = admin.app.extensions["rooz"].competitors
    router = competitors.read_pages.writing.routing.providers
    monkeypatch.setitem(router.ours, "groq", None)
    assert 'class="btn primary" name="mode" value="ai"' in admin.get("/competitors")
    assert _modes(admin, "with-one") == ["ai", "python"]
