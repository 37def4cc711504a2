"""Who may call the API: keys over https, signatures over http, and each kind of refusal."""

import base64
import hashlib
import hmac
import time
from urllib.parse import quote

from flask import request

from .catalogue import AppPassword, Json, Key
from .overriding import sent_as
from .practice import Refused, practice

READING = frozenset({"GET", "HEAD", "OPTIONS"})
WINDOW_S = 15 * 60


def ensure_open() -> None:
    """Let the request pass.

    Raises:
        Refused: as WooCommerce does; over plain http a good key that isn't signed looks like none.
    """
    key = _sent() if request.is_secure else _signed()
    if key is None:
        ensure_nobody()
        raise Refused(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
    wanted = "read" if request.method in READING else "write"
    if wanted not in key.permissions:
        raise _wrong(f"The API key provided does not have {wanted} permissions.")
    _ensure_may(wanted)


def ensure_nobody() -> None:
    """See that nothing came that WordPress itself would take for a name and a password.

    Raises:
        Refused: as it does where there are application passwords.
    """
    shop = practice().shop
    is_in_use = shop.conditions.application_passwords or bool(shop.app_passwords)
    is_looked_at = is_in_use and request.is_secure
    if is_looked_at and request.authorization is not None:
        message = "<strong>Error:</strong> Unknown username. Check again or try your email address."
        raise Refused(401, "invalid_username", message)


def offers_app_passwords() -> bool:
    """Whether WordPress gives such passwords: over https, unless a plugin switched them off."""
    return request.is_secure and practice().shop.conditions.offers_app_passwords


def authentication() -> Json | list[str]:
    """What the index says of other ways in; where there is none, PHP says an empty list."""
    if not offers_app_passwords():
        return []
    screen = f"{practice().rest.removesuffix('wp-json/')}wp-admin/authorize-application.php"
    return {"application-passwords": {"endpoints": {"authorization": screen}}}


def signed_in() -> AppPassword | None:
    """Whose application password came with the request; None: none that counts."""
    given = request.authorization
    if given is None or given.type != "basic" or not offers_app_passwords():
        return None
    sent = (given.password or "").replace(" ", "").encode()
    for known in practice().shop.app_passwords.values():
        is_its_own = hmac.compare_digest(known.password.encode(), sent)
        if known.user == given.username and is_its_own:
            return known
    return None


def _ensure_may(wanted: str) -> None:
    """Whose key it is may do everything ("all"), all but manage ("products"), or nothing."""
    rights = practice().rights
    if rights == "all" or (rights == "products" and "/webhooks" not in request.path):
        return
    if wanted == "read":
        raise Refused(403, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
    deed = "batch" if request.path.endswith("/batch") else "edit"
    message = "Sorry, you are not allowed to edit this resource."
    raise Refused(403, f"woocommerce_rest_cannot_{deed}", message)


def _sent() -> Key | None:
    given = request.authorization
    if given is not None and given.type == "basic":
        name, secret = given.username or "", given.password or ""
    else:
        name = request.args.get("consumer_key", "")
        secret = request.args.get("consumer_secret", "")
    key = practice().shop.keys.get(name)
    if key is not None and not hmac.compare_digest(key.secret.encode(), secret.encode()):
        raise _wrong("Consumer secret is invalid.")
    return key


def _signed() -> Key | None:
    """OAuth 1.0a with one leg: each signature once, within a quarter of an hour."""
    name = request.args.get("oauth_consumer_key", "")
    if not name:
        return None
    key = practice().shop.keys.get(name)
    if key is None:
        raise _wrong("Consumer key is invalid.")
    given = request.args.get("oauth_signature", "").encode()
    if not hmac.compare_digest(_signature(key.secret), given):
        raise _wrong("Invalid signature - provided signature does not match.")
    if abs(time.time() - request.args.get("oauth_timestamp", 0, type=int)) > WINDOW_S:
        raise _wrong("Invalid timestamp.")
    nonce = request.args.get("oauth_nonce", "")
    if nonce in practice().nonces:
        raise _wrong("Invalid nonce - nonce has already been used.")
    practice().nonces.add(nonce)
    return key


def _signature(secret: str) -> bytes:
    """Over the method, the address and all parameters, each encoded before they are joined.

    The address is the shop's own word for it, whatever name it was called by.
    """
    asked = request.args.items(multi=True)
    pairs = sorted((_quoted(k), _quoted(v)) for k, v in asked if k != "oauth_signature")
    joined = "%26".join(_quoted(f"{name}={value}") for name, value in pairs)
    address = f"http://{practice().home.partition('://')[2]}{request.path}"
    signed = f"{sent_as()}&{_quoted(address)}&{joined}"
    digest = hmac.new(f"{secret}&".encode(), signed.encode(), hashlib.sha256).digest()
    return base64.b64encode(digest)


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _wrong(message: str) -> Refused:
    return Refused(401, "woocommerce_rest_authentication_error", message)
