"""Shopify's authorization-code grant, for installs that begin outside its admin.

The scopes are left out: `shopify.app.toml` declares them, and Shopify asks for those.
Source: shopify.dev, "Implement authorization code grant manually", "Offline access tokens".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx

from app.domain.errors import ExternalError
from app.ports.stores import Credentials
from integrations.code_flow import OAuth2Client, OAuthError, Sending
from integrations.http import Http, failure

READABLE = frozenset({200, 400})  # a key, or an error with a name
# Shopify's token endpoint names no grant where it is given a code
NO_GRANT = frozenset({"grant_type"})
YEAR_S = 366 * 24 * 3600


@dataclass(frozen=True, slots=True)
class CodeGrant:
    """Shopify's grant page, and what its codes buy. `http` sends `https://{shop}` to `base_url`."""

    client_id: str
    client_secret: str
    http: Http
    base_url: str

    def page(self, shop: str, state: str, return_url: str) -> str:
        """Where the merchant approves the app."""
        asked = {"client_id": self.client_id, "redirect_uri": return_url, "state": state}
        return f"{self.base_url.format(shop=shop)}/admin/oauth/authorize?{urlencode(asked)}"

    def redeem(self, shop: str, code: str) -> Credentials:
        """The expiring key that a code buys, once.

        Raises:
            ExternalError: "refused" where Shopify doesn't know the code (any more).
        """
        # a client for each call: it keeps the token that it got, and ours are of many shops
        with OAuth2Client(
            self.client_id,
            self.client_secret,
            token_endpoint_auth_method="client_secret_post",  # noqa: S106  a method's name
            transport=Sending(
                self.http, lambda answer: failure(answer, "shopify"), READABLE, NO_GRANT
            ),
            trust_env=False,
        ) as client:
            try:
                told = client.fetch_token(
                    f"https://{shop}/admin/oauth/access_token", code=code, expiring="1"
                )
            except OAuthError as error:
                raise _refusal(str(error.error)) from None
            except httpx.HTTPStatusError:
                raise _refusal("without a reason") from None
            except (ValueError, TypeError, OverflowError, RecursionError) as error:
                raise _garbled("what it gave for a code can't be read") from error
        return _credentials(told)


def _refusal(error: str) -> ExternalError:
    # our own secret is wrong, not the merchant's approval
    is_ours = error == "invalid_client"
    return ExternalError(
        f"shopify gave no key for a code: {error[:60]}",
        retryable=is_ours,
        kind="unavailable" if is_ours else "refused",
    )


def _garbled(why: str) -> ExternalError:
    return ExternalError(f"shopify: {why}", retryable=False, kind="garbled")


def _credentials(told: Mapping[str, Any]) -> Credentials:
    access, refresh = told.get("access_token"), told.get("refresh_token")
    if not isinstance(access, str) or not access:
        raise _garbled("it gave no key for a code")
    expires_at = _end(told.get("expires_in"))
    if expires_at is None or not isinstance(refresh, str) or not refresh:
        raise _garbled("it gave a key without an end")
    return Credentials(
        {"access_token": access, "refresh_token": refresh, "scope": str(told.get("scope", ""))},
        expires_at,
        _end(told.get("refresh_token_expires_in")),
    )


def _end(seconds: object) -> datetime | None:
    """When something of so many seconds ends; None where they are none."""
    if not isinstance(seconds, int) or not 0 < seconds <= YEAR_S:
        return None
    return datetime.now(UTC) + timedelta(seconds=seconds)
