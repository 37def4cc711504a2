"""What only looks like a shop is none at any of our doors; the sibling beside it is one."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from app.embedded import Addresses
from tests.practice_shopify import KEY, SHOP, Desk, opened
from tests.shop_names import LOOK_ALIKES

CALLBACK = "/install/shopify/callback"
SIBLINGS = set(LOOK_ALIKES.values())


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        yield made


def test_no_install_begins_for_one(desk: Desk) -> None:
    for_them = {
        shop: desk.client.get(f"/install/shopify?{desk.peer.signed(shop=shop)}").status_code
        for shop in LOOK_ALIKES
    }
    assert set(for_them.values()) == {403}
    assert desk.rows("SELECT count(*) FROM install_attempts") == [(0,)]


def test_an_install_of_each_sibling_does_and_leads_to_its_own_grant_page(desk: Desk) -> None:
    led = {
        shop: desk.client.get(f"/install/shopify?{desk.peer.signed(shop=shop)}").headers["Location"]
        for shop in SIBLINGS
    }
    begun = f"{desk.peer.url}/shops/{{shop}}/admin/oauth/authorize?"
    assert all(led[shop].startswith(begun.format(shop=shop.lower())) for shop in SIBLINGS)


def test_nobody_comes_back_as_one(desk: Desk) -> None:
    told = parse_qs(urlsplit(desk.approved()).query)
    state, code = told["state"][0], told["code"][0]
    statuses = {
        shop: desk.client.get(
            f"{CALLBACK}?{desk.peer.signed(shop=shop, state=state, code=code)}"
        ).status_code
        for shop in LOOK_ALIKES
    }
    assert set(statuses.values()) == {403}
    assert desk.is_untouched
    signed = desk.peer.signed(shop=SHOP, state=state, code=code)
    assert desk.client.get(f"{CALLBACK}?{signed}").status_code == 302


def policy(desk: Desk, path: str, shop: str) -> str:
    answer = desk.app.test_client().get(path, query_string={"shop": shop, "embedded": "1"})
    return answer.headers["Content-Security-Policy"].rpartition("frame-ancestors ")[2]


@pytest.mark.parametrize("path", ["/install/shopify/bounce", "/nowhere"])
def test_none_may_frame_us(desk: Desk, path: str) -> None:
    assert {policy(desk, path, shop) for shop in LOOK_ALIKES} == {"'none'"}


@pytest.mark.parametrize("path", ["/install/shopify/bounce", "/nowhere"])
def test_each_sibling_may_and_nobody_else(desk: Desk, path: str) -> None:
    admin = "https://admin.shopify.com"
    policies = {shop: policy(desk, path, shop) for shop in SIBLINGS}
    assert policies == {shop: f"https://{shop.lower()} {admin}" for shop in SIBLINGS}


def test_on_the_way_to_the_bounce_page_they_are_dropped(desk: Desk) -> None:
    query = {"embedded": "1", "shop": "a.myshopify.com@evil.com"}
    led = desk.client.get("/products", query_string=query).headers["Location"]
    assert "shop" not in parse_qs(urlsplit(led).query)
    led = desk.client.get("/products", query_string={**query, "shop": SHOP}).headers["Location"]
    assert parse_qs(urlsplit(led).query)["shop"] == [SHOP]


BODY = json.dumps({"id": 1, "admin_graphql_api_id": "gid://shopify/Product/1"}).encode()


def signed_for(shop: str) -> dict[str, str]:
    digest = hmac.new(KEY.client_secret.encode(), BODY, hashlib.sha256).digest()
    return {
        "x-shopify-shop-domain": shop,
        "x-shopify-topic": "products/update",
        "x-shopify-webhook-id": shop,
        "x-shopify-hmac-sha256": base64.b64encode(digest).decode(),
    }


def test_no_webhook_is_taken_in_for_one(desk: Desk) -> None:
    """Its shop's name is a header, which nobody signs."""
    desk.installed(SHOP)
    whose = [desk.container.webhooks.from_shopify(signed_for(shop), BODY) for shop in LOOK_ALIKES]
    assert set(whose) == {None}
    assert desk.rows("SELECT count(*) FROM webhook_intake") == [(0,)]


def test_one_of_a_shop_that_we_have_is_taken_in_however_its_name_is_written(desk: Desk) -> None:
    tenant = desk.installed(SHOP).tenant_id
    names = (SHOP, SHOP.replace("second", "Second"))
    assert {desk.container.webhooks.from_shopify(signed_for(n), BODY) for n in names} == {tenant}


@pytest.mark.parametrize("name", [f"{SHOP}.", f"{SHOP}@evil.com", f" {SHOP}", f"{SHOP}:443"])
def test_one_that_only_looks_like_that_shop_is_not(desk: Desk, name: str) -> None:
    desk.installed(SHOP)
    assert desk.container.webhooks.from_shopify(signed_for(name), BODY) is None
