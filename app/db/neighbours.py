"""What drafts say, looked up among other texts and kept beside them: one round trip each.

All of it is one message (as in `app.db.ledger`): who waits for a shop's turn waits for what the
database does, and not for a worker that has other things to do between two statements.
"""

from typing import Any

from sqlalchemy import text

from app.db.prepared import Prepared
from app.db.repositories.wordings import packed, turn, unpacked
from app.db.uow import Database
from app.domain.ids import TenantId
from app.domain.sameness import Nearby, Wording, sketch

FOUND = 200  # texts for each shingle; what more have in common tells nothing
NEAREST = 20
OTHERS = 20
CLAIM = "15 minutes"  # a text that a worker is about to offer

# two workers with the same text: the second one finds the first one's. Of a shop that was just
# read nothing tells how many texts share a line: with bitmaps all of them would be looked at
ENTER = """
SET LOCAL app.tenant_id = %(tenant)s;
SET LOCAL enable_bitmapscan = off;
SELECT pg_advisory_xact_lock(hashtextextended(%(turn)s, 0));
"""
OWN = (
    "tenant_id = :tenant AND product_id = :product AND field = :field AND language = :language"
    " AND is_draft"
)
IS_READ = "NOT EXISTS (SELECT FROM unread)"
# as long as the shop's texts have to be read nothing is kept: else of several that wait for that
# each would find the others
KEEP = f"""
unread AS (
  SELECT FROM products
  WHERE tenant_id = :tenant AND store_id = :store AND worded_hash IS DISTINCT FROM content_hash
  LIMIT 1
),
gone AS (
  DELETE FROM wording_marks WHERE {OWN} AND mark <> ALL (:marks) AND {IS_READ}
),
emptied AS (
  DELETE FROM wordings WHERE {OWN} AND length(:shingles) = 0 AND {IS_READ}
),
kept AS (
  INSERT INTO wordings (tenant_id, product_id, field, language, is_draft, shingles, kept_at)
  SELECT :tenant, :product, :field, :language, true, :shingles, now()
  WHERE length(:shingles) > 0 AND {IS_READ}
  ON CONFLICT (tenant_id, product_id, field, language, is_draft)
  DO UPDATE SET shingles = EXCLUDED.shingles, kept_at = EXCLUDED.kept_at
),
marked AS (
  INSERT INTO wording_marks (tenant_id, mark, product_id, field, language, is_draft)
  SELECT :tenant, mark, :product, :field, :language, true FROM unnest(:marks) AS told (mark)
  WHERE {IS_READ}
  ON CONFLICT DO NOTHING
)
"""  # noqa: S608  our own words
# one look into an index for each, whatever the statistics say
NEAR = f"""
hits AS (
  SELECT found.product_id, found.is_draft, count(*) AS hits
  FROM unnest(:marks) AS told (mark)
  CROSS JOIN LATERAL (
    SELECT m.product_id, m.is_draft FROM wording_marks m
    WHERE m.tenant_id = :tenant AND m.mark = told.mark AND m.product_id <> :product
    LIMIT {FOUND}
  ) found
  GROUP BY found.product_id, found.is_draft ORDER BY hits DESC, found.product_id LIMIT {NEAREST}
),
nearest AS (
  SELECT p.title, w.shingles, hits.hits FROM hits
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
)
"""  # noqa: S608  our own numbers
# ids are hashes: those that come next are a fair choice, and always the same
OTHER = f"""
others AS (
  (SELECT shingles, 1 AS round, product_id FROM wordings
   WHERE tenant_id = :tenant AND product_id > :product AND field = :field
     AND language = :language AND NOT is_draft ORDER BY product_id LIMIT {OTHERS})
  UNION ALL
  (SELECT shingles, 2, product_id FROM wordings
   WHERE tenant_id = :tenant AND product_id < :product AND field = :field
     AND language = :language AND NOT is_draft ORDER BY product_id LIMIT {OTHERS})
)
"""  # noqa: S608  our own number
JOIN = text(f"""
WITH {KEEP}, {NEAR}, {OTHER}
(SELECT 'unread', NULL AS title, NULL AS shingles FROM unread)
UNION ALL
(SELECT 'near', title, shingles FROM nearest ORDER BY hits DESC, title)
UNION ALL
(SELECT 'other', NULL, shingles FROM others WHERE EXISTS (SELECT FROM nearest)
 ORDER BY round, product_id LIMIT {OTHERS})
""")  # noqa: S608  our own words
_JOIN = Prepared.of(
    "rooz_join_wordings",
    ENTER,
    JOIN,
    {
        "tenant": "uuid",
        "store": "uuid",
        "product": "uuid",
        "field": "text",
        "language": "text",
        "marks": "bigint[]",
        "shingles": "bytea",
    },
)


class NeighbourRows:
    """Implements `app.ports.wordings.Neighbours`."""

    def __init__(self, database: Database) -> None:
        """`database` is the application's."""
        self._database = database

    def join(self, tenant: TenantId, wording: Wording) -> Nearby | None:
        """Keep it, and look around."""
        rows = _JOIN.send(self._database, _values(tenant, wording))
        if any(kind == "unread" for kind, _title, _kept in rows):
            return None
        return Nearby(
            [(title, unpacked(kept)) for kind, title, kept in rows if kind == "near"],
            [unpacked(kept) for kind, _title, kept in rows if kind == "other"],
        )


def _values(tenant: TenantId, wording: Wording) -> dict[str, Any]:
    return {
        "tenant": str(tenant),
        "turn": turn(wording.place.store_id),
        "store": str(wording.place.store_id),
        "product": str(wording.product_id),
        "field": str(wording.place.field),
        "language": wording.place.language,
        "marks": sketch(wording.shingles),
        "shingles": packed(wording.shingles),
    }
