"""Wordings as rows: found by a few of their shingles, compared by all."""

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import text

from app.db.repositories.base import TenantRepository
from app.domain.ids import ProductId, StoreId
from app.domain.sameness import Nearby, Wording, sketch

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
DRAFT = "product_id = :product AND field = :field AND language = :language AND is_draft"
REPLACE = """
DELETE FROM wording_marks WHERE tenant_id = :tenant AND {old};
DELETE FROM wordings WHERE tenant_id = :tenant AND {old};
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
"""
# of a shop that was just read nothing tells how many texts share a line: all would be looked at
HOLD = """
SELECT set_config('enable_bitmapscan', 'off', true),
  pg_advisory_xact_lock(hashtextextended(:held, 0))
"""

FOUND = 200  # texts for each shingle; what more have in common tells nothing
NEAREST = 20
OTHERS = 20
SHINGLE_BYTES = 4
CLAIM = "15 minutes"  # a text that a worker is about to offer

# one look into an index for each, whatever the statistics say
NEAR = f"""
WITH hits AS (
  SELECT found.product_id, found.is_draft, count(*) AS hits
  FROM unnest(CAST(:marks AS bigint[])) AS told (mark)
  CROSS JOIN LATERAL (
    SELECT m.product_id, m.is_draft FROM wording_marks m
    WHERE m.tenant_id = :tenant AND m.mark = told.mark AND m.product_id <> :product
    LIMIT {FOUND}
  ) found
  GROUP BY found.product_id, found.is_draft ORDER BY hits DESC, found.product_id LIMIT {NEAREST}
)
SELECT p.title, w.shingles FROM hits
CROSS JOIN LATERAL (
  SELECT w.shingles, w.kept_at FROM wordings w
  WHERE w.tenant_id = :tenant AND w.product_id = hits.product_id AND w.field = :field
    AND w.language = :language AND w.is_draft = hits.is_draft
  LIMIT 1
) w
CROSS JOIN LATERAL (
  SELECT p.title FROM products p
  WHERE p.tenant_id = :tenant AND p.id = hits.product_id AND p.status <> 'trashed' LIMIT 1
) p
WHERE NOT hits.is_draft OR w.kept_at > now() - interval '{CLAIM}' OR (
  SELECT true FROM drafts d
  WHERE d.tenant_id = :tenant AND d.product_id = hits.product_id AND d.field = :field
    AND coalesce(nullif(d.locale, ''), d.language) = :language
    AND d.state IN ('ready', 'accepted', 'publishing')
  LIMIT 1
)
ORDER BY hits.hits DESC, p.title
"""  # noqa: S608  our own numbers
# ids are hashes: those that come next are a fair choice, and always the same
OTHER = f"""
SELECT shingles FROM (
  (SELECT shingles, 1 AS round, product_id FROM wordings
   WHERE tenant_id = :tenant AND product_id > :product AND field = :field
     AND language = :language AND NOT is_draft ORDER BY product_id LIMIT {OTHERS})
  UNION ALL
  (SELECT shingles, 2, product_id FROM wordings
   WHERE tenant_id = :tenant AND product_id < :product AND field = :field
     AND language = :language AND NOT is_draft ORDER BY product_id LIMIT {OTHERS})
) other ORDER BY round, product_id LIMIT {OTHERS}
"""  # noqa: S608  our own number


class WordingRows(TenantRepository):
    """Implements `app.ports.wordings.Wordings`."""

    def hold(self, store: StoreId) -> None:
        """One after the other."""
        self.connection.execute(text(HOLD), {"held": f"wordings/{store}"})

    def unread(self, store: StoreId, limit: int) -> dict[ProductId, str]:
        """Those that changed."""
        values = {"tenant": self.tenant, "store": store, "limit": limit}
        rows = self.connection.execute(text(UNREAD), values)
        return {ProductId(row.id): row.content_hash for row in rows}

    def read(self, states: Mapping[ProductId, str], wordings: Sequence[Wording]) -> None:
        """In place of those before."""
        values = {"ids": [product.hex for product in states], "hashes": list(states.values())}
        self._replace(LIVE, wordings, values)
        self.connection.execute(text(READ), values | {"tenant": self.tenant})

    def near(self, wording: Wording) -> Nearby:
        """The nearest, and some others."""
        values = self._at(wording) | {"marks": sketch(wording.shingles)}
        nearest = self.connection.execute(text(NEAR), values)
        found = [(row.title, _unpacked(row.shingles)) for row in nearest]
        others = self.connection.execute(text(OTHER), values) if found else ()
        return Nearby(found, [_unpacked(row.shingles) for row in others])

    def claim(self, wording: Wording) -> None:
        """In place of the one before."""
        self._replace(DRAFT, [wording], self._at(wording))

    def _at(self, wording: Wording) -> dict[str, Any]:
        return {
            "tenant": self.tenant,
            "product": wording.product_id,
            "field": wording.place.field,
            "language": wording.place.language,
        }

    def _replace(self, old: str, fresh: Iterable[Wording], which: Mapping[str, Any]) -> None:
        told = [each for each in fresh if each.shingles]
        marks = [(mark, of) for of, each in enumerate(told, 1) for mark in sketch(each.shingles)]
        values = {
            "tenant": self.tenant,
            "products": [each.product_id.hex for each in told],
            "fields": [str(each.place.field) for each in told],
            "languages": [each.place.language for each in told],
            "drafts": [each.is_draft for each in told],
            "shingles": [_packed(each.shingles) for each in told],
            "marks": [mark for mark, _of in marks],
            "of": [of for _mark, of in marks],
        }
        self.connection.execute(text(REPLACE.format(old=old)), {**which, **values})


def _packed(shingles: frozenset[int]) -> bytes:
    return struct.pack(f"<{len(shingles)}I", *sorted(shingles))


def _unpacked(kept: memoryview) -> frozenset[int]:
    return frozenset(struct.unpack(f"<{len(kept) // SHINGLE_BYTES}I", kept))
