"""Runs with items, ready to be held and settled."""

from datetime import UTC, datetime

from sqlalchemy import insert

from app.db.rows.runs import run_items, runs
from app.db.uow import Database
from app.domain.ids import ItemId, RunId, new_id
from app.domain.points import EntryKind
from app.domain.runs import RunKind, RunState
from app.domain.tenants import BillingChannel, Tenant
from tests.factories import ALICE, store

RUNS = 40_000
ITEMS = 1


def stocked(database: Database) -> list[tuple[RunId, list[ItemId]]]:
    """A tenant with points enough, and RUNS runs of ITEMS items."""
    now = datetime.now(UTC)
    own = store()
    made = [(RunId(new_id()), [ItemId(new_id()) for _ in range(ITEMS)]) for _ in range(RUNS)]
    with database.open_uow(ALICE) as uow:
        uow.tenants.add(Tenant(ALICE, "Bench", BillingChannel.DIRECT, now))
        uow.wallet.open()
        uow.wallet.add(EntryKind.GRANT, "bench", 100_000_000, "")
        uow.stores.save(own)
    orders = [
        {
            "tenant_id": ALICE,
            "id": run,
            "store_id": own.id,
            "kind": RunKind.GENERATE,
            "state": RunState.FINISHED,
            "price_points": ITEMS,
            "request_key": str(run),
        }
        for run, _items in made
    ]
    rows = [
        {"tenant_id": ALICE, "id": item, "run_id": run, "position": 0, "state": "done"}
        for run, items in made
        for item in items
    ]
    with database.reading(ALICE) as connection:
        connection.execute(insert(runs), orders)
        connection.execute(insert(run_items), rows)
    return made
