"""All workspaces, for those who run the platform."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.directory import Entry, Person
from app.domain.ids import TenantId


class Directory(Protocol):
    """Amounts, shops' names and members; never a product or a text."""

    def search(self, text: str, since: datetime, limit: int, skip: int) -> Sequence[Entry]:
        """The newest first; `text` is part of a name or an address, or an id."""
        ...

    def entry(self, tenant: TenantId, since: datetime) -> Entry:
        """One workspace, or NotFound."""
        ...

    def people(self, tenant: TenantId) -> Sequence[Person]:
        """Its members, by name."""
        ...
