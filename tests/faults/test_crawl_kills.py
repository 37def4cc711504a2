"""kill -9 of a worker amid a real crawl: another goes on from what was read, paid for once."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from redis import Redis
from werkzeug.serving import make_server

from app.bootstrap import build_container
from app.container import Container
from app.db.uow import Database
from app.domain.competitor_jobs import JobStatus, Reader
from app.domain.competitors import Source
from app.domain.ids import CompetitorJobId
from app.domain.points import Account
from app.embedded import Addresses
from app.settings import Settings, environment
from app.usecases.competitors import Ask
from integrations.ai.practice import create_app
from jobs.rq_queue import HEAVY, Hints
from tests.conftest import Servers
from tests.factories import ALICE
from tests.house import House
from tests.oracle import assert_consistent
from tests.rivals import Rival, rival

PATIENCE_S = 60.0
COUNT = 8


class Workshop:
    """A heavy worker as a process, and the rows that it works on."""

    def __init__(self, env: dict[str, str], log: Path) -> None:
        self.env, self.log = env, log
        self.container: Container = build_container(Settings.from_env(env))
        self.running: list[subprocess.Popen[bytes]] = []

    def spawn(self) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "jobs.worker", HEAVY]
        with self.log.open("ab") as log:
            child = subprocess.Popen(command, env=self.env, stdout=log, stderr=log)  # noqa: S603
        self.running.append(child)
        return child

    def kill(self, worker: "subprocess.Popen[bytes]") -> None:
        """The machine is gone: the worker, and the fork that does its job."""
        forks = _forks(worker.pid)
        worker.kill()
        worker.wait()
        for fork in forks:
            os.kill(fork, signal.SIGKILL)

    def hint(self, job: CompetitorJobId) -> None:
        """What housekeeping does once the lease is over."""
        with Redis.from_url(self.env["REDIS_URL"]) as redis:
            redis.delete(f"hint:analysis:{job}")
            Hints(redis).analyse(ALICE, job)

    def pages(self, job: CompetitorJobId) -> int:
        return self.container.competitors.show(ALICE, job).job.pages_seen

    def end(self) -> None:
        for worker in self.running:
            if worker.poll() is None:
                self.kill(worker)
        self.container.queries.database.dispose()


def _forks(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _until(is_so: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < give_up_at, "nothing happened in time"
        time.sleep(0.1)


@pytest.fixture
def shop(request: pytest.FixtureRequest) -> Iterator[Rival]:
    with rival(getattr(request, "param", "plain"), count=COUNT) as made:
        yield made


@pytest.fixture
def provider() -> Iterator[str]:
    server = make_server("127.0.0.1", 0, create_app(), threaded=True)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


@pytest.fixture
def workshop(
    servers: Servers, addresses: Addresses, shop: Rival, provider: str, tmp_path: Path
) -> Iterator[Workshop]:
    # a database of its own: nobody else's worker looks into it
    url = f"{servers.addresses.redis_url.rpartition('/')[0]}/13"
    with Redis.from_url(url) as redis:
        redis.flushdb()
    own = {
        "ROOZ_ENV": "development",
        "DATABASE_URL": addresses.database_url,
        "REDIS_URL": url,
        "EGRESS_ALLOW": shop.place,
        "LEASE_S": "3",
        "STORE_DEADLINE_S": "1",
        "MODEL_DEADLINE_S": "1",
        "GROQ_API_KEY": "a key of tests",
        "GROQ_BASE_URL": provider,
    }
    made = Workshop(environment() | own, tmp_path / "workers.log")
    yield made
    made.end()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="a fork is found by /proc")
def test_a_crawl_whose_worker_is_killed_goes_on_and_is_paid_once(
    workshop: Workshop, shop: Rival, database: Database, addresses: Addresses
) -> None:
    House(database).move_in(ALICE, points=10)
    doomed, competitors = workshop.spawn(), workshop.container.competitors
    job = competitors.request(ALICE, Ask(shop.url, Reader.PYTHON, "user:test", "click"))
    _until(lambda: workshop.pages(job) >= 4)
    workshop.kill(doomed)
    before = len(shop.diary.paths)
    assert before < COUNT + 4
    _until(lambda: _is_free(workshop, job))
    workshop.spawn()
    workshop.hint(job)
    _until(lambda: competitors.show(ALICE, job).job.is_over)
    found = competitors.show(ALICE, job)
    assert (found.job.status, len(found.products)) == (JobStatus.DONE, COUNT)
    again = set(shop.diary.paths[:before]) & set(shop.diary.paths[before:])
    assert len(again - {"/robots.txt"}) <= 3  # what was in the air, or not yet told
    assert found.job.pages_seen <= len(shop.diary.paths)
    assert workshop.container.queries.counts(ALICE).account == Account(9, 0)
    assert_consistent(addresses.migration_database_url)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="a fork is found by /proc")
@pytest.mark.parametrize("shop", ["wordy"], indirect=True)
def test_pages_that_were_read_before_a_kill_are_shown_to_a_model_after_it(
    workshop: Workshop, shop: Rival, database: Database, addresses: Addresses
) -> None:
    House(database).move_in(ALICE, points=10)
    doomed, competitors = workshop.spawn(), workshop.container.competitors
    job = competitors.request(ALICE, Ask(shop.url, Reader.AI, "user:test", "click"))
    _until(lambda: len(competitors.show(ALICE, job).products) >= 2)
    workshop.kill(doomed)
    early = {product.url for product in competitors.show(ALICE, job).products}
    _until(lambda: _is_free(workshop, job))
    workshop.spawn()
    workshop.hint(job)
    _until(lambda: competitors.show(ALICE, job).job.is_over)
    found = competitors.show(ALICE, job)
    told = {p.url for p in found.products if p.price and p.price.evidence.source is Source.MODEL}
    assert 2 <= len(early) < COUNT == len(told)
    assert early <= told
    assert workshop.container.queries.counts(ALICE).account == Account(7, 0)
    assert_consistent(addresses.migration_database_url)


def _is_free(workshop: Workshop, job: CompetitorJobId) -> bool:
    with workshop.container.competitors.open_uow(ALICE) as uow:
        return uow.competitors.get(job).status is JobStatus.RUNNING and _is_due(workshop, job)


def _is_due(workshop: Workshop, job: CompetitorJobId) -> bool:
    with workshop.container.housekeeping.open_platform_uow() as platform:
        return (ALICE, job) in platform.due.analyses(10)
