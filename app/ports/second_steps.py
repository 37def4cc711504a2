"""Second steps of signing in: authenticators and recovery codes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import UserId


@dataclass(frozen=True, slots=True)
class Authenticator:
    """What a person's authenticator counts from, sealed; it counts once it is confirmed."""

    sealed: bytes
    is_confirmed: bool


class SecondSteps(Protocol):
    """Authenticators, one a person, and recovery codes."""

    def get(self, user: UserId) -> Authenticator | None:
        """The person's, confirmed or not."""
        ...

    def begin(self, user: UserId, sealed: bytes) -> None:
        """A new one that isn't confirmed; one that is stays as it is."""
        ...

    def confirm(self, user: UserId) -> None:
        """From now on it is asked for."""
        ...

    def spend(self, user: UserId, count: int) -> bool:
        """Whether the code of that count is good; then it and those before it never are again."""
        ...

    def remove(self, user: UserId) -> None:
        """None any more, and no recovery codes."""
        ...

    def keep_codes(self, user: UserId, hashes: Sequence[str]) -> None:
        """These are the recovery codes; older ones end."""
        ...

    def use_code(self, user: UserId, code_hash: str) -> bool:
        """Whether it is one; then it is none any more."""
        ...

    def codes_left(self, user: UserId) -> int:
        """How many recovery codes are unused."""
        ...


class OneTimeCodes(Protocol):
    """Codes that an authenticator shows."""

    def fresh(self) -> str:
        """A secret to count from."""
        ...

    def uri(self, secret: str, name: str) -> str:
        """What an authenticator reads from the picture."""
        ...

    def count_of(self, secret: str, code: str, now: datetime) -> int | None:
        """Which count a code is of: the present one or a neighbour; None where of none."""
        ...
