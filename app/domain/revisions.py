"""Revisions: what we wrote into a shop, with the value before it, so that it can be taken back."""

from collections.abc import Sequence
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

    @property
    def can_be_undone(self) -> bool:
        """Whether this is a write of ours that stands and was not itself an undo."""
        return (
            self.state is RevisionState.WRITTEN and self.undone_by is None and self.undoes is None
        )


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The wish that takes several writes of ours to one slot back at once."""

    change: Change
    covers: tuple[Revision, ...]


def take_back(revisions: Sequence[Revision]) -> list[TakeBack]:
    """How to take these writes of one product back, slot by slot.

    Writes that follow upon one another are taken back together, to the text before the first of
    them. Where the merchant edited in between, only what came after their edit is taken back.
    """
    by_slot: dict[Slot, list[Revision]] = {}
    for revision in sorted(revisions, key=lambda r: r.created_at, reverse=True):
        if not revision.can_be_undone:
            continue
        chain = by_slot.setdefault(revision.slot, [])
        if not chain or (chain[-1].before or "") == (revision.stored or ""):
            chain.append(revision)
    return [
        TakeBack(Change(slot, chain[0].stored, chain[-1].before, undoes=chain[0].id), tuple(chain))
        for slot, chain in by_slot.items()
    ]
