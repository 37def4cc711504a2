"""kill -9 of real workers at named points, and an emptied Redis: the house goes on, once each."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from redis import Redis

from app.adapters import REDIS_TIMEOUT_S
from app.bootstrap import build_container
from app.domain.ids import ProductId
from app.domain.services import ServiceCode
from app.processes import free_port
from app.settings import Settings
from app.usecases.offers import Order
from tests.faults.world import World, key, until
from tests.oracle import assert_consistent
from tests.samples import sample

# tests/faults/test_kills.py stops at each of them in any run, within one process
GENERATE = ("generate:written", "generate:settling", "generate:settled")
PUBLISH = ("write:read", "write:promised", "write:sent", "publish:settling", "publish:settled")
# reached once for each product; the others once for as many as come together
EACH = frozenset({"write:sent"})


def somewhere(point: str, seed: int) -> str:
    """Which time at the point is the last: one that surely comes."""
    return f"{point}#{1 + seed % 3 if point in EACH else 1}"


def products_of(world: World, seed: int) -> tuple[ProductId, ...]:
    """Three and more: of so many, some are behind the point and some before it."""
    return world.fresh_products(3 + seed % 4)


@pytest.mark.slow
@pytest.mark.parametrize("point", sample(GENERATE, of=2))
def test_a_worker_killed_while_writing_is_replaced(world: World, point: str, seed: int) -> None:
    doomed = world.spawn("jobs.worker", ROOZ_KILL_AT=somewhere(point, seed))
    products = products_of(world, seed)
    run = world.order(products)
    until(lambda: doomed.poll() is not None)
    second = world.spawn("jobs.worker")
    world.run_ends(run)
    world.end(second)
    summary = world.summary(run)
    assert (summary.captured, summary.released) == (3 * len(products), 0)
    assert_consistent(world.addresses.migration_database_url, world.writes())


@pytest.mark.slow
@pytest.mark.parametrize("point", sample(PUBLISH, of=2))
def test_a_worker_killed_while_publishing_writes_nothing_twice(
    world: World, point: str, seed: int
) -> None:
    doomed = world.spawn("jobs.worker", ROOZ_KILL_AT=somewhere(point, seed))
    products = products_of(world, seed)
    run = world.order(products)
    world.run_ends(run)
    before = len(world.writes())
    published = world.publish(run)
    until(lambda: doomed.poll() is not None)
    second = world.spawn("jobs.worker")
    world.run_ends(published)
    world.end(second)
    assert len(world.writes()) - before == len(products)
    assert_consistent(world.addresses.migration_database_url, world.writes())


@pytest.mark.slow
def test_an_emptied_redis_in_the_middle_of_a_run_loses_nothing(world: World) -> None:
    first = world.spawn("jobs.worker")
    products = world.fresh_products(4)
    world.end(first)
    run = world.order(products)
    with Redis.from_url(world.env["REDIS_URL"]) as redis:
        redis.flushall()
    second = world.spawn("jobs.worker")
    world.run_ends(run)
    world.end(second)
    assert world.summary(run).captured == 12
    assert_consistent(world.addresses.migration_database_url)


@contextmanager
def refusing() -> Iterator[int]:
    """A port on which nobody listens."""
    yield free_port()


@contextmanager
def swallowing() -> Iterator[int]:
    """A port that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield int(listening.getsockname()[1])


@pytest.mark.slow
@pytest.mark.parametrize("redis_away", [refusing, swallowing])
def test_an_order_is_taken_though_redis_is_away(
    world: World, redis_away: Callable[[], AbstractContextManager[int]]
) -> None:
    first = world.spawn("jobs.worker")
    products = world.fresh_products(2)
    with redis_away() as port:
        deaf = build_container(
            Settings.from_env(world.env | {"REDIS_URL": f"redis://127.0.0.1:{port}/0"})
        )
        order = Order(world.store, ServiceCode.SEO, products, "en", "user:test", key())
        started = time.monotonic()
        run = deaf.generate.request(world.tenant, order)
        took_s = time.monotonic() - started
        world.run_ends(run)
    world.end(first)
    deaf.queries.database.dispose()
    assert took_s < 3 * REDIS_TIMEOUT_S
    assert world.summary(run).captured == 6
