"""A person who goes: what they did, and whose it is afterwards."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol


class Departures(Protocol):
    """One workspace, as a person leaves it for good or is taken for another."""

    def deeds(self, author: str) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """What they did, by the kind of thing; the plain values of rows, nothing sealed."""
        ...

    def rename(self, author: str, becomes: str) -> None:
        """Say of all that they did that somebody else did it."""
        ...
