"""Programs that a person signed in with their password."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import ApiSessionId, TenantId, UserId


@dataclass(frozen=True, slots=True)
class ApiSession:
    """A program that may go on for a person, in a workspace unless it names another."""

    id: ApiSessionId
    user_id: UserId
    tenant_id: TenantId | None


class ApiSessions(Protocol):
    """Each has one refresh token that is good; those before it tell that somebody else has one."""

    def begin(self, session: ApiSession, token_hash: str, hours: int) -> None:
        """A program signed in."""
        ...

    def renew(
        self, session: ApiSessionId, token_hash: str, next_hash: str, hours: int
    ) -> ApiSession | None:
        """Another token in place of this one; None where this one is not the one that is good."""
        ...

    def end(self, session: ApiSessionId) -> None:
        """None of its tokens is good any more."""
        ...

    def end_all(self, user: UserId) -> None:
        """All programs of a person are signed out."""
        ...
