"""Keys that programs call with."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.api_keys import ApiKey, Scope
from app.domain.ids import ApiKeyId, ApiSessionId, TenantId, UserId
from app.domain.tenants import Viewer


class ApiKeys(Protocol):
    """The keys of a workspace."""

    def add(self, key: ApiKey) -> ApiKey:
        """A new one; where there is one of that id, that."""
        ...

    def of_user(self, user: UserId, prefix: str = "") -> list[ApiKey]:
        """A person's, the newest first; those that begin so."""
        ...

    def remove(self, user: UserId, key: ApiKeyId) -> None:
        """It is good no more; NotFound where the person has no such key."""
        ...


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, and what their key is for. `credential` is what calls are counted by."""

    viewer: Viewer
    scopes: frozenset[Scope]
    credential: str


class Callers(Protocol):
    """Who stands behind what a program shows; one round trip each."""

    def of_session(
        self, session: ApiSessionId, user: UserId, workspace: TenantId | None
    ) -> Caller | None:
        """The person of a sign-in, in a workspace of theirs; None where they were signed out.

        Raises:
            NotFound: they are no member of the workspace.
        """
        ...

    def of_key(self, secret_hash: str) -> Caller | None:
        """The person of a key, where it is good; that it was used is noted once a minute."""
        ...
