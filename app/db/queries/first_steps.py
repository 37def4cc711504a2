"""How far a workspace has come on its way to a first text in its shop."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text

from app.domain.first_steps import FirstSteps, Published
from app.domain.ids import ProductId, RunId, TenantId

# All in one round trip, and each by an index: every dashboard asks.
STEPS = """
SELECT
  (SELECT count(*) FROM stores s WHERE s.tenant_id = :tenant) AS stores,
  (SELECT count(*) FROM (SELECT FROM products p WHERE p.tenant_id = :tenant LIMIT 1) p) AS products,
  (SELECT id FROM runs r WHERE r.tenant_id = :tenant AND r.kind = 'generate'
    AND r.state IN ('active', 'paused') ORDER BY r.created_at DESC LIMIT 1) AS writing,
  (SELECT id FROM runs r WHERE r.tenant_id = :tenant AND r.kind = 'generate'
    AND r.state NOT IN ('active', 'paused') ORDER BY r.created_at DESC LIMIT 1) AS written,
  d.drafted, d.accepted,
  (SELECT id FROM runs r WHERE r.tenant_id = :tenant AND r.kind = 'publish'
    AND r.state IN ('active', 'paused') ORDER BY r.created_at DESC LIMIT 1) AS publishing,
  (SELECT count(*) FROM (SELECT FROM runs r WHERE r.tenant_id = :tenant AND r.kind = 'publish'
    LIMIT 2) r) AS publications,
  v.product_id, v.run_id, v.created_at, v.title, v.url,
  v.undone_by IS NOT NULL AS is_taken_back
FROM (SELECT count(*) FILTER (WHERE state IN ('ready', 'rejected')) AS drafted,
    count(*) FILTER (WHERE state IN ('accepted', 'publishing')) AS accepted
  FROM (SELECT state FROM drafts WHERE tenant_id = :tenant
    AND state IN ('ready', 'rejected', 'accepted', 'publishing') LIMIT 1000) d) d
LEFT JOIN LATERAL (SELECT v.*, p.title, p.url FROM revisions v
  JOIN products p ON p.tenant_id = v.tenant_id AND p.id = v.product_id
  WHERE v.tenant_id = :tenant AND v.state = 'written' AND v.undoes IS NULL
  ORDER BY v.created_at, v.id LIMIT 1) v ON true
"""


def of(connection: Connection, tenant: TenantId) -> FirstSteps:
    """As it is now."""
    asked = text(f"SELECT to_json(steps) FROM ({STEPS}) steps")  # noqa: S608  no value comes from outside
    return made(connection.execute(asked, {"tenant": tenant}).scalar_one())


def made(row: Mapping[str, Any]) -> FirstSteps:
    """Of what the statement found, as JSON."""
    is_at_rest = row["writing"] is None and not row["drafted"] and not row["accepted"]
    return FirstSteps(
        row["stores"],
        row["products"],
        _run(row["writing"]),
        _run(row["written"]) if is_at_rest else None,
        row["drafted"],
        row["accepted"],
        _run(row["publishing"]),
        row["publications"],
        None if row["product_id"] is None else _published(row),
    )


def _published(row: Mapping[str, Any]) -> Published:
    return Published(
        ProductId(UUID(row["product_id"])),
        row["title"],
        row["url"] or "",
        RunId(UUID(row["run_id"])),
        datetime.fromisoformat(row["created_at"]),
        row["is_taken_back"],
    )


def _run(found: str | None) -> RunId | None:
    return None if found is None else RunId(UUID(found))
