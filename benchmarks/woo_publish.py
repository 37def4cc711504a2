"""Publish 500 products into a WooCommerce shop, against the bare batches.

Anchor: the same texts in batches of 25, one after another over a kept connection, with nothing
looked at before or after. Ours: the publish run as a worker process does it, four of its threads at
the run: each product is looked at, promised, written, read back and settled, and some of the pages
are looked at.
"""

import threading
import time
from collections.abc import Sequence

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
from integrations.woocommerce.gate import BATCH
from integrations.woocommerce.seo_plugins import PLUGINS
from jobs.rq_queue import PARALLEL
from jobs.tasks.runner import attempt
from tests.factories import ALICE
from tests.house import House

COUNT = 500
GOAL = 0.87


def main() -> None:
    """The bare batches, then ours with other texts."""
    with migrated() as addresses, woo_shop.opened(COUNT) as shop:
        house = House(Database(addresses.database_url))
        house.move_in(ALICE)
        house.platforms[Platform.WOOCOMMERCE] = shop.platform()
        with house.database.open_uow(ALICE) as uow:
            uow.stores.save(shop.store)
            key = sealed(house.vault, shop.credentials)
            uow.stores.put_credentials(shop.store.id, key, None, None)
        house.work(ALICE, house.sync.request(ALICE, shop.store.id, "first"))
        anchor = _bare(shop, _products(house))
        house.work(ALICE, house.sync.request(ALICE, shop.store.id, "again"))
        drafts = accepted(house.database, ALICE, _products(house), "ours")
        before = shop.requests()
        ours = _published(house, house.publish.request(ALICE, drafts, "user:bench", "publish"))
        requests = shop.requests() - before
        house.database.dispose()
    print(f"bare batches {anchor:.1f} s  published {ours:.1f} s in {requests} requests")
    print(f"bench woo_publish ratio={anchor / ours:.2f} goal={GOAL:.2f}")


def _products(house: House) -> list[Product]:
    wanted = text("SELECT id FROM products WHERE kind = 'product' ORDER BY id LIMIT :count")
    with house.database.reading(ALICE) as connection:
        ids = connection.execute(wanted, {"count": COUNT}).scalars().all()
    with house.database.open_uow(ALICE) as uow:
        return list(uow.products.many([ProductId(each) for each in ids]).values())


def _bare(shop: woo_shop.Shop, products: Sequence[Product]) -> float:
    yoast = PLUGINS[0]
    bodies = []
    for product in products:
        said = texts(product, "bare")
        meta = {
            "_rooz_attempt": "bare",
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


def _published(house: House, run: RunId) -> float:
    """As `jobs.tasks.runner` does it, in as many threads as work on one run."""

    def work() -> None:
        while (taken := house.items.take(ALICE, run, house.publish)) is not None:
            attempt(house.items, house.publish, ALICE, *taken)

    threads = [threading.Thread(target=work) for _ in range(PARALLEL)]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - started
    done = {item.state for item in house.queries.items(ALICE, run, (), COUNT)}
    assert done == {ItemState.DONE}, done
    return seconds
