"""Outlines of descriptions as rows; their parts as JSON."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects.postgresql import insert

from app.db.repositories.base import TenantRepository
from app.db.rows.outlines import outlines
from app.domain.errors import Conflict, NotFound
from app.domain.ids import OutlineId, StoreId, TenantId
from app.domain.outlines import Outline, Part, PartKind


class OutlineRows(TenantRepository):
    """Implements `app.ports.outlines.Outlines`."""

    def of_store(self, store: StoreId) -> list[Outline]:
        """All of a store."""
        mine = select(outlines).where(
            outlines.c.tenant_id == self.tenant, outlines.c.store_id == store
        )
        rows = self.connection.execute(mine.order_by(outlines.c.category))
        return [_outline_of(row) for row in rows]

    def put(self, outline: Outline) -> None:
        """The next version."""
        fresh = insert(outlines).values(
            tenant_id=outline.tenant_id,
            id=outline.id,
            store_id=outline.store_id,
            category=outline.category,
            parts=[asdict(part) for part in outline.parts],
            number=outline.number,
            author=outline.author,
            created_at=outline.created_at,
        )
        given = fresh.excluded
        put = self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id", "store_id", "category"],
                set_={
                    "parts": given.parts,
                    "number": given.number,
                    "author": given.author,
                    "created_at": given.created_at,
                },
                where=outlines.c.number == given.number - 1,
            )
        )
        if put.rowcount != 1:
            raise Conflict(f"version {outline.number} was saved by somebody else")

    def remove(self, store: StoreId, category: str) -> None:
        """None for that category."""
        gone = self.connection.execute(
            delete(outlines).where(
                outlines.c.tenant_id == self.tenant,
                outlines.c.store_id == store,
                outlines.c.category == category,
            )
        )
        if gone.rowcount != 1:
            raise NotFound("no template for that category")


def _outline_of(row: Row[Any]) -> Outline:
    return Outline(
        TenantId(row.tenant_id),
        OutlineId(row.id),
        StoreId(row.store_id),
        row.category,
        tuple(_part_of(**stored) for stored in row.parts),
        row.number,
        row.author,
        row.created_at,
    )


def _part_of(kind: str, names: list[str], **rest: Any) -> Part:
    return Part(PartKind(kind), names=tuple(names), **rest)
