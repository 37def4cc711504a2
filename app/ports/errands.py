"""Errands: tasks that programs send text models on."""

from typing import Protocol

from app.domain.errands import Errand, Outcome
from app.domain.ids import ErrandId


class Errands(Protocol):
    """A workspace's errands."""

    def add(self, errand: Errand, lease_s: float) -> bool:
        """A new one; False where its request key has come before."""
        ...

    def by_request_key(self, key: str) -> Errand:
        """The one that was made under it."""
        ...

    def end(self, errand: ErrandId, outcome: Outcome) -> bool:
        """What came of it, and its points with it; False where it had ended before."""
        ...

    def forget(self, days: int) -> None:
        """Let go of results that are older; what they cost stays in the wallet's lines."""
        ...
