"""A person who goes: what they did, and whose it is afterwards."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from app.domain.ids import UserId
from app.domain.tenants import Role


class Departures(Protocol):
    """One workspace, as a person leaves it for good or is taken for another."""

    def roles(self) -> dict[UserId, Role]:
        """Everybody's role, which nobody else changes until the transaction ends."""
        ...

    def part_with(self, user: UserId) -> None:
        """A member no more; again changes nothing."""
        ...

    def deeds(self, author: str) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """What they did, by the kind of thing; the plain values of rows, nothing sealed."""
        ...

    def rename(self, author: str, becomes: str) -> None:
        """Say of all that they did that somebody else did it."""
        ...
