"""Two practice shops full of products, and our own processes that publish into them."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from redis import Redis
from sqlalchemy import Row, text

from app.bootstrap import build_container
from app.container import Container
from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.ids import DraftId, ProductId, RunId, StoreId, TenantId, new_id
from app.local import CLIENT_ID
from app.processes import die_with_parent, free_port
from app.settings import Settings, environment
from app.supervisor import answers
from benchmarks.accepted import accepted
from benchmarks.paced import Paced
from benchmarks.servers import migrated
from integrations.shopify.queries import API_VERSION

SHOPS = ("second-shop.myshopify.com", "fjell-outdoor.myshopify.com")
SECRET = "a secret between the app and the practice shop"  # noqa: S105  of practice shops alone
IMPORTED = "Import"  # the vendor of the products that a practice shop makes up
WORKERS = 2
PATIENCE_S = 180.0
PLENTY = 1_000_000

STATE = text(
    """
SELECT extract(epoch FROM r.finished_at - r.created_at) AS seconds,
  extract(epoch FROM now() - r.created_at) AS since,
  count(*) FILTER (WHERE i.state = 'done') AS done,
  count(*) FILTER (WHERE i.attempts > 1) AS again
FROM runs r JOIN run_items i ON i.tenant_id = r.tenant_id AND i.run_id = r.id
WHERE r.id = :run GROUP BY r.finished_at, r.created_at
"""
)


@dataclass(frozen=True, slots=True)
class Tenant:
    """One shop's tenant with the products that are to be published."""

    domain: str
    tenant: TenantId
    store: StoreId
    products: tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """How a publish run went. `again` are the items that took more than one try."""

    seconds: float
    points: float
    done: int
    again: int


