"""WooCommerce's webhooks: signed over the raw bytes with the shop's own secret."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping

from app.domain.errors import Invalid, Unauthorized
from app.ports.installs import WebhookHint

LONGEST = 200
TOPICS = (
    "product.created",
    "product.updated",
    "product.deleted",
    "product.restored",
    "product.published",  # from WooCommerce 10.9 on
)


class WooWebhooks:
    """Implements `app.ports.installs.WebhookDoor`."""

    def shop_of(self, headers: Mapping[str, str]) -> str:
        """Which shop the headers claim."""
        source = headers.get("x-wc-webhook-source", "")
        return source.partition("://")[2].strip("/")

    def verify(self, headers: Mapping[str, str], body: bytes, secret: str) -> WebhookHint:
        """The hint, if this shop signed these bytes."""
        digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
        given = headers.get("x-wc-webhook-signature", "").encode("utf-8", "replace")
        if not secret or not hmac.compare_digest(base64.b64encode(digest), given):
            raise Unauthorized("webhook: not signed by this shop")
        return WebhookHint(
            headers.get("x-wc-webhook-topic", "")[:LONGEST],
            _remote_id(body)[:LONGEST],
            # without its id a delivery is known by its bytes
            headers.get("x-wc-webhook-delivery-id", "")[:LONGEST]
            or hashlib.sha256(body).hexdigest(),
        )


def _remote_id(body: bytes) -> str:
    """The product's number, for a variation its parent's; "" where the body is a REST error."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise Invalid("webhook: not JSON") from None
    if not isinstance(told, dict):
        return ""
    number = told.get("parent_id") if told.get("type") == "variation" else told.get("id")
    return str(number) if isinstance(number, int) and number > 0 else ""
