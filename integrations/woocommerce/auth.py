"""WooCommerce's way in: find the shop at an address, its grant screen, and the keys it sends."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from app.domain.addresses import normalised
from app.domain.errors import ExternalError, Invalid
from app.ports.installs import WooSite
from app.ports.stores import Credentials
from integrations.egress import Egress
from integrations.http import Answer
from integrations.woocommerce.client import said

# no "&": WooCommerce's login page doesn't encode the name, and would cut it there
APP_NAME = "Rooz Auto"
REST = "https://api.w.org/"
_LINK_HEADER = re.compile(r'<([^>]*)>\s*;\s*rel="?https://api\.w\.org/"?')
_LINK_TAG = re.compile(rb"<link[^>]*rel=[\"']https://api\.w\.org/[\"'][^>]*>", re.IGNORECASE)
_HREF = re.compile(rb"href=[\"']([^\"']+)[\"']", re.IGNORECASE)
INDEX_FIELDS = "name,url,home,namespaces"
CONSUMER = re.compile(r"c[ks]_[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class WooAuth:
    """Implements `app.ports.installs.WooDoor`."""

    egress: Egress

    def discover(self, address: str) -> WooSite:
        """The shop at an address as a person types it."""
        typed = normalised(address, self.egress.allow)
        try:
            final_url, page = self.egress.fetch(typed)
            root = _rest_root(final_url, page)
            if "rest_route=" in root:
                raise _wrong("plain_permalinks")
            _url, answer = self.egress.fetch(f"{root}?_fields={INDEX_FIELDS}")
        except ExternalError as error:
            raise _wrong("unreachable") from error
        return _site(root, answer, is_wordpress=_tells_of_rest(page))

    def grant_url(self, site_url: str, nonce: str, return_url: str, callback_url: str) -> str:
        """Where the merchant approves us."""
        asked = {
            "app_name": APP_NAME,
            "scope": "read_write",
            "user_id": nonce,
            "return_url": return_url,
            "callback_url": callback_url,
        }
        return f"{site_url.rstrip('/')}/wc-auth/v1/authorize?{urlencode(asked)}"

    def credentials(self, body: Mapping[str, object]) -> Credentials:
        """The keys that a callback brought."""
        key, secret = body.get("consumer_key"), body.get("consumer_secret")
        if not (isinstance(key, str) and isinstance(secret, str)):
            raise Invalid("a callback without keys", {"consumer_key": "missing"})
        if not CONSUMER.fullmatch(key) or not CONSUMER.fullmatch(secret):
            raise Invalid("these aren't WooCommerce's keys", {"consumer_key": "malformed"})
        if body.get("key_permissions") != "read_write":
            raise Invalid("the key may not write", {"key_permissions": "read_write"})
        return Credentials({"consumer_key": key, "consumer_secret": secret})


def _rest_root(url: str, page: Answer) -> str:
    """Where WordPress says that its REST API is; else where it usually is."""
    link = _LINK_HEADER.search(page.headers.get("link", ""))
    if link:
        return str(urljoin(url, link[1]))
    tag = _LINK_TAG.search(page.body)
    href = _HREF.search(tag[0]) if tag else None
    if href:
        return urljoin(url, html.unescape(href[1].decode("utf-8", "replace")))
    return urljoin(url if url.endswith("/") else f"{url}/", "wp-json/")


def _tells_of_rest(page: Answer) -> bool:
    return REST in page.headers.get("link", "") or REST.encode() in page.body


def _site(root: str, answer: Answer, *, is_wordpress: bool) -> WooSite:
    index: Any = said(answer)
    if answer.status >= 500:  # noqa: PLR2004  HTTP
        raise _wrong("unreachable")
    if not isinstance(index, dict) or not isinstance(index.get("namespaces"), list):
        raise _wrong("rest_blocked" if is_wordpress else "no_wordpress")
    if "wc/v3" not in index["namespaces"]:
        raise _wrong("no_woocommerce")
    if urlsplit(root).scheme != "https":
        raise _wrong("no_https")
    home = str(index.get("home") or index.get("url") or "").rstrip("/")
    parts = urlsplit(home)
    # a page could name another shop's home as its own, and so keep that shop from connecting
    if parts.scheme not in ("http", "https") or parts.hostname != urlsplit(root).hostname:
        raise _wrong("no_wordpress")
    domain = home.partition("://")[2].lower()
    root = root if root.endswith("/") else f"{root}/"
    return WooSite(domain, html.unescape(str(index.get("name", ""))) or domain, home, root)


def _wrong(code: str) -> Invalid:
    return Invalid(f"no shop of WooCommerce's there: {code}", {"address": code})
