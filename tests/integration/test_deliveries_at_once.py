"""What happens goes out at once: a worker is called by the commit, and the clock is the net."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from redis import Redis
from rq.serializers import JSONSerializer

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.errors import ExternalError
from app.domain.events import points_low
from app.domain.subscriptions import CHOICES, DeliveryState
from app.embedded import Addresses
from app.settings import Settings
from app.usecases.subscriptions import Form
from jobs.rq_queue import POST
from jobs.tasks import runner
from jobs.worker import ThreadWorker
from tests.conftest import Servers
from tests.factories import ALICE
from tests.fakes.receivers import FakeReceivers
from tests.house import House

AT_ONCE_S = 9.0  # the clock would sweep later; a busy machine needs a while
HOOK = "https://tools.example/hook"


@dataclass
class Shop:
    """The application and its queue, with a program that subscribed to everything."""

    database: Database
    receivers: FakeReceivers
    came: threading.Event

    def happen(self) -> None:
        with self.database.open_uow(ALICE) as uow:
            uow.events.tell([points_low(3)])

    def happens_in_vain(self) -> None:
        with self.database.open_uow(ALICE) as uow:
            uow.events.tell([points_low(3)])
            raise ExternalError("the database went away", retryable=True)


@pytest.fixture
def url(servers: Servers) -> str:
    # a database of its own: nobody else's worker looks into it
    return f"{servers.addresses.redis_url.rpartition('/')[0]}/13"


@pytest.fixture
def redis(url: str) -> Iterator[Redis]:
    with Redis.from_url(url) as opened:
        opened.flushdb()
        yield opened


@pytest.fixture
def shop(url: str, addresses: Addresses, database: Database) -> Shop:
    House(database).move_in(ALICE)
    settings = Settings.from_env(
        {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": url,
            "SECRET_KEYS": "a key of tests",
        }
    )
    container, came = build_container(settings), threading.Event()
    receivers = FakeReceivers(then=came.set)
    runner.use(replace(container, deliveries=replace(container.deliveries, receivers=receivers)))
    container.subscriptions.make(ALICE, Form("Orders", HOOK, CHOICES), "user:1")
    return Shop(container.queries.database, receivers, came)  # type: ignore[attr-defined]  # the adapter's


def work(redis: Redis, *, burst: bool) -> None:
    worker = ThreadWorker([POST], connection=redis, serializer=JSONSerializer, worker_ttl=60)
    worker.work(burst=burst, max_jobs=1, logging_level="WARNING")


def test_the_first_try_waits_for_no_clock(redis: Redis, shop: Shop) -> None:
    thread = threading.Thread(target=work, args=(redis,), kwargs={"burst": False})
    thread.start()
    time.sleep(0.2)  # the worker waits by now
    shop.happen()
    assert shop.came.wait(AT_ONCE_S)
    thread.join(10)
    assert len(shop.receivers.came) == 1


def test_it_goes_once_though_the_clock_sweeps_beside_it(redis: Redis, shop: Shop) -> None:
    shop.happen()
    runner.container().deliveries.sweep()
    work(redis, burst=True)
    runner.container().deliveries.sweep()
    work(redis, burst=True)
    assert len(shop.receivers.came) == 1


def test_what_happens_at_the_end_of_a_workers_turn_waits_for_no_clock(
    redis: Redis, shop: Shop
) -> None:
    """Its worker has looked for the last time, and holds its place still."""
    deliveries = runner.container().deliveries

    class Late:
        def work(self, tenant: object) -> int:
            tries = deliveries.work(ALICE)
            if len(shop.receivers.came) == 1:
                shop.happen()
            return tries

    runner.use(replace(runner.container(), deliveries=Late()))  # type: ignore[arg-type]
    shop.happen()
    for _job in range(2):
        work(redis, burst=True)
    assert len(shop.receivers.came) == 2


def test_what_is_rolled_back_calls_nobody(redis: Redis, shop: Shop) -> None:
    with pytest.raises(ExternalError):
        shop.happens_in_vain()
    assert redis.keys() == []
    shop.happen()
    assert redis.keys("rq:queue:*") != []


def test_a_workspace_without_subscriptions_calls_nobody(redis: Redis, shop: Shop) -> None:
    container = runner.container()
    [only] = container.subscriptions.all(ALICE)
    container.subscriptions.remove(ALICE, only.id)
    shop.happen()
    assert redis.keys() == []


def test_what_met_no_queue_is_found_by_the_clock(redis: Redis, shop: Shop) -> None:
    shop.happen()
    redis.flushdb()
    assert runner.container().deliveries.sweep() == 1
    work(redis, burst=True)
    assert len(shop.receivers.came) == 1
    [only] = runner.container().subscriptions.all(ALICE)
    [logged] = runner.container().subscriptions.deliveries(ALICE, only.id, 10)
    assert logged.state is DeliveryState.DELIVERED
