"""WooCommerce's way in: find the shop at an address, its grant screen, its keys, their proof."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from app.domain.addresses import normalised
from app.domain.errors import Invalid
from app.ports.installs import WooSite
from app.ports.stores import Credentials
from integrations.egress import Egress
from integrations.woocommerce.discovery import Search
from integrations.woocommerce.proof import Proof

# no "&": WooCommerce's login page doesn't encode the name, and would cut it there
APP_NAME = "Rooz Auto"
PREFIXES = {"consumer_key": "ck", "consumer_secret": "cs"}
CUT = re.compile(r"(?:…|\.\.\.|\*+)?[0-9a-f]{7}")  # how a shop's list of keys shows each


@dataclass(frozen=True, slots=True)
class WooAuth:
    """Implements `app.ports.installs.WooDoor`."""

    egress: Egress

    def discover(self, address: str, *, needs_https: bool = False) -> WooSite:
        """The shop at an address as a person types it."""
        search = Search.begin(self.egress)
        site = search.shop_at(normalised(address, self.egress.allow))
        return search.ensured_secure(site) if needs_https else site

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
        if body.get("key_permissions") != "read_write":
            raise Invalid("the key may not write", {"key_permissions": "read_write"})
        return _checked({name: body.get(name) for name in PREFIXES})

    def keys(self, key: str, secret: str) -> Credentials:
        """The keys that a person copied from their shop."""
        return _checked({"consumer_key": key.strip(), "consumer_secret": secret.strip()})

    def prove(self, site: WooSite, credentials: Credentials) -> Credentials:
        """The credentials in the way in which the shop takes them."""
        return Proof(self.egress.http("woocommerce"), site.api_url).of(credentials)


def _checked(given: Mapping[str, object]) -> Credentials:
    wrong = {name: _what_is_wrong(name, value) for name, value in given.items()}
    wrong = {name: code for name, code in wrong.items() if code}
    if wrong:
        raise Invalid("these aren't WooCommerce's keys", wrong)
    return Credentials({name: str(value) for name, value in given.items()})


def _what_is_wrong(name: str, value: object) -> str:
    if not isinstance(value, str):
        return "key_malformed"
    own = PREFIXES[name]
    [others] = set(PREFIXES.values()) - {own}
    if re.fullmatch(f"{own}_[0-9a-f]{{40}}", value):
        return ""
    if re.fullmatch(f"{others}_[0-9a-f]{{40}}", value):
        return "key_swapped"
    return "key_cut" if CUT.fullmatch(value) else "key_malformed"
