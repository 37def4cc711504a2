"""The mirror of the shops' products."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from app.domain.catalog import Product, ProductStatus
from app.domain.ids import ImageId, ProductId, RemoteId, StoreId
from app.domain.links import Kin
from app.domain.listings import Listing
from app.domain.reviews import Reviews
from app.domain.rival_audit import Shelf


class Audited(NamedTuple):
    """A product with its audit: the score and the codes of what is missing."""

    product: Product
    score: int
    gaps: Sequence[str]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A product as the database takes it in, made by `Spool` for `Products.merge`.

    `content_hash` is of all that is kept of it, `source_hash` of what the shop told of it, if that
    was hashed; the rest is for the database alone.
    """

    id: ProductId
    status: ProductStatus
    content_hash: str
    source_hash: str | None
    product: bytes
    variants: bytes
    images: bytes


Batch = Sequence[Prepared]
"""Products for one transaction, each once."""


@dataclass(slots=True)
class ManyIds:
    """The ids of all products of a shop, in 16 bytes each."""

    packed: bytearray = field(default_factory=bytearray)

    def add(self, product: ProductId) -> None:
        """One more; the same again is harmless."""
        self.packed += product.bytes

    def hexadecimal(self) -> Iterator[str]:
        """Each as 32 digits."""
        for start in range(0, len(self.packed), 16):
            yield self.packed[start : start + 16].hex()


class Products(Protocol):
    """The mirror of the shops' products."""

    def get(self, product: ProductId) -> Product:
        """One product with variants and images, or NotFound."""
        ...

    def many(self, products: Sequence[ProductId]) -> dict[ProductId, Product]:
        """Those that exist, with variants and images."""
        ...

    def listings(self) -> dict[ProductId, Listing]:
        """All of the kind PRODUCT in all stores, without the trash, as they are listed."""
        ...

    def shelf(self) -> Shelf:
        """What shoppers can see of the kind PRODUCT in all stores, as numbers."""
        ...

    def sharing(self, products: Sequence[ProductId]) -> dict[ImageId, int]:
        """Of the pictures of these, those that other products show too, and how many of them."""
        ...

    def taken(self, store: StoreId, handles: Collection[str]) -> set[str]:
        """Which of these are addresses of the store's products, those in the trash too."""
        ...

    def saying(self, store: StoreId, phrases: Collection[str]) -> dict[str, int]:
        """In how many products' titles, or as whose focus, each of these stands: one, or two.

        They are in small letters. Products in the trash don't count; what nobody says is left out.
        """
        ...

    def kin(
        self, store: StoreId, wanted: Mapping[ProductId, str]
    ) -> Mapping[ProductId, Sequence[Kin]]:
        """Some that shoppers can see and that share a type or category with each of these.

        `wanted` are products with the locale of the text that is to lead there; "" is the shop's.
        The same ones come each time; what has no title in that locale comes with "".
        """
        ...

    def titled(self, store: StoreId, limit: int) -> list[ProductId]:
        """Products with a page and an SEO title of their own, of the kind PRODUCT alone."""
        ...

    def put(self, product: Product, score: int, gaps: Sequence[str]) -> None:
        """Insert or replace, with its audit: the score and the codes of what is missing."""
        ...

    def put_all(self, audited: Sequence[Audited]) -> None:
        """The same for several products, each of them once."""
        ...

    def known(self, source_hashes: Mapping[ProductId, str]) -> Collection[ProductId]:
        """Those that stand here, not in the trash, just as a source of that hash told them."""
        ...

    def merge(self, batch: Batch) -> int:
        """Write those that differ from what is here; answers how many."""
        ...

    def trash_missing(self, store: StoreId, there: ManyIds) -> int:
        """Trash all that the store has and that aren't there; answers how many."""
        ...

    def count(self, store: StoreId) -> int:
        """How many there are, of the kind PRODUCT alone, without the trash."""
        ...

    def trash_others(self, store: StoreId, there: Sequence[RemoteId]) -> int:
        """Of those that `count` counts, trash all that aren't there; answers how many."""
        ...

    def unknown(self, store: StoreId, there: Sequence[RemoteId]) -> list[RemoteId]:
        """Which of these the mirror hasn't got, or only in the trash."""
        ...

    def set_reviews(self, store: StoreId, told: Mapping[ProductId, Reviews]) -> None:
        """Keep what shoppers say now; of the store's other products they say nothing any more."""
        ...

    def trash(self, product: ProductId) -> None:
        """The shop has it no more."""
        ...


class Spool(Protocol):
    """Gathers products into batches for `Products.merge`, as they come."""

    def __call__(self, products: Iterator[tuple[Audited, str | None]]) -> Iterator[Batch]:
        """Products with their audit and source hash; where one comes twice, the later counts."""
        ...
