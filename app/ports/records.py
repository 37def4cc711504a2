"""What is only ever added."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.usage import Usage


class Records(Protocol):
    """What is only ever added: usage, and news for the merchant."""

    def usage(self, calls: Sequence[Usage]) -> None:
        """Calls of text models."""
        ...

    def notify(self, kind: str, subject: str, ref: str) -> None:
        """News; again with the same kind and ref changes nothing."""
        ...
