"""Shopify's keys: a session token exchanged for an expiring offline one, and refreshed."""

from dataclasses import dataclass
from datetime import datetime

import httpx
from shopify_app import AppConfig, IdTokenDetails, TokenExchangeAccessToken, TokenExchangeResult
from shopify_app.exchange.refresh_token import refresh_access_token as shopify_refresh
from shopify_app.exchange.token_exchange import token_exchange as shopify_exchange

from app.domain.errors import ExternalError
from app.ports.installs import ShopifySession
from app.ports.stores import Credentials
from integrations.http import Http
from integrations.shopify.session_tokens import verified

DEAD = frozenset({400, 401})  # the field's answer to a dead refresh token, whatever its code says


@dataclass(frozen=True, slots=True)
class ShopifyOAuth:
    """Implements `app.ports.installs.ShopifyDoor`. `secrets`: the present one first."""

    client_id: str
    secrets: tuple[str, ...]
    http: Http

    def verify(self, token: str) -> ShopifySession:
        """What a session token says."""
        return verified(token, self.client_id, self.secrets)

    def exchange(self, shop: str, token: str) -> Credentials:
        """An offline key that expires; anything else is refused for apps of our age."""
        details = IdTokenDetails(exchangeable=True, token=token, claims={"dest": f"https://{shop}"})
        try:
            result = shopify_exchange(
                "offline", self._config(), id_token=details, http_client=self.http.client
            )
        except httpx.HTTPError as error:
            raise ExternalError(f"shopify: {type(error).__name__}", retryable=True) from error
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
        try:
            result = shopify_refresh(old, self._config(), http_client=self.http.client)
        except httpx.HTTPError as error:
            raise ExternalError(f"shopify: {type(error).__name__}", retryable=True) from error
        return _credentials(result)

    def _config(self) -> AppConfig:
        return AppConfig(
            client_id=self.client_id, client_secret=self.secrets[0], old_client_secret=None
        )


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
