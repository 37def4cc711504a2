"""The mirror of the shops' products: single products, and whole syncs by COPY."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ARRAY, Row, Text, case, cast, delete, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import Insert
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db import kin, shelves, sync_merge
from app.db.copy_lines import prepared
from app.db.product_columns import (
    IMAGE,
    PRODUCT,
    VARIANT,
    image_values,
    product_of,
    product_values,
    reviews_value,
    storable,
    variant_values,
)
from app.db.repositories.base import TenantRepository
from app.db.rows.catalog import images, products, variants
from app.domain.catalog import Kind, Product, ProductStatus
from app.domain.errors import NotFound
from app.domain.ids import ImageId, ProductId, RemoteId, StoreId
from app.domain.links import Kin
from app.domain.listings import Listing
from app.domain.reviews import Reviews
from app.domain.rival_audit import Shelf
from app.ports.catalog import Audited, Batch, ManyIds

REVIEWED = text(
    """
UPDATE products p SET reviews = told.reviews
FROM unnest(CAST(:ids AS uuid[]), CAST(:told AS jsonb[])) AS told (id, reviews)
WHERE p.tenant_id = :tenant AND p.store_id = :store AND p.id = told.id
  AND p.reviews IS DISTINCT FROM told.reviews
"""
)
UNREVIEWED = text(
    """
UPDATE products SET reviews = NULL
WHERE tenant_id = :tenant AND store_id = :store AND reviews IS NOT NULL
  AND id <> ALL (CAST(:ids AS uuid[]))
"""
)
# The details of a product are unpacked once, and not for each phrase: that is what takes the time.
SAYING = text(
    """
WITH shop AS MATERIALIZED (
  SELECT lower(title) AS title, lower(details->>'focus_keyword') AS focus FROM products
  WHERE tenant_id = :tenant AND store_id = :store AND kind = 'product' AND status <> 'trashed'
)
SELECT phrase, count(*) AS times FROM unnest(CAST(:phrases AS text[])) AS phrase,
  LATERAL (
    SELECT FROM shop WHERE position(phrase IN title) > 0 OR focus = phrase LIMIT 2
  ) AS saying
