"""The shop's own screen on which its merchant gives an app a key: WooCommerce's wc-auth."""

import hashlib
import hmac
import json
import secrets
import ssl
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlencode, urlsplit

from flask import Blueprint, redirect, render_template, request

from .catalogue import Json
from .practice import practice

bp = Blueprint("wc_auth", __name__, url_prefix="/wc-auth/v1")

PASSWORD = "practice-shop"  # noqa: S105  of a practice shop, told on its own page
PEOPLE = {"merchant": "shop_manager", "shopper": "customer"}
COOKIE = "wordpress_logged_in_practice"
ASKED = ("app_name", "user_id", "return_url", "callback_url", "scope")
SCOPES = {"read": "Read", "write": "Write", "read_write": "Read/Write"}
TIMEOUT_S = 20.0
OK = 200


class Denied(Exception):  # noqa: N818  it is a page
    """WooCommerce's "Access denied" page with its reason."""


@bp.errorhandler(Denied)
def denied(error: Denied) -> tuple[str, int]:
    """The reason, on a page."""
    return render_template("denied.html", shop=practice().shop, reason=str(error)), 401


@bp.get("/authorize", strict_slashes=False)
def authorize() -> Any:
    """The question to the merchant; who isn't signed in is sent to do that first."""
    asked = _asked()
    role = _role()
    if role is None:
        # unencoded, as WooCommerce does: an "&" cuts the app's name
        query = "&".join(
            f"{name}={value if name in ('app_name', 'user_id') else _quoted(value)}"
            for name, value in asked.items()
        )
        return redirect(f"{request.script_root}/wc-auth/v1/login/?{query}", code=302)
    if role != "shop_manager":
        raise Denied("You do not have permission to access this page.")
    granted = urlencode({**asked, "wc_auth_nonce": _nonce(asked)})
    return render_template(
        "grant.html",
        shop=practice().shop,
        asked=asked,
        scope=SCOPES[asked["scope"]],
        site=urlsplit(asked["return_url"]).hostname,
        approve=f"{request.script_root}/wc-auth/v1/access_granted/?{granted}",
        deny=_back(asked, success=False),
    )


@bp.route("/login/", methods=["GET", "POST"])
def login() -> Any:
    """Who are you?"""
    wrong = ""
    if request.method == "POST":
        answer = entered(request.form.get("redirect", "/"))
        if answer is not None:
            return answer
        wrong = "The username or password you entered is incorrect."
    asked = _asked()
    return render_template(
        "login.html",
        shop=practice().shop,
        asked=asked,
        nonce=_nonce(asked),
        target=f"{request.script_root}/wc-auth/v1/authorize/?{urlencode(asked)}",
        wrong=wrong,
        people=PEOPLE,
        password=PASSWORD,
    )


@bp.get("/access_granted/")
def access_granted() -> Any:
    """Make a key and send it; only then the merchant goes back. It works twice."""
    asked = _asked()
    if _role() != "shop_manager":
        raise Denied("You do not have permission to access this page.")
    if not hmac.compare_digest(request.args.get("wc_auth_nonce", ""), _nonce(asked)):
        raise Denied("Invalid nonce verification.")
    with practice().world.changing():
        name, key = practice().shop.grant(asked["scope"])
    told = {
        "key_id": key.id,
        "user_id": asked["user_id"],
        "consumer_key": name,
        "consumer_secret": key.secret,
        "key_permissions": asked["scope"],
    }
    wrong = _send(asked["callback_url"], told)
    if wrong:
        with practice().world.changing():
            del practice().shop.keys[name]
        raise Denied(wrong)
    return redirect(_back(asked, success=True), code=302)


def _asked() -> dict[str, str]:
    """What the app asks for.

    Raises:
        Denied: a part is missing or isn't taken.
    """
    asked = {name: request.args.get(name, "") for name in ASKED}
    for name, value in asked.items():
        if not value:
            raise Denied(f"Missing parameter {name}.")
    if asked["scope"] not in SCOPES:
        raise Denied(f"Invalid scope {asked['scope']}.")
    for name in ("return_url", "callback_url"):
        asked[name] = _url(name, asked[name])
    if not asked["callback_url"].startswith("https://"):
        raise Denied("The callback_url needs to be over SSL.")
    return asked


def _url(name: str, given: str) -> str:
    url = given if "://" in given else f"https://{given}"
    if not urlsplit(url).hostname:
        raise Denied(f"The {name} is not a valid URL.")
    return url


def _send(url: str, told: Json) -> str:
    """Post the key; "" where it was answered with exactly 200, else what went wrong."""
    body = json.dumps(told, separators=(",", ":")).encode()
    headers = {
        "Content-Type": "application/json;charset=UTF-8",
        "User-Agent": f"WordPress/7.0.4; {practice().home}",
    }
    context = ssl.create_default_context(cafile=practice().ca_file or None)
    sent = urllib.request.Request(url, body, headers, method="POST")  # noqa: S310  https, see above
    try:
        with urllib.request.urlopen(sent, timeout=TIMEOUT_S, context=context) as answer:  # noqa: S310  as above
            status = answer.status
    except urllib.error.HTTPError as error:
        with error:
            status = error.code
    except OSError as error:
        return f"cURL error: {error}"
    unsent = (
        "An error occurred in the request and at the time were unable to send the consumer data"
    )
    return "" if status == OK else unsent


def _back(asked: dict[str, str], *, success: bool) -> str:
    url = asked["return_url"]
    joint = "&" if "?" in url else "?"
    return f"{url}{joint}success={int(success)}&user_id={asked['user_id']}"


def entered(target: str) -> Any:
    """On to the target for whoever gave a name and the password; None: they didn't."""
    name, password = request.form.get("username", ""), request.form.get("password", "")
    if name not in PEOPLE or not hmac.compare_digest(password, PASSWORD):
        return None
    answer = redirect(target, code=302)
    answer.set_cookie(COOKIE, f"{name}|{_signed(name)}", httponly=True, samesite="Lax")
    return answer


def person() -> str | None:
    """Who is signed in."""
    name, _bar, signed = request.cookies.get(COOKIE, "").partition("|")
    return name if name in PEOPLE and hmac.compare_digest(signed, _signed(name)) else None


def nonce_of(text: str) -> str:
    """What shows that a form is the shop's own."""
    return _signed(f"form:{text}")[:10]


def _role() -> str | None:
    return PEOPLE.get(person() or "")


_SECRET = secrets.token_bytes(32)


def _signed(text: str) -> str:
    return hmac.new(_SECRET, text.encode(), hashlib.sha256).hexdigest()


def _nonce(asked: dict[str, str]) -> str:
    return _signed(f"{asked['user_id']}{asked['callback_url']}")[:10]


def _quoted(value: str) -> str:
    return urlencode({"": value})[1:]
