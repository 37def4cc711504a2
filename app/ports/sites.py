"""Rivals' sites, of no workspace: who may crawl one now, and what a crawl read of it lately."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol
from uuid import UUID


class Sites(Protocol):
    """Claims go by the database's clock. A kept crawl holds public pages, and no one's wishes."""

    def claim(self, site: str, holder: UUID, seconds: float) -> bool:
        """Whether the holder alone may crawl the site, for so long or until it is released."""
        ...

    def hold_on(self, site: str, holder: UUID, seconds: float) -> None:
        """Have more time.

        Raises:
            LostLease: the time was over, and somebody else has the site.
        """
        ...

    def release(self, site: str, holder: UUID) -> None:
        """Somebody else may crawl it now."""
        ...

    def fresh(self, key: str, seconds: float) -> Mapping[str, Any] | None:
        """How a crawl ended, at most so long ago; None where none was kept to its end."""
        ...

    def told(self, key: str) -> Iterator[Mapping[str, Any]]:
        """What it had told, in order."""
        ...

    def begin(self, key: str) -> None:
        """A crawl begins; what was kept of the one before goes."""
        ...

    def add(self, key: str, told: Mapping[str, Any]) -> None:
        """It tells something."""
        ...

    def end(self, key: str, crawl: Mapping[str, Any]) -> None:
        """It ended, and may stand for others like it."""
        ...