GROUP BY phrase
"""
)

_KEY = ("tenant_id", "id")
_KEPT = (*PRODUCT, "gaps", "content_hash", "updated_at")


def _put() -> Insert:
    fresh = upsert(products)
    excluded = {name: fresh.excluded[name] for name in _KEPT if name not in _KEY}
    # what a bulk file told of it is told no more by what stands here now, if that is another
    is_same = products.c.content_hash == fresh.excluded.content_hash
    source_hash = case((is_same, products.c.source_hash))
    return fresh.on_conflict_do_update(
        index_elements=_KEY, set_=excluded | {"source_hash": source_hash}
    )


PUT = _put()


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

    def listings(self) -> dict[ProductId, Listing]:
        """All products as they are listed."""
        return shelves.listings(self.connection, self.tenant)

    def shelf(self) -> Shelf:
        """What shoppers see, as numbers."""
        return shelves.shelf(self.connection, self.tenant)

    def sharing(self, wanted: Sequence[ProductId]) -> dict[ImageId, int]:
        """Pictures that other products show too."""
        mine = select(images.c.id).where(
            images.c.tenant_id == self.tenant, images.c.product_id.in_(list(wanted))
        )
        shown = (
            select(images.c.id, func.count())
            .join_from(
                images,
                products,
                (products.c.tenant_id == images.c.tenant_id)
                & (products.c.id == images.c.product_id),
            )
            .where(
                images.c.tenant_id == self.tenant,
                images.c.id.in_(mine),
                products.c.status != ProductStatus.TRASHED,
            )
            .group_by(images.c.id)
            .having(func.count() > 1)
        )
        return {ImageId(found): count - 1 for found, count in self.connection.execute(shown)}

    def taken(self, store: StoreId, handles: Collection[str]) -> set[str]:
        """Which of these are addresses of the store's products."""
        if not handles:
            return set()
        wanted = select(products.c.handle).where(
            products.c.tenant_id == self.tenant,
            products.c.store_id == store,
            products.c.kind == Kind.PRODUCT,
            products.c.handle.in_(list(handles)),
        )
        return set(self.connection.execute(wanted).scalars())

    def saying(self, store: StoreId, phrases: Collection[str]) -> dict[str, int]:
        """In how many products' titles each stands."""
        if not phrases:
            return {}
        values = {"tenant": self.tenant, "store": store, "phrases": sorted(phrases)}
        return {row.phrase: row.times for row in self.connection.execute(SAYING, values)}

    def kin(
        self, store: StoreId, wanted: Mapping[ProductId, str]
    ) -> Mapping[ProductId, Sequence[Kin]]:
        """Some that share a type or category with each."""
        return kin.kin(self.connection, self.tenant, store, wanted) if wanted else {}

    def titled(self, store: StoreId, limit: int) -> list[ProductId]:
        """Products with a page and an SEO title."""
        wanted = select(products.c.id).where(
            products.c.tenant_id == self.tenant,
            products.c.store_id == store,
            products.c.kind == Kind.PRODUCT,
            products.c.status == ProductStatus.ACTIVE,
            products.c.url != "",
            func.coalesce(products.c.seo_title, "") != "",
        )
        found = self.connection.execute(wanted.order_by(products.c.id).limit(limit))
        return [ProductId(each) for each in found.scalars()]

    def put(self, product: Product, score: int, gaps: Sequence[str]) -> None:
        """Insert or replace, with its audit."""
        self.put_all([Audited(product, score, gaps)])

    def put_all(self, audited: Sequence[Audited]) -> None:
        """Insert or replace several."""
        if not audited:
            return
        # always in the same order, so that two workers can't lock crosswise
        in_order = sorted(audited, key=lambda each: each.product.id)
        self.connection.execute(PUT, [self._values(each) for each in in_order])
        mine = [each.product for each in in_order]
        self._put_children(variants, VARIANT, {each.id: variant_values(each) for each in mine})
        self._put_children(images, IMAGE, {each.id: image_values(each) for each in mine})

    def known(self, source_hashes: Mapping[ProductId, str]) -> Collection[ProductId]:
        """Those that a source of that hash told."""
        return sync_merge.known(self.connection, self.tenant, source_hashes)

    def merge(self, batch: Batch) -> int:
        """Write those that differ."""
        return sync_merge.merge(self.connection, self.tenant, batch)

    def trash_missing(self, store: StoreId, there: ManyIds) -> int:
        """Trash all that isn't there."""
        return sync_merge.trash_missing(self.connection, self.tenant, store, there)

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

    def set_reviews(self, store: StoreId, told: Mapping[ProductId, Reviews]) -> None:
        """Write those that differ."""
        values = {
            "tenant": self.tenant,
            "store": store,
            "ids": [product.hex for product in told],
            "told": [json.dumps(reviews_value(reviews)) for reviews in told.values()],
        }
        for statement in (REVIEWED, UNREVIEWED):
            self.connection.execute(statement, values)

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

    def _values(self, audited: Audited) -> dict[str, Any]:
        product, score, gaps = audited
        return _row(PRODUCT, product_values(product, score)) | {
            "tenant_id": self.tenant,
            "gaps": list(gaps),
            "content_hash": prepared(audited).content_hash,
            "updated_at": product.updated_at,
        }

    def _put_children(
        self,
        table: Any,
        columns: Sequence[str],
        values: Mapping[ProductId, Sequence[tuple[Any, ...]]],
    ) -> None:
        self.connection.execute(
            delete(table).where(
                table.c.tenant_id == self.tenant, table.c.product_id.in_(list(values))
            )
        )
        rows = [
            {"tenant_id": self.tenant, "product_id": product} | _row(columns, each)
            for product, mine in values.items()
            for each in mine
        ]
        if rows:
            self.connection.execute(insert(table), rows)

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


def _row(columns: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
    return {name: storable(value) for name, value in zip(columns, values, strict=True)}
