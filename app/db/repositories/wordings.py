"""Wordings as rows: found by a few of their shingles, compared by all."""

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import text

from app.db.repositories.base import TenantRepository
from app.domain.ids import ProductId, StoreId
from app.domain.sameness import Wording, sketch

UNREAD = """
SELECT id, content_hash FROM products
WHERE tenant_id = :tenant AND store_id = :store AND worded_hash IS DISTINCT FROM content_hash
LIMIT :limit
"""
READ = """
UPDATE products p SET worded_hash = told.hash
FROM unnest(CAST(:ids AS uuid[]), CAST(:hashes AS text[])) AS told (id, hash)
WHERE p.tenant_id = :tenant AND p.id = told.id
"""
LIVE = "product_id = ANY(CAST(:ids AS uuid[])) AND NOT is_draft"
REPLACE = f"""
DELETE FROM wording_marks WHERE tenant_id = :tenant AND {LIVE};
DELETE FROM wordings WHERE tenant_id = :tenant AND {LIVE};
INSERT INTO wordings (tenant_id, product_id, field, language, is_draft, shingles, kept_at)
SELECT :tenant, told.*, now() FROM unnest(
  CAST(:products AS uuid[]), CAST(:fields AS text[]), CAST(:languages AS text[]),
  CAST(:drafts AS boolean[]), CAST(:shingles AS bytea[])
) AS told;
INSERT INTO wording_marks (tenant_id, mark, product_id, field, language, is_draft)
SELECT :tenant, told.mark, products[of], fields[of], languages[of], drafts[of]
FROM unnest(CAST(:marks AS bigint[]), CAST(:of AS integer[])) AS told (mark, of), (SELECT
  CAST(:products AS uuid[]) AS products, CAST(:fields AS text[]) AS fields,
  CAST(:languages AS text[]) AS languages, CAST(:drafts AS boolean[]) AS drafts
) AS wordings
"""  # noqa: S608  our own words
HOLD = "SELECT pg_advisory_xact_lock(hashtextextended(:turn, 0))"
SHINGLE_BYTES = 4


class WordingRows(TenantRepository):
    """Implements `app.ports.wordings.Wordings`."""

    def hold(self, store: StoreId) -> None:
        """One after the other."""
        self.connection.execute(text(HOLD), {"turn": turn(store)})

    def unread(self, store: StoreId, limit: int) -> dict[ProductId, str]:
        """Those that changed."""
        values = {"tenant": self.tenant, "store": store, "limit": limit}
        rows = self.connection.execute(text(UNREAD), values)
        return {ProductId(row.id): row.content_hash for row in rows}

    def read(self, states: Mapping[ProductId, str], wordings: Sequence[Wording]) -> None:
        """In place of those before."""
        values = {"ids": [product.hex for product in states], "hashes": list(states.values())}
        self._replace(wordings, values)
        self.connection.execute(text(READ), values | {"tenant": self.tenant})

    def _replace(self, fresh: Iterable[Wording], which: Mapping[str, Any]) -> None:
        told = [each for each in fresh if each.shingles]
        marks = [(mark, of) for of, each in enumerate(told, 1) for mark in sketch(each.shingles)]
        values = {
            "tenant": self.tenant,
            "products": [each.product_id.hex for each in told],
            "fields": [str(each.place.field) for each in told],
            "languages": [each.place.language for each in told],
            "drafts": [each.is_draft for each in told],
            "shingles": [packed(each.shingles) for each in told],
            "marks": [mark for mark, _of in marks],
            "of": [of for _mark, of in marks],
        }
        self.connection.execute(text(REPLACE), {**which, **values})


def turn(store: StoreId) -> str:
    """What the lock is named by that a shop's texts are looked at and kept under."""
    return f"wordings/{store}"


def packed(shingles: frozenset[int]) -> bytes:
    """The shingles as they are kept."""
    return struct.pack(f"<{len(shingles)}I", *sorted(shingles))


def unpacked(kept: memoryview) -> frozenset[int]:
    """The same, read."""
    return frozenset(struct.unpack(f"<{len(kept) // SHINGLE_BYTES}I", kept))
