"""The panel: for admins alone, and each of its actions stands in the audit log."""

import pytest

from tests.web.conftest import Web


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def _pages(web: Web) -> list[str]:
    rules = web.app.url_map.iter_rules()
    return sorted({rule.rule for rule in rules if "admin/" in rule.rule})


def _refusals(web: Web) -> dict[str, int]:
    """What each rule of the panel answers, by any of its methods, that isn't a 404."""
    found, csrf = {}, {"X-CSRF-Token": web.token()}
    for rule in web.app.url_map.iter_rules():
        if not rule.rule.startswith(("/admin", "/api/admin")):
            continue
        path = rule.build(dict.fromkeys(rule.arguments, "0" * 8 + "-0000-4000-8000-" + "0" * 12))
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            status = web.client.open(str(path[1]), method=method, headers=csrf).status_code  # type: ignore[index]
            if status != 404:
                found[f"{method} {rule.rule}"] = status
    return found


def test_for_everybody_else_there_is_nothing_in_the_panel(web: Web) -> None:
    assert {"/admin/audit", "/api/admin/settings"} <= set(_pages(web))
    assert _refusals(web) == {}


def test_an_admin_finds_each_page_from_each_other(admin: Web) -> None:
    page = admin.get("/admin/audit")
    assert 'href="/admin/audit" aria-current="page"' in page
    assert 'href="/admin/models"' in page
    assert 'href="/admin' in admin.get("/wallet")


def test_what_an_admin_does_stands_in_the_log_with_who_and_from_where(admin: Web) -> None:
    admin.post("/admin/models/reset")
    page = admin.get("/admin/audit?deed=models.saved")
    assert "AI models changed" in page
    assert "Nadia" in page
    assert "127.0.0.1" in page
    assert "Made an admin" not in page.split("<tbody>")[1]
    assert "Made an admin" in admin.get("/admin/audit").split("<tbody>")[1]


@pytest.mark.parametrize("asked", ["deed=unheard", "user=x", "workspace=1", "before=-1"])
def test_a_filter_that_is_none_is_refused(admin: Web, asked: str) -> None:
    assert admin.client.get(f"/admin/audit?{asked}").status_code == 422
