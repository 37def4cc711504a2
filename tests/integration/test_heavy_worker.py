"""The heavy worker: each job in a process of its own, and never in the io workers' threads."""

import os
from collections.abc import Iterator

import pytest
from redis import Redis
from rq import Queue as RqQueue
from rq.serializers import JSONSerializer
from structlog.testing import capture_logs

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.competitor_jobs import JobStatus, Reader
from app.domain.health import Part
from app.domain.ids import CompetitorJobId, new_id
from app.embedded import Addresses
from app.settings import Settings
from app.usecases.competitors import Ask
from integrations.sandbox.rivals.goods import goods
from jobs.pulse import KEYS
from jobs.rq_queue import HEAVY, IO, Hints
from jobs.worker import heavy
from tests.conftest import Servers
from tests.factories import ALICE
from tests.house import House
from tests.rivals import rival

JOB = CompetitorJobId(new_id())


@pytest.fixture
def url(servers: Servers) -> str:
    # a database of its own: nobody else's worker looks into it
    return f"{servers.addresses.redis_url.rpartition('/')[0]}/14"


@pytest.fixture
def redis(url: str) -> Iterator[Redis]:
    with Redis.from_url(url) as opened:
        opened.flushdb()
        yield opened


def _queued(redis: Redis, name: str) -> int:
    return RqQueue(name, connection=redis, serializer=JSONSerializer).count


def test_one_hint_is_enough_however_often_it_is_given(redis: Redis) -> None:
    for _ in range(3):
        Hints(redis).analyse(ALICE, JOB)
    assert (_queued(redis, HEAVY), _queued(redis, IO)) == (1, 0)


def test_another_job_has_a_hint_of_its_own(redis: Redis) -> None:
    Hints(redis).analyse(ALICE, JOB)
    Hints(redis).analyse(ALICE, CompetitorJobId(new_id()))
    assert _queued(redis, HEAVY) == 2


def test_a_queue_that_is_away_fails_nobody() -> None:
    with Redis(port=1) as nowhere, capture_logs() as said:
        Hints(nowhere).analyse(ALICE, JOB)
    assert [line["event"] for line in said] == ["hint lost"]


def test_a_worker_takes_heavy_jobs_in_a_process_of_its_own_and_says_that_it_lives(
    redis: Redis, url: str
) -> None:
    queue = RqQueue(HEAVY, connection=redis, serializer=JSONSerializer)
    done = queue.enqueue("os.getppid", result_ttl=60)
    heavy(url, burst=True)
    assert done.return_value() == os.getpid()
    assert redis.exists(KEYS[Part.CRAWLERS])


@pytest.mark.usefixtures("redis")
def test_an_order_goes_through_the_queue_to_a_result(
    url: str,
    database: Database,
    addresses: Addresses,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    House(database).move_in(ALICE, points=10)
    with rival("structured", count=1) as shop:
        for name, value in {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": url,
            "EGRESS_ALLOW": shop.place,
        }.items():
            monkeypatch.setenv(name, value)
        competitors = build_container(Settings.from_env()).competitors
        ask = Ask(f"{shop.url}products/{goods(1)[0].handle}", Reader.PYTHON, "user:test", "click")
        job = competitors.request(ALICE, ask)
        heavy(url, burst=True)
    found = competitors.show(ALICE, job)
    assert (found.job.status, found.job.outcome) == (JobStatus.DONE, "done")
    assert [product.url for product in found.products] == [ask.url]
