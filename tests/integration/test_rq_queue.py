"""Hints to workers: so many at one run and no more, one after the other without a pause."""

import itertools
import socket
import time
from collections.abc import Iterator
from threading import Event
from types import SimpleNamespace
from typing import cast

import pytest
from redis import Redis
from rq import Queue as RqQueue
from rq import SimpleWorker
from rq.serializers import JSONSerializer

from app.container import Container
from app.db.uow import Database
from app.domain.ids import RunId, TenantId, WebhookId, new_id
from app.ports.queue import Job
from app.usecases.publish import Publish
from jobs.bell import Bell
from jobs.rq_queue import IO, PARALLEL, PLACE_S, POST, Hints
from jobs.tasks import runner
from tests.conftest import Servers
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.samples import fewer

_numbers = itertools.count(1)
RUN, OTHER = RunId(new_id()), RunId(new_id())
WEBHOOK = WebhookId(new_id())


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    # each test in a database of its own: the bells of those before may still ring
    url = f"{servers.addresses.redis_url.rpartition('/')[0]}/{next(_numbers)}"
    with Redis.from_url(url) as opened:
        yield opened


@pytest.fixture
def hints(redis: Redis) -> Hints:
    return Hints(redis)


@pytest.fixture
def house(database: Database, hints: Hints) -> House:
    """Its publish runs go to real workers, 20 products a job."""
    house = House(database)
    of = house.publish
    house.publish = Publish(of.open_uow, of.write_back, hints, of.clock, of.checkpoint)
    told = {"publish": house.publish, "items": house.items}
    runner.use(
        cast("Container", SimpleNamespace(housekeeping=SimpleNamespace(queue=hints), **told))
    )
    return house


def queued(redis: Redis) -> int:
    return len(RqQueue(IO, connection=redis, serializer=JSONSerializer))


def worked(redis: Redis, most: int | None = None) -> None:
    """A worker does what is queued, and what that queues."""
    worker = SimpleWorker([IO], connection=redis, serializer=JSONSerializer)
    worker.work(burst=True, max_jobs=most, logging_level="WARNING")


def published(house: House, count: int) -> RunId:
    store = house.move_in(ALICE, points=2 * count)
    bowls = [product(store, number) for number in range(1, count + 1)]
    house.stock(store, *bowls)
    drafts = house.accepted(store, house.written(store, *bowls))
    return house.publish.request(ALICE, drafts, "user:test", "publish")


def test_so_many_are_called_to_a_run_and_no_more(redis: Redis, hints: Hints) -> None:
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    assert queued(redis) == PARALLEL


def test_another_run_has_places_of_its_own(redis: Redis, hints: Hints) -> None:
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    hints.work_on(Job.PUBLISH, ALICE, OTHER)
    assert queued(redis) == 2 * PARALLEL


def test_one_at_a_time_is_at_a_tenants_programs(redis: Redis, hints: Hints) -> None:
    post = RqQueue(POST, connection=redis, serializer=JSONSerializer)
    for tenant in (ALICE, ALICE, BOB):
        hints.deliver(tenant)
    assert [job.args for job in post.jobs] == [[str(ALICE)], [str(BOB)]]
    assert queued(redis) == 0
    served: list[TenantId] = []
    told = SimpleNamespace(deliveries=SimpleNamespace(work=served.append))
    runner.use(cast("Container", told))
    worker = SimpleWorker([POST], connection=redis, serializer=JSONSerializer)
    worker.work(burst=True, logging_level="WARNING")
    assert served == [ALICE, BOB, ALICE]  # once more: what it was called for may have come late
    hints.deliver(ALICE)
    assert len(post.jobs) == 1


def test_who_found_nothing_to_do_leaves_the_place(redis: Redis, hints: Hints, house: House) -> None:
    published(house, 1)
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    worked(redis)
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    assert queued(redis) == PARALLEL


def test_who_has_done_a_part_hands_the_place_on(redis: Redis, hints: Hints, house: House) -> None:
    run = published(house, 25)
    worked(redis, most=1)
    hints.work_on(Job.PUBLISH, ALICE, run)
    assert len(house.shop.writes) == 20
    assert queued(redis) == PARALLEL


def test_a_run_goes_on_from_job_to_job_until_it_is_through(redis: Redis, house: House) -> None:
    count = fewer(20 * PARALLEL, of=2) + 5
    run = published(house, count)
    worked(redis)
    assert house.queries.run(ALICE, run).run.finished_at is not None
    assert len(house.shop.writes) == count


def test_the_place_of_a_worker_that_was_killed_comes_free(redis: Redis, hints: Hints) -> None:
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    [place, *others] = redis.scan_iter("place:*")
    assert all(0 < redis.ttl(each) <= PLACE_S for each in (place, *others))
    redis.delete(place)  # its time is over
    hints.work_on(Job.PUBLISH, ALICE, RUN)
    assert queued(redis) == PARALLEL + 1


def test_a_webhook_wakes_one_worker(redis: Redis, hints: Hints) -> None:
    hints.look_at(WEBHOOK)
    hints.look_at(WEBHOOK)
    give_up_at = time.monotonic() + 60
    while not queued(redis) and time.monotonic() < give_up_at:
        time.sleep(0.01)
    assert queued(redis) == 1


def test_who_takes_a_webhook_in_does_not_wait_for_redis() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:  # it takes calls and says nothing
        port = mute.getsockname()[1]
        with Redis(port=port, socket_timeout=20, retry=None) as redis:
            started = time.monotonic()
            Hints(redis).look_at(WEBHOOK)
            took_s = time.monotonic() - started
            called, _place = mute.accept()  # by the bell's own thread, which meets the silence
            called.close()
            time.sleep(0.3)  # until it has noticed
    assert took_s < 10


def test_a_bell_that_is_pulled_often_rings_once_and_once_more() -> None:
    rung = []
    bell = Bell(lambda: rung.append(time.monotonic()), rest_s=0.3)
    for _ in range(100):
        bell.pull()
    time.sleep(1)
    assert 1 <= len(rung) <= 2


def test_a_bell_rings_again_for_who_pulls_it_later() -> None:
    rung = Event()
    bell = Bell(rung.set, rest_s=0.01)
    bell.pull()
    assert rung.wait(60)
    time.sleep(0.1)
    rung.clear()
    bell.pull()
    assert rung.wait(60)


def test_a_bell_that_could_not_ring_rings_the_next_time() -> None:
    rung = Event()
    broken = [AttributeError("the client was closed under it")]

    def ring() -> None:
        if broken:
            raise broken.pop()
        rung.set()

    bell = Bell(ring, rest_s=0.01)
    for _ in range(100):
        bell.pull()
        if rung.wait(0.1):
            break
    assert rung.is_set()
    assert broken == []
