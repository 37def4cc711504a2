"""The never-touch list: products that a merchant keeps to themselves."""

from collections.abc import Collection
from typing import Protocol

from app.domain.ids import ProductId


class LeftAlone(Protocol):
    """The never-touch list."""

    def add(self, wanted: Collection[ProductId], author: str) -> int:
        """Put products on it; unknown ones are passed over. Answers how many are new."""
        ...

    def remove(self, wanted: Collection[ProductId]) -> int:
        """Take products off it. Answers how many were on it."""
        ...

    def among(self, wanted: Collection[ProductId]) -> frozenset[ProductId]:
        """Which of these are on it."""
        ...
