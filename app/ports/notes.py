"""What merchants tell of their products."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.ids import NoteId, ProductId
from app.domain.notes import Note


class Notes(Protocol):
    """What merchants tell of their products."""

    def add(self, note: Note) -> None:
        """One more.

        Raises:
            Invalid: the product has as many as it may have.
        """
        ...

    def of_product(self, product: ProductId, *, held: bool = False) -> list[Note]:
        """All of a product, the oldest first; `held`: until the end nobody else notes another."""
        ...

    def of_products(self, wanted: Sequence[ProductId]) -> Mapping[ProductId, Sequence[Note]]:
        """The same of many; one without notes is left out."""
        ...

    def remove(self, product: ProductId, note: NoteId) -> None:
        """Take one of a product's back, or NotFound."""
        ...
