"""The use cases on a real database, with a shop, a writer and a queue in memory."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.db.neighbours import NeighbourRows
from app.db.queries import SqlQueries
from app.db.spool import spool
from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.drafts import DraftState
from app.domain.ids import RunId, TenantId
from app.domain.points import EntryKind
from app.domain.routing import DEFAULT
from app.domain.runs import RunKind
from app.domain.services import MENU, ServiceCode
from app.domain.stores import Platform, Store, StoreState
from app.domain.tenants import BillingChannel, Tenant
from app.ports.credentials import sealed
from app.ports.stores import Credentials, StorePlatform
from app.usecases.acquaint import Acquaint
from app.usecases.attune import Attune
from app.usecases.cancel import Cancel
from app.usecases.connections import Connections
from app.usecases.export import Export
from app.usecases.generate import Generate
from app.usecases.items import Items
from app.usecases.offers import Offers, Order
from app.usecases.outlines import Outlines
from app.usecases.own_models import OwnModels
from app.usecases.pauses import resume_runs
from app.usecases.preview import Preview
from app.usecases.publish import Publish
from app.usecases.read_pages import ReadPages
from app.usecases.reread import Reread
from app.usecases.review import Review
from app.usecases.rewrite import Rewrite
from app.usecases.routing import Routing
from app.usecases.rules import Rules
from app.usecases.sameness import Sameness
from app.usecases.store_settings import StoreSettings
from app.usecases.sync import Sync
from app.usecases.undo import Undo
from app.usecases.write_back import WriteBack
from app.usecases.writing import Writing
from integrations.linguist import Langid
from integrations.vault import FernetVault
from jobs.tasks.runner import attempt
from scraper.pointed import Pointed
from tests import factories
from tests.fakes.queue import FakeQueue
from tests.fakes.stores import FakePlatform
from tests.fakes.text_models import FakeModel


class Killed(BaseException):
    """Stands in for kill -9 inside one process: nothing may catch it."""


@dataclass
class Plug:
    """Pulled at the nth time that work reaches a point."""

    point: str = ""
    seen: Counter[str] = field(default_factory=Counter)

    def __call__(self, point: str) -> None:
        self.seen[point] += 1
        if point == self.point:
            self.point = ""
            raise Killed(point)


class House:
    """One tenant's world, or several: `move_in` adds another."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.queue, self.model, self.platform = FakeQueue(), FakeModel(), FakePlatform()
        self.plug = Plug()
        self.shop = self.platform.shop
        self.vault = FernetVault(("a key of tests",))
        opened = database.open_uow
        self.platforms: dict[Platform, StorePlatform] = {Platform.SHOPIFY: self.platform}
        platforms = self.platforms
        self.connections = Connections(opened, platforms, self.vault, _now)
        self.acquaint = Acquaint(opened, self.connections, self.queue, _now)
        self.reread = Reread(opened, self.connections)
        self.write_back = WriteBack(opened, self.connections, _now, self.plug, 60.0)
        self.offers = Offers(opened, platforms, MENU)
        self.routing = Routing(database.open_platform_uow, self.model, DEFAULT, _now)
        self.writing = Writing(
            opened,
            self.model,
            self.routing,
            self.vault,
            _now,
            self.plug,
            Decimal(1_000),
            60.0,
        )
        self.own_models = OwnModels(opened, self.model, self.vault, self.queue, _now, ())
        self.generate = Generate(
            *(opened, self.offers, self.writing, self.queue, _now, self.plug, Langid()),
            Sameness(opened, NeighbourRows(database)),
        )
        self.rewrite = Rewrite(opened, self.generate)
        self.rules = Rules(opened, self.generate, _now)
        self.attune, self.outlines = Attune(opened, _now, Langid()), Outlines(opened, _now)
        self.preview = Preview(opened, self.writing, Langid())
        self.publish = Publish(opened, self.write_back, self.queue, _now, self.plug)
        self.export = Export(opened)
        self.undo = Undo(opened, self.write_back, self.queue, _now, self.plug)
        self.sync = Sync(
            opened,
            self.connections,
            spool,
            self.queue,
            self.vault,
            _now,
            "https://rooz.example",
            60,
        )
        self.store_settings = StoreSettings(opened)
        self.review, self.cancel = Review(opened, _now), Cancel(opened)
        self.items = Items(opened, 60.0, _now)
        self.queries = SqlQueries(database)
        self.works: dict[RunKind, Any] = {
            RunKind.SYNC: self.sync,
            RunKind.GENERATE: self.generate,
            RunKind.PUBLISH: self.publish,
            RunKind.UNDO: self.undo,
        }

    @property
    def read_pages(self) -> ReadPages:
        return ReadPages(self.writing, Pointed())

    def move_in(self, tenant: TenantId, points: int = 100) -> Store:
        store = factories.store(tenant)
        key = Credentials({"access_token": "t"}, _now() + timedelta(hours=1))
        with self.database.open_uow(tenant) as uow:
            uow.tenants.add(Tenant(tenant, "Test", BillingChannel.SHOPIFY, _now()))
            uow.wallet.open()
            if points:
                uow.wallet.add(EntryKind.GRANT, "start", points, "for tests")
            uow.stores.save(store)
            uow.stores.put_credentials(store.id, sealed(self.vault, key), key.expires_at, None)
        return store

    def stock(self, store: Store, *products: Product) -> None:
        self.shop.stock(*products)
        run = self.sync.request(store.tenant_id, store.id, f"sync-{len(self.queue.hints)}")
        self.work(store.tenant_id, run)

    def order(self, store: Store, *products: Product, **changes: Any) -> Order:
        wanted: dict[str, Any] = {
            "store_id": store.id,
            "service": ServiceCode.DESCRIPTION,
            "products": tuple(product.id for product in products),
            "language": "en",
            "author": "user:test",
            "request_key": f"order-{len(self.queue.hints)}",
        }
        return Order(**(wanted | changes))

    def written(self, store: Store, *products: Product, **changes: Any) -> RunId:
        run = self.generate.request(store.tenant_id, self.order(store, *products, **changes))
        self.work(store.tenant_id, run)
        return run

    def accepted(self, store: Store, run: RunId) -> list[Any]:
        tenant = store.tenant_id
        with self.database.open_uow(tenant) as uow:
            ids = [d.id for d in uow.drafts.of_run(run) if d.state is DraftState.READY]
        self.review.decide_all(tenant, ids, DraftState.ACCEPTED, "user:test")
        return ids

    def published(self, store: Store, *products: Product, **changes: Any) -> RunId:
        drafts = self.accepted(store, self.written(store, *products, **changes))
        key = f"publish-{len(self.queue.hints)}"
        run = self.publish.request(store.tenant_id, drafts, "user:test", key)
        self.work(store.tenant_id, run)
        return run

    def work(self, tenant: TenantId, run: RunId) -> None:
        """What a worker does, without its logs."""
        with self.database.open_uow(tenant) as uow:
            work = self.works[uow.runs.get(run).kind]
        while (taken := self.items.take(tenant, run, work)) is not None:
            attempt(self.items, work, tenant, *taken)
            self.age(tenant)

    def reconnected(self, store: Store) -> None:
        """The merchant lets us in again."""
        fresh = Credentials({"access_token": "new"}, _now() + timedelta(hours=1))
        with self.database.open_uow(store.tenant_id) as uow:
            uow.stores.set_state(store.id, StoreState.CONNECTED)
            uow.stores.put_credentials(store.id, sealed(self.vault, fresh), fresh.expires_at, None)
            resume_runs(uow, store.id, self.queue)

    def age(self, tenant: TenantId) -> None:
        """Let leases and delays run out: they go by the database's clock, which nobody moves."""
        from sqlalchemy import text  # noqa: PLC0415

        with self.database.reading(tenant) as connection:
            connection.execute(
                text("UPDATE run_items SET lease_until = now() - interval '1 s', due_at = NULL")
            )


def _now() -> datetime:
    return datetime.now(UTC)
