"""Who looks at a page, inside Shopify or not, and what every page's frame shows."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast
from urllib.parse import urlencode
from uuid import UUID

from flask import Flask, Response, current_app, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, URLSafeSerializer

from app.container import Container
from app.domain.errors import Conflict, Invalid, Unauthorized
from app.domain.stores import shopify_domain
from app.domain.tenants import Viewer

P = ParamSpec("P")
COOKIE = "rooz"
COOKIE_DAYS = 14
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class WebSettings:
    """What pages need of the settings."""

    is_production: bool
    public_url: str
    shopify_api_key: str
    app_bridge_url: str
    admin_origin: str
    signing_secret: str


def container() -> Container:
    """All use cases."""
    return cast("Container", current_app.extensions["rooz"])


def settings() -> WebSettings:
    """What pages need of the settings."""
    return cast("WebSettings", current_app.extensions["rooz.web"])


def bearer() -> str:
    """The session token of a request from inside Shopify; "" elsewhere."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return token.strip()
    return request.args.get("id_token", "")


def is_embedded() -> bool:
    """Whether the page is for Shopify's frame. Then no cookie counts."""
    return bool(bearer()) or request.args.get("embedded") == "1"


def claimed_shop() -> str:
    """The shop that the address names, if it is one at all; only for saying who may frame us."""
    try:
        return shopify_domain(request.args.get("shop", ""))
    except Invalid:
        return ""


def viewer() -> Viewer:
    """Who is looking.

    Raises:
        Unauthorized: nobody we know.
    """
    if "viewer" not in g:
        token = bearer()
        if token:
            g.viewer = container().install_shopify.enter(token)
        elif is_embedded():
            raise Unauthorized("a page in the frame came without its token")
        else:
            g.viewer = container().sign_ins.viewer(request.cookies.get(cookie_name(), ""))
    return cast("Viewer", g.viewer)


def cookie_name() -> str:
    """`__Host-` binds the cookie to https and to this very host; plain http can't have it."""
    return f"__Host-{COOKIE}" if settings().is_production else COOKIE


def remember(response: Response, token: str) -> Response:
    """Give the browser its cookie."""
    response.set_cookie(
        cookie_name(),
        token,
        max_age=COOKIE_DAYS * 24 * 3600,
        secure=settings().is_production,
        httponly=True,
        samesite="Lax",
        path="/",
    )
    return response


def signed_in(
    view: Callable[Concatenate[Viewer, P], ResponseReturnValue],
) -> Callable[P, ResponseReturnValue]:
    """A view that needs a person; it gets them as its first argument, and only honest forms."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        who = viewer()
        if request.method in UNSAFE and who.sign_in_id is not None:
            _ensure_own_form(who)
        return view(who, *args, **kwargs)

    return guarded


def csrf_token(who: Viewer) -> str:
    """What our forms carry: which browser, looking at which workspace. Cookies alone need it."""
    if who.sign_in_id is None:
        return ""
    return _signer().dumps([str(who.sign_in_id), str(who.tenant.id)])


def _ensure_own_form(who: Viewer) -> None:
    given = request.form.get("csrf") or request.headers.get("X-CSRF-Token", "")
    try:
        sign_in, tenant = _signer().loads(given)
    except (BadSignature, ValueError):
        raise Forged("the form isn't ours") from None
    if sign_in != str(who.sign_in_id):
        raise Forged("the form is of another sign-in")
    if tenant != str(who.tenant.id):
        raise Conflict("workspace_switched")


class Forged(Unauthorized):
    """A form that another site sent, or that is older than the sign-in."""

    code = "forged"


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(settings().signing_secret, salt="csrf")


def request_key() -> str:
    """A fresh key for a form: the same form sent twice makes one run."""
    return secrets.token_urlsafe(12)


def sent_key(kind: str) -> str:
    """The key that a form sent.

    Raises:
        Invalid: it has none, or something else.
    """
    key = request.form.get("key", "")
    if not 8 <= len(key) <= 64:  # noqa: PLR2004  what request_key makes, and programs may
        raise Invalid("the form has no key", {"key": "missing"})
    return f"{kind}:{key}"


def uuids(name: str) -> list[UUID]:
    """All values of a form's field as ids.

    Raises:
        Invalid: one is not an id.
    """
    try:
        return [UUID(value) for value in request.form.getlist(name)]
    except ValueError:
        raise Invalid("not an id", {name: "malformed"}) from None


def whole(name: str, default: int, most: int = 1_000_000) -> int:
    """A whole number from the address or the form.

    Raises:
        Invalid: not one, or out of range.
    """
    text = request.values.get(name, "")
    if not text:
        return default
    if not (text.isascii() and text.isdigit()) or int(text[:9]) > most:
        raise Invalid("not a whole number", {name: "malformed"})
    return int(text[:9])


def go(endpoint: str, **values: Any) -> ResponseReturnValue:
    """Send the browser, or the frame's fetch, to another page of ours."""
    return redirect(url_for(endpoint, **values), code=303)


def tell(kind: str, text: str) -> None:
    """A notice for the next page, where a cookie may carry it; in the frame the page says it."""
    if not is_embedded():
        session["notice"] = {"kind": kind, "text": text}


def bounce() -> ResponseReturnValue:
    """Send a document in the frame to get itself a fresh session token."""
    arguments = {k: v for k, v in request.args.items() if k not in ("id_token", "hmac")}
    target = f"{request.path}?{urlencode(arguments)}"
    query = urlencode({"shop": claimed_shop(), "shopify-reload": target})
    return redirect(f"{url_for('installs.bounce')}?{query}", code=302)


def install(app: Flask, all_of_it: Container, web: WebSettings) -> None:
    """Make the container known to the app's requests."""
    app.extensions["rooz"] = all_of_it
    app.extensions["rooz.web"] = web
