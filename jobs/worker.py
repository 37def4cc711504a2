"""Workers: threads that wait for shops and text models, or a process a job that crawls."""

import gc
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from types import FrameType
from typing import Any

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue, SimpleWorker, SpawnWorker, Worker
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.timeouts import TimerDeathPenalty

from app.bootstrap import build_container
from app.container import Container
from app.domain.claims.lexicon import mentions
from app.domain.claims.tokens import OTHERWISE, tokens
from app.domain.health import Part
from app.logs import configure
from app.settings import Settings
from jobs.checkers import Checkers
from jobs.pulse import beat
from jobs.rq_queue import HEAVY, IO, POST
from jobs.tasks import runner
from jobs.turns import shorten

BEAT_S = 5.0
HEAVY_TTL_S = 60
POST_THREADS = 4  # each waits ten seconds at most for a program that doesn't answer
LOOK_UP_S = 2  # whoever waits for work looks so often whether to stop
JOBS_OF_A_LIFE = 100
MAINTENANCE_S = 30  # RQ's own ten minutes are long for who waits for a dead worker's job


class ThreadWorker(SimpleWorker):
    """A worker that can live in a thread: timers instead of signals, an event instead of a command.

    One that waits for work costs little: RQ would have it end to see whether it should stop, and be
    born again each second, and would have each listen for commands in a thread of its own.
    """

    death_penalty_class = TimerDeathPenalty
    stopping: threading.Event | None = None

    def dequeue_job_and_maintain_ttl(
        self, timeout: int | None, max_idle_time: int | None = None
    ) -> tuple[Job, Queue] | None:
        """The next job, or None where there is to be none."""
        if self.stopping is None:
            return super().dequeue_job_and_maintain_ttl(timeout, max_idle_time)
        found = None
        while found is None and not self.stopping.is_set():
            found = super().dequeue_job_and_maintain_ttl(LOOK_UP_S, LOOK_UP_S)
        return found

    def subscribe(self) -> None:
        """Nobody sends commands: what is cancelled says so in its row."""

    def _install_signal_handlers(self) -> None:
        """Signals belong to the main thread."""


class _Beating:
    """A worker that says that it lives, for the health page, whenever it tells RQ."""

    connection: Redis

    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        """Tell both."""
        super().heartbeat(timeout, pipeline)  # type: ignore[misc]  # of the worker that it is mixed into
        beat(self.connection, Part.CRAWLERS, HEAVY_TTL_S * 2)


class ForkingWorker(_Beating, Worker):
    """Each job in a fork that has all modules already."""


class SpawningWorker(_Beating, SpawnWorker):
    """Each job in a fresh process: macOS kills what forks with its frameworks loaded (rq#2235)."""


def main() -> None:
    """Work until told to stop; what is under way is finished first."""
    settings = Settings.from_env()
    if sys.argv[1:] == [HEAVY]:
        configure(settings.log_level)
        heavy(settings.redis_url)
    else:
        io(settings)


def heavy(redis_url: str, *, burst: bool = False) -> None:
    """One job after the other, each in a process of its own; RQ listens to signals itself."""
    kind = SpawningWorker if sys.platform == "darwin" else ForkingWorker
    with Redis.from_url(redis_url) as redis:
        worker = kind(
            [HEAVY],
            connection=redis,
            serializer=JSONSerializer,
            worker_ttl=HEAVY_TTL_S,
            maintenance_interval=MAINTENANCE_S,
        )
        worker.work(burst=burst, logging_level="WARNING")


def io(settings: Settings) -> None:
    """Threads, until told to stop."""
    configure(settings.log_level)
    shorten()
    built = build_container(settings)
    _warm_up(built)
    # macOS kills what forks with its frameworks loaded (rq#2235)
    checked, checkers = beside(built, 0 if sys.platform == "darwin" else settings.io_checkers)
    runner.use(checked)
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    lines = [IO] * settings.io_threads + [POST] * POST_THREADS
    threads = [
        threading.Thread(
            target=_work, args=(settings.redis_url, line, stopping), name=f"{line}-{number}"
        )
        for number, line in enumerate(lines)
    ]
    for thread in threads:
        thread.start()
    _beat(settings.redis_url, stopping)
    for thread in threads:
        thread.join()
    checkers.close()


def beside(built: Container, number: int) -> tuple[Container, Checkers]:
    """The same container, whose texts so many processes check; only before there are threads."""
    checkers = Checkers(built.generate.linguist.likelihoods)
    checkers.fork(number)
    return replace(built, generate=replace(built.generate, check=checkers)), checkers


def _warm_up(container: Container) -> None:
    """Load what the first text would wait for: it takes seconds, and every process needs it."""
    container.generate.linguist.likelihoods("")
    mentions(tokens("", OTHERWISE), OTHERWISE)
    # a full collection stops all threads, and would walk all of that
    gc.collect()
    gc.freeze()


def _work(redis_url: str, line: str, stopping: threading.Event) -> None:
    while not stopping.is_set():
        try:
            with Redis.from_url(redis_url) as redis:
                worker = ThreadWorker(
                    [line],
                    connection=redis,
                    serializer=JSONSerializer,
                    worker_ttl=60,
                    maintenance_interval=MAINTENANCE_S,
                )
                worker.stopping = stopping
                worker.work(max_jobs=JOBS_OF_A_LIFE, logging_level="WARNING")
        except RedisError:
            stopping.wait(1.0)


def _beat(redis_url: str, stopping: threading.Event) -> None:
    """Say that we live, for the health page."""
    with Redis.from_url(redis_url) as redis:
        while not stopping.is_set():
            with suppress(RedisError):  # it comes back, and hears of us then
                beat(redis, Part.WORKERS, int(BEAT_S * 4))
            stopping.wait(BEAT_S)


if __name__ == "__main__":
    main()
