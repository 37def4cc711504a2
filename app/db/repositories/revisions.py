"""Revisions as rows."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, case, insert, select, text, update

from app.db.repositories.base import TenantRepository
from app.db.repositories.drafts import draft_of
from app.db.rows.drafts import drafts
from app.db.rows.revisions import revisions, undo_items
from app.db.slot_columns import FIELD_ORDER, slot_of, slot_values
from app.domain.drafts import Draft
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
from app.domain.revisions import Revision, RevisionState

SETTLE = text(
    """
UPDATE revisions r SET state = told.state, stored = told.stored
FROM unnest(CAST(:ids AS uuid[]), CAST(:states AS text[]), CAST(:stored AS text[]))
  AS told (id, state, stored)
WHERE r.tenant_id = :tenant AND r.id = told.id
"""
)


class RevisionRows(TenantRepository):
    """Implements `app.ports.revisions.Revisions`."""

    def add(self, fresh: Sequence[Revision]) -> None:
        """Promised writes."""
        if fresh:
            self.connection.execute(insert(revisions), [_values(each) for each in fresh])

    def get(self, revision: RevisionId) -> Revision:
        """One revision."""
        return revision_of(self.one(self._all().where(revisions.c.id == revision), "revision"))

    def of_items(self, items: Sequence[ItemId]) -> dict[ItemId, list[Revision]]:
        """The writes of each of these items, in the order of the product's fields."""
        place = case(FIELD_ORDER, value=revisions.c.field)
        found: dict[ItemId, list[Revision]] = {item: [] for item in items}
        for each in self._read(self._all().where(revisions.c.item_id.in_(items)).order_by(place)):
            found[each.item_id].append(each)
        return found

    def of_product(self, product: ProductId) -> list[Revision]:
        """A product's history, newest first."""
        wanted = self._all().where(
            revisions.c.product_id == product, revisions.c.state != RevisionState.DROPPED
        )
        return self._read(wanted.order_by(revisions.c.created_at.desc()))

    def of_run(self, run: RunId) -> list[Revision]:
        """All writes of a run."""
        wanted = self._all().where(revisions.c.run_id == run)
        return self._read(wanted.order_by(revisions.c.created_at))

    def made(self, store: StoreId, most: int) -> list[tuple[Revision, Draft]]:
        """What was written, with its drafts."""
        wanted = self._all().where(
            revisions.c.store_id == store,
            revisions.c.state == RevisionState.WRITTEN,
            revisions.c.undoes.is_(None),
            revisions.c.draft_id.is_not(None),
        )
        found = self._read(wanted.order_by(revisions.c.created_at.desc()).limit(most))
        ids = [revision.draft_id for revision in found]
        mine = select(drafts).where(drafts.c.tenant_id == self.tenant, drafts.c.id.in_(ids))
        by_id = {draft.id: draft for draft in map(draft_of, self.connection.execute(mine))}
        return [(each, by_id[each.draft_id]) for each in found if each.draft_id in by_id]

    def settle(self, told: Sequence[Revision]) -> None:
        """What became of them, in one statement."""
        if not told:
            return
        values = {
            "tenant": self.tenant,
            "ids": [revision.id for revision in told],
            "states": [str(revision.state) for revision in told],
            "stored": [revision.stored for revision in told],
        }
        self.connection.execute(SETTLE, values)

    def save(self, revision: Revision) -> None:
        """Replace by id."""
        self.connection.execute(
            update(revisions)
            .where(revisions.c.tenant_id == self.tenant, revisions.c.id == revision.id)
            .values(_values(revision))
        )

    def attach(self, item: ItemId, about: Sequence[RevisionId]) -> None:
        """Remember which revisions an undo item is about."""
        rows = [
            {"tenant_id": self.tenant, "item_id": item, "revision_id": revision}
            for revision in about
        ]
        if rows:
            self.connection.execute(insert(undo_items), rows)

    def attached(self, item: ItemId) -> list[Revision]:
        """The revisions that an undo item is about."""
        wanted = self._all().join_from(
            revisions,
            undo_items,
            (undo_items.c.tenant_id == revisions.c.tenant_id)
            & (undo_items.c.revision_id == revisions.c.id),
        )
        return self._read(wanted.where(undo_items.c.item_id == item))

    def _all(self) -> Any:
        return select(revisions).where(revisions.c.tenant_id == self.tenant)

    def _read(self, wanted: Any) -> list[Revision]:
        return [revision_of(row) for row in self.connection.execute(wanted)]


def _values(revision: Revision) -> dict[str, Any]:
    return {
        "tenant_id": revision.tenant_id,
        "id": revision.id,
        "store_id": revision.store_id,
        "product_id": revision.product_id,
        "run_id": revision.run_id,
        "item_id": revision.item_id,
        "attempt_id": revision.attempt_id,
        **slot_values(revision.slot),
        "before": revision.before,
        "sent": revision.sent,
        "stored": revision.stored,
        "state": revision.state,
        "draft_id": revision.draft_id,
        "undoes": revision.undoes,
        "undone_by": revision.undone_by,
        "author": revision.author,
        "created_at": revision.created_at,
    }


def revision_of(row: Row[Any]) -> Revision:
    """A revision from its row."""
    return Revision(
        TenantId(row.tenant_id),
        RevisionId(row.id),
        StoreId(row.store_id),
        ProductId(row.product_id),
        RunId(row.run_id),
        ItemId(row.item_id),
        AttemptId(row.attempt_id),
        slot_of(row),
        row.before,
        row.sent,
        row.stored,
        RevisionState(row.state),
        row.created_at,
        None if row.draft_id is None else DraftId(row.draft_id),
        None if row.undoes is None else RevisionId(row.undoes),
        None if row.undone_by is None else RevisionId(row.undone_by),
        row.author,
    )
