"""What descriptions consist of."""

from typing import Protocol

from app.domain.ids import StoreId
from app.domain.outlines import Outline


class Outlines(Protocol):
    """What descriptions of stores' products consist of, per category."""

    def of_store(self, store: StoreId) -> list[Outline]:
        """All of a store, that for any category first."""
        ...

    def put(self, outline: Outline) -> None:
        """The next version for its category, or Conflict where somebody put another since."""
        ...

    def remove(self, store: StoreId, category: str) -> None:
        """None for that category any more, or NotFound."""
        ...
