"""Tokens of a practice shop: session tokens minted, and what they and codes are exchanged for."""

import secrets
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import jwt

from .catalogue import AccessToken, RefreshToken, Shop

EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token"  # noqa: S105  a name, from the RFC
OFFLINE = "urn:shopify:params:oauth:token-type:offline-access-token"
SCOPES = "write_products,write_files"
SESSION_S = 60
REFRESH_S = 7_776_000
RETRY_S = 30 * 24 * 3600
CODE = "authorization_code"
NON_EXPIRING = (
    "[API] Non-expiring access tokens are no longer accepted for the Admin API. "
    "Exchange yours for an expiring one."
)


Codes = dict[str, tuple[str, float]]  # of approvals not yet redeemed: which shop, and until when


@dataclass(frozen=True, slots=True)
class AppKey:
    """What the app and Shopify share."""

    client_id: str
    client_secret: str
    lifetime_s: int = 3600


class Refused(Exception):  # noqa: N818  it is an answer
    """An OAuth error with its HTTP status."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.body = {"error": error, "error_description": description}


def session_token(shop: Shop, key: AppKey, user: int = 41) -> str:
    """A session token of one minute for a person of the shop."""
    now = int(time.time())
    claims = {
        "iss": f"https://{shop.domain}/admin",
        "dest": f"https://{shop.domain}",
        "aud": key.client_id,
        "sub": str(user),
        "exp": now + SESSION_S,
        "nbf": now - 1,
        "iat": now,
        "jti": secrets.token_hex(16),
        "sid": secrets.token_hex(16),
    }
    return jwt.encode(claims, key.client_secret, "HS256")


def grant(shop: Shop, key: AppKey, asked: dict[str, Any], codes: Codes) -> dict[str, Any]:
    """Answer the token endpoint.

    A code needs no grant_type, but may have the one that OAuth has for it.

    Raises:
        Refused: with what Shopify answers.
    """
    if (asked.get("client_id"), asked.get("client_secret")) != (key.client_id, key.client_secret):
        raise Refused(400, "invalid_client", "The client credentials are wrong.")
    if shop.installed_scopes is None:
        raise Refused(400, "invalid_request", "The app isn't installed on this shop.")
    if asked.get("grant_type", CODE) == CODE:
        return _redeem(shop, key, asked, codes)
    if asked["grant_type"] == EXCHANGE:
        return _exchange(shop, key, asked)
    if asked["grant_type"] == "refresh_token":
        return _refresh(shop, key, str(asked.get("refresh_token", "")))
    raise Refused(400, "unsupported_grant_type", "Codes, token exchange and refresh are known.")


def ensure_open(shop: Shop, token: str) -> tuple[int, str] | None:
    """None where the key opens the Admin API, else status and message of the refusal."""
    kept = shop.access_tokens.get(token)
    if kept is None:
        return 401, "[API] Invalid API key or access token (unrecognized login or wrong password)"
    if kept.ends_at is None:
        return 403, NON_EXPIRING
    if kept.ends_at <= time.time():
        return 401, "[API] Invalid API key or access token (unrecognized login or wrong password)"
    for used in shop.refresh_tokens.values():
        # the replacement is in use: the refresh token before it is dead from now on
        if used.used_at:
            used.ends_at = min(used.ends_at, used.used_at + RETRY_S)
    return None


def _redeem(shop: Shop, key: AppKey, asked: dict[str, Any], codes: Codes) -> dict[str, Any]:
    domain, ends_at = codes.pop(str(asked.get("code", "")), ("", 0.0))
    if domain != shop.domain or ends_at <= time.time():
        said = "The authorization code was not found or was already used"
        raise Refused(400, "invalid_request", said)
    return _offline(shop, key, asked)


def _exchange(shop: Shop, key: AppKey, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        claims = jwt.decode(
            str(asked.get("subject_token", "")),
            key.client_secret,
            algorithms=["HS256"],
            audience=key.client_id,
        )
    except jwt.InvalidTokenError:
        raise Refused(400, "invalid_subject_token", "The session token is invalid.") from None
    if urlsplit(claims.get("dest", "")).netloc != shop.domain:
        raise Refused(400, "invalid_subject_token", "The session token is of another shop.")
    if asked.get("requested_token_type") != OFFLINE or asked.get("subject_token_type") != ID_TOKEN:
        raise Refused(400, "invalid_request", "Ask for an offline token by a session token.")
    return _offline(shop, key, asked)


def _offline(shop: Shop, key: AppKey, asked: dict[str, Any]) -> dict[str, Any]:
    if str(asked.get("expiring", "0")) not in ("1", "True", "true"):
        token, scope = f"shpat_{secrets.token_hex(16)}", shop.installed_scopes or SCOPES
        shop.access_tokens[token] = AccessToken(None, scope)
        return {"access_token": token, "scope": scope}
    shop.refresh_tokens.clear()  # one refreshable token for an app and a shop
    return _pair(shop, key)


def _refresh(shop: Shop, key: AppKey, token: str) -> dict[str, Any]:
    kept = shop.refresh_tokens.get(token)
    if kept is None or kept.ends_at <= time.time():
        raise Refused(401, "invalid_request", "This request requires an active refresh_token")
    kept.used_at = kept.used_at or time.time()
    return _pair(shop, key)


def _pair(shop: Shop, key: AppKey) -> dict[str, Any]:
    access, refresh = f"shpat_{secrets.token_hex(16)}", f"shprt_{secrets.token_hex(16)}"
    scope = shop.installed_scopes or SCOPES
    shop.access_tokens[access] = AccessToken(time.time() + key.lifetime_s, scope)
    shop.refresh_tokens[refresh] = RefreshToken(time.time() + REFRESH_S)
    return {
        "access_token": access,
        "scope": scope,
        "expires_in": key.lifetime_s,
        "refresh_token": refresh,
        "refresh_token_expires_in": REFRESH_S,
    }
