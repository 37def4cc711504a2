"""Keeps secrets that we have to hand on again, such as a shop's keys."""

from collections.abc import Sequence
from typing import Protocol


class Vault(Protocol):
    """Encrypts and decrypts. Keys rotate: the first encrypts, all decrypt."""

    def seal(self, secret: str) -> bytes:
        """The secret, encrypted for the database."""
        ...

    def open(self, sealed: bytes) -> str:
        """The secret again.

        Raises:
            Invalid: sealed with a key that is not ours any more, or damaged.
        """
        ...


class Passwords(Protocol):
    """Hashes and checks passwords."""

    def hash(self, password: str) -> str:
        """A salted hash for the database."""
        ...

    def matches(self, password: str, hashed: str | None) -> bool:
        """Whether the password is the one. None takes as long as a wrong password."""
        ...

    def ensure_good(self, password: str, about: Sequence[str]) -> None:
        """Refuse one that others would guess; `about` is what they know of the person.

        Raises:
            Invalid: "password" is too short, too long or among the first that anybody tries.
        """
        ...
