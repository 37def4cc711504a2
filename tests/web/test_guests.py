"""Admins as guests of a workspace: for a while, seen by its people, and never unnoticed."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from app.domain.ids import TenantId
from tests.factories import product
from tests.web.conftest import PASSWORD, Web

ADMIN = "admin@rooz.example"


@pytest.fixture
def admin(web: Web) -> FlaskClient:
    """Signed in, with a workspace of their own; the merchant's is another."""
    container = web.app.extensions["rooz"]
    container.sign_ins.register(ADMIN, PASSWORD, "Operators", "Olga")
    container.sign_ins.make_admin(ADMIN)
    client = web.app.test_client()
    client.post("/sign-in", data={"email": ADMIN, "password": PASSWORD})
    return client


def _post(client: FlaskClient, path: str, **form: str) -> int:
    page = client.get("/admin").text
    csrf = page.split('name="csrf" value="', 1)[1].split('"', 1)[0]
    return int(client.post(path, data={"csrf": csrf, **form}).status_code)


def _come(client: FlaskClient, tenant: TenantId, **form: str) -> int:
    return _post(client, f"/admin/tenants/{tenant}/guest", **{"why": "a ticket", **form})


def test_a_guest_reads_with_a_bar_and_the_merchant_sees_who_looks(
    web: Web, admin: FlaskClient
) -> None:
    web.house.stock(web.store, product(web.store, title="Tide bowl"))
    assert "looks into your workspace" not in web.get("/products")
    assert _come(admin, web.tenant) == 303
    page = admin.get("/products").text
    assert "Tide bowl" in page
    assert "You are a guest in Mirra Ceramics" in page
    assert "Olga of the platform looks into your workspace" in web.get("/products")
    assert _post(admin, "/guest/leave") == 303
    assert "Tide bowl" not in admin.get("/products").text
    assert "looks into your workspace" not in web.get("/products")


def test_a_reader_changes_nothing_and_a_helper_leaves_a_line_for_each_change(
    web: Web, admin: FlaskClient
) -> None:
    path = f"/stores/{web.store.id}/sync"
    assert _come(admin, web.tenant) == 303
    assert _post(admin, path, key="a-key-of-this-form") == 403
    assert _come(admin, web.tenant, may_change="1") == 303
    assert _post(admin, path, key="a-key-of-this-form") == 303
    assert _post(admin, f"/stores/{web.store.id}/disconnect") == 403
    log = admin.get(f"/admin/audit?workspace={web.tenant}").text.split("<tbody>")[1]
    assert log.count(f"POST {path}") == 1
    assert log.count("Changed something as a guest:") == 2
    assert log.count("Olga") == 4
    assert log.count("Mirra Ceramics") == 4


def test_a_stay_ends_by_itself_and_the_guest_is_at_home_again(web: Web, admin: FlaskClient) -> None:
    _come(admin, web.tenant)
    with web.house.database.open_platform_uow() as platform:
        platform.connection.execute(text("UPDATE guests SET ends_at = now() - interval '1 s'"))
    page = admin.get("/products").text
    assert "You are a guest" not in page
    assert "Operators" in page


def test_who_is_no_admin_any_more_is_no_guest_either(web: Web, admin: FlaskClient) -> None:
    _come(admin, web.tenant)
    with web.house.database.open_platform_uow() as platform:
        known = platform.people.by_identity("password", ADMIN)
        assert known is not None
        platform.people.set_role(known.id, "USER")
    assert "You are a guest" not in admin.get("/products").text


def test_nobody_looks_into_another_admins_workspace_or_without_saying_why(
    web: Web, admin: FlaskClient
) -> None:
    assert _come(admin, web.tenant, why="  ") == 422
    web.make_admin()
    assert _come(admin, web.tenant) == 422
    assert "You are a guest" not in admin.get("/products").text
    nowhere = TenantId(type(web.tenant)(int=1))
    assert _come(admin, nowhere) == 404


def test_a_member_needs_no_stay(admin: FlaskClient) -> None:
    spaces = admin.get("/admin/tenants?search=operators").text
    own = spaces.split('href="/admin/tenants/', 2)[1].split('"', 1)[0]
    assert _post(admin, f"/admin/tenants/{own}/guest", why="a ticket") == 303
    assert "You are a guest" not in admin.get("/products").text


def test_a_merchant_makes_nobody_their_guest(web: Web) -> None:
    assert web.post(f"/admin/tenants/{web.tenant}/guest", why="a ticket").status_code == 404
