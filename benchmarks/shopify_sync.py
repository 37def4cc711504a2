"""A first sync of 100,000 Shopify products from a bulk file, against COPY of the rows it makes.

Anchor: the same rows by plain COPY into the same three tables. Then the same file again: nothing
changed, so nothing may be written. And a sixth of it, which may take hardly less memory. All of it
three times; the median ratio counts.
"""

import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from app.db.uow import Database
from app.domain.ids import TenantId
from app.domain.stores import Platform
from app.embedded import Addresses
from benchmarks import bulk_shop
from benchmarks.copying import copied, emptied, written
from benchmarks.servers import migrated
from benchmarks.spread import ROUNDS, spread
from integrations.http import Http
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.platform import ShopifyPlatform
from jobs.turns import shorten
from tests.factories import ALICE, BOB, NOW, store
from tests.house import House

COUNT = 100_000
FEW = COUNT // 6
GOAL, RESYNC_GOAL = 0.60, 1.5
MOST_RSS_MIB, MOST_RSS_RATIO = 150, 1.10


def main() -> None:
    """Each sync in a process of its own, so that its memory is its own."""
    rounds = []
    with migrated() as addresses, tempfile.TemporaryDirectory() as folder:
        house = House(Database(addresses.database_url))
        house.move_in(ALICE)
        house.move_in(BOB)
        house.database.dispose()
        with _shop(Path(folder), FEW) as url:
            _seconds, rss_of_few = _synced(addresses, BOB, url)
        emptied(addresses.superuser_url)
        with _shop(Path(folder), COUNT) as url:
            for _ in range(ROUNDS):
                rounds.append(_round(addresses, url))
                emptied(addresses.superuser_url)
    ours, again, anchor = (min(times) for times in list(zip(*rounds, strict=True))[:3])
    told = spread([each[2] / each[0] for each in rounds])
    rows, rss = (max(counts) for counts in list(zip(*rounds, strict=True))[3:])
    first, second, copy = (COUNT / seconds for seconds in (ours, again, anchor))
    print(f"COPY {copy:,.0f}/s  first {first:,.0f}/s  again {second:,.0f}/s")
    print(f"rows written by the unchanged sync: {rows}")
    print(
        f"of {MOST_RSS_MIB} MiB {rss}; of {MOST_RSS_RATIO:.2f} {rss / rss_of_few:.2f} times a few's"
    )
    print(
        f"bench shopify_sync {told} goal={GOAL:.2f}"
        f" resync={anchor / again:.1f} resync_goal={RESYNC_GOAL:.1f} rss_mib={rss}"
    )


def _round(addresses: Addresses, url: str) -> tuple[float, float, float, int, int]:
    """Seconds of a first sync, of another one, and of the anchor; rows by the other; MiB."""
    ours, rss = _synced(addresses, ALICE, url)
    before = written(addresses.migration_database_url)
    again, rss_again = _synced(addresses, ALICE, url)
    rows = written(addresses.migration_database_url) - before
    anchor = copied(addresses.superuser_url)  # COPY meets row-level security else
    return ours, again, anchor, rows, max(rss, rss_again)


@contextmanager
def _shop(folder: Path, count: int) -> Iterator[str]:
    path = folder / f"{count}.jsonl"
    bulk_shop.write(path, count)
    with bulk_shop.serving(path, count * bulk_shop.OBJECTS) as url:
        yield url


def _synced(addresses: Addresses, tenant: TenantId, url: str) -> tuple[float, int]:
    code = "from benchmarks.shopify_sync import sync_here; sync_here()"
    command = [sys.executable, "-c", code, addresses.database_url, str(tenant), url]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    seconds, rss = done.stdout.splitlines()[-1].split()
    return float(seconds), int(rss)


def sync_here() -> None:
    """What the process of its own does; prints its seconds and its memory in MiB."""
    database_url, tenant, url = sys.argv[1:]
    house = House(Database(database_url))
    http = Http("shopify", total_s=600)
    house.platforms[Platform.SHOPIFY] = ShopifyPlatform(
        http, http, ShopifyOAuth("", lambda: ("",), http)
    )
    own = store(TenantId(UUID(tenant)))
    with house.database.open_uow(own.tenant_id) as uow:
        uow.stores.save(replace(own, api_url=url))
        # so long ago that everything is to be read
        uow.stores.set_synced(own.id, NOW - timedelta(days=365), is_whole=True)
    run = house.sync.request(own.tenant_id, own.id, str(time.time()))
    taken = house.items.take(own.tenant_id, run, house.sync)
    assert taken is not None
    # as a worker does that has loaded all
    shorten()
    gc.collect()
    gc.freeze()
    started = time.monotonic()
    house.sync.do(own.tenant_id, *taken)
    seconds = time.monotonic() - started
    house.database.dispose()
    http.close()
    print(seconds, _most_rss_mib())


def _most_rss_mib() -> int:
    """Of this process alone: rusage tells of the one that it was forked from as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024
