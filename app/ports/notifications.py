"""What people are told, what they have read of it, and how they want to hear."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.happenings import Kind
from app.domain.ids import NotificationId
from app.domain.letters import Posting
from app.domain.notifications import Notification, Reader, Way


class Notifications(Protocol):
    """The tenant's notifications, as one of its people sees them."""

    def page(
        self, reader: Reader, limit: int, before: int | None = None, *, unread: bool = False
    ) -> list[Notification]:
        """The newest first, those below the number `before`; `unread` ones alone, if wanted."""
        ...

    def unread(self, reader: Reader, most: int) -> int:
        """How many aren't read; it counts no further than `most`."""
        ...

    def latest(self) -> int:
        """The number that was given last; 0 where nothing has happened."""
        ...

    def read(self, reader: Reader, notification: NotificationId) -> Notification:
        """They have read it, or NotFound. Again changes nothing."""
        ...

    def read_all(self, reader: Reader, up_to: int) -> None:
        """They have read all up to that number, and none that came since."""
        ...

    def ways(self, reader: Reader) -> Mapping[Kind, Way]:
        """What they chose."""
        ...

    def choose(self, reader: Reader, ways: Mapping[Kind, Way]) -> None:
        """From now on."""
        ...

    def claim(self, reader: Reader, *, digest: bool) -> list[Notification]:
        """What is due to be mailed to them and unread, the oldest first: this call's to send.

        Nobody else's, ever, unless `settle` says LATER. With a `digest`, the day's as well.
        """
        ...

    def settle(self, reader: Reader, told: Sequence[Notification], posting: Posting) -> None:
        """What became of that mail."""
        ...
