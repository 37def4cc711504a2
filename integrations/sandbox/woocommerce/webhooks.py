"""Webhooks as WooCommerce sends them: late, once per product, signed over the raw body."""

import base64
import hashlib
import hmac
import secrets
import ssl
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field

from .catalogue import Hook

TIMEOUT_S = 10.0
MOST_FAILURES = 7
Told = tuple[str, int]


@dataclass(slots=True)
class Courier:
    """Delivers in a thread of its own, every `cron_s`, as WP-Cron would with a busy shop."""

    home: str
    ca_file: str
    cron_s: float
    hooks: Callable[[], list[Hook]]
    body_of: Callable[[str, int], bytes]
    waiting: dict[Told, None] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> None:
        """Begin to deliver."""
        threading.Thread(target=self._run, name="courier", daemon=True).start()

    def changed(self, number: int, topic: str = "product.updated") -> None:
        """Tell of a product at the next round: several changes before it are one delivery."""
        with self.lock:
            self.waiting[topic, number] = None

    def ping(self, hook: Hook) -> None:
        """The one unsigned knock when a webhook is made; its failure is ignored."""
        body = urllib.parse.urlencode({"webhook_id": hook.id}).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": self._agent()}
        threading.Thread(
            target=self._post, args=(hook.delivery_url, body, headers), daemon=True
        ).start()

    def deliver(self) -> None:
        """One round."""
        with self.lock:
            told, self.waiting = list(self.waiting), {}
        for topic, number in told:
            body = self.body_of(topic, number)
            for hook in self.hooks():
                if hook.topic == topic and hook.status == "active":
                    self._send(hook, body)

    def _run(self) -> None:
        while True:
            time.sleep(self.cron_s)
            self.deliver()

    def _send(self, hook: Hook, body: bytes) -> None:
        resource, _dot, event = hook.topic.partition(".")
        digest = hmac.new(hook.secret.encode(), body, hashlib.sha256).digest()
        headers = {
            "User-Agent": self._agent(),
            "Content-Type": "application/json",
            "X-WC-Webhook-Source": f"{self.home}/",
            "X-WC-Webhook-Topic": hook.topic,
            "X-WC-Webhook-Resource": resource,
            "X-WC-Webhook-Event": event,
            "X-WC-Webhook-Signature": base64.b64encode(digest).decode(),
            "X-WC-Webhook-ID": str(hook.id),
            "X-WC-Webhook-Delivery-ID": secrets.token_hex(16),
        }
        if self._post(hook.delivery_url, body, headers):
            hook.failures = 0
            return
        hook.failures += 1
        if hook.failures >= MOST_FAILURES:
            hook.status = "disabled"

    def _post(self, url: str, body: bytes, headers: dict[str, str]) -> bool:
        request = urllib.request.Request(url, body, headers, method="POST")  # noqa: S310  the key holder's
        context = ssl.create_default_context(cafile=self.ca_file or None)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S, context=context) as answer:  # noqa: S310  as above
                return bool(200 <= answer.status < 300)  # noqa: PLR2004  HTTP
        except (urllib.error.URLError, OSError, ValueError):
            return False

    def _agent(self) -> str:
        return "WooCommerce/10.9.2 Hookshot (WordPress/7.0.4)"
