"""Shops: what we read from them and write to them, whichever platform they run on."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.domain.catalog import Product, Slot
from app.domain.ids import AttemptId, RemoteId
from app.domain.stores import Platform, Store


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a platform gave us to get in with; only its adapter knows the names of the values.

    `expires_at` is when `refresh` is due, None for keys that don't expire. `refresh_until` is when
    even that is over.
    """

    values: Mapping[str, str] = field(repr=False)
    expires_at: datetime | None = None
    refresh_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """What a shop says of itself. `seo_plugin` is "" where the platform needs none."""

    name: str
    url: str
    language: str
    currency: str
    seo_plugin: str = ""


@dataclass(frozen=True, slots=True)
class Live:
    """A product as it is in the shop now, and which write of ours it carries last."""

    product: Product
    attempt: AttemptId | None


class StoreClient(Protocol):
    """One shop, with its key. Failures are ExternalErrors; each call has a total deadline."""

    def shop(self) -> ShopFacts:
        """What the shop says of itself."""
        ...

    def products(self, beat: Callable[[], None]) -> Iterator[Product]:
        """All products, in no promised order; `beat` is called as long as we wait for the shop."""
        ...

    def product(self, remote_id: RemoteId) -> Live:
        """One product as it is now.

        Raises:
            ExternalError: of kind "gone" where the shop has none such (any more).
        """
        ...

    def write(self, live: Live, texts: Mapping[Slot, str | None], attempt: AttemptId) -> None:
        """Put just these texts into the product, and `attempt` beside them in the same request.

        None takes a text away where the platform can, and empties it where it can't.

        Raises:
            ExternalError: of kind "refused" with the shop's own words, where it won't take them.
                A failure that is retryable may have been applied all the same: read before trying
                again.
        """
        ...

    def watch(self, address: str, secret: str) -> None:
        """Have the shop tell `address` of changes; again is harmless."""
        ...

    def unwatch(self, address: str) -> None:
        """Have it tell `address` no more; again is harmless."""
        ...


class StorePlatform(Protocol):
    """A platform's adapter."""

    @property
    def platform(self) -> Platform:
        """Which one."""
        ...

    def connect(
        self, store: Store, credentials: Credentials
    ) -> AbstractContextManager[StoreClient]:
        """A client for the shop, open for the length of the context."""
        ...

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:
        """Fresh credentials for old ones.

        Raises:
            ExternalError: of kind "unauthorized" where only the merchant can let us in again.
        """
        ...

    def losses(self, slot: Slot, text: str | None) -> tuple[str, ...]:
        """What the platform would drop from this live text if it were put back through its API.

        Codes for people: "iframe", "backslash", "script", "handler", "style", "angle", "markup",
        "spelling". Empty: it comes back byte for byte.
        """
        ...
