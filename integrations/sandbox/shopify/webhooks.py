"""Webhooks as Shopify sends them: signed over the raw body, retried, never blocking the shop."""

import base64
import hashlib
import hmac
import json
import queue
import threading
import urllib.error
import urllib.request
import uuid
from typing import Any

from .catalogue import Product, Shop
from .things import Thing, now

TRIES = 4
TIMEOUT_S = 5.0
TOLD = ("products", "collections")


class Courier:
    """Delivers in a thread of its own."""

    def __init__(self, url: str, secret: str) -> None:
        """`url` "" sends nothing."""
        self.url, self.secret = url, secret
        self.waiting: queue.Queue[tuple[str, str, dict[str, Any]]] = queue.Queue()
        if url:
            threading.Thread(target=self._deliver, name="courier", daemon=True).start()

    def changed(self, shop: Shop, thing: Thing, event: str = "update") -> None:
        """Tell of a product or collection; of other things nobody is told.

        `event` is "create", "update" or "delete". A shop without the app tells nothing.
        """
        if thing.folder not in TOLD:
            return
        told = {
            "id": thing.id,
            "admin_graphql_api_id": thing.gid,
            "title": thing.title,
            "handle": thing.handle,
            "updated_at": thing.updated_at,
        }
        if isinstance(thing, Product):
            told["status"] = thing.status.lower()
        body = {"id": thing.id} if event == "delete" else told
        self.send(shop, f"{thing.folder}/{event}", body)

    def send(self, shop: Shop, topic: str, body: dict[str, Any]) -> None:
        """Any topic."""
        if self.url and shop.installed_scopes is not None:
            self.waiting.put((shop.domain, topic, body))

    def _deliver(self) -> None:
        while True:
            domain, topic, told = self.waiting.get()
            body = json.dumps(told).encode()
            headers = self._headers(domain, topic, body)
            for attempt in range(1, TRIES + 1):
                if self._post(body, headers):
                    break
                threading.Event().wait(0.5 * attempt)

    def _headers(self, domain: str, topic: str, body: bytes) -> dict[str, str]:
        digest = hmac.new(self.secret.encode(), body, hashlib.sha256).digest()
        return {
            "Content-Type": "application/json",
            "X-Shopify-Topic": topic,
            "X-Shopify-Shop-Domain": domain,
            "X-Shopify-API-Version": "2026-10",
            "X-Shopify-Webhook-Id": str(uuid.uuid4()),
            "X-Shopify-Event-Id": str(uuid.uuid4()),
            "X-Shopify-Triggered-At": now(),
            "X-Shopify-Hmac-Sha256": base64.b64encode(digest).decode(),
        }

    def _post(self, body: bytes, headers: dict[str, str]) -> bool:
        request = urllib.request.Request(self.url, body, headers, method="POST")  # noqa: S310  given by the operator
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:  # noqa: S310  as above
                return bool(200 <= answer.status < 300)  # noqa: PLR2004  HTTP
        except (urllib.error.URLError, OSError):
            return False
