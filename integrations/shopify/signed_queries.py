"""Addresses of ours as Shopify signs them: its install link, and the way back from its grant page.

Two ways of writing the message are met in the field, and both are taken: with values as they are,
and with values as an address has them (a space as %20). Neither can be read as the other's.
Source: shopify.dev, "Implement authorization code grant manually"; Shopify's Python library
(`Session.calculate_hmac`); Shopify/shopify-api-php issue 412; Shopify/shopify-app-js pull 3102.
"""

import hashlib
import hmac
import json
import time
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl, quote

from app.domain.errors import Invalid, Unauthorized
from app.domain.stores import shopify_domain
from app.ports.installs import ShopifyVisit

LONGEST_QUERY = 4_000
LONGEST_NUMBER = 12
GOOD_FOR_S = 24 * 3600
ARRAY = "[]"

Told = Mapping[str, list[str]]


def visit(query: str, secrets: tuple[str, ...]) -> ShopifyVisit:
    """What a signed query says; `secrets` are the present one and, for an hour, the one before it.

    Raises:
        Unauthorized: not signed by Shopify, older than a day, or for no shop of Shopify's.
    """
    told = _told(query)
    given = _only(told, "hmac").encode("utf-8", "replace")
    matches = [
        hmac.compare_digest(_signed(text, secret), given)
        for secret in filter(None, secrets)
        for text in _texts(told)
    ]
    if not any(matches):
        raise Unauthorized("the query isn't signed by Shopify")
    _ensure_fresh(_only(told, "timestamp"))
    try:
        shop = shopify_domain(_only(told, "shop"))
    except Invalid:
        raise Unauthorized("the query names no shop of Shopify's") from None
    return ShopifyVisit(shop, _only(told, "state"), _only(told, "code"))


def _told(query: str) -> Told:
    if len(query) > LONGEST_QUERY:
        raise Unauthorized("the query is too long")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, errors="strict")
    except ValueError:
        raise Unauthorized("the query can't be read") from None
    told: dict[str, list[str]] = {}
    for name, value in pairs:
        told.setdefault(name, []).append(value)
    # of two shops, one would be signed and the other one read
    if any(len(values) > 1 and not name.endswith(ARRAY) for name, values in told.items()):
        raise Unauthorized("the query says a thing twice")
    return told


def _only(told: Told, name: str) -> str:
    return told.get(name, [""])[0]


def _ensure_fresh(timestamp: str) -> None:
    is_number = timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= LONGEST_NUMBER
    if not is_number or abs(time.time() - int(timestamp)) > GOOD_FOR_S:
        raise Unauthorized("the query is older than a day, or undated")


def _texts(told: Told) -> Iterator[str]:
    signed = {name: values for name, values in told.items() if name != "hmac"}
    yield "&".join(sorted(_plain(name, values) for name, values in signed.items()))
    yield "&".join(
        f"{quote(name, safe='')}={quote(value, safe='')}"
        for name in sorted(signed)
        for value in signed[name]
    )


def _plain(name: str, values: list[str]) -> str:
    if name.endswith(ARRAY):
        name, value = name.removesuffix(ARRAY), json.dumps(values)
    else:
        [value] = values
    # what joins the pairs may not stand within one
    name = name.replace("%", "%25").replace("=", "%3D")
    return f"{name}={value.replace('%', '%25')}".replace("&", "%26")


def _signed(text: str, secret: str) -> bytes:
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest().encode()
