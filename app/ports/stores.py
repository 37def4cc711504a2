"""Shops: what we read from them and write to them, whichever platform they run on."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.domain.catalog import Kind, Product, ProductStatus, Slot
from app.domain.errors import ExternalError
from app.domain.heads import Head
from app.domain.ids import AttemptId, RemoteId
from app.domain.reviews import Reviews
from app.domain.stores import Platform, SeoAccess, Store


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a platform gave us to get in with; only its adapter knows the names of the values.

    `expires_at` is when `refresh` is due, None for keys that don't expire. `refresh_until` is when
    even that is over. `seo` is a second way in, kept by itself, to SEO texts that stand apart.
    """

    values: Mapping[str, str] = field(repr=False)
    expires_at: datetime | None = None
    refresh_until: datetime | None = None
    seo: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """What a shop says of itself. The plugins are "" where the platform needs none.

    `leads_to` is where it says itself to be, where that is another site than the one we know.

    `scopes` and `locales` are as in `Store`; None where the platform has no such thing.
    `time_zone` is as there, too. `seo_access` is what became of it; None: as it was.
    """

    name: str
    url: str
    language: str
    currency: str
    seo_plugin: str = ""
    scopes: tuple[str, ...] | None = None
    locales: tuple[str, ...] | None = None
    leads_to: str = ""
    language_plugin: str = ""
    time_zone: str = ""
    seo_access: SeoAccess | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Which texts of a product, as we last read it, are to be looked at in the shop."""

    product: Product
    slots: frozenset[Slot]


@dataclass(frozen=True, slots=True)
class Live:
    """A product's texts as they are in the shop now, and which write of ours it carries last.

    A slot that was asked for and isn't there has no place in the product any more. `status` None:
    the shop didn't say. The texts of `apart` go in by requests of their own, without our mark.
    """

    texts: Mapping[Slot, str | None]
    attempt: AttemptId | None
    status: ProductStatus | None = None
    apart: frozenset[Slot] = frozenset()


@dataclass(frozen=True, slots=True)
class Edit:
    """The wish to put just these texts into a product, and `attempt` beside them.

    None takes a text away where the platform can, and empties it where it can't. `live` is what the
    look before it found.
    """

    product: Product
    live: Live
    texts: Mapping[Slot, str | None]
    attempt: AttemptId


@dataclass(frozen=True, slots=True)
class Written:
    """What became of an edit: the texts as the shop keeps them, or why it wouldn't take them.

    Where it took some and not others, `texts` are those that it took. `changed_at` is when the
    product changed last by the shop's own clock, where it says so.
    """

    edit: Edit
    texts: Mapping[Slot, str | None]
    refusal: ExternalError | None = None
    changed_at: datetime | None = None


Told = Mapping[Slot, Mapping[str, str] | None]
"""Who wrote the text of a slot; None: it isn't ours any more."""

Beat = Callable[[], None]
"""Called every few seconds while a shop lets us wait."""

Skip = Callable[[Mapping[RemoteId, str]], Collection[RemoteId]]
"""Told a hash of all that the shop tells of each of the next products; answers those to skip.

What stands before a hash's last colon is the version of how it is understood.
"""


def skip_none(_source_hashes: Mapping[RemoteId, str]) -> Collection[RemoteId]:
    """All are to come."""
    return ()


class StoreClient(Protocol):
    """One shop, with its key. Failures are ExternalErrors; each call has a total deadline."""

    def shop(self) -> ShopFacts:
        """What the shop says of itself."""
        ...

    def products(
        self, beat: Beat, since: datetime | None = None, skip: Skip = skip_none
    ) -> Iterator[Product]:
        """All that has texts of its own, in no promised order, some perhaps twice.

        With `since`, only what changed from then on. A platform that can tell an unchanged product
        before it is read asks `skip`, and leaves out what that answers.
        """
        ...

    def undated(self, beat: Beat, skip: Skip = skip_none) -> Iterator[Product]:
        """What has texts of its own and no date of change, so that `products` of late can't tell.

        What `skip` answers stays out, as in `products`.
        """
        ...

    def reviews(self, beat: Beat) -> Mapping[RemoteId, Reviews] | None:
        """What shoppers say of its products; None where the platform keeps no reviews."""
        ...

    def count(self) -> int:
        """How many products there are, of the kind PRODUCT alone, without the trash."""
        ...

    def ids(self, beat: Beat) -> Iterator[RemoteId]:
        """Of those that `count` counts."""
        ...

    def product(self, remote_id: RemoteId) -> Product:
        """One product as it is now.

        Raises:
            ExternalError: of kind "gone" where the shop has none such (any more).
        """
        ...

    def look(self, wanted: Sequence[Look], *, again: bool = False) -> Mapping[RemoteId, Live]:
        """The texts of many products as they are now; what the shop hasn't got is left out.

        `again`: an earlier try to write them may still be under way over there; then it raises a
        retryable error until that is over.
        """
        ...

    def write(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Do the edits, about as many as expected, and tell of each once it is done or refused.

        They are drawn one by one, or many at once where the platform takes them so; each is drawn
        right before it is sent.

        Raises:
            ExternalError: the shop itself failed us: what was drawn and not told of may have been
                applied all the same, so look before trying again.
        """
        ...

    def head(self, product: Product, *, past_caches: bool = False) -> Head | None:
        """What the product's public page tells search, got without our key.

        None where it can't be seen: it has none, isn't there, or its shop isn't open yet.
        """
        ...

    def tell_provenance(self, product: Product, told: Told) -> None:
        """Keep in the shop, beside the product, who wrote which of its texts.

        What is told of other slots stays, whoever else writes at the same time.
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

    def at_once(self, waiting: int) -> int:
        """How many products to write in one go, of a run where so many wait."""
        ...

    def scope(self, kind: Kind, slot: Slot) -> str:
        """The scope without which this text can't be written; "" where those of the install do."""
        ...

    def foretold(self, kind: Kind, slot: Slot, text: str) -> str:
        """The text as the platform would keep it, as far as that can be known before it is sent."""
        ...

    def losses(self, kind: Kind, slot: Slot, text: str | None) -> tuple[str, ...]:
        """What the platform would drop from this live text if it were put back through its API.

        Codes for people: "iframe", "backslash", "script", "handler", "style", "angle", "markup",
        "spelling". Empty: it comes back byte for byte.
        """
        ...
