"""What is forgotten when a shop asks for it."""

from typing import Protocol


class Forgetting(Protocol):
    """Takes a tenant's shop out of every table."""

    def part(self) -> None:
        """Nobody is a member any more; again changes nothing."""
        ...

    def forget(self) -> None:
        """Nothing of the shop, its products and its people remains; points and their lines stay.

        Again changes nothing.
        """
        ...
