"""Shopify's webhooks: signed over the raw bytes, with headers that are not."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson

from app.domain.errors import Invalid, Unauthorized
from app.domain.stores import shopify_domain
from app.ports.installs import WebhookHint

LONGEST = 200


class ShopifyWebhooks:
    """Implements `app.ports.installs.WebhookDoor`."""

    def shop_of(self, headers: Mapping[str, str]) -> str:
        """Which shop the headers claim."""
        try:
            return shopify_domain(headers.get("x-shopify-shop-domain", ""))
        except Invalid:
            return ""

    def verify(self, headers: Mapping[str, str], body: bytes, secret: str) -> WebhookHint:
        """The hint, if Shopify signed these bytes."""
        digest = hmac.digest(secret.encode(), body, "sha256")
        given = headers.get("x-shopify-hmac-sha256", "").encode("utf-8", "replace")
        if not secret or not hmac.compare_digest(base64.b64encode(digest), given):
            raise Unauthorized("webhook: not signed by Shopify")
        topic, told = headers.get("x-shopify-topic", ""), _told(body)
        named = _named(told)
        if named and named != self.shop_of(headers):
            raise Unauthorized("webhook: the headers name another shop than what was signed")
        is_of_the_shop = topic.startswith(OF_THE_SHOP)
        # a shop's own time of change says nothing of when it took us away
        changed_at = None if is_of_the_shop else _moment(told.get("updated_at"))
        return WebhookHint(
            topic[:LONGEST],
            (named if is_of_the_shop else _remote_id(topic, told))[:LONGEST],
            # without its id a delivery is known by its bytes
            headers.get("x-shopify-webhook-id", "")[:LONGEST] or hashlib.sha256(body).hexdigest(),
            headers.get("x-shopify-event-id", "")[:LONGEST],
            changed_at or _moment(headers.get("x-shopify-triggered-at")),
        )


OF_THE_SHOP = ("app/", "shop/")
NAMES = {"products": "Product", "collections": "Collection"}


def _told(body: bytes) -> dict[str, Any]:
    try:
        told = orjson.loads(body)
    except ValueError:
        raise Invalid("webhook: not JSON") from None
    return told if isinstance(told, dict) else {}


def _named(told: dict[str, Any]) -> str:
    """The shop that the signed body is about, where it says so."""
    for name in ("myshopify_domain", "shop_domain"):
        if name not in told:
            continue
        try:
            return shopify_domain(str(told[name]))
        except Invalid:
            continue
    return ""


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _remote_id(topic: str, told: dict[str, Any]) -> str:
    """The gid of what the topic is about; a deletion brings its number alone."""
    name = NAMES.get(topic.partition("/")[0])
    if name is None:
        return ""
    start = f"gid://shopify/{name}/"
    gid, number = told.get("admin_graphql_api_id"), told.get("id")
    if isinstance(gid, str) and gid.startswith(start):
        return gid
    is_bare = isinstance(number, int) and gid is None
    return f"{start}{number}" if is_bare else ""
