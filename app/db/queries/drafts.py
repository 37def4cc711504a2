"""The review queue."""

from typing import Any

from sqlalchemy import Connection, Row, text

from app.db.slot_columns import FIELD_ORDER
from app.domain.catalog import HTML_FIELDS, Field, Kind
from app.domain.drafts import DraftState
from app.domain.ids import DraftId, ImageId, ProductId, TenantId
from app.domain.limits import LIMITS, described
from app.domain.scores import mended_by
from app.ports.review_queue import QueuedDraft, QueueFilter, ReviewQueue

MOST = 4_000
MOST_TITLE_CHARS = 200

OF_RUN = "(CAST(:run AS uuid) IS NULL OR d.run_id = :run)"
# counted roughly as the domain does it: of a description its words, of all else its characters
LENGTH = f"""
CASE WHEN d.field IN ({", ".join(f"'{field}'" for field in HTML_FIELDS)})
  THEN coalesce(array_length(regexp_split_to_array(
    nullif(btrim(regexp_replace(d.text, '<[^>]*>', ' ', 'g')), ''), '\\s+'), 1), 0)
  ELSE char_length(d.text)
END
"""
IS_CUT = """
EXISTS (SELECT FROM jsonb_array_elements(d.claims) c
  WHERE c ->> 5 = 'block' AND c ->> 0 = c ->> 1)
"""
FITS = f"""
(:field = '' OR d.field = :field)
AND (:language = '' OR d.language = :language)
AND (:state = '' OR d.state = :state)
AND (:verdict = '' OR :verdict = 'held' AND d.written <> ''
  OR :verdict = 'alike' AND d.alike_percent > 0
  OR :verdict = 'cut' AND {IS_CUT}
  OR :verdict = 'clear' AND d.written = '' AND d.alike_percent = 0 AND NOT {IS_CUT})
AND (:length = '' OR EXISTS (
  SELECT FROM unnest(CAST(:places AS text[]), CAST(:least AS integer[]), CAST(:most AS integer[]))
    AS good (place, least, most)
  WHERE good.place = concat_ws(' ', s.platform, p.kind = :kind, d.field)
    AND (:length IN ('short', 'off') AND {LENGTH} < good.least
      OR :length IN ('long', 'off') AND {LENGTH} > good.most)))
"""
GAIN = """
CASE WHEN d.locale <> '' THEN 0 ELSE (
  SELECT coalesce(sum(m.cost), 0) FROM unnest(CAST(:gaps AS text[]), CAST(:fields AS text[]),
    CAST(:costs AS integer[])) AS m (gap, field, cost)
  WHERE m.field = d.field AND m.gap = ANY (p.gaps)) END
"""
ORDERS = {
    "written": "o.since, d.product_id",
    "gain": "gain DESC, p.score, o.since, d.product_id",
}
# Products with something to decide first, by the index of what is open; then of each of their
# places the draft that counts, as app/domain/versions.py has it.
QUEUE = f"""
WITH open AS (
  SELECT d.product_id, min(d.created_at) AS since FROM drafts d
  WHERE d.tenant_id = :tenant AND {OF_RUN} AND d.state IN ('ready', 'accepted')
  GROUP BY d.product_id
), placed AS (
  SELECT DISTINCT ON (d.product_id, d.field, d.image_id, d.locale, d.language) d.*
  FROM drafts d
  WHERE d.tenant_id = :tenant AND {OF_RUN} AND d.state <> 'blocked'
    AND d.product_id IN (SELECT product_id FROM open)
  ORDER BY d.product_id, d.field, d.image_id, d.locale, d.language,
    d.state IN ('ready', 'accepted', 'publishing') DESC, d.created_at DESC
)
SELECT d.id, d.product_id, left(p.title, :title_chars) AS title, d.field, d.image_id, d.locale,
  d.language, d.state, d.version, d.written <> '' AS is_held, d.alike_percent, {GAIN} AS gain
FROM placed d
JOIN open o ON o.product_id = d.product_id
JOIN products p ON p.tenant_id = d.tenant_id AND p.id = d.product_id
JOIN stores s ON s.tenant_id = d.tenant_id AND s.id = d.store_id
WHERE d.state IN ('ready', 'accepted', 'rejected') AND {FITS}
ORDER BY {{order}}, array_position(CAST(:in_order AS text[]), d.field), d.id LIMIT :limit
"""  # noqa: S608  no value comes from outside


def queue(connection: Connection, tenant: TenantId, wanted: QueueFilter) -> ReviewQueue:
    """Drafts that wait, and the decided ones beside them, as the filter wants them."""
    listed = text(QUEUE.format(order=ORDERS[wanted.sort]))
    rows = connection.execute(listed, _values(tenant, wanted))
    return ReviewQueue(tuple(map(_queued, rows)))


def _values(tenant: TenantId, wanted: QueueFilter) -> dict[str, Any]:
    mended = [(gap, field, cost) for field in Field for gap, cost in mended_by(field).items()]
    gaps, fields, costs = zip(*mended, strict=True)
    places, least, most = zip(*_good(), strict=True)
    return {
        "tenant": tenant,
        "run": wanted.run,
        "field": wanted.field or "",
        "language": wanted.language,
        "verdict": wanted.verdict,
        "length": wanted.length,
        "state": wanted.state or "",
        "kind": str(Kind.PRODUCT),
        "gaps": list(gaps),
        "fields": [str(field) for field in fields],
        "costs": list(costs),
        "places": list(places),
        "least": list(least),
        "most": list(most),
        "in_order": list(FIELD_ORDER),
        "title_chars": MOST_TITLE_CHARS,
        "limit": MOST,
    }


def _good() -> list[tuple[str, int, int]]:
    """How long a text reads well, by platform, by whether it is a product's, and by field."""
    found = []
    for platform, limits in LIMITS.items():
        for field, limit in limits.items():
            for kind in (Kind.PRODUCT, Kind.COLLECTION):
                good = (described(kind, platform) if field is Field.DESCRIPTION else limit).good
                is_product = "t" if kind is Kind.PRODUCT else "f"
                found.append((f"{platform} {is_product} {field}", *good))
    return found


def _queued(row: Row[Any]) -> QueuedDraft:
    return QueuedDraft(
        DraftId(row.id),
        ProductId(row.product_id),
        row.title,
        Field(row.field),
        None if row.image_id is None else ImageId(row.image_id),
        row.locale,
        row.language,
        DraftState(row.state),
        row.version,
        row.is_held,
        row.alike_percent,
        row.gain,
    )
