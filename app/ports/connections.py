"""The tenant's shops and the keys to them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import StoreId
from app.domain.stores import SeoAccess, Store, StoreState


@dataclass(frozen=True, slots=True)
class SealedCredentials:
    """A store's encrypted key. `generation` grows with each one stored, at `granted_at`.

    `seo` is the way in to SEO texts that stand apart, encrypted as well.
    """

    sealed: bytes
    expires_at: datetime | None
    refresh_until: datetime | None
    generation: int
    granted_at: datetime | None = None
    seo: bytes | None = None


class Stores(Protocol):
    """The tenant's shops, and the keys to them."""

    def save(self, store: Store) -> None:
        """Insert, or replace by id."""
        ...

    def get(self, store: StoreId, *, held: bool = False) -> Store:
        """One shop, or NotFound. `held`: it is as it is until this transaction ends."""
        ...

    def all(self) -> list[Store]:
        """All shops, oldest first."""
        ...

    def set_state(self, store: StoreId, state: StoreState) -> None:
        """Whether we can talk to it."""
        ...

    def set_leads_to(self, store: StoreId, place: str) -> None:
        """Its address leads there now."""
        ...

    def set_title_suffix(self, store: StoreId, suffix: str) -> None:
        """Its theme was seen to add that to pages' titles."""
        ...

    def set_synced(self, store: StoreId, begun_at: datetime, *, is_whole: bool) -> None:
        """A reading that began then ended well; `is_whole`: it was of everything."""
        ...

    def set_check(self, store: StoreId, every_s: int) -> None:
        """It is due to be looked at after so long, and then as often."""
        ...

    def check_soon(self, store: StoreId) -> None:
        """It is due to be looked at now."""
        ...

    def put_credentials(
        self,
        store: StoreId,
        sealed: bytes,
        expires_at: datetime | None,
        refresh_until: datetime | None,
    ) -> None:
        """A new key replaces whatever there is, and ends any claim on refreshing it."""
        ...

    def credentials(self, store: StoreId) -> SealedCredentials:
        """The key, or NotFound."""
        ...

    def claim_refresh(self, store: StoreId, generation: int, lease_s: float) -> bool:
        """Whether this worker may refresh the key of that generation now; others wait meanwhile."""
        ...

    def claim_key(self, store: StoreId, lease_s: float) -> bool:
        """Whether this worker alone may get another key, of whatever generation there is."""
        ...

    def free_key(self, store: StoreId) -> None:
        """Nobody gets another key any more."""
        ...

    def still_has(self, store: StoreId, generation: int) -> bool:
        """Whether the key is of that generation, and stays so until this transaction ends."""
        ...

    def refreshed(
        self,
        store: StoreId,
        generation: int,
        sealed: bytes,
        expires_at: datetime | None,
        refresh_until: datetime | None,
    ) -> bool:
        """Store what a refresh brought, if that generation still holds; else change nothing."""
        ...

    def put_seo(self, store: StoreId, sealed: bytes | None, access: SeoAccess) -> None:
        """Keep the way in to SEO texts that stand apart, or with None forget it."""
        ...

    def set_seo_access(self, store: StoreId, access: SeoAccess) -> None:
        """What became of that way in."""
        ...

    def webhook_secret(self, store: StoreId) -> bytes | None:
        """The sealed secret that this shop signs its webhooks with, where it has one of its own."""
        ...

    def set_webhook_secret(self, store: StoreId, sealed: bytes) -> None:
        """Keep the secret."""
        ...

    def drop_credentials(self, store: StoreId) -> None:
        """Forget the key, and the way in to SEO texts."""
        ...
