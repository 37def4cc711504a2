"""Workers that wait: they stay who they are, take what comes, and stop when they are told to."""

import threading
import time
from collections.abc import Iterator

import pytest
from redis import Redis
from rq import Queue as RqQueue
from rq.serializers import JSONSerializer

from jobs import worker
from jobs.rq_queue import IO
from tests.conftest import Servers

PATIENCE_S = 10.0


@pytest.fixture
def url(servers: Servers) -> str:
    return f"{servers.addresses.redis_url.rpartition('/')[0]}/12"


@pytest.fixture
def stopping(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """One thread that works, until this is set."""
    monkeypatch.setattr(worker, "LOOK_UP_S", 1)
    with Redis.from_url(url) as redis:
        redis.flushdb()
    told = threading.Event()
    thread = threading.Thread(target=worker._work, args=(url, IO, told))
    thread.start()
    yield told
    told.set()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def _names(redis: Redis) -> set[bytes]:
    return set(redis.smembers("rq:workers"))  # type: ignore[arg-type]  # redis types both clients


def test_one_that_waits_is_not_born_again(url: str, stopping: threading.Event) -> None:
    with Redis.from_url(url) as redis:
        until = time.monotonic() + PATIENCE_S
        while not _names(redis) and time.monotonic() < until:
            time.sleep(0.05)
        [first] = _names(redis)
        time.sleep(2.2)  # two looks
        assert _names(redis) == {first}
        RqQueue(IO, connection=redis, serializer=JSONSerializer).enqueue("time.sleep", 0)
        while RqQueue(IO, connection=redis).count and time.monotonic() < until:
            time.sleep(0.05)
        assert _names(redis) == {first}
        stopping.set()
        while _names(redis) and time.monotonic() < until:
            time.sleep(0.05)
        assert _names(redis) == set()
