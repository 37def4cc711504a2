"""The oracle that runs after every fault: whatever happened, these six things hold."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import create_engine, text

from app.db.uow import psycopg2_url


def assert_consistent(owner_url: str, writes: Iterable[tuple[str, str]] = ()) -> None:
    """Ask the database, as its owner, over all tenants.

    `writes` are what the shop saw: (product, attempt) of every write that it applied.
    """
    engine = create_engine(psycopg2_url(owner_url))
    try:
        with engine.connect() as connection:
            for name, broken in BROKEN.items():
                rows = connection.execute(text(broken)).all()
                assert not rows, f"{name}: {rows[:3]}"
            sent = {str(row.attempt_id) for row in connection.execute(text(PROMISED))}
    finally:
        engine.dispose()
    seen = Counter(writes)
    assert not [write for write, times in seen.items() if times > 1], "a product written twice"
    assert {attempt for _product, attempt in seen} <= sent, "a write that nobody promised"


PROMISED = "SELECT DISTINCT attempt_id FROM revisions"

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
    "work has a lease": """
        SELECT tenant_id, id FROM run_items WHERE state = 'working' AND lease_until IS NULL""",
    "no row refers to another tenant": """
        SELECT d.tenant_id, d.id FROM drafts d JOIN products p ON p.id = d.product_id
        WHERE p.tenant_id <> d.tenant_id""",
    "a published draft has its revision, or was there already": """
        SELECT d.tenant_id, d.id FROM drafts d
        JOIN publish_items pi ON pi.tenant_id = d.tenant_id AND pi.draft_id = d.id
        JOIN run_items i ON i.tenant_id = pi.tenant_id AND i.id = pi.item_id
        WHERE d.state = 'publishing' AND i.state NOT IN ('waiting', 'working')""",
}
