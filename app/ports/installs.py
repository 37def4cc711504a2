"""How a shop lets us in: each platform's handshake."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import RemoteId
from app.domain.stores import Store
from app.ports.stores import Credentials

Secrets = Callable[[], tuple[str, ...]]
"""An app's secrets that count now: the present one first, after a rotation the one before it."""


@dataclass(frozen=True, slots=True)
class ShopifySession:
    """What a verified session token says: which shop, and which of its people (a number)."""

    shop: str
    user_number: str
    token_id: str


@dataclass(frozen=True, slots=True)
class ShopifyVisit:
    """An address of ours as Shopify signed it: for which shop.

    On the way back from Shopify's grant page `state` is ours, and `code` buys the key.
    """

    shop: str
    state: str
    code: str


class ShopifyDoor(Protocol):
    """Shopify's ways in: a session token, or its grant page where an install begins outside."""

    def verify(self, token: str) -> ShopifySession:
        """What the token says.

        Raises:
            Unauthorized: forged, stale, for another app or of another form.
        """
        ...

    def exchange(self, shop: str, token: str) -> Credentials:
        """An offline key for the shop. No transaction may be open.

        Raises:
            Unauthorized: the token is worth nothing (any more).
            ExternalError: Shopify refused or failed.
        """
        ...

    def visit(self, query: str) -> ShopifyVisit:
        """What the query of an address says, undecoded and without its "?".

        Raises:
            Unauthorized: Shopify didn't sign it, or more than a day ago.
        """
        ...

    def grant_url(self, shop: str, state: str, return_url: str) -> str:
        """Where the merchant approves us."""
        ...

    def redeem(self, shop: str, code: str) -> Credentials:
        """An offline key for the code of an approval. No transaction may be open.

        Raises:
            ExternalError: of kind "refused" where the code is worth nothing (any more).
        """
        ...

    def app_url(self, shop: str) -> str:
        """Where the shop's people find us: in their admin."""
        ...


@dataclass(frozen=True, slots=True)
class WooSite:
    """A WooCommerce shop found at an address. `domain` is its home without the scheme.

    `is_coming_soon`: its pages are shut to shoppers yet; its API is open all the same.
    """

    domain: str
    name: str
    url: str
    api_url: str
    is_coming_soon: bool = False

    @property
    def is_secure(self) -> bool:
        """Whether its API is on https."""
        return self.api_url.startswith("https://")


class WooDoor(Protocol):
    """WooCommerce's way in: find the shop, send the merchant to its grant screen, take its keys."""

    def discover(self, address: str, *, needs_https: bool = False) -> WooSite:
        """The shop at an address as a person types it.

        Its API is on plain http where it has no other, unless that is not enough.

        Raises:
            Invalid: not an address ("address_malformed" in `fields["address"]`), or one that we
                won't call ("address_private").
            Unwell: no shop that could be connected is there.
        """
        ...

    def grant_url(self, site_url: str, nonce: str, return_url: str, callback_url: str) -> str:
        """Where the merchant approves us."""
        ...

    def credentials(self, body: Mapping[str, object]) -> Credentials:
        """The keys that a callback brought.

        Raises:
            Invalid: not of the form that WooCommerce sends, or without the right to write.
        """
        ...

    def keys(self, key: str, secret: str) -> Credentials:
        """The keys that a person copied from their shop.

        Raises:
            Invalid: `fields["consumer_key"]` or `fields["consumer_secret"]` says what is wrong:
                "key_malformed", "key_cut" (shops show just the end of old keys), "key_swapped".
        """
        ...

    def prove(self, site: WooSite, credentials: Credentials) -> Credentials:
        """The credentials in the way in which the shop takes them, once they let us read and write.

        Changes nothing in the shop. No transaction may be open.

        Raises:
            Unwell: they don't, or the shop doesn't answer.
        """
        ...


class SeoDoor(Protocol):
    """A shop's own way in to SEO texts that its plugin keeps apart: asked for on its own screen."""

    def grant_url(self, store: Store, return_url: str) -> str:
        """Where the merchant lets us in; the answer comes to `return_url` in their browser.

        Raises:
            Invalid: there is no such screen; `fields["store"]` says why: "seo_no_https",
                "seo_no_passwords" or "seo_elsewhere".
            ExternalError: the shop doesn't answer.
        """
        ...

    def credentials(self, store: Store, answer: Mapping[str, str]) -> Mapping[str, str]:
        """What the answer brought, as `Credentials.seo` keeps it.

        Raises:
            Invalid: it is another shop's ("seo_other_shop" in `fields["store"]`), or nothing whole
                ("seo_no_answer").
        """
        ...

    def prove(self, store: Store, seo: Mapping[str, str], product: RemoteId | None) -> None:
        """See that it lets us write, by reads alone; `product` is any. No transaction may be open.

        Raises:
            ExternalError: of kind "seo_refused" where it doesn't.
        """
        ...

    def revoke(self, store: Store, seo: Mapping[str, str]) -> bool:
        """Have the shop forget it; answers whether it has. Again is harmless."""
        ...


@dataclass(frozen=True, slots=True)
class WebhookHint:
    """What a verified webhook says: that something of a shop changed. Never taken at its word.

    `remote_id` is what it is about; of one about the shop itself the shop's own name, as far as the
    signed body says it. `event_id` is the same for all that one act of the merchant's set off, and
    `triggered_at` is when what it is about changed last, by the body, or else when it was set off,
    by a header that nobody signed.
    """

    topic: str
    remote_id: str
    delivery_id: str
    event_id: str = ""
    triggered_at: datetime | None = None


class WebhookDoor(Protocol):
    """Checks that a webhook comes from the shop."""

    def shop_of(self, headers: Mapping[str, str]) -> str:
        """Which shop the headers (names in lower case) claim, unverified; "" where they don't."""
        ...

    def verify(self, headers: Mapping[str, str], body: bytes, secret: str) -> WebhookHint:
        """The hint in a webhook.

        Raises:
            Unauthorized: the signature is missing or not over these bytes.
            Invalid: signed, but not readable.
        """
        ...
