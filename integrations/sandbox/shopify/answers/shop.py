"""The shop, its languages, and what it granted to the app."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.permissions import TOPIC, granted_to, revoke
from integrations.sandbox.shopify.refusals import Refusal, refused
from integrations.sandbox.shopify.scopes import OPTIONAL, is_granted
from integrations.sandbox.shopify.tokens import SCOPES

from .calls import Call, Fields, Json

REQUIRED = tuple(SCOPES.split(","))
IMPLIED = frozenset(scope.replace("write_", "read_", 1) for scope in (*REQUIRED, *OPTIONAL))


@dataclass(frozen=True, slots=True)
class ShopAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {
            "shop": self.shop,
            "shopLocales": self.locales,
            "currentAppInstallation": self.installation,
        }

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"appRevokeAccessScopes": self.revoke}

    def shop(self, _info: Any) -> Json:
        """What the shop says of itself."""
        shop = self.call.shop
        address = f"{self.call.base}/shops/{shop.domain}"
        return {
            "id": "gid://shopify/Shop/1",
            "name": shop.name,
            "myshopifyDomain": shop.domain,
            "currencyCode": shop.currency,
            "primaryDomain": {"host": shop.domain, "url": address},
            "ianaTimezone": "Europe/Oslo",
        }

    def locales(self, _info: Any, published: bool | None = None) -> list[Json]:  # noqa: FBT001  GraphQL's argument
        """The shop's languages, its own one first."""
        shop = self.call.shop
        told = [
            {
                "locale": locale,
                "name": locale,
                "primary": not place,
                "published": locale not in shop.hidden_locales,
            }
            for place, locale in enumerate(shop.locales)
        ]
        return [each for each in told if each["published"]] if published else told

    def installation(self, _info: Any) -> Json:
        """What the merchant granted."""
        return {
            "id": "gid://shopify/AppInstallation/1",
            "accessScopes": [_scope(each) for each in granted_to(self.call.shop)],
        }

    def revoke(self, _info: Any, scopes: list[str]) -> Json:
        """Give optional scopes back."""
        wrong = next((wrong for scope in scopes if (wrong := self._wrong(scope))), None)
        if wrong:
            return refused("revoked", wrong)
        self.call.tell(TOPIC, revoke(self.call.shop, scopes))
        return {"revoked": [_scope(each) for each in scopes], "userErrors": []}

    def _wrong(self, scope: str) -> Refusal | None:
        if scope in REQUIRED:
            said = "Scopes that are declared as required cannot be revoked."
            return Refusal(("scopes",), said, "CANNOT_REVOKE_REQUIRED_SCOPES")
        if scope not in OPTIONAL and scope not in IMPLIED:
            said = "The requested list of scopes to revoke includes invalid handles."
            return Refusal(("scopes",), said, "UNKNOWN_SCOPES")
        granted = granted_to(self.call.shop)
        if scope in granted:
            return None
        if is_granted(scope, granted):
            said = "Scopes that are implied by other granted scopes cannot be revoked."
            return Refusal(("scopes",), said, "CANNOT_REVOKE_IMPLIED_SCOPES")
        said = "Scopes that weren't granted cannot be revoked."
        return Refusal(("scopes",), said, "CANNOT_REVOKE_UNDECLARED_SCOPES")


def _scope(handle: str) -> Json:
    return {"handle": handle, "description": handle.replace("_", " ").capitalize()}
