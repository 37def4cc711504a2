"""Several workers at one WooCommerce shop: it has two requests of ours to answer, never more."""

import threading
from collections.abc import Iterator

import pytest
from redis import Redis

from app.domain.ids import RunId
from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from app.domain.stores import Platform
from integrations.woocommerce import gate
from integrations.woocommerce.platform import WooPlatform
from integrations.woocommerce.seats import SharedSeats
from jobs.tasks.runner import attempt
from tests.conftest import Servers
from tests.factories import ALICE
from tests.house import House
from tests.woo_house import Shop

TITLES = (
    "Riva mug",
    "Luna teapot",
    "Neve carafe",
    "Alba dinner plate",
    "Neve cake stand",
    "Sole tall vase",
)


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    with Redis.from_url(servers.addresses.redis_url) as opened:
        yield opened


def _worker(shop: Shop, redis: Redis) -> House:
    """A house over the same rows, with an adapter of its own, as another process has it."""
    house = House(shop.house.database)
    egress = shop.woo.egress
    house.platforms[Platform.WOOCOMMERCE] = WooPlatform(
        egress.http("woocommerce"),
        fetch=egress.fetch,
        make_seats=lambda root: SharedSeats(redis, root),
    )
    return house


def _crowd(shop: Shop, redis: Redis) -> int:
    """Two workers at a sync and three publish runs, a thread each; the most requests at once."""
    drafts = shop.drafts(ServiceCode.DESCRIPTION, *TITLES)
    runs = [shop.publish(drafts[at : at + 2], f"from {at}") for at in (0, 2, 4)]
    runs.append(shop.house.sync.request(ALICE, shop.store.id, "whole"))
    shop.woo.practice.most_under_way = 0
    shop.woo.lever("POST", "conditions", request_ms=120)
    one, other = _worker(shop, redis), _worker(shop, redis)
    threads = [
        threading.Thread(target=_work, args=(worker, run))
        for worker, run in zip((one, other, one, other), runs, strict=True)
    ]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert {state for run in runs for state in shop.states(run)} == {ItemState.DONE}
    return shop.woo.practice.most_under_way


def _work(worker: House, run: RunId) -> None:
    with worker.database.open_uow(ALICE) as uow:
        work = worker.works[uow.runs.get(run).kind]
    while (taken := worker.items.take(ALICE, run, work)) is not None:
        attempt(worker.items, work, ALICE, *taken)


def test_two_workers_at_four_runs_are_two_requests_at_once(shop: Shop, redis: Redis) -> None:
    assert _crowd(shop, redis) == 2


def test_they_are_one_where_the_shop_is_slow(
    shop: Shop, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "BUSY_S", 0.0)  # so that any answer is a slow one
    SharedSeats(redis, shop.store.api_url).narrow()
    assert _crowd(shop, redis) == 1
