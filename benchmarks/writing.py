"""How fast texts are written: 512 of 120 words, by a provider of 200 ms and 32 slots.

Ratios are to what the provider allows at most, 512 / 32 * 0.2 s; the anchor beside them is a bare
httpx client with 32 threads in the same run.
"""

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import count

import httpx
import structlog
from redis import Redis
from rq import Worker

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.facts import sheet
from app.domain.health import Part
from app.domain.ids import TenantId, new_id
from app.domain.limits import briefs
from app.domain.routing import Choice, Price
from app.domain.runs import ItemState
from app.domain.services import MENU, Task
from app.domain.stores import Platform
from app.embedded import Addresses
from app.ports.text_models import Choices, Endpoint, TextRequest
from app.settings import Settings
from benchmarks.servers import migrated
from benchmarks.slots_provider import LATENCY_S, SLOTS
from benchmarks.web import cpu_s, own_cpu_s, postmaster
from integrations.ai.compatible import Compatible
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, Terms
from integrations.ai.providers import MAX_BYTES
from integrations.ai.router import Router
from integrations.ai.schema import document
from integrations.ai.shared_pace import SharedPace
from integrations.http import Http, timed_transport
from jobs.pulse import KEYS
from tests.factories import product, store
from tests.house import House

TEXTS = 512
IDEAL_S = TEXTS / SLOTS * LATENCY_S
CORES = os.cpu_count() or 1
BOWL = product(store())
ORDER = TextRequest(
    Task.PRODUCT_DESCRIPTION,
    "en",
    "Fjell",
    sheet(BOWL),
    briefs(MENU[0], BOWL, Platform.SHOPIFY),
)
CHOICES = Choices((Choice("groq", "bench", Price(Decimal(0), Decimal(0))),))
_keys = count()


@contextmanager
def provider() -> Iterator[str]:
    """A provider in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.slots_provider"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()


def asked(url: str) -> tuple[int, int]:
    """How many calls there were since the last look, and how many of them were refused."""
    calls, refused = json.loads(httpx.get(f"{url.removesuffix('/v1')}/counts").content)
    return calls, refused


def bare(url: str) -> float:
    """The anchor."""
    limits = httpx.Limits(max_connections=SLOTS, max_keepalive_connections=SLOTS)
    with httpx.Client(limits=limits) as client, ThreadPoolExecutor(SLOTS) as pool:
        messages = [{"role": "user", "content": document(ORDER)}]
        body = {"model": "bench", "messages": messages}
        post = f"{url}/chat/completions"
        return _timed(pool, lambda: client.post(post, json=body).raise_for_status())


def routed(url: str, redis: Redis, terms: Terms, threads: int) -> float:
    """Transport and router alone, with the limit shared through Redis."""
    transport = timed_transport(60.0, connections=TERMS.most)
    http = Http("groq", total_s=60.0, transport=transport, max_bytes=MAX_BYTES)
    limiter = Limiter(SharedPace(redis, f"bench-{next(_keys)}", terms))

    def own(_endpoint: Endpoint) -> Compatible:
        raise NotImplementedError

    router = Router({"groq": Compatible("groq", url, "key", http, limiter)}, own, 60.0)
    with ThreadPoolExecutor(threads) as pool:
        took = _timed(pool, lambda: router.write(ORDER, CHOICES, lambda _call: None))
    http.close()
    return took


@dataclass(frozen=True, slots=True)
class Whole:
    """How an order went: CPU in milliseconds a product, of workers, their checkers, the database.

    `all_ms` is everybody's, the provider's and this process's with them.
    """

    took_s: float
    ready: int
    workers_ms: float
    checkers_ms: float
    postgres_ms: float
    all_ms: float


def whole(addresses: Addresses, url: str, processes: int, checkers: int) -> Whole:
    """An order of as many products through our own workers, each with so many `checkers`."""
    environment = {
        "IO_CHECKERS": str(checkers),
        "ROOZ_ENV": "development",
        "DATABASE_URL": addresses.database_url,
        "REDIS_URL": addresses.redis_url,
        "GROQ_BASE_URL": url,
        "GROQ_API_KEY": f"bench-{next(_keys)}",
        "MODEL_ROUTER_POLICY": '{"product_description": [["groq", "bench", 0, 0]], "judge": []}',
        "LOG_LEVEL": "ERROR",
    }
    tenant = TenantId(new_id())
    database = Database(addresses.database_url)
    house = House(database)
    shop = house.move_in(tenant, points=2 * TEXTS)
    bowls = [product(shop, number) for number in range(1, TEXTS + 1)]
    house.stock(shop, *bowls)
    container = build_container(Settings.from_env(environment))
    with ExitStack() as stack:
        workers = [stack.enter_context(_worker(environment)) for _ in range(processes)]
        order = house.order(shop, *bowls)
        postgres = postmaster(addresses)
        started, before = time.monotonic(), _cpu(workers, postgres)
        run = container.generate.request(tenant, order)
        while container.queries.run(tenant, run).progress.finished < TEXTS:
            time.sleep(0.05)
        took_s = time.monotonic() - started
        both = zip(_cpu(workers, postgres), before, strict=True)
        used = [1000 * (now - then) / TEXTS for now, then in both]
    ready = container.queries.run(tenant, run).progress.counts.get(ItemState.DONE, 0)
    database.dispose()
    return Whole(took_s, ready, *used)


def _cpu(workers: Sequence[int], postgres: int) -> tuple[float, float, float, float]:
    """What workers, their checkers, the database and all processes of ours have used so far."""
    with_checkers, alone = sum(map(cpu_s, workers)), sum(map(own_cpu_s, workers))
    database = cpu_s(postgres)
    return alone, with_checkers - alone, database, cpu_s(os.getpid())


@contextmanager
def _worker(environment: dict[str, str]) -> Iterator[int]:
    """An io worker that has begun to listen, by its process's number."""
    command = [sys.executable, "-m", "jobs.worker"]
    with subprocess.Popen(command, env=environment) as process:  # noqa: S603
        with Redis.from_url(environment["REDIS_URL"]) as redis:
            others = Worker.count(redis)
            redis.delete(KEYS[Part.WORKERS])  # its first beat comes when all that it loads is there
            while not redis.exists(KEYS[Part.WORKERS]) or Worker.count(redis) <= others:
                time.sleep(0.1)
        try:
            yield process.pid
        finally:
            process.terminate()


