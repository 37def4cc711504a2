"""A workspace at a glance: how its products stand, what pays first, and what of ours is live.

All of it is one row of one prepared statement: planned once a connection, and as of one moment.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text

from app.db import tallies
from app.db.ledger import ENTER
from app.db.prepared import Prepared
from app.db.queries import filters, first_steps
from app.db.queries.catalog import TITLE
from app.db.queries.filters import DRAFTED, LEFT_ALONE, NEEDS_WORK_BELOW
from app.db.uow import Database
from app.domain.catalog import Field, Kind
from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.scores import TENS, Reading, Standing, gains
from app.domain.services import ServiceCode
from app.ports.dashboard import Dashboard, Use, Weak

MOST_WEAK = 4
KEPT_DAYS = 100

SHOWN = f"{filters.SHOWN} AND p.kind = :kind"
# what nothing is to be written for are few, beside all products
TO_WRITE = f"{SHOWN} AND p.id NOT IN ({LEFT_ALONE}) AND p.id NOT IN ({DRAFTED})"
NOW = f"SELECT value::integer AS ten, products, score AS total FROM {tallies.of('ten')} t"  # noqa: S608  no value comes from outside
READINGS = f"""
SELECT store_id, day, products, total, tens FROM scores
WHERE tenant_id = :tenant AND day > current_date - {KEPT_DAYS} ORDER BY day
"""  # noqa: S608  as above
ALIKE = f"""
SELECT gaps, sum(there)::integer AS there FROM (
  SELECT value AS gaps, products AS there FROM {tallies.of("gaps")} t
  UNION ALL SELECT to_jsonb(p.gaps), -count(*) FROM products p
  WHERE {SHOWN} AND p.id = ANY(ARRAY({LEFT_ALONE} UNION {DRAFTED})) GROUP BY p.gaps) alike
WHERE gaps <> '[]' GROUP BY gaps HAVING sum(there) > 0
"""  # noqa: S608  as above
WEAKEST = f"""
SELECT p.id, p.title, p.score, p.gaps, i.url AS image_url
FROM (SELECT p.id, p.title, p.score, p.gaps FROM products p
  WHERE {TO_WRITE} AND p.score < {NEEDS_WORK_BELOW}
  ORDER BY p.score, {TITLE}, p.id LIMIT {MOST_WEAK}) p
LEFT JOIN LATERAL (SELECT url FROM images i WHERE i.tenant_id = :tenant
  AND i.product_id = p.id ORDER BY i.position LIMIT 1) i ON true
ORDER BY p.score, {TITLE}, p.id
"""  # noqa: S608  as above
LIVE = """
SELECT field, count(DISTINCT (product_id, image_id, locale)) AS texts FROM revisions
WHERE tenant_id = :tenant AND state = 'written' AND undoes IS NULL AND undone_by IS NULL
GROUP BY field
"""
HELD_BACK = """
SELECT count(*) FROM drafts WHERE tenant_id = :tenant AND state = 'ready' AND written <> ''
"""
USES = """
SELECT r.service,
  count(*) FILTER (WHERE s.outcome = 'captured') AS products,
  coalesce(sum(s.points) FILTER (WHERE s.outcome = 'captured'), 0) AS captured,
  coalesce(sum(s.points) FILTER (WHERE s.outcome = 'released'), 0) AS released
FROM item_settlements s JOIN runs r ON r.tenant_id = s.tenant_id AND r.id = s.run_id
WHERE s.tenant_id = :tenant AND s.created_at >= date_trunc('month', now(), 'UTC')
  AND r.service IS NOT NULL
GROUP BY r.service ORDER BY captured DESC, r.service
"""


def _together(statement: str) -> str:
    """A statement's rows as one value, in its order."""
    return f"(SELECT coalesce(json_agg(each), '[]') FROM ({statement}) each)"  # noqa: S608  as above


# its numbers stand in it: a plan that doesn't know them would read every product for the weakest
GLANCE = text(
    f"""
SELECT {_together(NOW)}, {_together(READINGS)}, {_together(ALIKE)}, {_together(WEAKEST)},
  {_together(LIVE)}, ({HELD_BACK}), {_together(USES)}, {_together(first_steps.STEPS)}
"""
)
_GLANCE = Prepared.of(
    "rooz_glance", ENTER, GLANCE, {"tenant": "uuid", "store": "uuid", "kind": "text"}
)


def of(database: Database, tenant: TenantId) -> Dashboard:
    """All of it, as it is now."""
    asked = {"tenant": str(tenant), "store": None, "kind": str(Kind.PRODUCT)}
    [glance] = _GLANCE.ask(database, asked)
    now, readings, alike, weakest, live, held_back, uses, steps = glance
    return Dashboard(
        standing({row["ten"]: (row["products"], row["total"]) for row in now}),
        tuple(map(_reading, readings)),
        tuple(gains((row["gaps"], row["there"]) for row in alike)),
        tuple(map(_weak, weakest)),
        {Field(row["field"]): row["texts"] for row in live},
        held_back,
        tuple(
            Use(ServiceCode(row["service"]), row["products"], row["captured"], row["released"])
            for row in uses
        ),
        first_steps.made(steps[0]),
    )


def _reading(row: Mapping[str, Any]) -> Reading:
    stood = Standing(row["products"], row["total"], tuple(row["tens"]))
    return Reading(StoreId(UUID(row["store_id"])), date.fromisoformat(row["day"]), stood)


def _weak(row: Mapping[str, Any]) -> Weak:
    product, gaps = ProductId(UUID(row["id"])), tuple(row["gaps"])
    return Weak(product, row["title"], row["image_url"] or "", row["score"], gaps)


def now(connection: Connection, tenant: TenantId) -> Standing:
    """How the products of all shops stand."""
    asked = {"tenant": tenant, "store": None, "kind": str(Kind.PRODUCT)}
    rows = connection.execute(text(NOW), asked)
    return standing({row.ten: (row.products, row.total) for row in rows})


def standing(tens: Mapping[int, tuple[int, int]]) -> Standing:
    """Products and their scores together, by the ten that they score in."""
    counts = tuple(tens.get(ten, (0, 0))[0] for ten in range(TENS))
    return Standing(sum(counts), sum(total for _products, total in tens.values()), counts)
