"""Mail about accounts that is to be written, and the links in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType, Protocol
from uuid import UUID

from app.domain.accounts import Link, Notice
from app.domain.ids import UserId

NoticeId = NewType("NoticeId", UUID)


@dataclass(frozen=True, slots=True)
class DueNotice:
    """A mail that is this call's to write."""

    id: NoticeId
    notice: Notice


class Notices(Protocol):
    """Mail about accounts: rows, so that none is lost with a process."""

    def add(self, notice: Notice) -> None:
        """This is to be written."""
        ...

    def take(self, limit: int, again_s: float) -> Sequence[DueNotice]:
        """The oldest that are due; for so long nobody else gets them."""
        ...

    def drop(self, notice: NoticeId) -> None:
        """It was sent, or there is nobody to send it to."""
        ...


class Links(Protocol):
    """Links that were mailed. A new one ends the older ones for the same purpose."""

    def add(self, token_hash: str, link: Link, expires_at: datetime) -> None:
        """A link begins."""
        ...

    def end(self, user: UserId) -> None:
        """None of the person's is good any more."""
        ...

    def get(self, token_hash: str) -> Link | None:
        """What a link is for, while it is good."""
        ...

    def use(self, token_hash: str) -> Link | None:
        """The same, for one call alone: from then on it is good for nothing."""
        ...
