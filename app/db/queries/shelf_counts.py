"""All that is counted of a shop's products beside their list: from tallies, and of few products."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from app.db import tallies
from app.db.queries.filters import (
    DRAFTED,
    LEFT_ALONE,
    NEEDS_WORK_BELOW,
    SHOWN,
    STAGE,
    WRITTEN,
    fits,
    values_of,
)
from app.domain.catalog import Kind
from app.domain.ids import TenantId
from app.ports.queries import ProductFilter

MOST_CATEGORIES = 100
COUNTS = f"""
WITH there AS MATERIALIZED ({tallies.STANDING}), mine AS (
  SELECT facet, value, products, score FROM there WHERE kind = :kind
), lacking AS (
  SELECT gap, sum(products)::integer AS there
  FROM mine, jsonb_array_elements_text(value) AS gap WHERE facet = 'gaps' GROUP BY gap
), sorted AS (
  SELECT c.name, sum(products)::integer AS there FROM mine CROSS JOIN LATERAL (
    SELECT value ->> 0 AS name UNION SELECT jsonb_array_elements_text(value -> 1)) c
  WHERE facet = 'sorted' AND c.name <> ''
  GROUP BY c.name ORDER BY there DESC, c.name LIMIT {MOST_CATEGORIES}
)
SELECT coalesce(sum(products), 0)::integer AS all,
  coalesce(sum(products) FILTER (WHERE value::integer < {NEEDS_WORK_BELOW // 10}), 0)::integer
    AS needs_work,
  coalesce(round(sum(score)::numeric / nullif(sum(products), 0)), 0)::integer AS average,
  (SELECT json_object_agg(gap, there ORDER BY there DESC, gap) FROM lacking) AS gaps,
  (SELECT json_object_agg(kind, there) FROM (
    SELECT kind, sum(products)::integer AS there FROM there WHERE facet = 'ten' GROUP BY kind) k
  ) AS kinds,
  (SELECT json_object_agg(name, there) FROM sorted) AS categories
FROM mine WHERE facet = 'ten'
"""  # noqa: S608  no value comes from outside
STAGES = f"""
SELECT stage, count(*) AS products FROM (
  SELECT {STAGE} AS stage FROM products p WHERE {SHOWN} AND p.kind = :kind
  AND p.id = ANY(ARRAY({LEFT_ALONE} UNION {DRAFTED} UNION {WRITTEN}))) s GROUP BY stage
"""  # noqa: S608  as above


@dataclass(frozen=True, slots=True)
class ShelfCounts:
    """How many products there are: of the filter, of each view, of what they have in common."""

    total: int
    views: dict[str, int]
    gaps: dict[str, int]
    average: int
    kinds: dict[Kind, int]
    categories: dict[str, int]


def of(connection: Connection, tenant: TenantId, wanted: ProductFilter) -> ShelfCounts:
    """As they are now."""
    values = values_of(tenant, wanted)
    row = connection.execute(text(COUNTS), values).one()
    staged = {each.stage: each.products for each in connection.execute(text(STAGES), values)}
    views = {
        "all": row.all,
        "needs_work": row.needs_work,
        "drafts": staged.get("draft", 0),
        "live": staged.get("live", 0),
        "left_alone": staged.get("left_alone", 0),
    }
    is_whole = not (wanted.search or wanted.gap or wanted.category or wanted.speaks or wanted.grade)
    kinds, categories = row.kinds or {}, row.categories or {}
    return ShelfCounts(
        views[wanted.view] if is_whole else _counted(connection, values, wanted),
        views,
        row.gaps or {},
        row.average,
        # in the kinds' own order
        {kind: kinds[kind] for kind in Kind if kind in kinds},
        dict(sorted(categories.items(), key=lambda each: each[0].casefold())),
    )


def _counted(connection: Connection, values: dict[str, Any], wanted: ProductFilter) -> int:
    """Those that a filter leaves are counted one by one."""
    counted = f"SELECT count(*) FROM products p WHERE {fits(wanted)}"  # noqa: S608  as above
    found: int = connection.execute(text(counted), values).scalar_one()
    return found
