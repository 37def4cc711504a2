"""Our webhooks in a shop: one a topic, made where it is missing, anew where it gave up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from app.domain.errors import ExternalError
from integrations.woocommerce.client import Rest
from integrations.woocommerce.webhooks import TOPICS

WEBHOOKS = "wc/v3/webhooks"
PAGE = 100


@dataclass(frozen=True, slots=True)
class Hooks:
    """Those of one shop that tell `address`."""

    rest: Rest
    address: str

    def watch(self, secret: str) -> None:
        """One webhook a topic; what an earlier reading made stays."""
        there = {hook.get("topic"): hook for hook in self._ours()}
        for topic in TOPICS:
            hook = there.get(topic)
            # seven failures in a row switch it off; one that is paused was paused by somebody
            gave_up = hook is not None and hook.get("status") == "disabled"
            if hook is None or gave_up:
                self._make(topic, secret)
            if hook is not None and gave_up:
                # switched on again it would keep its count, and the next failure be its last
                # (includes/class-wc-webhook.php, failed_delivery)
                self._end(hook)

    def unwatch(self) -> None:
        """Ours go; nobody else's."""
        for hook in list(self._ours()):
            self._end(hook)

    def _end(self, hook: Mapping[str, Any]) -> None:
        self.rest.delete(f"{WEBHOOKS}/{hook['id']}", force="true")

    def _make(self, topic: str, secret: str) -> None:
        """A topic that an older WooCommerce doesn't know is refused, and does without."""
        try:
            self.rest.post(
                WEBHOOKS,
                {
                    "name": f"Rooz Auto: {topic}",
                    "topic": topic,
                    "delivery_url": self.address,
                    "secret": secret,
                    "status": "active",
                },
            )
        except ExternalError as error:
            if error.kind != "refused":
                raise

    def _ours(self) -> Iterator[dict[str, Any]]:
        for page in count(1):
            known = self.rest.get(WEBHOOKS, per_page=PAGE, page=page)
            hooks = known if isinstance(known, list) else []
            yield from (hook for hook in hooks if hook.get("delivery_url") == self.address)
            if len(hooks) < PAGE:
                return
