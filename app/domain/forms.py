"""Forms that come twice: what they make has one id and, where it has a secret, one secret."""

import hmac
import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from app.domain.errors import ToldOnce
from app.domain.ids import RemoteId, new_id, remote_uuid

SECRET_BYTES = 32
TOLD_AGAIN = timedelta(minutes=10)
"""So long a secret is told again to whoever sends the same form: a second click ends the first."""


def id_of(owner: UUID, kind: str, number: str) -> UUID:
    """The id of what the owner's form of that number makes; a random one where it has none."""
    return remote_uuid(owner, kind, RemoteId(number)) if number else new_id()


def secret_of_form(key: str, about: UUID, number: str) -> bytes:
    """A secret for what a form of that number makes, always the same; random without a number.

    `key` is the installation's. The number, which chance makes as well, is kept nowhere: whoever
    gets at our keys and our rows can't make the secret again.
    """
    if not number:
        return secrets.token_bytes(SECRET_BYTES)
    return hmac.new(key.encode(), f"secret of {about} by {number}".encode(), sha256).digest()


def ensure_told_again(made_at: datetime, now: datetime) -> None:
    """Refuse to tell a secret long after it was made.

    Raises:
        ToldOnce: it was.
    """
    if now - made_at > TOLD_AGAIN:
        raise ToldOnce("its secret is told once")
