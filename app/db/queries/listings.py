"""Lists for programs, in one round trip each: a program asks for one page after the other."""

from typing import Any

from sqlalchemy import Connection, select, text

from app.db.prepared import Prepared
from app.db.repositories.competitors import FOUND, job_of
from app.db.repositories.drafts import DraftRows, draft_of
from app.db.rows.competitors import competitor_jobs
from app.db.rows.drafts import drafts as draft_rows
from app.db.uow import Database
from app.domain.catalog import Kind, ProductStatus
from app.domain.competitor_jobs import CompetitorJob
from app.domain.drafts import Draft
from app.domain.ids import DraftId, ProductId, StoreId, TenantId
from app.domain.usage import Spent, Tokens
from app.ports.listings import AnalysisFilter, DraftFilter, ListedProduct, Listing, UsedModel

ENTER = "SET LOCAL app.tenant_id = %(tenant)s;"

LISTED = text(
    """
SELECT id, store_id, title, handle, kind, product_type, status, score, gaps, words,
  updated_at
FROM products
WHERE tenant_id = :tenant AND status <> 'trashed' AND kind = :kind AND score <= :most_score
  AND (:after IS NULL OR id > :after) AND (:store IS NULL OR store_id = :store)
  AND (:gap = '' OR :gap = ANY (gaps)) AND (:search = '' OR title ILIKE :search)
  AND (:left_alone IS NULL OR :left_alone = EXISTS (
    SELECT FROM left_alone l WHERE l.tenant_id = products.tenant_id AND l.product_id = products.id))
ORDER BY id LIMIT :most
"""
)
_LISTED = Prepared.of(
    "rooz_listed",
    ENTER,
    LISTED,
    {
        "tenant": "uuid",
        "kind": "text",
        "most_score": "int",
        "after": "uuid",
        "store": "uuid",
        "gap": "text",
        "search": "text",
        "left_alone": "bool",
        "most": "int",
    },
)
OLDER = text(
    "(created_at, id) < (SELECT b.created_at, b.id FROM competitor_jobs b"
    " WHERE b.tenant_id = :tenant AND b.id = :before)"
)
USED = text(
    """
SELECT (created_at AT TIME ZONE 'UTC')::date AS day, task, provider, model, count(*) AS calls,
  count(*) FILTER (WHERE outcome <> 'ok') AS failed, sum(input_tokens) AS read,
  sum(output_tokens) AS written, coalesce(sum(cost_usd), 0) AS usd
FROM ai_usage WHERE tenant_id = :tenant
  AND created_at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
    - make_interval(days => :days - 1)
GROUP BY day, task, provider, model ORDER BY day DESC, task, provider, model
"""
)


def products(
    database: Database, tenant: TenantId, wanted: Listing, limit: int
) -> list[ListedProduct]:
    """Products by their ids."""
    values = {
        "tenant": str(tenant),
        "kind": str(wanted.kind),
        "most_score": wanted.most_score,
        "after": _id(wanted.after),
        "store": _id(wanted.store_id),
        "gap": wanted.gap,
        "search": f"%{_escaped(wanted.search)}%" if wanted.search else "",
        "left_alone": wanted.is_left_alone,
        "most": limit,
    }
    return [_listed(*row) for row in _LISTED.send(database, values)]


def drafts(
    connection: Connection, tenant: TenantId, wanted: DraftFilter, limit: int
) -> list[Draft]:
    """Drafts by their ids."""
    kept = draft_rows.c
    chosen = select(draft_rows).where(kept.tenant_id == tenant).order_by(kept.id).limit(limit)
    if wanted.state is not None:
        chosen = chosen.where(kept.state == wanted.state)
    if wanted.run_id is not None:
        chosen = chosen.where(kept.run_id == wanted.run_id)
    if wanted.product_id is not None:
        chosen = chosen.where(kept.product_id == wanted.product_id)
    if wanted.after is not None:
        chosen = chosen.where(kept.id > wanted.after)
    return [draft_of(row) for row in connection.execute(chosen)]


def draft(connection: Connection, tenant: TenantId, wanted: DraftId) -> Draft:
    """One draft."""
    return DraftRows(connection, tenant).get(wanted)


def analyses(
    connection: Connection, tenant: TenantId, wanted: AnalysisFilter, limit: int
) -> list[CompetitorJob]:
    """Analyses of rivals, the newest first."""
    kept = competitor_jobs.c
    latest = select(competitor_jobs, FOUND).where(kept.tenant_id == tenant)
    chosen = latest.order_by(kept.created_at.desc(), kept.id.desc()).limit(limit)
    if wanted.status is not None:
        chosen = chosen.where(kept.status == wanted.status)
    if wanted.before is not None:
        chosen = chosen.where(OLDER.bindparams(tenant=tenant, before=wanted.before))
    return [job_of(row) for row in connection.execute(chosen)]


def used_models(connection: Connection, tenant: TenantId, days: int) -> list[UsedModel]:
    """What text models did."""
    rows = connection.execute(USED, {"tenant": tenant, "days": days})
    return [
        UsedModel(
            row.day,
            row.task,
            Spent(
                row.provider,
                row.model,
                row.calls,
                row.failed,
                Tokens(row.read, row.written),
                row.usd,
            ),
        )
        for row in rows
    ]


def _listed(*row: Any) -> ListedProduct:
    made, store, title, handle, kind, product_type, status, score, gaps, words, updated_at = row
    return ListedProduct(
        ProductId(made),
        StoreId(store),
        title,
        handle,
        Kind(kind),
        product_type,
        ProductStatus(status),
        score,
        gaps,
        words,
        updated_at,
    )


def _id(given: object) -> str | None:
    return None if given is None else str(given)


def _escaped(search: str) -> str:
    return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
