"""What things cost."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.ids import UserId
from app.domain.prices import PriceChange, Prices


class PriceList(Protocol):
    """Prices as they hold."""

    def now(self) -> Prices:
        """All of them."""
        ...


class PriceBook(PriceList, Protocol):
    """Prices, and who set which; a line is never changed."""

    def add(self, code: str, points: int, author: UserId | None, reason: str) -> None:
        """Another price from now on."""
        ...

    def changes(self, limit: int) -> Sequence[PriceChange]:
        """The latest first."""
        ...
