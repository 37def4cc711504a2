"""Counts how often somebody tries."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.rates import Rate


@dataclass(frozen=True, slots=True)
class Left:
    """How many calls are left of so many, and in how many seconds all of them are again."""

    times: int
    left: int
    resets_in_s: int


class Rates(Protocol):
    """Counts over all processes; while the shared counter is away, each process by itself."""

    def spend(self, rate: Rate, key: str) -> None:
        """One try more.

        Raises:
            TooOften: that was one too many; it says in how many seconds there is another.
        """
        ...

    def take(self, rate: Rate, key: str) -> Left:
        """One call more, in one round trip; `left` below 0: that was one too many."""
        ...

    def forgive(self, rate: Rate, key: str) -> None:
        """Forget the tries: whoever it was has proved who they are."""
        ...
