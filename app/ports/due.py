"""Work of all tenants that nobody is at, as the database knows it: hints of the queue get lost."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import (
    CompetitorJobId,
    ErrandId,
    RuleId,
    RunId,
    StoreId,
    SubscriptionId,
    TenantId,
    UserId,
    WatchId,
)
from app.domain.runs import RunKind


@dataclass(frozen=True, slots=True)
class DueRun:
    """A run with items that somebody should be working on."""

    tenant_id: TenantId
    run_id: RunId
    kind: RunKind


class Due(Protocol):
    """What is due by now, at most `limit` of each kind."""

    def runs(self, limit: int) -> list[DueRun]:
        """Active runs that have an item to do, or none left and aren't closed."""
        ...

    def resumptions(self, limit: int) -> list[DueRun]:
        """Paused runs whose time has come to go on, those that wait longest first."""
        ...

    def stores(self, limit: int) -> list[tuple[TenantId, StoreId]]:
        """Connected shops that are due to be looked at, those that wait longest first."""
        ...

    def analyses(self, limit: int) -> list[tuple[TenantId, CompetitorJobId]]:
        """Analyses of rivals' shops that somebody should be working on, tenants in turn."""
        ...

    def errands(self, limit: int) -> list[tuple[TenantId, ErrandId]]:
        """Errands whose program's server died, those that wait longest first."""
        ...

    def rules(self, limit: int) -> list[tuple[TenantId, RuleId]]:
        """Rules that are on and due to look at their shops, those that wait longest first."""
        ...

    def watches(self, limit: int) -> list[tuple[TenantId, WatchId]]:
        """Watches whose next look is due, those that wait longest first."""
        ...

    def looks(self, limit: int) -> list[tuple[TenantId, WatchId]]:
        """Watches whose look under way is over."""
        ...

    def digests(self, limit: int) -> list[TenantId]:
        """Who has something to hear of watched shops, and heard of none today."""
        ...

    def notifications(self, limit: int, *, digest: bool) -> list[tuple[TenantId, UserId]]:
        """Members to whom mail is due of what they haven't read; with a `digest`, the day's."""
        ...

    def letters(self, limit: int) -> list[tuple[TenantId, RunId]]:
        """Runs that ended today or yesterday, whose merchants want mail and had none of them."""
        ...

    def deliveries(self, limit: int) -> list[TenantId]:
        """Who has something to be delivered to programs, those that wait longest first."""
        ...

    def old_deliveries(self, limit: int, days: int) -> list[TenantId]:
        """Who has deliveries that are older than that."""
        ...

    def switched_off(self, limit: int) -> list[tuple[TenantId, SubscriptionId]]:
        """Subscriptions that failed for days, and whose owners don't know yet."""
        ...
