"""The mirror of the shops' products."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.catalog import Product
from app.domain.ids import ProductId, RemoteId, StoreId


@dataclass(frozen=True, slots=True)
class SyncedCounts:
    """What a merge changed. `trashed` are products that the shop doesn't list any more."""

    seen: int
    written: int
    trashed: int


class Products(Protocol):
    """The mirror of the shops' products."""

    def get(self, product: ProductId) -> Product:
        """One product with variants and images, or NotFound."""
        ...

    def many(self, products: Sequence[ProductId]) -> dict[ProductId, Product]:
        """Those that exist, with variants and images."""
        ...

    def put(self, product: Product, score: int, gaps: Sequence[str]) -> None:
        """Insert or replace, with its audit: the score and the codes of what is missing."""
        ...

    def merge(self, store: StoreId, spool: Path, *, is_whole: bool) -> SyncedCounts:
        """Stream a spooled sync into the mirror: only what differs is written.

        `is_whole`: products of the store that are not in it become TRASHED.
        """
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

    def trash(self, product: ProductId) -> None:
        """The shop has it no more."""
        ...


class Spool(Protocol):
    """Writes products to a file for `Products.merge`: no call is made inside a transaction."""

    def __call__(self, products: Iterator[tuple[Product, int, Sequence[str]]]) -> Path:
        """Spool products with their audit (score, gaps); the caller deletes the file."""
        ...
