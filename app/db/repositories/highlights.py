"""Highlights as rows."""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.highlights import highlights
from app.domain.errors import Invalid, NotFound
from app.domain.highlights import MOST, Highlight
from app.domain.ids import ProductId


class HighlightRows(TenantRepository):
    """Implements `app.ports.highlights.Highlights`."""

    def add(self, highlight: Highlight) -> None:
        """One more, up to a limit."""
        mine = select(func.count()).where(
            highlights.c.tenant_id == self.tenant, highlights.c.product_id == highlight.product_id
        )
        if self.connection.execute(mine).scalar_one() >= MOST:
            raise Invalid("that is enough of one product", {"fact": "too_many"})
        statement = upsert(highlights).values(asdict(highlight)).on_conflict_do_nothing()
        self.connection.execute(statement)

    def of_products(self, products: Sequence[ProductId]) -> dict[ProductId, list[str]]:
        """The places of the facts."""
        mine = select(highlights).where(
            highlights.c.tenant_id == self.tenant, highlights.c.product_id.in_(list(products))
        )
        found: dict[ProductId, list[str]] = {}
        ordered = mine.order_by(highlights.c.created_at, highlights.c.source)
        for row in self.connection.execute(ordered):
            found.setdefault(ProductId(row.product_id), []).append(row.source)
        return found

    def remove(self, product: ProductId, source: str) -> None:
        """Want it no more."""
        gone = self.connection.execute(
            delete(highlights).where(
                highlights.c.tenant_id == self.tenant,
                highlights.c.product_id == product,
                highlights.c.source == source,
            )
        )
        if gone.rowcount != 1:
            raise NotFound("no such highlight")
