"""Shopify's webhooks: signed over the raw bytes, with headers that are not."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping

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
        digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
        given = headers.get("x-shopify-hmac-sha256", "").encode("utf-8", "replace")
        if not secret or not hmac.compare_digest(base64.b64encode(digest), given):
            raise Unauthorized("webhook: not signed by Shopify")
        return WebhookHint(
            headers.get("x-shopify-topic", "")[:LONGEST],
            _remote_id(headers.get("x-shopify-topic", ""), body)[:LONGEST],
            # without its id a delivery is known by its bytes
            headers.get("x-shopify-webhook-id", "")[:LONGEST] or hashlib.sha256(body).hexdigest(),
        )


NAMES = {"products": "Product", "collections": "Collection"}


def _remote_id(topic: str, body: bytes) -> str:
    """The gid of what the topic is about; a deletion brings its number alone."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise Invalid("webhook: not JSON") from None
    name = NAMES.get(topic.partition("/")[0])
    if name is None or not isinstance(told, dict):
        return ""
    start = f"gid://shopify/{name}/"
    gid, number = told.get("admin_graphql_api_id"), told.get("id")
    if isinstance(gid, str) and gid.startswith(start):
        return gid
    is_bare = isinstance(number, int) and gid is None
    return f"{start}{number}" if is_bare else ""
