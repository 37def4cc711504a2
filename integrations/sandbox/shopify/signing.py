"""Addresses of the app as the shop signs them."""

import hashlib
import hmac
import time
from base64 import b64encode
from urllib.parse import quote, urlencode

from .catalogue import Shop
from .tokens import AppKey


def signed_query(told: dict[str, str], key: AppKey) -> str:
    """`told` as a query, with the second it was made in and its signature.

    What is signed are the values as they are, but for what joins them; sent they are encoded.
    """
    dated = {"timestamp": str(int(time.time())), **told}
    text = "&".join(sorted(f"{_escaped(n)}={_escaped(v)}" for n, v in dated.items()))
    digest = hmac.new(key.client_secret.encode(), text.encode(), hashlib.sha256)
    return urlencode({**dated, "hmac": digest.hexdigest()}, quote_via=quote)


def host(shop: Shop, server: str) -> str:
    """Where the shop's admin is, as the app is told: base64 without its padding."""
    return b64encode(f"{server}/store/{shop.handle}".encode()).decode().rstrip("=")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("&", "%26")