@dataclass(slots=True)
class Street:
    """The shops, and our workers and clock as processes of their own."""

    url: str
    database: Database
    redis: Redis
    container: Container
    tenants: dict[str, Tenant] = field(default_factory=dict)
    buckets: dict[str, tuple[int, int]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def fill(self, domain: str, capacity: int, restore: int) -> None:
        """A bucket like this, full, and nobody who remembers the one before."""
        self._lever(domain, "bucket", {"capacity": capacity, "restore": restore})
        self.buckets[domain] = (capacity, restore)
        self.redis.delete(f"budget:{domain}", f"budget:{domain}:under_way")

    def paced(self, domain: str) -> Paced:
        """Somebody else with a key of the shop's."""
        if domain not in self.keys:
            self.keys[domain] = self._key(domain)
        url = f"{self.url}/shops/{domain}/admin/api/{API_VERSION}/graphql.json"
        client = httpx.Client(headers={"X-Shopify-Access-Token": self.keys[domain]}, timeout=30)
        return Paced(client, url, *self.buckets[domain])

    def throttled(self) -> int:
        """How often a shop has answered THROTTLED so far."""
        told = httpx.get(f"{self.url}/_practice/{SHOPS[0]}/requests").json()
        return int(told["throttled"])

    def read_again(self, domain: str) -> None:
        """Have the shop read again, whatever it was allowed to ask before."""
        self.fill(domain, PLENTY, PLENTY)
        of = self.tenants[domain]
        run = self.container.sync.request(of.tenant, of.store, f"sync:{new_id()}")
        until(lambda: self._run(of, run).seconds is not None)

    def published(self, domains: Sequence[str], edition: str) -> list[Published]:
        """Publish a description and SEO texts of every product, in all these shops at once."""
        drafts = {domain: self._accepted(self.tenants[domain], edition) for domain in domains}
        runs = {
            domain: self.container.publish.request(
                self.tenants[domain].tenant, drafts[domain], "user:bench", f"publish:{new_id()}"
            )
            for domain in domains
        }
        return [self._over(self.tenants[domain], run) for domain, run in runs.items()]

    def _over(self, tenant: Tenant, run: RunId) -> Published:
        until(lambda: self._run(tenant, run).seconds is not None)
        left = self.paced(tenant.domain).left()
        capacity, restore = self.buckets[tenant.domain]
        told = self._run(tenant, run)
        points = capacity + float(told.since) * restore - left
        return Published(float(told.seconds), points, told.done, told.again)

    def _run(self, tenant: Tenant, run: RunId) -> Row[Any]:
        with self.database.reading(tenant.tenant) as connection:
            return connection.execute(STATE, {"run": run}).one()

    def _accepted(self, of: Tenant, edition: str) -> list[DraftId]:
        with self.database.open_uow(of.tenant) as uow:  # as they are by now
            products = uow.products.many([product.id for product in of.products])
        return accepted(self.database, of.tenant, list(products.values()), edition)

    def _key(self, domain: str) -> str:
        session = httpx.get(f"{self.url}/_practice/{domain}/session-token").json()["token"]
        asked = {
            "client_id": CLIENT_ID,
            "client_secret": SECRET,
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": session,
            "subject_token_type": "urn:ietf:params:oauth:token-type:id_token",
            "requested_token_type": "urn:shopify:params:oauth:token-type:offline-access-token",
            "expiring": "1",
        }
        url = f"{self.url}/shops/{domain}/admin/oauth/access_token"
        return str(httpx.post(url, json=asked).raise_for_status().json()["access_token"])

    def _lever(self, domain: str, name: str, told: Mapping[str, Any]) -> None:
        httpx.post(
            f"{self.url}/_practice/{domain}/{name}", json=told, timeout=60
        ).raise_for_status()

    def settle_in(self, domain: str, count: int) -> None:
        """Fill a shop, install the app in it, and have it read."""
        self._lever(domain, "generate", {"count": count})
        httpx.post(f"{self.url}/store/{domain.partition('.')[0]}/apps/rooz-auto/install")
        session = httpx.get(f"{self.url}/_practice/{domain}/session-token").json()["token"]
        tenant = self.container.install_shopify.enter(session).tenant.id
        until(lambda: self.container.queries.stores(tenant)[0].store.synced_at is not None)
        store = self.container.queries.stores(tenant)[0].store.id
        with self.database.reading(tenant) as connection:
            found = connection.execute(
                text("SELECT id FROM products WHERE vendor = :vendor ORDER BY id LIMIT :count"),
                {"vendor": IMPORTED, "count": count},
            ).scalars()
            ids = [ProductId(each) for each in found]
        with self.database.open_uow(tenant) as uow:
            products = tuple(uow.products.many(ids).values())
        self.tenants[domain] = Tenant(domain, tenant, store, products)


@contextmanager
def opened(count: int) -> Iterator[Street]:
    """The street, with `count` products in each shop that we have read."""
    with ExitStack() as stack:
        addresses = stack.enter_context(migrated(valkey=True))
        shop = free_port()
        env = environment() | {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": addresses.redis_url,
            "SHOPIFY_API_KEY": CLIENT_ID,
            "SHOPIFY_API_SECRET": SECRET,
            "SHOPIFY_BASE_URL": f"http://127.0.0.1:{shop}/shops/{{shop}}",
        }
        log = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "all.log"
        given = ("--app-url", "http://127.0.0.1:1", "--quiet")
        key = ("--client-id", CLIENT_ID, "--client-secret", SECRET)
        sandbox = ("integrations.sandbox.shopify", "--port", str(shop))
        stack.enter_context(_process(env, log, *sandbox, *given, *key))
        until(answers(shop))
        stack.enter_context(_process(env, log, "jobs.cron"))
        for _ in range(WORKERS):
            stack.enter_context(_process(env, log, "jobs.worker"))
        container = build_container(Settings.from_env(env))
        database = Database(addresses.database_url)
        stack.callback(database.dispose)
        redis = stack.enter_context(Redis.from_url(addresses.redis_url))
        street = Street(f"http://127.0.0.1:{shop}", database, redis, container)
        for domain in SHOPS:
            street.settle_in(domain, count)
        yield street


@contextmanager
def _process(env: Mapping[str, str], log: Path, *module: str) -> Iterator[None]:
    with log.open("ab") as output:
        child = subprocess.Popen(  # noqa: S603  our own modules
            [sys.executable, "-m", *module],
            env=dict(env),
            stdout=output,
            stderr=output,
            preexec_fn=die_with_parent,  # noqa: PLW1509  two system calls, no locks
        )
    try:
        yield
    finally:
        child.kill()
        child.wait()


def until(is_so: Callable[[], bool]) -> None:
    """Wait for it."""
    give_up_at = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > give_up_at:
            raise TimeoutError("nothing happened in time")
        time.sleep(0.2)
