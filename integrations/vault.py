"""Secrets at rest, and passwords."""

import base64
import hashlib
import re
from collections.abc import Sequence

import bcrypt
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from app.domain.accounts import ensure_length
from app.domain.errors import Invalid

# of a password that is found in an afternoon where nobody counts tries (zxcvbn's score 2 begins
# there); its lists hold the 30,000 commonest of what was stolen elsewhere, and work offline
FEWEST_GUESSES = 10**6
READ_CHARS = 20  # its time grows with the cube of the length, and this much says enough


class FernetVault:
    """Implements `app.ports.vault.Vault`: the first key encrypts, all of them decrypt."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        """`keys` are secrets of any form; each is stretched to a Fernet key."""
        self.fernet = MultiFernet([Fernet(_fernet_key(key)) for key in keys])

    def seal(self, secret: str) -> bytes:
        """Encrypted for the database."""
        return self.fernet.encrypt(secret.encode())

    def open(self, sealed: bytes) -> str:
        """The secret again."""
        try:
            return self.fernet.decrypt(bytes(sealed)).decode()
        except InvalidToken:
            raise Invalid("sealed with a key that isn't ours any more") from None


class BcryptPasswords:
    """Implements `app.ports.vault.Passwords`."""

    def __init__(self, rounds: int = 12) -> None:
        """`rounds` 12 is a quarter of a second; tests take 4."""
        self.rounds = rounds
        self.nobody = self.hash("nobody has this password")

    def hash(self, password: str) -> str:
        """A salted hash."""
        return bcrypt.hashpw(_short(password), bcrypt.gensalt(self.rounds)).decode()

    def matches(self, password: str, hashed: str | None) -> bool:
        """Whether it is the one; None takes as long."""
        is_same = bcrypt.checkpw(_short(password), (hashed or self.nobody).encode())
        return is_same and hashed is not None

    def ensure_good(self, password: str, about: Sequence[str]) -> None:
        """Refuse one that others would guess."""
        from zxcvbn import zxcvbn  # noqa: PLC0415  its lists are 15 MB, which workers never need

        ensure_length(password)
        known = [form for each in about for form in _forms(each)]
        found = zxcvbn(password[:READ_CHARS], user_inputs=["rooz", *known])
        if found["guesses"] < FEWEST_GUESSES:
            raise Invalid("anybody would guess that password", {"password": "common"})


def _short(password: str) -> bytes:
    """Bcrypt reads 72 bytes and refuses more, so it gets a digest."""
    return base64.b64encode(hashlib.sha256(password.encode()).digest())


def _forms(known: str) -> list[str]:
    """How a name or an address comes to stand in a password."""
    words = re.findall(r"\w+", known.lower())
    return [known, *words, "".join(words), "-".join(words)]


def _fernet_key(secret: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"rooz-vault:" + secret.encode()).digest())
