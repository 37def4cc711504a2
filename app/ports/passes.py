"""Short-lived passes, by which a page is known where no cookie and no token goes."""

from typing import Protocol

from app.domain.listeners import Pass


class Passes(Protocol):
    """Seals them, and knows its own again."""

    def seal(self, given: Pass) -> str:
        """As it goes to the page."""
        ...

    def opened(self, sealed: str) -> Pass:
        """Whose it is.

        Raises:
            Unauthorized: it isn't ours, or too old.
        """
        ...
