"""Merge 20,000 products with variants and images, against COPY of the same rows.

Anchor: the same prepared rows by plain COPY into the same three tables. Then the same sync again:
nothing changed, so nothing may be written.
"""

import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.db.spool import spool
from app.db.uow import Database
from app.domain.tenants import BillingChannel, Tenant
from app.embedded import Addresses
from app.ports.catalog import Audited, Batch, ManyIds
from app.usecases.sync import audited
from benchmarks.copying import copied, emptied, written
from benchmarks.servers import migrated
from benchmarks.spread import ROUNDS, spread
from tests.factories import ALICE, product, store

COUNT = 20_000
GOAL = 0.50


def main() -> None:
    """The merge in a process of its own, so that its memory is its own."""
    with migrated() as addresses, tempfile.TemporaryDirectory() as folder:
        spooled = Path(folder) / "batches"
        with spooled.open("wb") as file:
            for batch in spool(_audited(COUNT)):
                pickle.dump(batch, file)
        database = Database(addresses.database_url)
        with database.open_uow(ALICE) as uow:
            uow.tenants.add(Tenant(ALICE, "Bench", BillingChannel.DIRECT, datetime.now(UTC)))
            uow.stores.save(store())
        rounds = []
        for _ in range(ROUNDS):
            rounds.append(_round(addresses, spooled))
            emptied(addresses.superuser_url)
        database.dispose()
    for ours, again, anchor, _rows, _rss in rounds:
        speeds = (f"{COUNT / seconds:,.0f}/s" for seconds in (anchor, ours, again))
        print("COPY {}  merge {}  again {}".format(*speeds))
    rows, rss = (max(told[at] for told in rounds) for at in (3, 4))
    print(f"rows written by the unchanged sync: {rows}")
    told = spread([anchor / ours for ours, _again, anchor, _rows, _rss in rounds])
    print(f"bench sync {told} goal={GOAL:.2f} rss_mib={rss}")


def _round(addresses: Addresses, spooled: Path) -> tuple[float, float, float, int, int]:
    """Seconds of a first merge, of another one, and of the anchor; rows by the other; MiB."""
    ours, rss = _merge(addresses.database_url, spooled)
    before = written(addresses.migration_database_url)
    again, _rss = _merge(addresses.database_url, spooled)
    rows = written(addresses.migration_database_url) - before
    anchor = copied(addresses.superuser_url)  # COPY meets row-level security else
    return ours, again, anchor, rows, rss


def _audited(count: int) -> Iterator[tuple[Audited, None]]:
    own = store()
    for number in range(count):
        text = f"<p>Bowl {number}. {'A bowl for the table of everybody. ' * 12}</p>"
        yield audited(product(own, number, description=text), own), None


def _merge(url: str, spooled: Path) -> tuple[float, int]:
    code = "from benchmarks.sync import merge_here; merge_here()"
    command = [sys.executable, "-c", code, url, str(spooled)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    seconds, rss = done.stdout.split()
    return float(seconds), int(rss)


def merge_here() -> None:
    """What the process of its own does; prints its seconds and its memory in MiB."""
    url, spooled = sys.argv[1:]
    database = Database(url)
    there, seconds = ManyIds(), 0.0
    for batch in _batches(Path(spooled)):
        started = time.monotonic()
        with database.open_uow(ALICE) as uow:
            uow.products.merge(batch)
        seconds += time.monotonic() - started
        for one in batch:
            there.add(one.id)
    started = time.monotonic()
    with database.open_uow(ALICE) as uow:
        uow.products.trash_missing(store().id, there)
    seconds += time.monotonic() - started
    database.dispose()
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def _batches(spooled: Path) -> Iterator[Batch]:
    with spooled.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)  # noqa: S301  it is ours
