"""Shopify's keys: a session token or a code exchanged for an expiring one, and refreshed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

import httpx
from shopify_app import AppConfig, IdTokenDetails, TokenExchangeAccessToken, TokenExchangeResult
from shopify_app.exchange.refresh_token import refresh_access_token as shopify_refresh
from shopify_app.exchange.token_exchange import token_exchange as shopify_exchange

from app.domain.errors import ExternalError, Unauthorized
from app.ports.installs import Secrets, ShopifySession, ShopifyVisit
from app.ports.stores import Credentials
from integrations.http import Http
from integrations.shopify import signed_queries
from integrations.shopify.code_grant import CodeGrant
from integrations.shopify.session_tokens import verified

DEAD = frozenset({400, 401})  # the field's answer to a dead refresh token, whatever its code says


@dataclass(frozen=True, slots=True)
class ShopifyOAuth:
    """Implements `app.ports.installs.ShopifyDoor`.

    `base_url` has `{shop}`; browsers are sent there, and `http` sends our calls to it.
    """

    client_id: str
    secrets: Secrets
    http: Http
    base_url: str = "https://{shop}"

    def verify(self, token: str) -> ShopifySession:
        """What a session token says."""
        return verified(token, self.client_id, self.secrets())

    def exchange(self, shop: str, token: str) -> Credentials:
        """An offline key that expires; anything else is refused for apps of our age.

        Raises:
            Unauthorized: the token is worth nothing any more.
        """
        details = IdTokenDetails(exchangeable=True, token=token, claims={"dest": f"https://{shop}"})
        with _readable():
            result = shopify_exchange(
                "offline", self._config(), id_token=details, http_client=self.http.client
            )
        if result.log.code == "invalid_subject_token":
            raise Unauthorized("shopify takes this session token no more")
        return _credentials(result)

    def refresh(self, shop: str, credentials: Credentials) -> Credentials:
        """The next pair for this one.

        Raises:
            ExternalError: of kind "unauthorized" where the refresh token is dead.
        """
        old = TokenExchangeAccessToken(
            shop=shop.removesuffix(".myshopify.com"),
            token=credentials.values["access_token"],
            # shopifyapp refreshes only what is about to end, by its own clock; we decide
            expires="1970-01-01T00:00:00Z",
            scope=credentials.values.get("scope", ""),
            access_mode="offline",
            refresh_token=credentials.values.get("refresh_token"),
            refresh_token_expires=(
                credentials.refresh_until.isoformat() if credentials.refresh_until else None
            ),
            user=None,
        )
        with _readable():
            result = shopify_refresh(old, self._config(), http_client=self.http.client)
        return _credentials(result)

    def visit(self, query: str) -> ShopifyVisit:
        """What a signed query says."""
        return signed_queries.visit(query, self.secrets())

    def grant_url(self, shop: str, state: str, return_url: str) -> str:
        """Where the merchant approves us."""
        return self._grant().page(shop, state, return_url)

    def redeem(self, shop: str, code: str) -> Credentials:
        """An offline key for a code."""
        return self._grant().redeem(shop, code)

    def app_url(self, shop: str) -> str:
        """Our page in the shop's admin."""
        return f"{self.base_url.format(shop=shop)}/admin/apps/{self.client_id}"

    def _grant(self) -> CodeGrant:
        return CodeGrant(self.client_id, self.secrets()[0], self.http, self.base_url)

    def _config(self) -> AppConfig:
        return AppConfig(
            client_id=self.client_id, client_secret=self.secrets()[0], old_client_secret=None
        )


@contextmanager
def _readable() -> Iterator[None]:
    """Tell what shopifyapp stumbles over: any 200 is JSON to it, and any JSON an object."""
    try:
        yield
    except httpx.HTTPError as error:
        raise ExternalError(f"shopify: {type(error).__name__}", retryable=True) from error
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ExternalError(
            f"shopify: what it gave can't be read: {type(error).__name__}",
            retryable=True,
            kind="garbled",
        ) from error


def _credentials(result: TokenExchangeResult) -> Credentials:
    token = result.access_token
    if not result.ok or token is None:
        status = result.http_logs[-1].res.status if result.http_logs else 0
        is_ours = result.log.code == "invalid_client"  # our own secret is wrong, not the shop's key
        is_dead = not is_ours and (status in DEAD or result.log.code == "refresh_token_expired")
        raise ExternalError(
            f"shopify gave no key: {result.log.code} ({status})",
            retryable=not is_dead,
            kind="unauthorized" if is_dead else "unavailable",
        )
    if token.expires is None or token.refresh_token is None:
        raise ExternalError("shopify gave a key without an end", retryable=False, kind="garbled")
    return Credentials(
        {
            "access_token": token.token,
            "refresh_token": token.refresh_token,
            "scope": token.scope,
        },
        _moment(token.expires),
        _moment(token.refresh_token_expires) if token.refresh_token_expires else None,
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
