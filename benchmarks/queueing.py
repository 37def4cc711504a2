"""What our queue adds to plain RQ, in the same mode: an io worker's, with small answers as JSON.

Dispatch: enqueue, execute and acknowledge jobs that find nothing to do. Ours also takes and leaves
a place at the run. Overhead: an order taken ten products at a time, from the hint to the last
item's end, with nothing done to them; that is what each costs beside its own work.
"""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import cast

import structlog
from redis import Redis
from rq import Queue
from rq.job import Job as RqJob
from rq.serializers import JSONSerializer

from app.container import Container
from app.db.uow import Database
from app.domain.ids import RunId, TenantId, new_id
from app.domain.runs import ItemState, Lease, Run
from app.ports.queue import Job
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.items import Failures, Items, ItemWork
from benchmarks.servers import migrated
from jobs.rq_queue import FAILURE_TTL_S, IO, JOB_TIMEOUT_S, PARALLEL, Hints
from jobs.tasks import runner
from jobs.worker import ThreadWorker
from tests.factories import ALICE, product
from tests.house import House

ROUNDS = 5
JOBS = 400
PRODUCTS, AT_ONCE = 300, 10
LEAST_RATIO, MOST_MS = 0.8, 2.0
TASK = "benchmarks.queueing.nothing"


@dataclass(frozen=True, slots=True)
class Nothing:
    """An `ItemWork` that ends its items, and no more."""

    open_uow: OpenUow

    def at_once(self, _uow: UnitOfWork, _run: Run) -> int:
        """A job's share."""
        return AT_ONCE

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Nothing."""
        with self.open_uow(tenant) as uow:
            for lease in leases:
                uow.runs.finish(lease, ItemState.SKIPPED)
            uow.runs.close_if_done(run.id)
        return {}


class Idle:
    """`Items` of which none is due."""

    def take(self, _tenant: TenantId, _run: RunId, _work: ItemWork) -> None:
        """None."""


@dataclass(frozen=True, slots=True)
class Sweeper:
    """Who hands a job on."""

    queue: Hints


@dataclass(frozen=True, slots=True)
class Bare:
    """What a worker's task asks of the container, and nothing else."""

    items: Items | Idle
    generate: ItemWork
    housekeeping: Sweeper


def nothing(_tenant: str, _run: str) -> None:
    """A plain job."""


def main() -> None:
    """Print both rows."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with migrated(valkey=True) as addresses, Redis.from_url(addresses.redis_url) as redis:
        database = Database(addresses.database_url)
        house, hints = House(database), Hints(redis)
        work, sweeper = Nothing(database.open_uow), Sweeper(hints)
        runner.use(cast("Container", Bare(Idle(), work, sweeper)))
        _dispatch(redis, hints)
        runner.use(cast("Container", Bare(house.items, work, sweeper)))
        _overhead(house, redis, hints)
        database.dispose()


def _dispatch(redis: Redis, hints: Hints) -> None:
    plain = Queue(IO, connection=redis, serializer=JSONSerializer)

    def bare() -> None:
        for _ in range(JOBS):
            plain.enqueue(
                *(TASK, str(ALICE), str(new_id())),
                job_timeout=JOB_TIMEOUT_S,
                result_ttl=0,
                failure_ttl=FAILURE_TTL_S,
            )

    def ours() -> None:
        for _ in range(JOBS // PARALLEL):
            hints.work_on(Job.GENERATE, ALICE, RunId(new_id()))

    rounds = [(_worked(redis, bare), _worked(redis, ours)) for _ in range(ROUNDS + 1)][1:]
    walls = [theirs[0] / mine[0] for theirs, mine in rounds]
    cpu_ms = [1000 / JOBS * median(each[place][1] for each in rounds) for place in (0, 1)]
    print(
        f"bench queueing ratio={median(walls):.2f} goal={LEAST_RATIO} spread={min(walls):.2f}"
        f"-{max(walls):.2f} cpu_ms={cpu_ms[1]:.2f} anchor_cpu_ms={cpu_ms[0]:.2f} jobs={JOBS}"
    )


def _overhead(house: House, redis: Redis, hints: Hints) -> None:
    shop = house.move_in(ALICE, points=2 * PRODUCTS * (ROUNDS + 1))
    bowls = [product(shop, number) for number in range(1, PRODUCTS + 1)]
    house.stock(shop, *bowls)
    spent = []
    for _ in range(ROUNDS + 1):
        run = house.generate.request(ALICE, house.order(shop, *bowls))
        spent.append(_worked(redis, partial(hints.work_on, Job.GENERATE, ALICE, run)))
        assert house.queries.run(ALICE, run).run.finished_at
    wall_ms, cpu_ms = (1000 / PRODUCTS * median(each[n] for each in spent[1:]) for n in (0, 1))
    print(
        f"bench queueing-overhead ratio={MOST_MS / wall_ms:.2f} goal=1.00 ms={wall_ms:.2f}"
        f" cpu_ms={cpu_ms:.2f} most_ms={MOST_MS} at_once={AT_ONCE}"
    )


class Timed(ThreadWorker):
    """Knows when its last job was over: its own end may take another second."""

    ended = 0.0

    def execute_job(self, job: RqJob, queue: Queue) -> None:
        """One more."""
        super().execute_job(job, queue)
        self.ended = time.monotonic()


def _worked(redis: Redis, enqueue: Callable[[], None]) -> tuple[float, float]:
    """Seconds, and those of CPU, until a worker has done all that was enqueued."""
    started, spent = time.monotonic(), time.process_time()
    enqueue()
    worker = Timed([IO], connection=redis, serializer=JSONSerializer)
    worker.work(burst=True, logging_level="WARNING")
    return worker.ended - started, time.process_time() - spent


if __name__ == "__main__":
    main()
