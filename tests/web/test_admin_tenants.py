"""The panel's workspaces: found, shown, and their points moved once a form."""

import pytest

from app.domain.points import Account
from tests.factories import product
from tests.web.conftest import EMAIL, Web


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def _form(**changes: str) -> dict[str, str]:
    return {"key": "a-key-of-this-form", "direction": "grant", "points": "7"} | changes


def _account(web: Web) -> Account:
    return web.house.queries.counts(web.tenant).account


def test_a_workspace_is_searched_for_and_its_page_tells_how_it_is(admin: Web) -> None:
    assert "Mirra Ceramics" in admin.get("/admin/tenants?search=mirra")
    assert "No workspace is like that." in admin.get("/admin/tenants?search=nobody")
    bowl = product(admin.store)
    admin.house.stock(admin.store, bowl)
    admin.house.written(admin.store, bowl)
    page = admin.get(f"/admin/tenants/{admin.tenant}")
    assert EMAIL in page
    assert "Product descriptions" in page
    assert "Connected" in page


def test_the_same_form_twice_moves_points_once_and_the_merchant_reads_why(admin: Web) -> None:
    path, before = f"/admin/tenants/{admin.tenant}/points", _account(admin).available
    for _time in range(2):
        assert admin.post(path, **_form(reason="a late sync")).status_code == 303
    assert _account(admin).available == before + 7
    assert "Granted by the operator: a late sync" in admin.get("/wallet")
    taking = _form(key="another-key-of-a-form", direction="take", reason="too many")
    assert admin.post(path, **taking).status_code == 303
    assert _account(admin).available == before
    assert "Corrected by the operator: too many" in admin.get("/wallet")
    deeds = admin.get(f"/admin/tenants/{admin.tenant}").split('id="deeds"')[1]
    assert deeds.count("Points granted") == 1


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"points": "1.5"}, "whole number"),
        ({"points": "-1"}, "whole number"),
        ({"points": "٥"}, "whole number"),
        ({"points": "100001"}, "more than can be moved"),
        ({"points": "99999", "direction": "take"}, "that are free"),
        ({"reason": ""}, "Say why"),
    ],
)
def test_a_wrong_form_is_shown_again_with_what_was_typed(
    admin: Web, changes: dict[str, str], told: str
) -> None:
    before = _account(admin)
    form = _form(**({"reason": "a late sync"} | changes))
    answer = admin.post(f"/admin/tenants/{admin.tenant}/points", **form)
    assert answer.status_code == 422
    page = answer.get_data(as_text=True)
    assert told in page
    assert f'value="{form["points"]}"' in page
    assert _account(admin) == before


def test_there_is_no_wallet_of_a_workspace_that_isnt(admin: Web) -> None:
    nowhere = "/admin/tenants/00000000-0000-4000-8000-000000000000"
    assert admin.client.get(nowhere).status_code == 404
    assert admin.post(f"{nowhere}/points", **_form(reason="a late sync")).status_code == 404
