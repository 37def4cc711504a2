"""Credentials on their way into the database and back."""

import json

from app.ports.connections import SealedCredentials
from app.ports.stores import Credentials
from app.ports.vault import Vault


def sealed(vault: Vault, credentials: Credentials) -> bytes:
    """The values, encrypted; the two times are kept in the open beside them."""
    return vault.seal(json.dumps(dict(credentials.values)))


def sealed_seo(vault: Vault, credentials: Credentials) -> bytes:
    """The second way in, encrypted."""
    return vault.seal(json.dumps(dict(credentials.seo)))


def opened(vault: Vault, kept: SealedCredentials) -> Credentials:
    """The values again."""
    seo = {} if kept.seo is None else json.loads(vault.open(kept.seo))
    return Credentials(
        json.loads(vault.open(kept.sealed)), kept.expires_at, kept.refresh_until, seo
    )
