"""GraphQL with Shopify's Admin: each way it can fail has its typed outcome."""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import ExternalError
from integrations.http import Answer, Http, failure

OK = 200
SPARE = 0.2  # of the bucket is left for other workers and for the merchant's other requests


class Budget:
    """What one shop lets us spend, as it last said; shared by this process's threads.

    Shopify debits what a request may cost at most, and refunds the rest with its answer. So what is
    under way counts whole until it is answered: that keeps us from being throttled, and others'
    spending shows in what the shop tells with each answer.
    """

    def __init__(self, level: float = 1_000.0, restore: float = 100.0) -> None:
        """Points there are, and points a second, until the shop tells better."""
        self.level = self.capacity = level
        self.restore = restore
        self.pending = 0.0
        self.at = time.monotonic()
        self.changed = threading.Condition()

    def reserve(self, cost: float, until: float) -> float:
        """Wait until a request of that cost may go: 0. Else how long it would still have to.

        `until` is of the monotonic clock.
        """
        with self.changed:
            while True:
                missing = self._missing(cost)
                if missing <= 0:
                    self.pending += cost
                    return 0.0
                wait_s = missing / self.restore
                left_s = until - time.monotonic()
                if left_s <= 0 or (self.pending == 0 and wait_s > left_s):
                    return wait_s
                self.changed.wait(min(wait_s, left_s))

    def settle(self, cost: float, status: Mapping[str, Any] | None) -> None:
        """The request is answered; believe what the shop tells of its budget."""
        with self.changed:
            self.pending -= cost
            if status is not None:
                self.level = float(status.get("currentlyAvailable", self.level))
                self.capacity = float(status.get("maximumAvailable", self.capacity))
                self.restore = max(1.0, float(status.get("restoreRate", self.restore)))
                self.at = time.monotonic()
            self.changed.notify_all()

    def _missing(self, cost: float) -> float:
        now = time.monotonic()
        self.level = min(self.capacity, self.level + (now - self.at) * self.restore)
        self.at = now
        if self.pending == 0:  # alone it may take all there is, or nothing dear would ever go
            return min(cost, self.capacity) - self.level
        return cost + self.capacity * SPARE + self.pending - self.level


@dataclass(frozen=True, slots=True)
class Graphql:
    """One shop's Admin API with one key."""

    http: Http
    url: str
    token: str
    budget: Budget

    def run(self, operation: str, variables: dict[str, Any], cost: float = 50.0) -> Any:
        """The `data` of an operation that went well; `cost` is what Shopify debits at first.

        Waits until the shop's budget allows it, at most as long as a call may take.

        Raises:
            ExternalError: everything else; partial data counts as failed.
        """
        give_up_at = time.monotonic() + self.http.total_s
        while True:
            wait_s = self.budget.reserve(cost, give_up_at)
            if wait_s:
                raise _spent(wait_s)
            body = self._answer(operation, variables, cost)
            errors = body.get("errors")
            if not errors:
                break
            refusal = self._refusal(errors)
            if refusal.kind != "rate_limited" or time.monotonic() > give_up_at:
                raise refusal
        if not isinstance(body.get("data"), dict):
            raise ExternalError("shopify: no data and no error", retryable=True, kind="garbled")
        return body["data"]

    def _answer(self, operation: str, variables: dict[str, Any], cost: float) -> dict[str, Any]:
        status: Mapping[str, Any] | None = None
        try:
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
            status = _status(body)
        finally:
            self.budget.settle(cost, status)
        return body

    def _refusal(self, errors: Any) -> ExternalError:
        first = errors[0] if isinstance(errors, list) and errors else {}
        first = first if isinstance(first, dict) else {"message": str(errors)}
        code = (first.get("extensions") or {}).get("code", "")
        said = str(first.get("message", ""))[:200]
        if code == "THROTTLED":
            return ExternalError("shopify: throttled", retryable=True, kind="rate_limited")
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


def _status(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    cost = (body.get("extensions") or {}).get("cost") or {}
    status = cost.get("throttleStatus")
    return status if isinstance(status, dict) else None


def _spent(wait_s: float) -> ExternalError:
    return ExternalError(
        "shopify: the shop's budget is spent",
        retryable=True,
        retry_after_s=wait_s,
        kind="rate_limited",
    )
