"""What all answers of the API carry: how many calls are left, and to whose pages it is told."""

from collections.abc import Collection
from functools import partial

from flask import Flask, Response, current_app, g, request

from app.api.departing import departure_of
from app.domain.errors import TooOften
from app.domain.rates import Rate
from app.ports.rates import Left, Rates

API = "/api/"
PREFLIGHT_S = "600"
SENT = "Authorization, Content-Type, Idempotency-Key, If-Match, X-Request-Id, X-Workspace"
TOLD = (
    "Deprecation, ETag, Idempotency-Replayed, Link, Location, RateLimit-Limit,"
    " RateLimit-Remaining, RateLimit-Reset, Retry-After, Sunset, X-Request-Id"
)
METHODS = "GET, POST, PUT, DELETE"


def install(app: Flask, origins: Collection[str]) -> None:
    """On each answer of the API. Without `origins` no page of another site reads any."""
    app.after_request(partial(_told, frozenset(origins)))


def count(rates: Rates, rate: Rate, key: str) -> None:
    """One call more.

    Raises:
        TooOften: that was one too many.
    """
    g.left = left = rates.take(rate, key)
    if left.left < 0:
        raise TooOften(f"{rate.name}: {rate.times} in {rate.per_s} s", left.resets_in_s)


def _told(origins: frozenset[str], response: Response) -> Response:
    if not request.path.startswith(API):
        return response
    left: Left | None = g.get("left")
    if left is not None:
        response.headers["RateLimit-Limit"] = str(left.times)
        response.headers["RateLimit-Remaining"] = str(max(0, left.left))
        response.headers["RateLimit-Reset"] = str(left.resets_in_s)
    departure = departure_of(current_app.view_functions.get(request.endpoint or ""))
    if departure is not None:
        response.headers.extend(departure.headers)
    if origins:
        _shared(origins, response)
    return response


def _shared(origins: frozenset[str], response: Response) -> None:
    """For pages of other sites that are on the list. Cookies are never theirs to send."""
    response.vary.add("Origin")
    origin = request.headers.get("Origin", "")
    if origin not in origins:
        return
    response.headers["Access-Control-Allow-Origin"] = origin
    response.headers["Access-Control-Expose-Headers"] = TOLD
    if request.method == "OPTIONS":
        response.headers["Access-Control-Allow-Methods"] = METHODS
        response.headers["Access-Control-Allow-Headers"] = SENT
        response.headers["Access-Control-Max-Age"] = PREFLIGHT_S
