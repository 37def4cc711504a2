"""What is to be done about an item's changes, seen against what stands in the shop now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.catalog import Field, Product, ProductStatus, Slot
from app.domain.errors import ExternalError, Invalid
from app.domain.ids import AttemptId, ProductId
from app.domain.revisions import Change, Revision, RevisionState, Verdict
from app.domain.runs import Ending, ItemState, Lease
from app.ports.stores import Live, Written


@dataclass(frozen=True, slots=True)
class Wish:
    """What an item wants done to its product."""

    lease: Lease
    changes: tuple[Change, ...]

    @property
    def product_id(self) -> ProductId:
        """The item's product."""
        if self.lease.item.product_id is None:
            raise Invalid("a write item names its product")
        return self.lease.item.product_id

    @property
    def attempt(self) -> AttemptId:
        """Our mark in the shop."""
        return AttemptId(self.lease.item.id)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a wish. `live` None: the shop has no such product any more.

    `texts` are those that the shop has now; `refusal` is why it took just some of ours, and
    `changed_at` when it took them.
    """

    live: Live | None
    texts: Mapping[Slot, str | None]
    written: Mapping[Slot, Revision]
    verdicts: Mapping[Slot, Verdict]
    refusal: ExternalError | None = None
    changed_at: datetime | None = None

    @property
    def is_trashed(self) -> bool:
        """Whether nothing can be done, for the product is in the shop's trash."""
        return self.live is not None and self.live.status is ProductStatus.TRASHED

    @property
    def conflicts(self) -> list[str]:
        """The fields that somebody changed since."""
        return [str(s.field) for s, v in self.verdicts.items() if v is Verdict.CONFLICT]

    def ending(self) -> Ending:
        """How the item ends: state, code, and what it is about."""
        if self.live is None:
            return ItemState.FAILED, "gone", ""
        if self.is_trashed:
            return ItemState.FAILED, "trashed", ""
        if self.refusal is not None:
            return ItemState.FAILED, self.refusal.kind, str(self.refusal)
        if Verdict.CONFLICT in self.verdicts.values():
            return ItemState.CONFLICT, "changed_in_store", ", ".join(dict.fromkeys(self.conflicts))
        if not self.written:
            return ItemState.SKIPPED, "already", ""
        return ItemState.DONE, "written", self._told()

    def _told(self) -> str:
        """Which texts the shop keeps in another form than they were sent in."""
        changed = [
            str(slot.field)
            for slot, revision in self.written.items()
            if (revision.stored or "") != (revision.sent or "")
        ]
        return f"changed:{','.join(dict.fromkeys(changed))}" if changed else ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A wish against what stands there; `landed` is what an earlier try had written."""

    wish: Wish
    product: Product
    live: Live | None
    landed: Mapping[Slot, Revision]
    verdicts: Mapping[Slot, Verdict]

    @classmethod
    def of(
        cls, wish: Wish, product: Product, live: Live | None, promised: Sequence[Revision]
    ) -> "Plan":
        """Compare. `promised` are the revisions of an earlier try whose end nobody knows."""
        if live is None:
            return cls(wish, product, None, {}, {})
        # found after a crash: what stands there now may be the merchant's edit of our text
        landed = {
            revision.slot: _written(revision, revision.sent)
            for revision in promised
            if _landed(revision, live, wish.attempt)
        }
        return cls(wish, product, live, landed, _verdicts(wish.changes, live, landed))

    @property
    def wanted(self) -> tuple[Change, ...]:
        """The changes that are to be written."""
        if self.live is None or self.live.status is ProductStatus.TRASHED:
            return ()
        return tuple(c for c in self.wish.changes if self.verdicts[c.slot] is Verdict.WRITE)

    def outcome(self, sent: Sequence[Revision] = (), done: Written | None = None) -> Outcome:
        """What became of it, with what went in just now and what the shop made of that."""
        if done is None:
            texts = self.live.texts if self.live else {}
            return Outcome(self.live, texts, self.landed, self.verdicts)
        kept = done.texts
        fresh = {revision.slot: _written(revision, kept[revision.slot]) for revision in sent}
        texts = {**(self.live.texts if self.live else {}), **kept}
        written = {**self.landed, **fresh}
        return Outcome(self.live, texts, written, self.verdicts, done.refusal, done.changed_at)


def _written(promised: Revision, stored: str | None) -> Revision:
    return replace(promised, state=RevisionState.WRITTEN, stored=stored)


def _landed(promised: Revision, live: Live, attempt: AttemptId) -> bool:
    """Whether an earlier try of ours reached the shop, whatever became of its answer.

    Our mark stands for the thing's own texts, which go in with it or not at all. What goes in
    beside them may have been refused: then it is as it was.
    """
    now = live.texts.get(promised.slot) or ""
    if promised.slot in live.texts and now == (promised.sent or ""):
        return True
    is_beside = (
        promised.slot.field is Field.ALT_TEXT
        or bool(promised.slot.locale)
        or promised.slot in live.apart
    )
    was_refused = is_beside and now == (promised.before or "")
    return live.attempt == attempt and not was_refused


def _verdicts(
    changes: Sequence[Change], live: Live, landed: Mapping[Slot, Revision]
) -> dict[Slot, Verdict]:
    verdicts: dict[Slot, Verdict] = {}
    for change in changes:
        if change.slot in landed:
            verdicts[change.slot] = Verdict.ALREADY
        elif change.slot not in live.texts:
            verdicts[change.slot] = Verdict.CONFLICT
        else:
            verdicts[change.slot] = change.verdict(live.texts[change.slot])
    return verdicts
