"""Session tokens: who, in which shop, is looking at us in Shopify's frame.

Not shopifyapp's check: that accepts a token without `exp`, and an issuer of another host. One that
was seen before is good for the rest of its minute: nothing promises that App Bridge fetches one for
each request, and to refuse it would end a merchant's visit. Its `jti` is the key of an install.
Source: shopify.dev, "Session tokens": HS256 by the client secret, a life of one minute.
"""

from typing import Any

import jwt

from app.domain.errors import Invalid, Unauthorized
from app.domain.stores import shopify_domain
from app.ports.installs import ShopifySession

HTTPS = "https://"
LEEWAY_S = 5
LONGEST_TOKEN = 4_000
REQUIRED = ["exp", "nbf", "iss", "dest", "aud", "sub", "jti", "sid"]


def verified(token: str, client_id: str, secrets: tuple[str, ...]) -> ShopifySession:
    """What a token says; `secrets` are the present one and, for an hour, the one before it.

    Raises:
        Unauthorized: forged, stale, of another app, or not of this form.
    """
    claims = _claims(token, client_id, secrets)
    dest = str(claims["dest"])
    try:
        # the whole of it: a parser of addresses would drop line ends, paths and more
        shop = shopify_domain(dest.removeprefix(HTTPS))
    except Invalid:
        raise Unauthorized("the token names no shop of Shopify's") from None
    if not dest.startswith(HTTPS) or claims["iss"] != f"{dest}/admin":
        raise Unauthorized("issuer and destination differ")
    return ShopifySession(shop, str(claims["sub"]), str(claims["jti"]))


def _claims(token: str, client_id: str, secrets: tuple[str, ...]) -> dict[str, Any]:
    if not client_id or len(token) > LONGEST_TOKEN:
        raise Unauthorized("no app is configured, or no token")
    for secret in filter(None, secrets):
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                secret,
                algorithms=["HS256"],
                audience=client_id,
                leeway=LEEWAY_S,
                options={"require": REQUIRED},
            )
        except jwt.InvalidSignatureError:
            continue
        except jwt.InvalidTokenError as error:
            raise Unauthorized(f"session token: {type(error).__name__}") from None
        return claims
    raise Unauthorized("session token: signed by another")
