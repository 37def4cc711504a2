"""How shops scored, day by day."""

from datetime import date
from typing import Protocol

from app.domain.ids import StoreId


class Scores(Protocol):
    """A reading a shop and day."""

    def note(self, store: StoreId, day: date) -> None:
        """Keep how its products score now, unless the day has its reading or there are none."""
        ...
