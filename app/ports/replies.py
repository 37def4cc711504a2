"""What was answered to requests that must not be done twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it was sent. `status` 0: there is none yet."""

    request_hash: str
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""


class Replies(Protocol):
    """Answers of a workspace by the keys of their requests."""

    def claim(self, key: str, request_hash: str, lease_s: float) -> Reply | None:
        """Take the key for this request; the reply of who had it before, where somebody did."""
        ...

    def keep(self, key: str, reply: Reply) -> None:
        """The answer, for whoever sends the same again."""
        ...

    def drop(self, key: str) -> None:
        """Nothing came of it: the key is free again."""
        ...

    def forget(self, hours: int) -> None:
        """Answers that are older."""
        ...
