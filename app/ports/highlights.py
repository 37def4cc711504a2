"""Facts that merchants want said in their next descriptions."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.highlights import Highlight
from app.domain.ids import ProductId


class Highlights(Protocol):
    """Facts that merchants want said."""

    def add(self, highlight: Highlight) -> None:
        """One more; the same again changes nothing.

        Raises:
            Invalid: the product has as many as it may have.
        """
        ...

    def of_products(self, products: Sequence[ProductId]) -> Mapping[ProductId, Sequence[str]]:
        """The places of the facts, the oldest first; a product without any is left out."""
        ...

    def remove(self, product: ProductId, source: str) -> None:
        """Want it no more, or NotFound."""
        ...
