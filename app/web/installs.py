"""Installs: the ways to a shop's grant screen and back, its keys, and Shopify's frame."""

import re
import secrets
from typing import Any

import structlog
from flask import Blueprint, Response, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import ExternalError, Invalid, NotFound, Unauthorized
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.usecases.install_woocommerce import Arrival
from app.web import dashboard, remedies
from app.web.departures import departure, onward
from app.web.errors import status_of
from app.web.frame import claimed_shop, container, is_embedded, settings, tell, whole
from app.web.guards import signed_in
from app.web.sign_in import is_own_path

bp = Blueprint("installs", __name__, url_prefix="/install")
log = structlog.get_logger("rooz.installs")

COOKIE = "rooz-install"
COOKIE_S = 600  # as long as an attempt
COOKIE_FORM = re.compile(r"[A-Za-z0-9_-]{43}")
FRONT_DOORS = frozenset({"index", "products.index"})  # what `application_url` may lead to
REFUSED, FORBIDDEN = 400, 403
SOME_LOOKS, MOST_LOOKS = 4, 40  # of a second and a half each, as live.js looks


@bp.post("/woocommerce/callback")
@through(Door.LINK)
def woocommerce_callback() -> ResponseReturnValue:
    """Take the keys; WooCommerce wants exactly 200, or it takes them away again."""
    body = request.get_json(force=True)
    container().install_woocommerce.callback(body if isinstance(body, dict) else {})
    return Response("", 200)


@bp.get("/woocommerce/return")
@signed_in(Permission.CONNECT_STORES)
def woocommerce_return(who: Viewer) -> ResponseReturnValue:
    """The merchant comes back: connected, denied, or the keys are still on their way."""
    if request.args.get("success") != "1":
        return render_template("installs/outcome.html", outcome="denied", way="")
    return _awaited(who, request.args.get("user_id", ""))


@bp.get("/woocommerce/approve")
@signed_in(Permission.CONNECT_STORES)
def woocommerce_approve(who: Viewer) -> ResponseReturnValue:
    """On to the shop's screen, at once; who comes back from there without its keys waits here."""
    try:
        leaving, is_fresh = departure()
    except NotFound:
        return render_template("installs/outcome.html", outcome="unknown", way=""), 404
    if not is_fresh:
        return _awaited(who, leaving.nonce, leaving.grant_url)
    page = render_template("installs/leaving.html", grant_url=leaving.grant_url)
    response = make_response(page)
    response.headers["Refresh"] = f"0; url={leaving.grant_url}"
    return response


@bp.get("/woocommerce/waiting")
@signed_in(Permission.CONNECT_STORES)
def woocommerce_waiting(who: Viewer) -> ResponseReturnValue:
    """The part of the waiting page that moves; each look counts itself."""
    nonce, looks = request.args.get("user_id", ""), whole("looks", 0, MOST_LOOKS)
    try:
        arrival = container().install_woocommerce.outcome(who, nonce)
    except NotFound:
        return render_template("installs/waiting.html", **_waiting(nonce, MOST_LOOKS))
    return render_template("installs/waiting.html", **_waiting(nonce, looks + 1, arrival))


@bp.get("/woocommerce/trouble")
@signed_in(Permission.CONNECT_STORES)
def woocommerce_trouble(who: Viewer) -> ResponseReturnValue:  # noqa: ARG001  who is signed in
    """What the errors mean that a shop shows in place of sending its keys."""
    return render_template("installs/trouble.html")


def _awaited(who: Viewer, nonce: str, grant_url: str = "") -> ResponseReturnValue:
    try:
        arrival = container().install_woocommerce.outcome(who, nonce)
    except NotFound:
        return render_template("installs/outcome.html", outcome="unknown", way=""), 404
    if not arrival.has_keys:
        page = _waiting(nonce, SOME_LOOKS if grant_url else 0, arrival)
        outcome = {"outcome": "waiting", "way": "", "grant_url": grant_url}
        return render_template("installs/outcome.html", **outcome, **page)
    if arrival.site.is_coming_soon:
        tell(
            "info",
            _(
                "Your shop is in coming soon mode. That is no hindrance: we read and write"
                " it all the same."
            ),
        )
    return onward(who)


def _waiting(nonce: str, looks: int, arrival: Arrival | None = None) -> dict[str, Any]:
    return {
        "nonce": nonce,
        "looks": looks,
        "is_long": looks >= SOME_LOOKS,
        "is_over": looks >= MOST_LOOKS,
        "has_keys": arrival is not None and arrival.has_keys,
        "found": arrival.refusal if arrival else None,
        "remedies": remedies,
    }


def from_outside() -> ResponseReturnValue | None:
    """Take in who opens the app's address with Shopify's signature, but outside its admin."""
    is_signed = request.method == "GET" and {"shop", "hmac"} <= request.args.keys()
    if request.endpoint in FRONT_DOORS and is_signed and not is_embedded():
        return _start()
    return None


@bp.get("/shopify")
@through(Door.SIGNATURE)
def shopify() -> ResponseReturnValue:
    """Shopify's install link. In the frame nothing is to be granted: there a token is exchanged."""
    return dashboard.show() if is_embedded() else _start()


@bp.get("/shopify/callback")
@through(Door.SIGNATURE)
def shopify_callback() -> ResponseReturnValue:
    """The merchant approved, and goes on to our page in their admin."""
    try:
        return redirect(container().install_shopify.finish(_query(), _browser()), code=302)
    except Unauthorized:
        return _outcome("forged", FORBIDDEN)
    except NotFound:
        return _outcome("over", FORBIDDEN)
    except ExternalError as error:
        log.warning("no key for a code", shop=claimed_shop(), why=str(error))
        is_refused = error.kind == "refused"
        return _outcome(
            "refused" if is_refused else "unanswered",
            REFUSED if is_refused else status_of(error),
            # the query was signed: it names the shop that approved us
            container().install_shopify.app_url(claimed_shop()),
        )


@bp.get("/shopify/bounce")
@through(Door.PUBLIC)
def bounce() -> ResponseReturnValue:
    """Only App Bridge: it loads the page that `shopify-reload` names, with a fresh token.

    Raises:
        Invalid: that page isn't ours; it would get the token.
    """
    if not is_own_path(request.args.get("shopify-reload", "/")):
        raise Invalid("not a page of ours", {"shopify-reload": "malformed"})
    return render_template("installs/bounce.html", shop=claimed_shop(), layout="embedded.html")


def _start() -> ResponseReturnValue:
    # two shops may be installed side by side: the cookie is the browser's, not the attempt's
    browser = _browser() or secrets.token_urlsafe(32)
    try:
        response = redirect(container().install_shopify.start(_query(), browser), code=302)
    except Unauthorized:
        return _outcome("forged", FORBIDDEN)
    return _remember(make_response(response), browser)


def _query() -> str:
    return request.query_string.decode("ascii", "replace")


def _browser() -> str:
    kept = request.cookies.get(_cookie_name(), "")
    return kept if COOKIE_FORM.fullmatch(kept) else ""


def _cookie_name() -> str:
    return f"__Host-{COOKIE}" if settings().is_production else COOKIE


def _remember(response: Response, browser: str) -> Response:
    response.set_cookie(
        _cookie_name(),
        browser,
        max_age=COOKIE_S,
        secure=settings().is_production,
        httponly=True,
        samesite="Lax",  # the way back is a link from Shopify's page
        path="/",
    )
    return response


def _outcome(outcome: str, status: int, way: str = "") -> ResponseReturnValue:
    page = render_template(
        "installs/outcome.html", outcome=outcome, way=way, layout="base.html", plain=True
    )
    return page, status
