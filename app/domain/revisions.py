"""Revisions: what we wrote into a shop, with the value before it, so that it can be taken back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.catalog import Slot
from app.domain.ids import (
    AttemptId,
    DraftId,
    ItemId,
    ProductId,
    RevisionId,
    RunId,
    StoreId,
    TenantId,
)


class RevisionState(StrEnum):
    """Where a write stands."""

    SENDING = "sending"  # promised before the call, so that a crash leaves a trace
    WRITTEN = "written"
    DROPPED = "dropped"  # never reached the shop


class Verdict(StrEnum):
    """What is to be done about one slot, seen against the live text."""

    WRITE = "write"
    ALREADY = "already"  # the shop has just that text
    CONFLICT = "conflict"  # somebody changed it since


@dataclass(frozen=True, slots=True)
class Change:
    """A wish for one slot: where `expected` still stands, put `wanted`. None is absent."""

    slot: Slot
    expected: str | None
    wanted: str | None
    draft_id: DraftId | None = None
    undoes: RevisionId | None = None

    def verdict(self, live: str | None) -> Verdict:
        """Write, leave, or report. A text that is absent equals an empty one to a shopper."""
        if (live or "") == (self.wanted or ""):
            return Verdict.ALREADY
        if (live or "") == (self.expected or ""):
            return Verdict.WRITE
        return Verdict.CONFLICT


@dataclass(frozen=True, slots=True)
class Revision:
    """One write of ours: `before` it, as `sent`, and as `stored` by the shop.

    None is absent, which is not empty. `undoes` names the revision that this one took back.
    `undone_by` is set once it was taken back itself.
    """

    tenant_id: TenantId
    id: RevisionId
    store_id: StoreId
    product_id: ProductId
    run_id: RunId
    item_id: ItemId
    attempt_id: AttemptId
    slot: Slot
    before: str | None
    sent: str | None
    stored: str | None
    state: RevisionState
    created_at: datetime
    draft_id: DraftId | None = None
    undoes: RevisionId | None = None
    undone_by: RevisionId | None = None
    author: str = ""

    def change_back(self) -> Change:
        """The wish that takes this write back: only where what the shop stored still stands."""
        return Change(self.slot, expected=self.stored, wanted=self.before, undoes=self.id)
