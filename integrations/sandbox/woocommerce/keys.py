"""Who may call the API: keys over https, and what each kind of refusal says."""

import hmac

from flask import request

from .catalogue import Key
from .practice import Refused, practice

READING = frozenset({"GET", "HEAD", "OPTIONS"})


def ensure_open() -> None:
    """Let the request pass.

    Raises:
        Refused: as WooCommerce does; over plain http a good key looks like none.
    """
    name, secret = _given()
    key = practice().shop.keys.get(name) if request.is_secure else None
    if key is None:
        raise Refused(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
    if not hmac.compare_digest(key.secret.encode(), secret.encode()):
        raise Refused(401, "woocommerce_rest_authentication_error", "Consumer secret is invalid.")
    _ensure_permitted(key)


def _ensure_permitted(key: Key) -> None:
    wanted = "read" if request.method in READING else "write"
    if wanted not in key.permissions:
        raise Refused(
            401,
            "woocommerce_rest_authentication_error",
            f"The API key provided does not have {wanted} permissions.",
        )


def _given() -> tuple[str, str]:
    given = request.authorization
    if given is not None and given.type == "basic":
        return given.username or "", given.password or ""
    return request.args.get("consumer_key", ""), request.args.get("consumer_secret", "")
