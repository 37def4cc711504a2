"""The oracle that runs after every fault: whatever happened, these six things hold."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, create_engine, text

from app.db.uow import psycopg2_url


def assert_consistent(owner_url: str, writes: Iterable[tuple[str, str]] = ()) -> None:
    """Ask the database, as its owner, over all tenants.

    `writes` are what the shop saw: (product, attempt) of every write that it applied.
    """
    engine = create_engine(psycopg2_url(owner_url))
    try:
        with engine.connect() as connection:
            for name, broken in (BROKEN | _strays(connection)).items():
                rows = connection.execute(text(broken)).all()
                assert not rows, f"{name}: {rows[:3]}"
            promised = {
                (str(row.remote_id), str(row.attempt_id))
                for row in connection.execute(text(PROMISED))
            }
    finally:
        engine.dispose()
    seen = Counter(writes)
    assert not [write for write, times in seen.items() if times > 1], "a product written twice"
    assert set(seen) <= promised, "a write that no run of that product promised"


def _strays(connection: Connection) -> dict[str, str]:
    """For every column that names a tenant's row: which rows name another tenant's."""
    columns = connection.execute(text(REFERENCES), {"names": list(TARGETS)}).all()
    assert len(columns) > 20, "the catalogue shows no references: wrong role or database"
    return {
        f"{table}.{column} stays within its tenant": f"""
            SELECT x.tenant_id, x.{column} FROM {table} x JOIN {TARGETS[column]} y
              ON y.id = x.{column} WHERE y.tenant_id <> x.tenant_id"""  # noqa: S608  the catalogue's names
        for table, column in columns
    }


TARGETS = {
    "store_id": "stores",
    "product_id": "products",
    "run_id": "runs",
    "item_id": "run_items",
    "draft_id": "drafts",
    "revision_id": "revisions",
    "undoes": "revisions",
    "undone_by": "revisions",
}
REFERENCES = """
SELECT c.table_name, c.column_name FROM information_schema.columns c
JOIN information_schema.columns t ON t.table_schema = c.table_schema
  AND t.table_name = c.table_name AND t.column_name = 'tenant_id'
WHERE c.table_schema = 'public' AND c.column_name = ANY (:names)
ORDER BY 1, 2
"""

PROMISED = """
SELECT DISTINCT p.remote_id, v.attempt_id FROM revisions v
JOIN products p ON p.tenant_id = v.tenant_id AND p.id = v.product_id
"""

BROKEN = {
    "the ledger adds up": """
        SELECT w.tenant_id, w.available, w.held FROM wallet_accounts w
        LEFT JOIN (SELECT tenant_id, sum(available) AS available, sum(held) AS held
                   FROM ledger_entries GROUP BY tenant_id) l USING (tenant_id)
        WHERE w.available <> coalesce(l.available, 0) OR w.held <> coalesce(l.held, 0)
           OR w.available < 0 OR w.held < 0""",
    "a hold has left what isn't settled": """
        SELECT h.tenant_id, h.run_id FROM holds h
        LEFT JOIN (SELECT tenant_id, run_id, sum(points) AS points FROM item_settlements
                   GROUP BY tenant_id, run_id) s USING (tenant_id, run_id)
        WHERE h."left" <> h.points - coalesce(s.points, 0)""",
    "a run that is over holds nothing": """
        SELECT r.tenant_id, r.id FROM runs r JOIN holds h
          ON h.tenant_id = r.tenant_id AND h.run_id = r.id
        WHERE r.finished_at IS NOT NULL AND h."left" <> 0""",
    "captured means that a draft passed": """
        SELECT s.tenant_id, s.item_id FROM item_settlements s JOIN run_items i
          ON i.tenant_id = s.tenant_id AND i.id = s.item_id
        WHERE (s.outcome = 'captured') <> (i.state = 'done')""",
    "captured means that drafts lie there, and none of them has a problem": """
        SELECT s.tenant_id, s.item_id FROM item_settlements s
        WHERE s.outcome = 'captured' AND s.points > 0 AND (
          NOT EXISTS (SELECT FROM drafts d WHERE d.tenant_id = s.tenant_id
                      AND d.item_id = s.item_id)
          OR EXISTS (SELECT FROM drafts d WHERE d.tenant_id = s.tenant_id
                     AND d.item_id = s.item_id AND d.state = 'blocked'))
          AND NOT EXISTS (SELECT FROM stores f WHERE f.tenant_id = s.tenant_id
                          AND f.domain LIKE 'forgotten/%')""",
    "an item that is over has been settled": """
        SELECT i.tenant_id, i.id FROM run_items i JOIN holds h
          ON h.tenant_id = i.tenant_id AND h.run_id = i.run_id
        WHERE i.state NOT IN ('waiting', 'working') AND NOT EXISTS (
          SELECT FROM item_settlements s
          WHERE s.tenant_id = i.tenant_id AND s.item_id = i.id)""",
    "each settlement has its one line, of the same points": """
        SELECT s.tenant_id, s.item_id FROM item_settlements s
        WHERE 1 <> (SELECT count(*) FROM ledger_entries l WHERE l.tenant_id = s.tenant_id
          AND l.ref = s.item_id::text AND l.held = -s.points
          AND l.kind = CASE s.outcome WHEN 'captured' THEN 'capture' ELSE 'release' END)""",
    "an analysis that is over has been settled, and one that found nothing costs nothing": """
        SELECT j.tenant_id, j.id FROM competitor_jobs j
        WHERE j.status IN ('done', 'failed') AND j.settlement <>
          CASE j.status WHEN 'done' THEN 'captured' ELSE 'released' END""",
    "each settled analysis has taken or given back its points, all of them once": """
        SELECT j.tenant_id, j.id FROM competitor_jobs j CROSS JOIN LATERAL (
          SELECT sum(l.held) AS held, count(*) FILTER (WHERE l.kind = 'capture') AS captures
          FROM ledger_entries l WHERE l.tenant_id = j.tenant_id AND l.ref = j.id::text
          AND l.kind IN ('capture', 'release')) lines
        WHERE j.settlement <> '' AND (lines.held IS DISTINCT FROM -j.price_points
          OR lines.captures <> CASE j.settlement WHEN 'captured' THEN 1 ELSE 0 END)""",
    "work has a lease": """
        SELECT tenant_id, id FROM run_items WHERE state = 'working' AND lease_until IS NULL""",
    "a published draft has its revision, or was there already": """
        SELECT d.tenant_id, d.id FROM drafts d
        JOIN publish_items pi ON pi.tenant_id = d.tenant_id AND pi.draft_id = d.id
        JOIN run_items i ON i.tenant_id = pi.tenant_id AND i.id = pi.item_id
        WHERE d.state = 'publishing' AND i.state NOT IN ('waiting', 'working')""",
}
