"""Counts how often somebody tries."""

from typing import Protocol

from app.domain.rates import Rate


class Rates(Protocol):
    """Counts over all processes; while the shared counter is away, each process by itself."""

    def spend(self, rate: Rate, key: str) -> None:
        """One try more.

        Raises:
            TooOften: that was one too many; it says in how many seconds there is another.
        """
        ...

    def forgive(self, rate: Rate, key: str) -> None:
        """Forget the tries: whoever it was has proved who they are."""
        ...
