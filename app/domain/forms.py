"""Forms that come twice: what they make has one id and, where it has a secret, one secret."""

import hmac
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from app.domain.errors import ToldOnce
from app.domain.ids import RemoteId, new_id, remote_uuid

TOLD_AGAIN = timedelta(minutes=10)
"""So long a secret is told again to whoever sends the same form: a second click ends the first."""


def id_of(owner: UUID, kind: str, number: str) -> UUID:
    """The id of what the owner's form of that number makes; a random one where it has none."""
    return remote_uuid(owner, kind, RemoteId(number)) if number else new_id()


def secret_of_form(key: str, about: UUID) -> bytes:
    """A secret for what has that id, always the same: it needn't be kept to be told again.

    `key` is the installation's, and known to nobody else.
    """
    return hmac.new(key.encode(), f"secret of {about}".encode(), sha256).digest()


def ensure_told_again(made_at: datetime, now: datetime) -> None:
    """Refuse to tell a secret long after it was made.

    Raises:
        ToldOnce: it was.
    """
    if now - made_at > TOLD_AGAIN:
        raise ToldOnce("its secret is told once")
