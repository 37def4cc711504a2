"""Rights that a merchant allows later: asked for where they are missing, and used from then on."""

from collections.abc import Iterator

import httpx
import pytest
from werkzeug.test import TestResponse

from app.domain.stores import Store
from app.embedded import Addresses
from jobs.tasks import runner
from tests.practice_shopify import SHOP, Desk, opened

HANDLE = SHOP.removesuffix(".myshopify.com")


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        made.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
        made.enter()
        _read(made)
        yield made


def _read(desk: Desk) -> None:
    """A worker does the reading that waits."""
    store = desk.store()
    [shown] = desk.container.queries.stores(store.tenant_id)
    assert shown.last_run is not None
    runner.use(desk.container)
    runner.run_task(desk.container.sync, str(store.tenant_id), str(shown.last_run.id))


def _ask(desk: Desk, path: str, **form: str) -> TestResponse:
    """In Shopify's frame: by a token, never by a cookie."""
    headers = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    if form:
        return desk.client.post(path, headers=headers, data=form)
    return desk.client.get(path, headers=headers)


def _page(desk: Desk, path: str) -> str:
    return _ask(desk, path).get_data(as_text=True)


def _allow(desk: Desk, scope: str) -> TestResponse:
    """The merchant says yes in Shopify's window, and its page tells us so."""
    url = f"{desk.peer.url}/store/{HANDLE}/scopes"
    assert httpx.post(url, json={"scopes": [scope]}).json()["result"] == "granted-all"
    return _ask(desk, f"/stores/{desk.store().id}/rights", back="/products?kind=page")


def _seo_of_pages(desk: Desk, store: Store) -> str:
    rows = desk.rows("SELECT id FROM products WHERE kind = 'page'")
    form = {"service": "seo", "store": str(store.id), "language": "en", "product": str(rows[0][0])}
    return _ask(desk, "/quote", **form).get_data(as_text=True)


def test_what_is_not_allowed_can_be_asked_for_on_the_stores_page(desk: Desk) -> None:
    page = _page(desk, "/stores")
    assert 'data-ask-scopes="write_content"' in page
    _allow(desk, "write_content")
    assert 'data-ask-scopes="write_content"' not in _page(desk, "/stores")


def test_pages_appear_once_they_may_be_read(desk: Desk) -> None:
    assert "kind=page" not in _page(desk, "/products")
    answer = _allow(desk, "write_content")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/products?kind=page")
    _read(desk)
    assert "kind=page" in _page(desk, "/products")


def test_what_lost_its_right_is_told_before_a_point_is_held(desk: Desk) -> None:
    _allow(desk, "write_content")
    _read(desk)
    store = desk.store()
    assert "data-ask-scopes" not in _seo_of_pages(desk, store)
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    desk.container.acquaint.again(store.tenant_id, store.id)
    quoted = _seo_of_pages(desk, store)
    assert 'data-ask-scopes="write_content"' in quoted
    assert "None of these products can be written." in quoted


def test_nobody_is_sent_elsewhere_after_allowing(desk: Desk) -> None:
    path = f"/stores/{desk.store().id}/rights"
    assert _ask(desk, path, back="//evil.example").headers["Location"].endswith("/stores")
    assert _ask(desk, path, back="/runs").headers["Location"] == "/runs"


@pytest.mark.parametrize("what", ["rights", "provenance"])
def test_another_tenants_store_is_not_there(desk: Desk, what: str) -> None:
    theirs = f"/stores/{desk.store().id}/{what}"
    stranger = desk.container.sign_ins.register("a@shop.example", "correct horse", "A", "A")
    assert stranger != desk.store().tenant_id
    client = desk.app.test_client()
    client.post("/sign-in", data={"email": "a@shop.example", "password": "correct horse"})
    token = client.get("/wallet").get_data(as_text=True).split('name="csrf" value="', 1)[1]
    answer = client.post(theirs, data={"csrf": token.split('"', 1)[0], "wanted": "1"})
    assert answer.status_code == 404
    assert not desk.store().keeps_provenance


def test_provenance_is_switched_on_and_off(desk: Desk) -> None:
    path = f"/stores/{desk.store().id}/provenance"
    _ask(desk, path, wanted="1")
    assert desk.store().keeps_provenance
    _ask(desk, path, wanted="0")
    assert not desk.store().keeps_provenance
