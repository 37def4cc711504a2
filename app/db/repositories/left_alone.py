"""The never-touch list as rows."""

from collections.abc import Collection

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.catalog import products
from app.db.rows.left_alone import left_alone
from app.domain.ids import ProductId


class LeftAloneRows(TenantRepository):
    """Implements `app.ports.left_alone.LeftAlone`."""

    def add(self, wanted: Collection[ProductId], author: str) -> int:
        """More of them."""
        known = select(products.c.id).where(
            products.c.tenant_id == self.tenant, products.c.id.in_(list(wanted))
        )
        rows = [
            {"tenant_id": self.tenant, "product_id": product, "author": author}
            for product in self.connection.execute(known).scalars()
        ]
        if not rows:
            return 0
        fresh = upsert(left_alone).values(rows).on_conflict_do_nothing()
        return self.connection.execute(fresh).rowcount

    def remove(self, wanted: Collection[ProductId]) -> int:
        """Fewer."""
        gone = delete(left_alone).where(
            left_alone.c.tenant_id == self.tenant, left_alone.c.product_id.in_(list(wanted))
        )
        return self.connection.execute(gone).rowcount

    def among(self, wanted: Collection[ProductId]) -> frozenset[ProductId]:
        """Which of these."""
        mine = select(left_alone.c.product_id).where(
            left_alone.c.tenant_id == self.tenant, left_alone.c.product_id.in_(list(wanted))
        )
        return frozenset(ProductId(found) for found in self.connection.execute(mine).scalars())
