"""Saved views of lists."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.ids import ListViewId, UserId
from app.domain.list_views import ListView


class ListViews(Protocol):
    """The views of a workspace's members, and which of them a member's list opens with."""

    def seen_by(self, user: UserId) -> Sequence[ListView]:
        """A member's own and those that others share, by name."""
        ...

    def save(self, view: ListView) -> None:
        """Keep it; an own one of the same name gives way."""
        ...

    def remove(self, view: ListViewId, user: UserId) -> bool:
        """Remove an own one; whether there was such."""
        ...

    def preferred(self, user: UserId) -> ListViewId | None:
        """What a member's list opens with."""
        ...

    def prefer(self, user: UserId, view: ListViewId | None) -> None:
        """Open with that one from now on; with all products where it is None."""
        ...
