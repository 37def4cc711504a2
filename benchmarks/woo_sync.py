"""A first sync of 10,000 WooCommerce products, against the bare requests for the same pages.

Anchor: the same pages over kept connections, two at a time as ours. Then the same shop again, in
which nothing changed, as the clock has it looked at: two requests.
"""

import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from sqlalchemy import text

from app.db.uow import Database
from app.domain.ids import RunId
from app.domain.stores import Platform
from app.ports.credentials import sealed
from app.ports.stores import Credentials
from benchmarks import woo_shop
from benchmarks.servers import migrated
from integrations.woocommerce.gate import AT_ONCE, PAGE
from integrations.woocommerce.mapping import FIELDS
from tests.factories import ALICE
from tests.house import House

COUNT = 10_000
GOAL = 0.85
MOST_RSS_MIB = 150
MOST_REQUESTS = 2


def main() -> None:
    """Ours in a process of its own, so that its memory is its own."""
    with migrated() as addresses, woo_shop.opened(COUNT) as shop:
        anchor = _bare(shop)
        told = [addresses.database_url, str(shop.port), str(shop.tls_port), shop.ca_file]
        code = "from benchmarks.woo_sync import sync_here; sync_here()"
        values = shop.credentials.values
        command = [sys.executable, "-c", code, *told, *values.values()]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    seconds, again, rss, requests = done.stdout.splitlines()[-1].split()
    print(
        f"bare pages {anchor:.1f} s  first sync {float(seconds):.1f} s  again {float(again):.2f} s"
    )
    print(f"requests of a look at the unchanged shop: {requests} (most {MOST_REQUESTS})")
    print(
        f"bench woo_sync ratio={anchor / float(seconds):.2f} goal={GOAL:.2f} rss_mib={rss}"
        f" most_rss_mib={MOST_RSS_MIB} requests={requests}"
    )


def _bare(shop: woo_shop.Shop) -> float:
    starts = [0, *range(PAGE - 1, COUNT, PAGE - 1)]
    wanted = {"context": "edit", "_fields": FIELDS, "orderby": "id", "order": "asc"}
    with shop.client() as client, ThreadPoolExecutor(AT_ONCE) as beside:

        def page(start: int) -> int:
            answer = client.get("products", params={**wanted, "per_page": PAGE, "offset": start})
            return len(answer.raise_for_status().content)

        started = time.monotonic()
        list(beside.map(page, starts))
        return time.monotonic() - started


def sync_here() -> None:
    """What the process of its own does; prints seconds, memory in MiB, and requests."""
    url, port, tls_port, ca_file, key, secret = sys.argv[1:]
    shop = woo_shop.Shop(int(port), int(tls_port), ca_file)
    house = House(Database(url))
    house.move_in(ALICE)
    house.platforms[Platform.WOOCOMMERCE] = shop.platform()
    credentials = Credentials({"consumer_key": key, "consumer_secret": secret})
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(shop.store)
        uow.stores.put_credentials(shop.store.id, sealed(house.vault, credentials), None, None)
    first = _worked(house, house.sync.request(ALICE, shop.store.id, f"{datetime.now(UTC)}"))
    before = shop.requests()
    house.sync.check(ALICE, shop.store.id)
    with house.database.reading(ALICE) as connection:
        newest = text("SELECT id FROM runs ORDER BY created_at DESC LIMIT 1")
        run = RunId(connection.execute(newest).scalar_one())
    again = _worked(house, run)
    requests = shop.requests() - before
    with house.database.open_uow(ALICE) as uow:
        assert uow.products.count(shop.store.id) == COUNT
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(first, again, rss, requests)


def _worked(house: House, run: RunId) -> float:
    taken = house.items.take(ALICE, run, house.sync)
    assert taken is not None
    started = time.monotonic()
    house.sync.do(ALICE, *taken)
    return time.monotonic() - started
