"""What every answer of the web server carries, and its line in the log."""

import re
import secrets
import time
from dataclasses import dataclass, field
from functools import cache

import structlog
from flask import Flask, Response, g, request

from app.domain.errors import RoozError
from app.ports import meter
from app.ports.meter import Meter
from app.web.compressed import compressed
from app.web.frame import WebSettings, claimed_shop, is_embedded, settings, viewer

HINTS = "webhooks."
KEPT_FILES = frozenset({"static", "branding.sheet", "guide.picture"})
API = "/api/"
API_PAGE = "api_docs.show"
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}
UNKEPT = {"Cache-Control": "no-store"}
INERT = {"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"}

NAME = re.compile(r"[A-Za-z0-9._-]{8,64}")

log = structlog.get_logger("rooz.web")


@dataclass(frozen=True, slots=True)
class Begun:
    """A request under way: what its line in the log tells. Looking into `g` often is dear."""

    request_id: str
    at: float = field(default_factory=time.monotonic)
    meter: Meter = field(default_factory=meter.start)


def begun(named: str) -> Begun:
    """A request begins that its caller names so; "" where they don't, or not as logs take it."""
    return Begun(named if NAME.fullmatch(named) else secrets.token_hex(8))


def ended(begun: Begun, method: str, route: str, status: int, tenant: str | None) -> None:
    """Write its line."""
    log.info(
        "request",
        id=begun.request_id,
        method=method,
        route=route,
        status=status,
        tenant=tenant,
        duration_ms=round((time.monotonic() - begun.at) * 1000),
        queries=begun.meter.queries,
        db_ms=round(begun.meter.db_ms),
    )


def install(app: Flask) -> None:
    """On each request of an application."""

    @app.before_request
    def begin() -> None:
        g.begun = _begun()

    @app.after_request
    def end(response: Response) -> Response:
        told: Begun = g.begun if "begun" in g else _begun()
        rule = request.url_rule
        _headers(response, told.request_id)
        compressed(response)
        route = rule.rule if rule else "-"
        ended(told, request.method, route, response.status_code, _tenant())
        return response


def _begun() -> Begun:
    return begun(request.headers.get("X-Request-Id", ""))


def _tenant() -> str | None:
    """Whose request it was, where that is known."""
    known = g.get("tenant") or ("viewer" in g and g.viewer.tenant.id)
    return str(known) if known else None


def _headers(response: Response, request_id: str) -> None:
    """What every answer carries; in the frame, who may frame it."""
    headers, endpoint = response.headers, request.endpoint or ""
    headers["X-Request-Id"] = request_id
    headers.update(ALWAYS if endpoint in KEPT_FILES else ALWAYS | UNKEPT)
    # webhooks come by the hundred; and programs' answers are no pages either
    if endpoint.startswith(HINTS) or (request.path.startswith(API) and endpoint != API_PAGE):
        headers.update(INERT)
        return
    web, embedded = settings(), is_embedded()
    ancestors = _ancestors(web) if embedded else "'none'"
    headers["Content-Security-Policy"] = f"{_policy(web, embedded)}; frame-ancestors {ancestors}"


@cache
def _policy(web: WebSettings, embedded: bool) -> str:  # noqa: FBT001  a key of the cache
    bridge = "/".join(web.app_bridge_url.split("/")[:3])
    local = "" if web.is_production else " http://localhost:* http://127.0.0.1:*"
    scripts = f"'self' {bridge}" if embedded else "'self'"
    parts = [
        "default-src 'none'",
        f"script-src {scripts}",
        "style-src 'self'",
        # products' images come from the shops' own hosts
        f"img-src 'self' data: https:{local}",
        f"connect-src 'self'{_live(web)}",
        "form-action 'self'",
        "base-uri 'none'",
    ]
    return "; ".join(parts)


def _live(web: WebSettings) -> str:
    """Where news is heard, if that is another origin than the pages'."""
    live, ours = ("/".join(url.split("/")[:3]) for url in (web.live_url, web.public_url))
    return "" if live == ours else f" {live}"


def _ancestors(web: WebSettings) -> str:
    try:
        shop = viewer().shop
    except RoozError:
        shop = claimed_shop()
    return f"https://{shop} {web.admin_origin}" if shop else "'none'"
