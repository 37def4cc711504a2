"""What a tenant's texts cost us."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from app.domain.competitor_jobs import JobLease
from app.domain.ids import ItemId


class Spending(Protocol):
    """Money spent on models, and money that items under way may still take."""

    def open_usd(self, since: datetime) -> Decimal:
        """Spent since then, and promised to items under way.

        Nobody else of the tenant reckons until this transaction ends.
        """
        ...

    def promise(self, usd: Mapping[ItemId, Decimal]) -> None:
        """Set aside for as long as the items are worked on."""
        ...

    def promise_to(self, lease: JobLease, usd: Decimal) -> None:
        """Set so much aside for an analysis, instead of what it had, as long as it is worked on."""
        ...
