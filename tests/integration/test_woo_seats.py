"""How many requests a WooCommerce shop has to answer at once, from all our processes together.

Two gates over one Redis stand for two processes, which share nothing else.
"""

import itertools
import threading
import time
from collections.abc import Iterator

import pytest
from redis import Redis

from app.domain.errors import ExternalError
from app.processes import free_port
from integrations.http import Answer
from integrations.woocommerce.gate import BUSY_S, STREAK, Gate
from integrations.woocommerce.seats import SharedSeats
from tests.conftest import Servers

_numbers = itertools.count(1)
GOOD = Answer(200, {}, b"[]")


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    with Redis.from_url(servers.addresses.redis_url) as opened:
        yield opened


@pytest.fixture
def gates(redis: Redis) -> tuple[Gate, Gate]:
    root = f"https://shop-{next(_numbers)}.example/wp-json/"
    return Gate(SharedSeats(redis, root)), Gate(SharedSeats(redis, root))


def test_two_processes_have_two_requests_under_way(gates: tuple[Gate, Gate]) -> None:
    one, other = gates
    with one.turn(1), other.turn(1), pytest.raises(ExternalError) as refused, other.turn(0.05):
        pass
    assert (refused.value.retryable, refused.value.kind) == (True, "rate_limited")
    with one.turn(1), one.turn(1):
        pass


def test_one_alone_once_either_of_them_finds_the_shop_slow(gates: tuple[Gate, Gate]) -> None:
    one, other = gates
    one.answered(None, BUSY_S + 1, GOOD)
    with other.turn(1), pytest.raises(ExternalError), other.turn(0.05):
        pass
    for _ in range(STREAK):
        one.answered(None, 0.1, GOOD)
    with one.turn(1), other.turn(1):
        pass


def test_who_waits_goes_as_soon_as_a_seat_is_free(gates: tuple[Gate, Gate]) -> None:
    one, other = gates
    with one.turn(1), one.turn(1):
        waiting = threading.Thread(target=lambda: other.turn(5).__enter__())
        waiting.start()
        time.sleep(0.05)
        assert waiting.is_alive()
    waiting.join(5)
    assert not waiting.is_alive()


def test_a_killed_worker_takes_no_seat_with_it(redis: Redis) -> None:
    seats = SharedSeats(redis, f"https://shop-{next(_numbers)}.example/wp-json/")
    assert seats.take(1, time.monotonic(), 0.1)
    assert seats.take(1, time.monotonic(), 0.1) is None
    assert seats.take(1, time.monotonic() + 2, 0.1)


def test_while_redis_is_away_each_process_goes_by_itself() -> None:
    gate = Gate(SharedSeats(Redis(port=free_port()), "https://shop.example/wp-json/"))
    gate.answered(None, BUSY_S + 1, GOOD)
    with gate.turn(1), pytest.raises(ExternalError), gate.turn(0.05):
        pass
