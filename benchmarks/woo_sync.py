"""A first sync of 10,000 WooCommerce products, against the bare requests for the same pages.

Anchor: the same pages over kept connections, two at a time as ours. Then the same shop again, in
which nothing changed, as the clock has it looked at: two requests. The shop counts how many
requests it had to answer at once.
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
from benchmarks.spread import ROUNDS, spread
from integrations.woocommerce.gate import AT_ONCE, PAGE
from integrations.woocommerce.mapping import FIELDS
from tests.factories import ALICE
from tests.house import House

COUNT = 10_000
GOAL = 0.85
MOST_RSS_MIB = 150
MOST_REQUESTS = 2


def main() -> None:
    """Anchor and ours in turn, ours in a process of its own, so that its memory is its own."""
    with woo_shop.opened(COUNT) as shop:
        rounds = [_round(shop) for _ in range(ROUNDS)]
        most = shop.most_at_once()
    for anchor, first, again, _rss, _requests in rounds:
        print(f"bare pages {anchor:.1f} s  first sync {first:.1f} s  again {again:.2f} s")
    rss, requests = (int(max(told[at] for told in rounds)) for at in (3, 4))
    print(f"requests of a look at the unchanged shop: {requests} (most {MOST_REQUESTS})")
    told = spread([anchor / first for anchor, first, *_rest in rounds])
    print(
        f"bench woo_sync {told} goal={GOAL:.2f} rss_mib={rss} most_rss_mib={MOST_RSS_MIB}"
        f" requests={requests} at_once={most} most_at_once={AT_ONCE}"
    )


def _round(shop: woo_shop.Shop) -> list[float]:
    """Seconds of the anchor, of a first sync and of another one; its MiB and requests."""
    anchor = _bare(shop)
    with migrated() as addresses:
        told = [addresses.database_url, str(shop.port), str(shop.tls_port), shop.ca_file]
        code = "from benchmarks.woo_sync import sync_here; sync_here()"
        command = [sys.executable, "-c", code, *told, *shop.credentials.values.values()]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return [anchor, *map(float, done.stdout.splitlines()[-1].split())]


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
