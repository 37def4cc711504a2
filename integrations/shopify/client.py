"""GraphQL with Shopify's Admin: each way it can fail has its typed outcome."""

import threading
import time
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import ExternalError
from integrations.http import Answer, Http, failure

OK = 200
SPARE = 0.2  # of the bucket is left for other workers and for the merchant's other requests
LONGEST_WAIT_S = 10.0


@dataclass(slots=True)
class Budget:
    """What one shop lets us spend, as it last said; shared by this process's threads."""

    available: float = 1_000.0
    capacity: float = 1_000.0
    restore: float = 100.0
    at: float = field(default_factory=time.monotonic)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def wait_s(self, cost: float) -> float:
        """How long to wait before a request of that cost, and take it off."""
        with self.lock:
            now = time.monotonic()
            refilled = self.available + (now - self.at) * self.restore
            self.available = min(self.capacity, refilled)
            self.at = now
            missing = cost + self.capacity * SPARE - self.available
            self.available -= cost
        return min(max(0.0, missing / self.restore), LONGEST_WAIT_S)

    def learn(self, status: dict[str, Any]) -> None:
        """Believe the shop."""
        with self.lock:
            self.available = float(status.get("currentlyAvailable", self.available))
            self.capacity = float(status.get("maximumAvailable", self.capacity))
            self.restore = max(1.0, float(status.get("restoreRate", self.restore)))
            self.at = time.monotonic()


@dataclass(frozen=True, slots=True)
class Graphql:
    """One shop's Admin API with one key."""

    http: Http
    url: str
    token: str
    budget: Budget

    def run(self, operation: str, variables: dict[str, Any], cost: float = 50.0) -> Any:
        """The `data` of an operation that went well.

        Raises:
            ExternalError: everything else; partial data counts as failed.
        """
        time.sleep(self.budget.wait_s(cost))
        answer = self.http.send(
            "POST",
            self.url,
            headers={"X-Shopify-Access-Token": self.token},
            json={"query": operation, "variables": variables},
        )
        if answer.status != OK:
            raise failure(answer, "shopify", _said(answer))
        body = answer.json()
        if not isinstance(body, dict):
            raise ExternalError("shopify: not GraphQL", retryable=False, kind="garbled")
        self._learn(body)
        if body.get("errors"):
            raise self._refusal(body["errors"])
        if not isinstance(body.get("data"), dict):
            raise ExternalError("shopify: no data and no error", retryable=True, kind="garbled")
        return body["data"]

    def _learn(self, body: dict[str, Any]) -> None:
        cost = (body.get("extensions") or {}).get("cost") or {}
        status = cost.get("throttleStatus")
        if isinstance(status, dict):
            self.budget.learn(status)

    def _refusal(self, errors: Any) -> ExternalError:
        first = errors[0] if isinstance(errors, list) and errors else {}
        first = first if isinstance(first, dict) else {"message": str(errors)}
        code = (first.get("extensions") or {}).get("code", "")
        said = str(first.get("message", ""))[:200]
        if code == "THROTTLED":
            wait_s = self.budget.wait_s(100)
            return ExternalError(
                "shopify: throttled", retryable=True, retry_after_s=wait_s, kind="rate_limited"
            )
        if code == "ACCESS_DENIED":
            return ExternalError(f"shopify: {said}", retryable=False, kind="forbidden")
        is_theirs = code in ("INTERNAL_SERVER_ERROR", "TIMEOUT")
        return ExternalError(f"shopify: {said}", retryable=is_theirs, kind="refused")


def _said(answer: Answer) -> str:
    """Shopify's own word on a failure; never a page of HTML."""
    try:
        body = answer.json()
    except ExternalError:
        return ""
    said = body.get("errors", "") if isinstance(body, dict) else ""
    return said if isinstance(said, str) else ""
