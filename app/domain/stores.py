"""A store: one connected shop of a tenant."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import StoreId, TenantId


class Platform(StrEnum):
    """Where the shop runs."""

    SHOPIFY = "shopify"
    WOOCOMMERCE = "woocommerce"


class StoreState(StrEnum):
    """Whether we can talk to the shop."""

    CONNECTED = "connected"
    RECONNECT = "reconnect"  # our key is dead; the merchant has to let us in again
    UNINSTALLED = "uninstalled"


class SeoAccess(StrEnum):
    """Whether a shop lets us at the SEO texts that its plugin keeps apart from the product."""

    NONE = ""  # nobody was asked, or there is nothing to ask for
    GRANTED = "granted"
    REFUSED = "refused"  # it was granted, and the shop takes it no longer


@dataclass(frozen=True, slots=True)
class Store:
    """A connected shop.

    `domain` is the shop's own name on its platform (`x.myshopify.com`, `shop.example/sub`), unique
    over all tenants. `url` is where people visit it. `api_url` is the root of the platform's API.
    `scopes` are what the merchant granted us, by the platform's names, and `locales` the languages
    of its translations. `keeps_provenance`: who wrote a text is to be told in the shop as well.
    `synced_at` is when the last reading began, `read_whole_at` when the last one of everything did,
    `told_at` when it last told of itself. It is looked at every `check_every_s`. `leads_to` is
    where its address leads, or where it says itself to be, if that is another one; until it has
    moved there with its merchant's consent nothing of ours goes there. `seo_plugin` and
    `language_plugin` are what a WooCommerce shop keeps SEO texts in, and its languages apart by.
    `title_suffix` is what its theme was seen to add to pages' titles. `time_zone` is the shop's, as
    `app.domain.calendars` reads it. `adds_links`: its descriptions end with links to others of its
    products; `adds_questions`: they have questions and answers beneath them. `seo_access` is a way
    in of its own, where the plugin keeps SEO texts apart.
    """

    tenant_id: TenantId
    id: StoreId
    platform: Platform
    domain: str
    name: str
    url: str
    api_url: str
    state: StoreState
    language: str
    currency: str
    connected_at: datetime
    synced_at: datetime | None = None
    seo_plugin: str = ""
    scopes: tuple[str, ...] = ()
    locales: tuple[str, ...] = ()
    keeps_provenance: bool = False
    read_whole_at: datetime | None = None
    check_every_s: int = 43_200
    told_at: datetime | None = None
    leads_to: str = ""
    language_plugin: str = ""
    title_suffix: str = ""
    time_zone: str = ""
    adds_links: bool = False
    adds_questions: bool = False
    seo_access: SeoAccess = SeoAccess.NONE

    @property
    def is_reachable(self) -> bool:
        """Whether jobs may call the shop."""
        return self.state is StoreState.CONNECTED

    @property
    def keeps_seo(self) -> bool:
        """Whether SEO titles and descriptions have a place: on WooCommerce a plugin gives it."""
        if self.platform is not Platform.WOOCOMMERCE:
            return True
        if self.keeps_seo_apart:
            return self.seo_access is SeoAccess.GRANTED
        return bool(self.seo_plugin)

    @property
    def keeps_seo_apart(self) -> bool:
        """Whether its SEO plugin keeps texts where WooCommerce's key doesn't reach."""
        return self.platform is Platform.WOOCOMMERCE and self.seo_plugin in _APART

    def is_read_as(self, before: "Store") -> bool:
        """Whether what was read of its products then is all that a reading would tell now."""
        return (
            set(self.scopes) <= set(before.scopes)
            and self.locales == before.locales
            and self.seo_plugin == before.seo_plugin
            and self.language_plugin == before.language_plugin
        )


# All in One SEO keeps what pages show in a table of its own
_APART = frozenset({"aioseo"})
# a name in the DNS has 63 characters at most
_SHOPIFY_DOMAIN = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9\-]{0,62}\.myshopify\.com", re.ASCII)


def shopify_domain(text: str) -> str:
    """The shop's `*.myshopify.com` name in lower case.

    Raises:
        Invalid: anything else, however much it looks like one.

    Source: shopify.dev, "Implement authorization code grant manually", the shop's pattern.
    """
    if not _SHOPIFY_DOMAIN.fullmatch(text):
        raise Invalid("not a myshopify.com domain", {"shop": "shop_domain"})
    return text.lower()
