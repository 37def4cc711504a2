"""The mirror of the shops' products: single products, and whole syncs by COPY."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import ARRAY, Row, Text, cast, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db import sync_merge
from app.db.product_columns import (
    image_values,
    product_of,
    product_values,
    variant_values,
)
from app.db.repositories.base import TenantRepository
from app.db.rows.catalog import images, products, variants
from app.domain.catalog import Kind, Product, ProductStatus
from app.domain.errors import NotFound
from app.domain.ids import ProductId, RemoteId, StoreId
from app.ports.catalog import SyncedCounts


class ProductRows(TenantRepository):
    """Implements `app.ports.catalog.Products`."""

    def get(self, product: ProductId) -> Product:
        """One product."""
        found = self.many([product]).get(product)
        if found is None:
            raise NotFound("no such product")
        return found

    def many(self, wanted: Sequence[ProductId]) -> dict[ProductId, Product]:
        """Those that exist."""
        ids = list(wanted)
        rows = self.connection.execute(
            select(products).where(products.c.tenant_id == self.tenant, products.c.id.in_(ids))
        ).all()
        mine = self._children(variants, ids)
        pictures = self._children(images, ids)
        return {ProductId(row.id): product_of(row, mine[row.id], pictures[row.id]) for row in rows}

    def put(self, product: Product, score: int, gaps: Sequence[str]) -> None:
        """Insert or replace, with its audit."""
        values = product_values(product, score, gaps) | {"tenant_id": self.tenant}
        fresh = upsert(products).values(values)
        self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id", "id"],
                set_={name: fresh.excluded[name] for name in values if name not in _KEY},
            )
        )
        for table in (variants, images):
            self.connection.execute(
                delete(table).where(
                    table.c.tenant_id == self.tenant, table.c.product_id == product.id
                )
            )
        own = {"tenant_id": self.tenant, "product_id": product.id}
        if product.variants:
            self.connection.execute(
                insert(variants), [own | variant_values(each) for each in product.variants]
            )
        if product.images:
            self.connection.execute(
                insert(images), [own | image_values(each) for each in product.images]
            )

    def merge(self, store: StoreId, spool: Path, *, is_whole: bool) -> SyncedCounts:
        """Stream a spooled sync into the mirror."""
        return sync_merge.merge(self.connection, self.tenant, store, spool, is_whole=is_whole)

    def count(self, store: StoreId) -> int:
        """How many products there are."""
        return self.connection.execute(
            select(func.count()).select_from(products).where(*self._there(store))
        ).scalar_one()

    def trash_others(self, store: StoreId, there: Sequence[RemoteId]) -> int:
        """Trash all that aren't there."""
        listed = func.unnest(cast(list(there), ARRAY(Text)))
        return self.connection.execute(
            update(products)
            .where(*self._there(store), products.c.remote_id.not_in(select(listed)))
            .values(status=ProductStatus.TRASHED)
        ).rowcount

    def unknown(self, store: StoreId, there: Sequence[RemoteId]) -> list[RemoteId]:
        """Which of these the mirror hasn't got."""
        known = set(
            self.connection.execute(
                select(products.c.remote_id).where(*self._there(store))
            ).scalars()
        )
        return [remote_id for remote_id in there if remote_id not in known]

    def trash(self, product: ProductId) -> None:
        """The shop has it no more."""
        self.connection.execute(
            update(products)
            .where(products.c.tenant_id == self.tenant, products.c.id == product)
            .values(status=ProductStatus.TRASHED)
        )

    def _there(self, store: StoreId) -> tuple[Any, ...]:
        return (
            products.c.tenant_id == self.tenant,
            products.c.store_id == store,
            products.c.kind == Kind.PRODUCT,
            products.c.status != ProductStatus.TRASHED,
        )

    def _children(self, table: Any, ids: list[ProductId]) -> dict[Any, list[Row[Any]]]:
        rows = self.connection.execute(
            select(table)
            .where(table.c.tenant_id == self.tenant, table.c.product_id.in_(ids))
            .order_by(table.c.position)
        )
        found: dict[Any, list[Row[Any]]] = defaultdict(list)
        for row in rows:
            found[row.product_id].append(row)
        return found


_KEY = frozenset({"tenant_id", "id"})