def _timed(pool: ThreadPoolExecutor, call: Callable[[], object]) -> float:
    started = time.monotonic()
    for each in [pool.submit(call) for _ in range(TEXTS)]:
        each.result()
    return time.monotonic() - started


def _row(name: str, took_s: float, url: str) -> None:
    calls, refused = asked(url)
    print(
        f"{name:56} {took_s:6.2f} s  {IDEAL_S / took_s:5.2f} of ideal"
        f"  {calls / TEXTS:5.2f} attempts each, {refused} refused"
    )


def _tell_whole(went: Whole, processes: int, checkers: int, url: str) -> None:
    _row(
        f"whole path, {processes} io with {checkers} checkers, {went.ready} ready", went.took_s, url
    )
    best_s = max(IDEAL_S, went.all_ms / 1000 * TEXTS / CORES)
    print(
        f"    CPU a product: {went.workers_ms:.1f} ms workers, {went.checkers_ms:.1f} checkers,"
        f" {went.postgres_ms:.1f} PostgreSQL, {went.all_ms:.1f} all;"
        f" on {CORES} cores {best_s:.2f} s at best, {IDEAL_S / best_s:.2f} of ideal"
    )


def main() -> None:
    """Print the table."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    print(f"{TEXTS} texts, {SLOTS} slots of {LATENCY_S} s: {IDEAL_S:.2f} s at best")
    with ExitStack() as stack:
        addresses, url = stack.enter_context(migrated(valkey=True)), stack.enter_context(provider())
        redis = stack.enter_context(Redis.from_url(addresses.redis_url))
        for terms, threads, name in (
            (TERMS, 64, "router, limit felt for from 32"),
            (replace(TERMS, start=4 * SLOTS), 128, "router, started at four times the limit"),
            (replace(TERMS, start=1), 64, "router, limit felt for from 1"),
        ):
            _row("anchor: bare httpx, 32 threads", bare(url), url)
            _row(name, routed(url, redis, terms, threads), url)
        for processes in (1, 2):
            for checkers in (0, 1, 2):
                _tell_whole(whole(addresses, url, processes, checkers), processes, checkers, url)


if __name__ == "__main__":
    main()
