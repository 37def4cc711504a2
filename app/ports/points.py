"""The tenant's points."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.ids import CompetitorJobId, ErrandId, ItemId, RunId
from app.domain.points import Account, EntryKind, Settlement


class Wallet(Protocol):
    """The tenant's points. Each method is one statement."""

    def open(self) -> None:
        """An empty account; again changes nothing."""
        ...

    def account(self) -> Account:
        """Both numbers."""
        ...

    def add(self, kind: EntryKind, ref: str, points: int, subject: str) -> bool:
        """A gift or a grant; False where this (kind, ref) has come before."""
        ...

    def hold(self, run: RunId, points: int, subject: str) -> None:
        """Promise points to a run.

        Raises:
            NotEnoughPoints: and nothing has changed.
        """
        ...

    def hold_for(self, job: CompetitorJobId | ErrandId, points: int, subject: str) -> None:
        """Promise points to a job that isn't a run; it settles them itself.

        Raises:
            NotEnoughPoints: and nothing has changed.
        """
        ...

    def settle(
        self, run: RunId, items: Sequence[ItemId], points: int, outcome: Settlement, subject: str
    ) -> int:
        """Take or give back `points`, or its own price, for each item of the run not settled yet.

        Answers how many were. At most one settlement an item, whatever happens.
        """
        ...
