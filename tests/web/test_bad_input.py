"""Bad input gets a clear answer with the right status, and nothing is lost."""

import base64
import hashlib
import hmac
import json
import time
from uuid import uuid4

import jwt
import pytest

from app.domain.tenants import BillingChannel, Membership, Role, Tenant
from tests.factories import BOB, product
from tests.web.conftest import Web

SECRET = "a secret of the tests, long enough"
SHOP = "fjell-outdoor.myshopify.com"


def test_an_unknown_id_is_a_page_that_says_so(web: Web) -> None:
    answer = web.client.get(f"/products/{uuid4()}")
    assert answer.status_code == 404
    assert "This page isn&#39;t here" in answer.text


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/quote", {"service": "magic", "store": "x"}, 422),
        ("/runs", {"service": "seo", "store": "x"}, 422),
        ("/runs", {"service": "seo"}, 422),
        ("/publish", {"draft": "nonsense", "key": "long enough"}, 422),
        ("/publish", {"key": "long enough"}, 422),
        ("/review/decide", {"state": "published"}, 422),
    ],
)
def test_a_malformed_form_is_refused(
    web: Web, path: str, form: dict[str, str], status: int
) -> None:
    assert web.post(path, **form).status_code == status


@pytest.mark.parametrize("query", ["page=٣", "page=-1", "page=1e9", "store=x", "page=99999999999"])
def test_a_malformed_address_is_refused(web: Web, query: str) -> None:
    assert web.client.get(f"/products?{query}").status_code == 422


def test_an_address_that_is_fine_is_not(web: Web) -> None:
    assert web.client.get("/products?page=2&q=%FF%FE&view=nonsense").status_code == 200


def test_ten_megabytes_are_too_big(web: Web) -> None:
    answer = web.client.post("/sign-in", data={"email": "x" * 10_000_000})
    assert answer.status_code == 413
    assert "Send less than 1 MB" in answer.text


def test_invalid_utf8_changes_nothing(web: Web) -> None:
    form = b"email=%FF%FE&password=\xff"
    kind = "application/x-www-form-urlencoded"
    assert web.client.post("/sign-in", data=form, content_type=kind).status_code == 401


def test_a_product_without_a_title_has_a_page_and_a_draft(web: Web) -> None:
    bare = product(web.store, title="")
    web.house.stock(web.store, bare)
    web.house.written(web.store, bare)
    assert "No title" in web.get("/products")
    assert "No title" in web.get(f"/review/{bare.id}")


def test_a_form_of_the_workspace_before_changes_nothing(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    run = web.house.written(web.store, bowl)
    old = web.token()
    _join(web, BOB)
    assert web.post(f"/workspace/{BOB}").status_code == 303
    answer = web.client.post(f"/runs/{run}/cancel", data={"csrf": old})
    assert answer.status_code == 409
    assert "You switched workspaces" in answer.text


def test_what_is_the_persons_own_goes_by_a_form_of_whatever_workspace(web: Web) -> None:
    old = web.token()
    _join(web, BOB)
    assert web.post(f"/workspace/{BOB}").status_code == 303
    for path in (f"/workspace/{BOB}", f"/workspace/{web.tenant}", "/preferences", "/sign-out"):
        assert web.client.post(path, data={"csrf": old}).status_code == 303
    assert web.client.get("/account").status_code == 303


def _join(web: Web, tenant: object) -> None:
    container = web.app.extensions["rooz"]
    user = container.sign_ins.viewer(web.client.get_cookie("rooz").value).user
    web.house.move_in(tenant)
    with web.house.database.open_uow(tenant) as uow:
        uow.tenants.add(Tenant(tenant, "Bob", BillingChannel.DIRECT, web.store.connected_at))
        uow.tenants.add_member(Membership(tenant, user.id, Role.OWNER))


def _token(**changes: object) -> str:
    now = int(time.time())
    claims = {
        "iss": f"https://{SHOP}/admin",
        "dest": f"https://{SHOP}",
        "aud": "key",
        "sub": "1",
        "exp": now + 60,
        "nbf": now - 1,
        "jti": "j",
        "sid": "s",
    }
    claims |= changes
    kept = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(kept, SECRET, "HS256")


@pytest.mark.parametrize(
    "token",
    ["", "x", "a.b.c", _token(exp=1), _token(aud="other"), _token(exp=None), _token(jti=None)],
)
def test_a_bad_session_token_gets_the_retry_header(web: Web, token: str) -> None:
    answer = web.app.test_client().get("/products", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401
    assert answer.headers["X-Shopify-Retry-Invalid-Session-Request"] == "1"


def test_a_document_in_the_frame_without_a_token_goes_to_the_bounce_page(web: Web) -> None:
    client = web.app.test_client()
    answer = client.get(f"/products?embedded=1&shop={SHOP}", follow_redirects=True)
    assert answer.status_code == 200
    assert answer.request.path == "/install/shopify/bounce"
    assert f"frame-ancestors https://{SHOP}" in answer.headers["Content-Security-Policy"]


def _signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    return {
        "X-Shopify-Topic": "products/update",
        "X-Shopify-Shop-Domain": SHOP,
        "X-Shopify-Webhook-Id": "delivery-1",
        "X-Shopify-Hmac-Sha256": base64.b64encode(digest).decode(),
    }


BODY = json.dumps({"admin_graphql_api_id": "gid://shopify/Product/1"}).encode()


def test_a_signed_webhook_is_taken_once(web: Web) -> None:
    client = web.app.test_client()
    answers = [client.post("/webhooks/shopify", data=BODY, headers=_signed(BODY)) for _ in "12"]
    assert [answer.status_code for answer in answers] == [200, 200]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        _signed(BODY, "another secret"),
        _signed(b"other bytes"),
        {**_signed(BODY), "X-Shopify-Hmac-Sha256": "é"},
    ],
)
def test_a_forged_webhook_is_refused(web: Web, headers: dict[str, str]) -> None:
    answer = web.app.test_client().post("/webhooks/shopify", data=BODY, headers=headers)
    assert answer.status_code == 401


def test_a_stranger_is_sent_to_sign_in_from_every_page(web: Web) -> None:
    stranger = web.app.test_client()
    paths = ["/products", "/review", "/runs", "/stores", "/wallet"]
    answers = [stranger.get(path) for path in paths]
    assert {answer.status_code for answer in answers} == {303}
    assert all("/sign-in" in answer.headers["Location"] for answer in answers)
