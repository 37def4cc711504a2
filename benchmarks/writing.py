"""How fast texts are written: 512 of 120 words, by a provider of 200 ms and 32 slots.

Ratios are to what the provider allows at most, 512 / 32 * 0.2 s; the anchor beside them is a bare
httpx client with 32 threads in the same run.
"""

import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from decimal import Decimal
from itertools import count

import httpx
import structlog
from redis import Redis

from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.routing import Choice, Price
from app.domain.services import MENU, Task
from app.domain.stores import Platform
from app.ports.text_models import Choices, Endpoint, TextRequest
from benchmarks.servers import migrated
from benchmarks.slots_provider import LATENCY_S, SLOTS
from integrations.ai.compatible import Compatible
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, Terms
from integrations.ai.providers import MAX_BYTES
from integrations.ai.router import Router
from integrations.ai.shared_pace import SharedPace
from integrations.http import Http, timed_transport
from tests.factories import product, store

TEXTS = 512
IDEAL_S = TEXTS / SLOTS * LATENCY_S
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
        body = {"model": "bench", "messages": []}
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


def _timed(pool: ThreadPoolExecutor, call: Callable[[], object]) -> float:
    started = time.monotonic()
    for each in [pool.submit(call) for _ in range(TEXTS)]:
        each.result()
    return time.monotonic() - started


def _row(name: str, took_s: float, url: str) -> None:
    calls, refused = asked(url)
    print(
        f"{name:44} {took_s:6.2f} s  {IDEAL_S / took_s:5.2f} of ideal"
        f"  {calls / TEXTS:5.2f} attempts each, {refused} refused"
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


if __name__ == "__main__":
    main()
