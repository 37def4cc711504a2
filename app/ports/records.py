"""What is only ever added."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.usage import Usage


class Records(Protocol):
    """What is only ever added: usage."""

    def usage(self, calls: Sequence[Usage]) -> None:
        """Calls of text models."""
        ...
