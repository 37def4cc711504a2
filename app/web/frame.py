"""Who looks at a page, inside Shopify or not, and what every page's frame shows."""

import secrets
import time
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote, urlencode
from uuid import UUID

from flask import Flask, Response, current_app, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug.datastructures import MultiDict

from app.container import Container
from app.domain.errors import Invalid, RoozError, Unauthorized
from app.domain.stores import shopify_domain
from app.domain.tenants import Viewer

COOKIE = "rooz"
COOKIE_DAYS = 14
BOUNCE = "installs.bounce"
MOST_DIGITS = 9
BOUNCED_S = 30  # a token fetched that lately which is no good either won't get better
NOTICE_S = 60
# what Shopify adds to the address of a document, and is stale by the next one
OF_ONE_LOAD = frozenset({"id_token", "hmac", "timestamp", "session", "bounced"})
# what lets a document into the frame, and says whose it is: no header does, as it does for a fetch
OF_THE_FRAME = ("embedded", "id_token", "shop", "host", "locale")


@dataclass(frozen=True, slots=True)
class WebSettings:
    """What pages need of the settings."""

    is_production: bool
    public_url: str
    live_url: str
    shopify_api_key: str
    app_bridge_url: str
    admin_origin: str
    signing_secret: str
    is_closed: bool


def container() -> Container:
    """All use cases."""
    return container_of(current_app)


def container_of(app: Flask) -> Container:
    """All use cases of an application, where none is being asked."""
    return cast("Container", app.extensions["rooz"])


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
    is_marked = request.args.get("embedded") == "1" or request.endpoint == BOUNCE
    return is_marked or bool(bearer())


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
    if "stranger" in g:
        raise cast("RoozError", g.stranger)
    if "viewer" not in g:
        try:
            g.viewer = _known()
        except RoozError as error:
            # asked once: of a first visit Shopify would be asked again for each part of the page
            g.stranger = error
            raise
    return cast("Viewer", g.viewer)


def _known() -> Viewer:
    token = bearer()
    if token:
        return container().install_shopify.enter(token)
    if is_embedded():
        raise Unauthorized("a page in the frame came without its token")
    return container().sign_ins.viewer(request.cookies.get(cookie_name(), ""))


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


def forget(response: Response, name: str) -> Response:
    """Take a cookie of ours away; browsers heed that for a `__Host-` one only with all it needs."""
    response.delete_cookie(
        name, path="/", secure=settings().is_production, httponly=True, samesite="Lax"
    )
    return response


LENGTH_OF_KEY = 16  # of six bits each


def request_key() -> str:
    """A fresh key for a form: the same form sent twice makes one run."""
    return secrets.token_urlsafe(LENGTH_OF_KEY * 6 // 8)


def form_number() -> str:
    """The number of a form that makes something with a secret or a name; "" where it has none."""
    number = request.form.get("number", "")
    return number if len(number) == LENGTH_OF_KEY else ""


def sent_key(kind: str) -> str:
    """The key that a form sent.

    Raises:
        Invalid: it has none, or something else.
    """
    key = request.form.get("key", "")
    if not 8 <= len(key) <= 64:  # noqa: PLR2004  what request_key makes, and programs may
        raise Invalid("the form has no key", {"key": "missing"})
    return f"{kind}:{key}"


def uuids(name: str, sent: MultiDict[str, str] | None = None) -> list[UUID]:
    """All values of a form's field as ids; of the form that was sent, where no other is given.

    Raises:
        Invalid: one is not an id.
    """
    try:
        return [UUID(value) for value in (request.form if sent is None else sent).getlist(name)]
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
    found = digits(text, len(str(most)))
    if found is None or found > most:
        raise Invalid("not a whole number", {name: "malformed"})
    return found


def digits(text: str, longest: int = MOST_DIGITS) -> int | None:
    """A whole number in plain digits; None: it is none, or longer than we take it.

    Cut off, "0050" would be 5, and thirteen digits a million.
    """
    is_one = text.isascii() and text.isdigit() and len(text) <= longest
    return int(text) if is_one else None


def go(endpoint: str, **values: Any) -> ResponseReturnValue:
    """Send the browser, or the frame's fetch, to another page of ours."""
    if "notice" in g:
        kind, text = g.notice
        values["notice"] = _notices().dumps([str(viewer().user.id), kind, text])
    if request.method == "GET" and "id_token" in request.args:
        known = {name: request.args[name] for name in OF_THE_FRAME if name in request.args}
        values = known | values
    return redirect(url_for(endpoint, **values), code=303)


def tell(kind: str, text: str) -> None:
    """A notice for the page that comes next: what was done. Kinds: good, info, warn, bad.

    In the frame no cookie may carry it, so `go` puts it into the address of the next page. Signed,
    for one person and a minute: else a link could make our page say an attacker's words, even such
    as the attacker had us sign for themselves.
    """
    if is_embedded():
        g.notice = (kind, text)
    else:
        session["notice"] = {"kind": kind, "text": text}


def told() -> dict[str, str] | None:
    """What was told for this page, once."""
    if not is_embedded():
        return cast("dict[str, str] | None", session.pop("notice", None))
    if "notice" in g:
        return dict(zip(("kind", "text"), g.notice, strict=True))
    try:
        person, kind, text = _notices().loads(request.args.get("notice", ""), max_age=NOTICE_S)
        return {"kind": kind, "text": text} if person == str(viewer().user.id) else None
    except (BadSignature, ValueError, RoozError):
        return None


def _notices() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(settings().signing_secret, salt="notice")


def bounce() -> ResponseReturnValue:
    """Send a document in the frame to get itself a fresh session token.

    App Bridge needs `shop` and `host` on the page in between. A selection of 250 products has to
    fit the address, twice encoded: brackets stay as they are.
    """
    kept = [(k, v) for k, v in request.args.items(multi=True) if k not in OF_ONE_LOAD]
    target = urlencode([*kept, ("bounced", str(int(time.time())))], safe="[]")
    page = {name: request.args.get(name, "") for name in ("host", "locale")}
    page |= {"shop": claimed_shop(), "shopify-reload": f"{quote(request.path)}?{target}"}
    return redirect(f"{url_for(BOUNCE)}?{urlencode(page)}", code=302)


def was_bounced() -> bool:
    """Whether the document has just been to get itself a fresh token."""
    text = request.args.get("bounced", "")
    return text.isascii() and text.isdigit() and time.time() - int(text[:10]) < BOUNCED_S


def install(app: Flask, all_of_it: Container, web: WebSettings) -> None:
    """Make the container known to the app's requests."""
    app.extensions["rooz"] = all_of_it
    app.extensions["rooz.web"] = web
