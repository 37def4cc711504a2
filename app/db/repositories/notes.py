"""Notes as rows."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, delete, func, insert, select

from app.db.repositories.base import TenantRepository
from app.db.rows.catalog import products
from app.db.rows.notes import notes
from app.domain.errors import Invalid, NotFound
from app.domain.ids import NoteId, ProductId, TenantId
from app.domain.notes import MOST_NOTES, Note


class NoteRows(TenantRepository):
    """Implements `app.ports.notes.Notes`."""

    def add(self, note: Note) -> None:
        """One more, up to a limit."""
        mine = select(func.count()).where(
            notes.c.tenant_id == self.tenant, notes.c.product_id == note.product_id
        )
        if self.connection.execute(mine).scalar_one() >= MOST_NOTES:
            raise Invalid("that is enough of one product", {"text": "too_many"})
        self.connection.execute(insert(notes).values(asdict(note)))

    def of_product(self, product: ProductId, *, held: bool = False) -> list[Note]:
        """All of a product."""
        if held:
            mine = products.c.tenant_id == self.tenant, products.c.id == product
            # notes of others that only refer to it needn't wait
            self.connection.execute(
                select(products.c.id).where(*mine).with_for_update(key_share=True)
            )
        return self.of_products([product]).get(product, [])

    def of_products(self, wanted: Sequence[ProductId]) -> dict[ProductId, list[Note]]:
        """All of many."""
        mine = select(notes).where(
            notes.c.tenant_id == self.tenant, notes.c.product_id.in_(list(wanted))
        )
        found: dict[ProductId, list[Note]] = {}
        for row in self.connection.execute(mine.order_by(notes.c.created_at, notes.c.id)):
            found.setdefault(ProductId(row.product_id), []).append(_note_of(row))
        return found

    def remove(self, product: ProductId, note: NoteId) -> None:
        """Take it back."""
        gone = self.connection.execute(
            delete(notes).where(
                notes.c.tenant_id == self.tenant,
                notes.c.product_id == product,
                notes.c.id == note,
            )
        )
        if gone.rowcount != 1:
            raise NotFound("no such note")


def _note_of(row: Row[Any]) -> Note:
    return Note(
        TenantId(row.tenant_id),
        NoteId(row.id),
        ProductId(row.product_id),
        row.question,
        row.text,
        row.author,
        row.created_at,
    )
