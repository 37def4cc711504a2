"""What somebody changes is as they saw it, or it isn't changed."""

from collections.abc import Callable
from typing import TypeVar

from app.domain.errors import Outdated

Kept = TypeVar("Kept")


def anything(_kept: object) -> bool:
    """Whoever doesn't say what they saw changes it, whatever it is."""
    return True


def ensure_as_seen(kept: Kept, is_as_seen: Callable[[Kept], bool]) -> None:
    """Refuse to change what isn't as it was seen; `kept` is held until the change is done.

    Raises:
        Outdated: somebody else was faster.
    """
    if not is_as_seen(kept):
        raise Outdated("somebody else changed it")
