"""Webhooks as Shopify signs them: the body alone, none of the headers."""

import base64
import hashlib
import hmac
import json
from typing import Any

from app.db.intake import DirectIntake
from app.db.uow import Database
from app.domain.stores import Platform, Store
from app.usecases.privacy import Privacy
from app.usecases.webhooks import Webhooks
from integrations.shopify.webhooks import ShopifyWebhooks
from tests.house import House

SECRET = "the app's secret"


def signed(
    store: Store, topic: str, number: str = "1", event: str = "", at: str = "", **told: Any
) -> tuple[dict[str, str], bytes]:
    """Headers and body of a delivery, `number`, of an event that happened at a time."""
    body = json.dumps(told).encode()
    digest = hmac.new(SECRET.encode(), body, hashlib.sha256).digest()
    headers = {
        "x-shopify-topic": topic,
        "x-shopify-shop-domain": store.domain,
        "x-shopify-webhook-id": number,
        "x-shopify-event-id": event,
        "x-shopify-triggered-at": at,
        "x-shopify-hmac-sha256": base64.b64encode(digest).decode(),
    }
    return headers, body


def following(house: House, database: Database, *secrets: str) -> Webhooks:
    """What takes them in and follows them, for an app with these secrets."""
    return Webhooks(
        database.open_uow,
        database.open_platform_uow,
        {Platform.SHOPIFY: ShopifyWebhooks()},
        house.connections,
        house.vault,
        house.queue,
        Privacy(database.open_uow, database.open_platform_uow),
        house.acquaint,
        house.reread,
        lambda: secrets,
        DirectIntake(database),
    )
