"""Look after workspaces: find one, see how it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audit_log import KeptLine, Wanted
from app.domain.directory import SPAN, Entry, Person
from app.domain.ids import TenantId
from app.domain.points import Entry as LedgerEntry
from app.ports.activity import RunSummary, StoreRow
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.ports.queries import Queries

LATEST = 10


@dataclass(frozen=True, slots=True)
class Workspace:
    """One workspace as the panel shows it; each list has its latest ten at most, but people."""

    entry: Entry
    people: Sequence[Person]
    stores: Sequence[StoreRow]
    runs: Sequence[RunSummary]
    ledger: Sequence[tuple[int, LedgerEntry]]
    deeds: Sequence[KeptLine]


@dataclass(frozen=True, slots=True)
class Oversee:
    """Reads over all workspaces, and changes nothing."""

    open_platform_uow: OpenPlatformUow
    queries: Queries
    clock: Clock

    def search(self, text: str, limit: int, skip: int = 0) -> Sequence[Entry]:
        """The newest first; `text` is part of a name or an address, or an id."""
        with self.open_platform_uow() as platform:
            since = self.clock() - SPAN
            return platform.directory.search(text.strip(), since, limit, skip)

    def workspace(self, tenant: TenantId) -> Workspace:
        """One of them.

        Raises:
            NotFound: there is no such workspace.
        """
        with self.open_platform_uow() as platform:
            entry = platform.directory.entry(tenant, self.clock() - SPAN)
            people = platform.directory.people(tenant)
            deeds = platform.audit_log.lines(Wanted(tenant_id=tenant), LATEST)
        queries = self.queries
        return Workspace(
            entry,
            people,
            queries.stores(tenant),
            queries.runs(tenant, LATEST),
            queries.ledger(tenant, LATEST, None),
            deeds,
        )
