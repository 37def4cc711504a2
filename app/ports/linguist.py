"""Which language a text is in."""

from collections.abc import Mapping
from typing import Protocol


class Linguist(Protocol):
    """Listens to texts."""

    def likelihoods(self, text: str) -> Mapping[str, float]:
        """How likely a plain text is in each language it knows, by ISO 639-1 code, from 0 to 1."""
        ...
