"""Telling programs what happens."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.events import Event


class Events(Protocol):
    """What happens in the workspace."""

    def tell(self, events: Sequence[Event]) -> None:
        """With this transaction, or not at all; whoever subscribed hears of it afterwards."""
        ...
