"""What a WooCommerce shop's webhooks hint at, from the signature to the mirror."""

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest

from app.db.intake import DirectIntake
from app.domain.catalog import ProductStatus
from app.domain.errors import Unauthorized
from app.domain.ids import ProductId, RemoteId, remote_uuid
from app.domain.services import ServiceCode
from app.domain.stores import Platform
from app.usecases.housekeeping import Housekeeping
from app.usecases.privacy import Privacy
from app.usecases.webhooks import Webhooks
from integrations.woocommerce.webhooks import WooWebhooks
from tests.factories import ALICE
from tests.woo_house import Shop

SECRET = "the shop's own"


@pytest.fixture
def webhooks(shop: Shop) -> Webhooks:
    house, database = shop.house, shop.house.database
    with database.open_uow(ALICE) as uow:
        uow.stores.set_webhook_secret(shop.store.id, house.vault.seal(SECRET))
    return Webhooks(
        database.open_uow,
        database.open_platform_uow,
        {Platform.WOOCOMMERCE: WooWebhooks()},
        house.connections,
        house.vault,
        house.queue,
        Privacy(database.open_uow, database.open_platform_uow),
        house.acquaint,
        house.reread,
        ("s",),
        DirectIntake(database),
    )


@pytest.fixture
def housekeeping(shop: Shop, webhooks: Webhooks) -> Housekeeping:
    house, database = shop.house, shop.house.database
    return Housekeeping(
        database.open_uow,
        database.open_platform_uow,
        house.queue,
        webhooks,
        house.sync,
        house.sync.clock,
        house.rules,
    )


def deliver(
    webhooks: Webhooks, shop: Shop, body: dict[str, Any], topic: str = "product.updated"
) -> None:
    raw = json.dumps(body).replace("/", "\\/").encode()
    digest = hmac.new(SECRET.encode(), raw, hashlib.sha256).digest()
    headers = {
        "x-wc-webhook-topic": topic,
        "x-wc-webhook-signature": base64.b64encode(digest).decode(),
        "x-wc-webhook-delivery-id": hashlib.sha256(raw + topic.encode()).hexdigest(),
    }
    webhooks.from_woocommerce(shop.store.id, headers, raw)
    webhooks.drain()


def test_a_hint_at_a_product_is_followed_to_the_shop(shop: Shop, webhooks: Webhooks) -> None:
    number = shop.woo.number("Riva mug")
    shop.woo.lever("POST", f"products/{number}", description="<p>Edited.</p>")
    deliver(webhooks, shop, {"id": number, "description": "<p>A lie.</p>"})
    assert shop.product("Riva mug").description == "<p>Edited.</p>"


def test_a_hint_at_a_variation_is_one_at_its_product(shop: Shop, webhooks: Webhooks) -> None:
    shown = shop.woo.practice.shop.products[shop.woo.number("Casa house number")]
    shown.variations[0].price = "99.00"
    told = {"id": shown.variations[0].id, "type": "variation", "parent_id": shown.id}
    deliver(webhooks, shop, told)
    assert str(shop.product("Casa house number").variants[0].price).startswith("99")


def test_what_went_into_the_trash_is_trashed(shop: Shop, webhooks: Webhooks) -> None:
    number = shop.woo.number("Riva mug")
    shop.woo.practice.shop.products[number].status = "trash"
    deliver(webhooks, shop, {"id": number}, "product.deleted")
    assert shop.product("Riva mug").status is ProductStatus.TRASHED
    shop.woo.practice.shop.products[number].status = "publish"
    deliver(webhooks, shop, {"id": number}, "product.restored")
    assert shop.product("Riva mug").status is ProductStatus.ACTIVE


def test_an_error_in_the_place_of_a_product_has_the_shop_looked_at_soon(
    shop: Shop, webhooks: Webhooks, housekeeping: Housekeeping
) -> None:
    number = shop.woo.number("Riva mug")
    gone = ProductId(remote_uuid(shop.store.id, "product", RemoteId(str(number))))
    del shop.woo.practice.shop.products[number]
    housekeeping.sweep()
    looks = len(shop.house.queue.hints)
    deliver(webhooks, shop, {"code": "woocommerce_rest_product_invalid_id", "message": "Invalid"})
    housekeeping.sweep()
    [hint] = shop.house.queue.hints[looks:]
    shop.house.work(ALICE, hint[2])
    with shop.house.database.open_uow(ALICE) as uow:
        assert uow.products.get(gone).status is ProductStatus.TRASHED


def test_what_our_own_write_echoes_starts_nothing(shop: Shop, webhooks: Webhooks) -> None:
    run = shop.publish(shop.drafts(ServiceCode.SEO, "Riva mug"))
    shop.house.work(ALICE, run)
    before, hints = shop.product("Riva mug"), len(shop.house.queue.hints)
    deliver(webhooks, shop, {"id": shop.woo.number("Riva mug")})
    after = shop.product("Riva mug")
    assert (after.seo_title, after.images) == (before.seo_title, before.images)
    assert len(shop.house.queue.hints) == hints
    assert len(shop.writes()) == 1


def test_what_the_shop_did_not_sign_is_nothing(shop: Shop, webhooks: Webhooks) -> None:
    headers = {"x-wc-webhook-topic": "product.updated", "x-wc-webhook-signature": "bm8="}
    with pytest.raises(Unauthorized):
        webhooks.from_woocommerce(shop.store.id, headers, b'{"id":1}')
