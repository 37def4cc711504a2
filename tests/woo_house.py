"""A house with one WooCommerce store, read once: the practice shop through the real adapter."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Kind, Product
from app.domain.ids import ProductId, RemoteId, RunId, remote_uuid
from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from app.domain.stores import Platform, Store
from app.embedded import Addresses
from app.ports.credentials import sealed
from tests.factories import ALICE
from tests.house import House
from tests.oracle import assert_consistent
from tests.practice_woo import WooPeer


@dataclass
class Shop:
    """A house with one WooCommerce store, read once."""

    house: House
    woo: WooPeer
    store: Store
    addresses: Addresses

    def product(self, title: str) -> Product:
        remote_id = RemoteId(str(self.woo.number(title)))
        product_id = ProductId(remote_uuid(self.store.id, "product", remote_id))
        with self.house.database.open_uow(ALICE) as uow:
            return uow.products.get(product_id)

    def drafts(self, service: ServiceCode, *titles: str) -> list[Any]:
        products = [self.product(title) for title in titles]
        run = self.house.written(self.store, *products, service=service)
        return self.house.accepted(self.store, run)

    def publish(self, drafts: list[Any], key: str = "publish") -> RunId:
        return self.house.publish.request(ALICE, drafts, "user:test", key)

    def raw(self, title: str) -> dict[str, Any]:
        told: dict[str, Any] = self.woo.lever("GET", f"products/{self.woo.number(title)}")
        told.pop("modified")
        return told

    def writes(self) -> list[tuple[str, str]]:
        return [(str(w["id"]), str(w["attempt"])) for w in self.woo.lever("GET", "writes")]

    def states(self, run: RunId) -> list[ItemState]:
        return [item.state for item in self.house.queries.items(ALICE, run, (), 10)]

    def sync(self, key: str) -> None:
        self.house.work(ALICE, self.house.sync.request(ALICE, self.store.id, key))

    def check(self) -> int:
        """Look at the shop as the clock has it done; answers how many requests that took."""
        before = self.woo.lever("GET", "requests")["count"]
        self.house.sync.check(ALICE, self.store.id)
        with self.house.database.reading(ALICE) as connection:
            newest = "SELECT id FROM runs WHERE kind = 'sync' ORDER BY created_at DESC LIMIT 1"
            run = connection.execute(text(newest)).scalar_one()
        self.house.work(ALICE, RunId(run))
        return int(self.woo.lever("GET", "requests")["count"]) - int(before)

    def listing(self, title: str) -> Product:
        with self.house.database.reading(ALICE) as connection:
            wanted = "SELECT id FROM products WHERE kind = :kind AND title = :title"
            found = connection.execute(text(wanted), {"kind": Kind.COLLECTION, "title": title})
            product_id = ProductId(found.scalar_one())
        with self.house.database.open_uow(ALICE) as uow:
            return uow.products.get(product_id)

    def drafts_of(self, service: ServiceCode, *products: Product) -> list[Any]:
        run = self.house.written(self.store, *products, service=service)
        return self.house.accepted(self.store, run)

    def details(self, run: RunId) -> list[str]:
        return [item.detail for item in self.house.queries.items(ALICE, run, (), 100)]


@contextmanager
def settled(database: Database, addresses: Addresses, woo: WooPeer) -> Iterator[Shop]:
    """The house with its shop; at the end its books must be right."""
    house = House(database)
    house.move_in(ALICE)
    house.platforms[Platform.WOOCOMMERCE] = woo.platform
    store = replace(woo.store, tenant_id=ALICE)
    with database.open_uow(ALICE) as uow:
        uow.stores.save(store)
        uow.stores.put_credentials(store.id, sealed(house.vault, woo.key()), None, None)
    house.work(ALICE, house.sync.request(ALICE, store.id, "first"))
    yield Shop(house, woo, store, addresses)
    assert_consistent(addresses.migration_database_url)
