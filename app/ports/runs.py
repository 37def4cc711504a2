"""Runs, and their items with leases."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.ids import ItemId, RunId, StoreId
from app.domain.runs import Ending, Item, ItemState, Lease, Progress, Run, RunState


class Runs(Protocol):
    """Runs, and their items with leases. Leases go by the database's clock."""

    def add(self, run: Run, items: Sequence[Item]) -> bool:
        """A run with its items; False, and nothing added, where its request key has come before."""
        ...

    def by_request_key(self, key: str) -> Run | None:
        """The run that an earlier click with the same key made."""
        ...

    def get(self, run: RunId) -> Run:
        """One run, or NotFound."""
        ...

    def item(self, item: ItemId) -> Item:
        """One item, or NotFound."""
        ...

    def take(self, run: RunId, limit: int, lease_s: float) -> list[Lease]:
        """Items to work on now: waiting and due, or with a lease that ran out.

        None once the run is not active. Each taking counts as an attempt and raises the fence.
        """
        ...

    def renew(self, lease: Lease, lease_s: float) -> None:
        """More time, or LostLease."""
        ...

    def renew_all(self, leases: Sequence[Lease], lease_s: float) -> list[ItemId]:
        """More time for many; answers which of them another worker has by now."""
        ...

    def waiting(self, run: RunId) -> int:
        """How many items are still to do."""
        ...

    def finish(self, lease: Lease, state: ItemState, outcome: str = "", detail: str = "") -> None:
        """The item is over, or LostLease where another worker has it by now."""
        ...

    def finish_all(self, ended: Mapping[Lease, Ending]) -> list[ItemId]:
        """Those items are over; answers which of them another worker has by now: those aren't."""
        ...

    def remark(self, item: ItemId, codes: Sequence[str]) -> None:
        """Add to what is told of an item that is over."""
        ...

    def put_back(self, lease: Lease, delay_s: float, outcome: str, detail: str) -> None:
        """Wait and try again later, or LostLease."""
        ...

    def hand_back(self, lease: Lease) -> None:
        """As if it had never been taken, or LostLease."""
        ...

    def cancel_waiting(self, run: RunId) -> list[ItemId]:
        """Cancel all items that nobody works on; answers which."""
        ...

    def unfinished(self, store: StoreId) -> list[Run]:
        """Active and paused runs of a shop."""
        ...

    def paused(self) -> list[Run]:
        """All paused runs of the tenant."""
        ...

    def progress(self, run: RunId) -> Progress:
        """How many items stand where."""
        ...

    def set_state(
        self,
        run: RunId,
        state: RunState,
        reason: str = "",
        resumes_at: datetime | None = None,
    ) -> bool:
        """Move an unfinished run on; False where it was final already or is in that state."""
        ...

    def close_if_done(self, run: RunId) -> bool:
        """FINISHED (or still CANCELLED), with a time, if no item is left; whether just now."""
        ...
