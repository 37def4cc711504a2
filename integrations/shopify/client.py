"""GraphQL with Shopify's Admin: each way it can fail has its typed outcome."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from app.domain.errors import ExternalError, MissingScope
from integrations.http import Answer, Http, failure, retry_after_s
from integrations.shopify.budget import Budget, Reserved
from integrations.shopify.operations import OPTIONAL, Operation

OK = 200
TOO_MANY = 429
THROTTLED_S = 1.0
SHORTEST_S = 0.1
SUNSET = 404  # what a version of the API that is gone answers with
THEIR_FAULTS = frozenset({"INTERNAL_SERVER_ERROR", "TIMEOUT"})
VERSION = "x-shopify-api-version"
DEPRECATED = "x-shopify-api-deprecated-reason"

log = structlog.get_logger("rooz.shopify")


@dataclass(frozen=True, slots=True)
class Graphql:
    """One shop's Admin API with one key."""

    http: Http
    url: str
    token: str
    budget: Budget

    def run(self, operation: Operation, variables: dict[str, Any], count: int = 1) -> Any:
        """The `data` of an operation that went well; `count` is of the ids that it is about.

        Waits until the shop's budget allows it, at most as long as a call may take.

        Raises:
            MissingScope: the operation needs one that the merchant hasn't granted.
            ExternalError: everything else; partial data counts as failed.
        """
        give_up_at = time.monotonic() + self.http.total_s
        while True:
            reserved = self.budget.reserve(operation.cost * count, give_up_at)
            if not isinstance(reserved, Reserved):
                raise _spent(reserved)
            try:
                body = self._answer(operation, variables, reserved)
            except Throttled as error:
                _wait(error, give_up_at)
                continue
            errors = body.get("errors")
            if not errors:
                break
            refusal = _refusal(body, operation)
            if refusal.kind != "rate_limited":
                raise refusal
            _wait(refusal, give_up_at)
        if not isinstance(body.get("data"), dict):
            raise ExternalError("shopify: no data and no error", retryable=True, kind="garbled")
        return body["data"]

    def _answer(
        self, operation: Operation, variables: dict[str, Any], reserved: Reserved
    ) -> dict[str, Any]:
        status: Mapping[str, Any] | None = None
        try:
            answer = self.http.send(
                "POST",
                self.url,
                headers={"X-Shopify-Access-Token": self.token},
                json={"query": operation.text, "variables": variables},
            )
            _note_version(answer, self.url)
            if answer.status != OK:
                raise _failure(answer)
            body = _body(answer)
            status = _status(body)
        finally:
            self.budget.settle(reserved, status)
        return body


def _body(answer: Answer) -> dict[str, Any]:
    """Whatever else came with a 200 says nothing of what was done: the next try looks first."""
    try:
        body = answer.json()
    except ExternalError as error:
        raise ExternalError(f"shopify: {error}", retryable=True, kind="garbled") from error
    if not isinstance(body, dict):
        raise ExternalError("shopify: not GraphQL", retryable=True, kind="garbled")
    return body


class Throttled(ExternalError):  # noqa: N818  it says what happened
    """A throttle by HTTP's own status, which tells nothing of the budget."""


def _wait(error: ExternalError, give_up_at: float) -> None:
    """As long as the shop says, if the call bears that.

    Raises:
        ExternalError: it doesn't.
    """
    wait_s = error.retry_after_s or THROTTLED_S
    if time.monotonic() + wait_s > give_up_at:
        raise error
    time.sleep(wait_s)


def _failure(answer: Answer) -> ExternalError:
    if answer.status == TOO_MANY:
        return Throttled(
            "shopify answered 429",
            retryable=True,
            retry_after_s=retry_after_s(answer),
            kind="rate_limited",
        )
    if answer.status == SUNSET:  # of the API's own address: no product is gone
        log.error("api version gone", status=answer.status)
        return ExternalError("shopify: this version of the API is gone", retryable=True)
    return failure(answer, "shopify", _said(answer))


def _note_version(answer: Answer, url: str) -> None:
    reason = answer.headers.get(DEPRECATED)
    if reason:
        log.warning("deprecated", reason=reason[:200])
    version = answer.headers.get(VERSION)
    if version and f"/{version}/" not in url:  # ours is gone, and a younger one answered
        log.warning("another api version", version=version[:20])


def _refusal(body: Mapping[str, Any], operation: Operation) -> ExternalError:
    errors, data = body["errors"], body.get("data")
    first = errors[0] if isinstance(errors, list) and errors else {}
    first = first if isinstance(first, dict) else {"message": str(errors)}
    extensions = first.get("extensions")
    code = extensions.get("code", "") if isinstance(extensions, dict) else ""
    said = str(first.get("message", ""))[:200]
    if code == "THROTTLED":
        return ExternalError(
            "shopify: throttled",
            retryable=True,
            retry_after_s=_missing_s(body),
            kind="rate_limited",
        )
    if code == "MAX_COST_EXCEEDED":
        return ExternalError(f"shopify: {said}", retryable=False, kind="too_dear")
    if code == "ACCESS_DENIED":
        wanted = [scope for scope in OPTIONAL if scope in str(first)] or operation.scopes
        if wanted:
            return MissingScope(wanted[0])
        return ExternalError(f"shopify: {said}", retryable=False, kind="forbidden")
    # of a write a part may be done: the next try looks first
    is_partial = isinstance(data, dict) and any(part is not None for part in data.values())
    may_pass = code in THEIR_FAULTS or is_partial
    return ExternalError(f"shopify: {said}", retryable=may_pass, kind="refused")


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


def _missing_s(body: Mapping[str, Any]) -> float:
    """How long the shop's bucket takes until there is what it says that this request may cost.

    That it may cost more than was reckoned is no reason to ask again at once, and again.
    """
    cost, status = (body.get("extensions") or {}).get("cost") or {}, _status(body)
    if status is None:
        return THROTTLED_S
    missing = float(cost.get("requestedQueryCost", 0)) - float(status.get("currentlyAvailable", 0))
    return max(SHORTEST_S, missing / max(1.0, float(status.get("restoreRate", 1))))


def _spent(wait_s: float) -> ExternalError:
    return ExternalError(
        "shopify: the shop's budget is spent",
        retryable=True,
        retry_after_s=wait_s,
        kind="rate_limited",
    )
