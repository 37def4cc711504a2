"""What hangs or failed is seen over all tenants, and set going again once."""

from collections.abc import Iterator

import pytest
from redis import Redis
from rq import Queue as RqQueue
from rq import SimpleWorker
from rq.serializers import JSONSerializer
from sqlalchemy import text

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE, Deed, Wanted
from app.domain.errors import NotFound
from app.domain.ids import RunId, WebhookId, new_id
from app.domain.stores import Platform, Store
from app.ports.platform import Intake
from app.usecases.tend_queue import TendQueue
from jobs.desk import RqDesk
from jobs.rq_queue import HEAVY, IO, POST
from tests.conftest import Servers
from tests.factories import ALICE, BOB, product
from tests.house import House


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    with Redis.from_url(f"{servers.addresses.redis_url.rpartition('/')[0]}/13") as opened:
        yield opened
        opened.flushdb()


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def tend(house: House, redis: Redis) -> TendQueue:
    opened = house.database.open_uow
    return TendQueue(opened, house.database.open_platform_uow, RqDesk(redis), house.queue)


def _failed(redis: Redis) -> str:
    """A job whose task isn't there, so that it fails."""
    queue = RqQueue(HEAVY, connection=redis, serializer=JSONSerializer)
    job = queue.enqueue("jobs.tasks.competitors.nothing", str(ALICE), failure_ttl=60)
    worker = SimpleWorker([HEAVY], connection=redis, serializer=JSONSerializer)
    worker.work(burst=True, logging_level="CRITICAL")
    return str(job.id)


def _deeds(house: House) -> list[tuple[Deed, str]]:
    with house.database.open_platform_uow() as platform:
        lines = platform.audit_log.lines(Wanted(), 10)
    return [(kept.line.deed, kept.line.subject) for kept in lines]


def test_a_failed_job_is_shown_tried_again_and_let_go(
    house: House, tend: TendQueue, redis: Redis
) -> None:
    job_id = _failed(redis)
    [failed] = tend.look().failed
    assert (failed.id, failed.line, failed.ids) == (job_id, HEAVY, (str(ALICE),))
    assert failed.error
    tend.retry(job_id, COMMAND_LINE)
    assert [(line.name, line.waiting, line.failed) for line in tend.look().lines or ()] == [
        (IO, 0, 0),
        (POST, 0, 0),
        (HEAVY, 1, 0),
    ]
    with pytest.raises(NotFound):
        tend.retry(job_id, COMMAND_LINE)
    SimpleWorker([HEAVY], connection=redis, serializer=JSONSerializer).work(
        burst=True, logging_level="CRITICAL"
    )
    tend.drop(job_id, COMMAND_LINE)
    with pytest.raises(NotFound):
        tend.drop(job_id, COMMAND_LINE)
    assert tend.look().failed == []
    assert _deeds(house) == [(Deed.JOB_DROPPED, job_id), (Deed.JOB_RETRIED, job_id)]


def test_the_oldest_job_tells_since_when_it_waits(tend: TendQueue, redis: Redis) -> None:
    queue = RqQueue(IO, connection=redis, serializer=JSONSerializer)
    first = queue.enqueue("jobs.tasks.webhooks.run")
    queue.enqueue("jobs.tasks.webhooks.run")
    [line, _post, _heavy] = tend.look().lines or ()
    assert (line.waiting, line.oldest_at) == (2, first.enqueued_at)


def test_a_queue_that_is_away_is_told_and_rows_are_shown(house: House) -> None:
    opened = house.database.open_uow
    with Redis.from_url("redis://127.0.0.1:1/0") as away:
        tend = TendQueue(opened, house.database.open_platform_uow, RqDesk(away), house.queue)
        work = tend.look()
        with pytest.raises(NotFound):
            tend.retry("x", COMMAND_LINE)
    assert (work.lines, work.failed, work.stuck) == (None, (), [])
    assert _deeds(house) == []


def _ordered(house: House) -> tuple[Store, RunId]:
    store = house.move_in(ALICE)
    bowls = [product(store, n) for n in range(1, 4)]
    house.stock(store, *bowls)
    return store, house.generate.request(ALICE, house.order(store, *bowls))


def _aged(house: House, how: str) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text(f"UPDATE run_items SET {how}"))  # noqa: S608  the test's own


def test_a_run_hangs_once_nobody_has_been_at_it_for_two_minutes(
    house: House, tend: TendQueue
) -> None:
    _store, run = _ordered(house)
    assert tend.look().stuck == []
    _aged(house, "due_at = now() - interval '3 minutes' WHERE state = 'waiting'")
    [stuck] = tend.look().stuck
    assert (stuck.tenant_id, stuck.run_id, stuck.lapsed, stuck.due) == (ALICE, run, 0, 3)
    # somebody is at it: the rest waits its turn
    _aged(house, "state = 'working', lease_until = now() + interval '1 minute' WHERE position = 0")
    assert tend.look().stuck == []
    _aged(house, "lease_until = now() - interval '3 minutes' WHERE state = 'working'")
    [stuck] = tend.look().stuck
    assert (stuck.lapsed, stuck.due) == (1, 2)


def test_workers_are_sent_to_a_run_of_that_tenant_and_of_no_other(
    house: House, tend: TendQueue
) -> None:
    _store, run = _ordered(house)
    house.move_in(BOB)
    house.queue.hints.clear()
    with pytest.raises(NotFound):
        tend.wake(BOB, run, COMMAND_LINE)
    assert house.queue.hints == []
    tend.wake(ALICE, run, COMMAND_LINE)
    assert [(tenant, of) for _job, tenant, of in house.queue.hints] == [(ALICE, run)]
    assert _deeds(house) == [(Deed.RUN_WOKEN, str(run))]


def test_webhooks_that_nobody_looked_at_are_counted(house: House, tend: TendQueue) -> None:
    store = house.move_in(ALICE)
    kept = Intake(WebhookId(new_id()), ALICE, store.id, "products/update", "1")
    with house.database.open_platform_uow() as platform:
        platform.take_in(Platform.SHOPIFY, "one", kept)
    assert tend.look().intake.waiting == 1
    with house.database.open_platform_uow() as platform:
        platform.drained(kept.id)
    assert tend.look().intake.waiting == 0
