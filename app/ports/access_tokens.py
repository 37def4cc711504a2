"""Short-lived passes that programs show with each call."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import ApiSessionId, UserId


@dataclass(frozen=True, slots=True)
class Claims:
    """What a pass says: whose it is, from which sign-in, until when."""

    user_id: UserId
    session_id: ApiSessionId
    expires_at: datetime


class AccessTokens(Protocol):
    """Signs passes and reads them. Keys rotate: the first signs, all are read."""

    def issue(self, claims: Claims) -> str:
        """A pass as it is sent."""
        ...

    def read(self, token: str) -> Claims | None:
        """What it says; None where it isn't of our making at all.

        Raises:
            Unauthorized: it is, and was tampered with, or is over.
        """
        ...
