"""A whole house to kill workers of: practice shop, writer and clock as processes."""

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.bootstrap import build_container
from app.container import Container
from app.domain.audit_log import COMMAND_LINE
from app.domain.drafts import DraftState
from app.domain.ids import ProductId, RunId, StoreId, TenantId, new_id
from app.domain.services import ServiceCode
from app.embedded import Addresses
from app.local import CLIENT_ID
from app.ports.queries import ProductFilter
from app.ports.review_queue import QueueFilter
from app.settings import Settings, environment
from app.supervisor import answers
from app.usecases.offers import Order
from tests.conftest import Servers
from tests.nursery import Child, Fresh, Nursery, nursery
from tests.ports import port_of_ones_own

SHOP = "second-shop.myshopify.com"
SECRET = "a secret between the app and the practice shop"
PATIENCE_S = 90.0
_numbers = itertools.count(1)


@dataclass
class World:
    """Practice shop, writer and clock as processes; workers as each test wants them."""

    env: dict[str, str]
    addresses: Addresses
    shop_url: str
    container: Container
    tenant: TenantId
    store: StoreId
    log: Path
    nursery: Nursery | Fresh
    running: list[Child] = field(default_factory=list)

    def spawn(self, *argv: str, **env: str) -> Child:
        child = self.nursery.spawn(argv, self.env | env, self.log)
        self.running.append(child)
        return child

    def fresh_products(self, count: int = 3) -> tuple[ProductId, ...]:
        """New products, so that nothing of an earlier test is in them."""
        before = {row.id for row in self._rows()}
        httpx.post(f"{self.shop_url}/_practice/{SHOP}/generate", json={"count": count})
        self.run_ends(self.container.sync.request(self.tenant, self.store, key()))
        return tuple(row.id for row in self._rows() if row.id not in before)

    def _rows(self) -> Any:
        wanted = ProductFilter(per_page=1000)
        return self.container.queries.products(self.tenant, wanted).rows

    def order(self, products: tuple[ProductId, ...]) -> RunId:
        order = Order(self.store, ServiceCode.SEO, products, "en", "user:test", key())
        return self.container.generate.request(self.tenant, order)

    def run_ends(self, run: RunId) -> None:
        until(lambda: self.summary(run).run.finished_at is not None)

    def summary(self, run: RunId) -> Any:
        return self.container.queries.run(self.tenant, run)

    def publish(self, run: RunId) -> RunId:
        wanted = QueueFilter(run=run)
        queue = self.container.queries.review_queue(self.tenant, wanted)
        ids = [entry.draft_id for entry in queue.entries]
        self.container.review.decide_all(self.tenant, ids, DraftState.ACCEPTED, "user:test")
        queue = self.container.queries.review_queue(self.tenant, wanted)
        accepted = [e.draft_id for e in queue.entries if e.state is DraftState.ACCEPTED]
        return self.container.publish.request(self.tenant, accepted, "user:test", key())

    def writes(self) -> list[tuple[str, str]]:
        told = httpx.get(f"{self.shop_url}/_practice/{SHOP}/writes").json()
        return [(w["product"], w["attempt"]) for w in told if w["operation"] == "productUpdate"]

    def end(self, child: Child) -> None:
        child.kill()
        child.wait()
        self.running.remove(child)

    def end_since(self, count: int) -> None:
        """End what a test left running; it would do the next test's work."""
        for child in self.running[count:]:
            self.end(child)


def key() -> str:
    return f"key-{next(_numbers)}-{time.monotonic_ns()}"


def until(is_so: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < give_up_at, "nothing happened in time"
        time.sleep(0.1)


@pytest.fixture(scope="module")
def born() -> Iterator[Nursery | Fresh]:
    with nursery() as made:
        yield made


@pytest.fixture(scope="module")
def built(
    servers: Servers, born: Nursery | Fresh, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    addresses = servers.embedded.create_database("processes", "template_rooz")
    shop, writer = port_of_ones_own(), port_of_ones_own()
    env = environment() | {
        "ROOZ_ENV": "development",
        "DATABASE_URL": addresses.database_url,
        "REDIS_URL": addresses.redis_url,
        "SHOPIFY_API_KEY": CLIENT_ID,
        "SHOPIFY_API_SECRET": SECRET,
        "SHOPIFY_BASE_URL": f"http://127.0.0.1:{shop}/shops/{{shop}}",
        "GROQ_API_KEY": "practice",
        "GROQ_BASE_URL": f"http://127.0.0.1:{writer}/v1",
        "LEASE_S": "2",
        "STORE_DEADLINE_S": "1",
        "MODEL_DEADLINE_S": "1",
        "SWEEP_S": "0.5",
        "IO_THREADS": "2",
    }
    container = build_container(Settings.from_env(env))
    url = f"http://127.0.0.1:{shop}"
    nobody = new_id()
    log = tmp_path_factory.mktemp("processes") / "all.log"
    world = World(env, addresses, url, container, TenantId(nobody), StoreId(nobody), log, born)
    app_url = ["--app-url", "http://127.0.0.1:1"]
    key = ["--client-id", CLIENT_ID, "--client-secret", SECRET]
    world.spawn("integrations.sandbox.shopify", "--port", str(shop), *app_url, *key)
    world.spawn("integrations.ai.practice", "--port", str(writer))
    world.spawn("jobs.cron")
    until(answers(shop))
    until(answers(writer))
    _install(world)
    yield world
    for child in world.running:
        child.kill()
        child.wait()
    container.queries.database.dispose()
    servers.embedded.drop_database("processes")


def _install(world: World) -> None:
    httpx.post(f"{world.shop_url}/store/second-shop/apps/rooz-auto/install")
    plus = {"capacity": 20_000, "restore": 2_000}  # these tests are about kills, not about pace
    httpx.post(f"{world.shop_url}/_practice/{SHOP}/bucket", json=plus)
    token = httpx.get(f"{world.shop_url}/_practice/{SHOP}/session-token").json()["token"]
    world.tenant = world.container.install_shopify.enter(token).tenant.id
    world.store = world.container.queries.stores(world.tenant)[0].store.id
    world.container.points.grant(world.tenant, 100_000, "for tests", "tests", by=COMMAND_LINE)
    first = world.spawn("jobs.worker")
    until(lambda: world.container.queries.stores(world.tenant)[0].store.synced_at is not None)
    world.end(first)


@pytest.fixture
def world(built: World) -> Iterator[World]:
    count = len(built.running)
    yield built
    built.end_since(count)
