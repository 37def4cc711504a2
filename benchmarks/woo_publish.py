"""Publish 500 products into a WooCommerce shop, against the bare batches.

Anchor: the same texts in batches of 25, one after another over a kept connection, with nothing
looked at before or after. Ours: the publish run as two workers do it, each with an adapter of its
own and two threads at the run; they share the shop's seats. Each product is looked at, promised,
written, read back and settled, and some of the pages are looked at.
"""

import threading
import time
from collections.abc import Sequence
from functools import partial

from redis import Redis
from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.ids import ProductId, RunId
from app.domain.runs import ItemState
from app.domain.stores import Platform
from app.ports.credentials import sealed
from benchmarks import woo_shop
from benchmarks.accepted import DESCRIPTION, META, TITLE, accepted, texts
from benchmarks.servers import migrated
from benchmarks.spread import ROUNDS, spread
from integrations.woocommerce.gate import AT_ONCE, BATCH
from integrations.woocommerce.seats import SharedSeats
from integrations.woocommerce.seo_plugins import PLUGINS
from jobs.rq_queue import PARALLEL
from jobs.tasks.runner import attempt
from tests.factories import ALICE
from tests.house import House

COUNT = 500
WORKERS = 2
GOAL = 0.87


def main() -> None:
    """The bare batches and ours in turn, always with other texts."""
    with (
        migrated(valkey=True) as addresses,
        Redis.from_url(addresses.redis_url) as redis,
        woo_shop.opened(COUNT) as shop,
    ):
        database = Database(addresses.database_url)
        workers = [_worker(database, shop, redis) for _ in range(WORKERS)]
        _move_in(workers[0], shop)
        rounds = [_round(workers, shop, f"round {number}") for number in range(ROUNDS)]
        most = shop.most_at_once()
        database.dispose()
    for anchor, ours, requests in rounds:
        print(f"bare batches {anchor:.1f} s  published {ours:.1f} s in {requests} requests")
    told = spread([anchor / ours for anchor, ours, _requests in rounds])
    print(f"bench woo_publish {told} goal={GOAL:.2f} at_once={most} most_at_once={AT_ONCE}")


def _worker(database: Database, shop: woo_shop.Shop, redis: Redis) -> House:
    """What a worker process has of its own."""
    house = House(database)
    house.platforms[Platform.WOOCOMMERCE] = shop.platform(partial(SharedSeats, redis))
    return house


def _move_in(house: House, shop: woo_shop.Shop) -> None:
    house.move_in(ALICE)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(shop.store)
        key = sealed(house.vault, shop.credentials)
        uow.stores.put_credentials(shop.store.id, key, None, None)
    house.work(ALICE, house.sync.request(ALICE, shop.store.id, "first"))


def _round(workers: Sequence[House], shop: woo_shop.Shop, edition: str) -> tuple[float, float, int]:
    """Seconds of the bare batches and of ours, and how many requests ours were."""
    house = workers[0]
    anchor = _bare(shop, _products(house), f"bare, {edition}")
    house.work(ALICE, house.sync.request(ALICE, shop.store.id, f"read {edition}"))
    drafts = accepted(house.database, ALICE, _products(house), edition)
    before = shop.requests()
    run = house.publish.request(ALICE, drafts, "user:bench", f"publish {edition}")
    return anchor, _published(workers, run), shop.requests() - before


def _products(house: House) -> list[Product]:
    wanted = text("SELECT id FROM products WHERE kind = 'product' ORDER BY id LIMIT :count")
    with house.database.reading(ALICE) as connection:
        ids = connection.execute(wanted, {"count": COUNT}).scalars().all()
    with house.database.open_uow(ALICE) as uow:
        return list(uow.products.many([ProductId(each) for each in ids]).values())


def _bare(shop: woo_shop.Shop, products: Sequence[Product], edition: str) -> float:
    yoast = PLUGINS[0]
    bodies = []
    for product in products:
        said = texts(product, edition)
        meta = {
            "_rooz_attempt": edition,
            yoast.title_key: said[TITLE],
            yoast.description_key: said[META],
        }
        bodies.append(
            {
                "id": int(product.remote_id),
                "description": said[DESCRIPTION],
                "meta_data": [{"key": key, "value": value} for key, value in meta.items()],
            }
        )
    with shop.client() as client:
        started = time.monotonic()
        for start in range(0, len(bodies), BATCH):
            batch = {"update": bodies[start : start + BATCH]}
            client.post("products/batch", json=batch).raise_for_status()
        return time.monotonic() - started


def _published(workers: Sequence[House], run: RunId) -> float:
    """As `jobs.tasks.runner` does it, in as many threads as work on one run."""
    threads = [
        threading.Thread(target=_work, args=(workers[number % WORKERS], run))
        for number in range(PARALLEL)
    ]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - started
    done = {item.state for item in workers[0].queries.items(ALICE, run, (), COUNT)}
    assert done == {ItemState.DONE}, done
    return seconds


def _work(house: House, run: RunId) -> None:
    while (taken := house.items.take(ALICE, run, house.publish)) is not None:
        attempt(house.items, house.publish, ALICE, *taken)
