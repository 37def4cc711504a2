"""What a view or a filter of products means, for rows and for counts alike.

Statements that use it name products `p`, and give `values_of` the filter.
"""

from typing import Any

from app.db.spoken import SPOKEN
from app.domain.ids import TenantId
from app.ports.queries import ProductFilter

NEEDS_WORK_BELOW = 80  # a score from here on is good
GRADES = {"weak": (0, 49), "fair": (50, NEEDS_WORK_BELOW - 1), "good": (NEEDS_WORK_BELOW, 100)}
LEFT_ALONE = "SELECT product_id FROM left_alone WHERE tenant_id = :tenant"
DRAFTED = """
SELECT product_id FROM drafts WHERE tenant_id = :tenant AND state IN ('ready', 'accepted')
"""
WRITTEN = """
SELECT product_id FROM revisions WHERE tenant_id = :tenant
AND state = 'written' AND undoes IS NULL AND undone_by IS NULL
"""

# Each IN of a stage stands by itself, so that it is read once and hashed: EXISTS per product took
# four seconds for 10,000 of them as long as the tables had no statistics, which is just after the
# first sync. Whichever few products are counted are looked up as = ANY (ARRAY (...)): an IN over
# several tables took a second then.
# Whether a draft is stale is no part of a stage: no count and no filter asks, and it takes each
# draft's live text.
STAGE = f"""
CASE
  WHEN p.id IN ({LEFT_ALONE}) THEN 'left_alone'
  WHEN p.id IN (SELECT i.product_id FROM run_items i JOIN runs r
                ON r.tenant_id = i.tenant_id AND r.id = i.run_id AND r.state = 'active'
                WHERE i.tenant_id = :tenant AND i.product_id IS NOT NULL
                  AND i.state IN ('waiting', 'working')) THEN 'working'
  WHEN p.id IN ({DRAFTED}) THEN 'draft'
  WHEN p.id IN (SELECT i.product_id FROM run_items i JOIN runs r
                ON r.tenant_id = i.tenant_id AND r.id = i.run_id AND r.kind = 'publish'
                WHERE i.tenant_id = :tenant AND i.product_id IS NOT NULL
                  AND i.state = 'conflict' AND NOT EXISTS (
                    SELECT FROM run_items n JOIN runs later
                    ON later.tenant_id = n.tenant_id AND later.id = n.run_id
                      AND later.kind = 'publish' AND later.created_at > r.created_at
                    WHERE n.tenant_id = i.tenant_id AND n.product_id = i.product_id)
                ) THEN 'conflict'
  WHEN p.id IN ({WRITTEN}) THEN 'live'
  ELSE 'none'
END
"""  # noqa: S608  no value comes from outside
SHOWN = """
p.tenant_id = :tenant AND p.status <> 'trashed'
AND (CAST(:store AS uuid) IS NULL OR p.store_id = :store)
"""
# few products, found before any stage is looked at
OF_VIEW = {
    "all": "true",
    "needs_work": "p.score < :good",
    "drafts": f"p.id IN ({DRAFTED}) AND {STAGE} = 'draft'",
    "live": f"p.id IN ({WRITTEN}) AND {STAGE} = 'live'",
    "left_alone": f"p.id IN ({LEFT_ALONE})",
}
SEARCHED = """(p.title ILIKE :like OR p.id IN (
  SELECT product_id FROM variants WHERE tenant_id = :tenant AND sku ILIKE :like))"""
OF_CATEGORY = """(p.product_type = :category
  OR p.details -> 'categories' @> to_jsonb(CAST(:category AS text)))"""


def fits(wanted: ProductFilter) -> str:
    """Which products are wanted, as a condition; nothing stands in it that isn't asked for."""
    asked = {
        SEARCHED: wanted.search,
        ":gap = ANY (p.gaps)": wanted.gap,
        OF_CATEGORY: wanted.category,
        f":speaks = {SPOKEN}": wanted.speaks,
        "p.score BETWEEN :least AND :most_score": wanted.grade,
    }
    always = (SHOWN, "p.kind = :kind", OF_VIEW.get(wanted.view, "false"))
    return " AND ".join((*always, *(part for part, said in asked.items() if said)))


def values_of(tenant: TenantId, wanted: ProductFilter) -> dict[str, Any]:
    """What the statements' names stand for."""
    escaped = wanted.search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    least, most = GRADES.get(wanted.grade, (0, 100))
    return {
        "tenant": tenant,
        "store": wanted.store_id,
        "like": f"%{escaped}%",
        "gap": wanted.gap,
        "good": NEEDS_WORK_BELOW,
        "limit": wanted.per_page,
        "offset": (wanted.page - 1) * wanted.per_page,
        "kind": str(wanted.kind),
        "category": wanted.category,
        "language": wanted.speaks.removeprefix("-"),
        "speaks": not wanted.speaks.startswith("-"),
        "least": least,
        "most_score": most,
    }
