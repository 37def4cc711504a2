"""WordPress's application passwords: the screen that gives one, and what it opens.

As a running WordPress 6.1.9 does it: wp-admin/authorize-application.php and its REST routes.
"""

import hmac
import secrets
import uuid
from typing import Any
from urllib.parse import urlencode, urlsplit

from flask import Blueprint, Response, redirect, render_template, request

from .catalogue import AppPassword, Json, now
from .keys import signed_in
from .practice import Refused, practice, reply
from .rest import bp as rest
from .rest import no_route
from .wc_auth import PASSWORD, PEOPLE, entered, nonce_of, person

bp = Blueprint("app_passwords", __name__, url_prefix="/wp-admin")

OURS = "/wp/v2/users/me/application-passwords"
ASKED = ("app_name", "app_id", "success_url", "reject_url")


def ensure_signed_in() -> AppPassword:
    """Who it is.

    Raises:
        Refused: nobody.
    """
    known = signed_in()
    if known is None:
        raise Refused(401, "rest_not_logged_in", "You are not currently logged in.")
    return known


@bp.route("/authorize-application.php", methods=["GET", "POST"])
def authorize() -> Any:
    """The question to whoever is signed in, and their answer."""
    asked = {name: request.values.get(name, "") for name in ASKED}
    wrong = _wrong(asked)
    if wrong:
        reason = f"The Authorize Application request is not allowed. {wrong}"
        return render_template("denied.html", shop=practice().shop, reason=reason), 500
    name = person()
    if name is None:
        return redirect(f"{request.script_root}/wp-admin/enter.php?{urlencode(asked)}", code=302)
    if request.method == "GET":
        site = urlsplit(asked["success_url"]).hostname
        page = {"asked": asked, "site": site, "nonce": nonce_of(name)}
        return render_template("authorize.html", shop=practice().shop, **page)
    if not hmac.compare_digest(request.form.get("_wpnonce", ""), nonce_of(name)):
        return render_template("denied.html", shop=practice().shop, reason="The link expired."), 403
    if "approve" not in request.form:
        no = asked["reject_url"] or _with(asked["success_url"], {"success": "false"})
        return redirect(no, code=302)
    made = make(name, asked["app_name"])
    given = {"site_url": practice().home, "user_login": name, "password": made.password}
    return redirect(_with(asked["success_url"], given), code=302)


@bp.route("/enter.php", methods=["GET", "POST"])
def enter() -> Any:
    """Who are you?"""
    asked = {name: request.args.get(name, "") for name in ASKED}
    target = f"{request.script_root}/wp-admin/authorize-application.php?{urlencode(asked)}"
    if request.method == "POST":
        answer = entered(target)
        if answer is not None:
            return answer
    page = {"asked": asked, "nonce": "", "target": target, "people": PEOPLE, "password": PASSWORD}
    wrong = "The password is incorrect." if request.method == "POST" else ""
    return render_template("login.html", shop=practice().shop, wrong=wrong, **page)


def make(user: str, name: str) -> AppPassword:
    """A new one."""
    made = AppPassword(str(uuid.uuid4()), name, user, secrets.token_hex(12), now())
    with practice().world.changing():
        practice().shop.app_passwords[made.uuid] = made
    return made


@rest.get(f"{OURS}/introspect")
def introspect() -> Response:
    """The one that the request came with."""
    return reply(_told(ensure_signed_in()))


@rest.delete(f"{OURS}/<number>")
def remove(number: str) -> Response:
    """Take one away, also the one that the request came with."""
    known = ensure_signed_in()
    kept = practice().shop.app_passwords.get(number)
    if kept is None or kept.user != known.user:
        raise no_route()
    with practice().world.changing():
        del practice().shop.app_passwords[number]
    return reply({"deleted": True, "previous": _told(kept)})


def _told(known: AppPassword) -> Json:
    return {
        "uuid": known.uuid,
        "app_id": "",
        "name": known.name,
        "created": known.created,
        "last_used": now(),
        "last_ip": request.remote_addr,
    }


def _wrong(asked: dict[str, str]) -> str:
    for name in ("success_url", "reject_url"):
        scheme = urlsplit(asked[name]).scheme
        if asked[name] and scheme != "https" and not practice().shop.conditions.is_local:
            return "The URL must be served over a secure connection."
    return ""


def _with(url: str, more: dict[str, str]) -> str:
    return f"{url}{'&' if '?' in url else '?'}{urlencode(more)}"
