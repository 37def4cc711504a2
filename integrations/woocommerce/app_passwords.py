"""WordPress's application passwords: a way in beside WooCommerce's key, which it doesn't replace.

Source: WordPress, wp-admin/authorize-application.php and class-wp-rest-application-passwords-
controller.php; seen on a running 6.1.9.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx

from app.domain.errors import ExternalError, Invalid
from app.domain.ids import RemoteId
from app.domain.stores import Store
from app.ports.stores import Credentials
from integrations.egress import Egress
from integrations.woocommerce.aioseo import SHUT, Aioseo, SeoRefused
from integrations.woocommerce.auth import APP_NAME
from integrations.woocommerce.client import OK, Rest, refusal, said
from integrations.woocommerce.moves import elsewhere
from integrations.woocommerce.places import place_of
from integrations.woocommerce.sending import Sends

APP_ID = "6f8d5b9c-0b1e-4d57-9d0a-3d2f5a1c7e11"  # WordPress wants a UUID
OURS = "wp/v2/users/me/application-passwords"
USER, PASSWORD = "user", "password"
MOST_CHARS = 200
SECURE = "https://"


@dataclass(frozen=True, slots=True)
class AppPasswords:
    """Implements `app.ports.installs.SeoDoor`."""

    egress: Egress

    def grant_url(self, store: Store, return_url: str) -> str:
        """The shop's own screen."""
        if not store.api_url.startswith(SECURE):
            raise Invalid("only over https", {"store": "seo_no_https"})
        told = Rest(self._http(), store.api_url, None).index("authentication")
        screen = _screen(told)
        if not screen:
            raise Invalid("no application passwords there", {"store": "seo_no_passwords"})
        if urlsplit(screen).hostname != urlsplit(store.url).hostname:
            raise Invalid("its screen is elsewhere", {"store": "seo_elsewhere"})
        # without an address for a no, WordPress makes one of this, with "success=false"
        asked = {"app_name": APP_NAME, "app_id": APP_ID, "success_url": return_url}
        return f"{screen}{'&' if '?' in screen else '?'}{urlencode(asked)}"

    def credentials(self, store: Store, answer: Mapping[str, str]) -> Mapping[str, str]:
        """What the shop's answer brought."""
        if elsewhere(answer.get("site_url", ""), store.url) or not answer.get("site_url"):
            raise Invalid("another shop's answer", {"store": "seo_other_shop"})
        user, password = answer.get("user_login", ""), answer.get("password", "")
        if not 0 < len(user) <= MOST_CHARS or not 0 < len(password) <= MOST_CHARS:
            raise Invalid("no password came", {"store": "seo_no_answer"})
        return {USER: user, PASSWORD: password}

    def prove(self, store: Store, seo: Mapping[str, str], product: RemoteId | None) -> None:
        """See that it is taken, and lets us write SEO texts."""
        rest = seo_rest(self._http(), store, seo)
        ensure_known(rest)
        Aioseo(rest).ensure_open(None if product is None else place_of(product).number)

    def revoke(self, store: Store, seo: Mapping[str, str]) -> bool:
        """Have the shop forget it."""
        rest = seo_rest(self._http(), store, seo)
        with suppress(ExternalError):
            try:
                number = ensure_known(rest)
            except SeoRefused:
                return True  # somebody did
            return rest.answer("DELETE", f"{OURS}/{number}").status in OK
        return False

    def _http(self) -> Sends:
        return self.egress.http("woocommerce")


def seo_rest(http: Sends, store: Store, seo: Mapping[str, str]) -> Rest:
    """The shop's API with an application password; never without https."""
    if not store.api_url.startswith(SECURE):
        raise SeoRefused("an application password goes over https alone")
    return Rest(http, store.api_url, httpx.BasicAuth(seo[USER], seo[PASSWORD]))


def seo_of(http: Sends, store: Store, credentials: Credentials) -> Aioseo | None:
    """The shop's SEO texts that stand apart, where it let us in to them."""
    if not credentials.seo or not store.api_url.startswith(SECURE):
        return None
    return Aioseo(seo_rest(http, store, credentials.seo))


def ensure_known(rest: Rest) -> str:
    """The password's own number in the shop.

    Raises:
        SeoRefused: it isn't taken there.
        ExternalError: the shop failed us.
    """
    answer = rest.answer("GET", f"{OURS}/introspect")
    body = said(answer)
    if answer.status in OK and isinstance(body, dict) and body.get("uuid"):
        return str(body["uuid"])
    if answer.status in SHUT and isinstance(body, dict) and "code" in body:
        raise SeoRefused(f"wordpress answered {answer.status} {body['code']}")
    raise refusal(answer, body)


def _screen(told: Any) -> str:
    """Where the shop asks its people; "" where it has no such thing. PHP's empty map is a list."""
    for name in ("authentication", "application-passwords", "endpoints"):
        told = told.get(name) if isinstance(told, dict) else None
    address = told.get("authorization") if isinstance(told, dict) else None
    return address if isinstance(address, str) and address.startswith(SECURE) else ""
