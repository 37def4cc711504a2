"""A shop's points: nobody goes over them, whoever spends in whichever process, nor waits too long.

Both budgets, of one process and shared in Redis, have to do the same.
"""

import itertools
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from redis import Redis

from app.processes import free_port
from integrations.shopify.budget import Budget, OwnBudget, Reserved, SharedBudget
from tests.conftest import Servers

_numbers = itertools.count(1)
Make = Callable[..., Budget]
FULL = {"currentlyAvailable": 1_000, "maximumAvailable": 1_000, "restoreRate": 100}


def status(level: float, capacity: float = 1_000, restore: float = 1) -> dict[str, float]:
    return {"currentlyAvailable": level, "maximumAvailable": capacity, "restoreRate": restore}


def soon(seconds: float = 2.0) -> float:
    return time.monotonic() + seconds


def told(budget: Budget, **kept: float) -> Budget:
    """The budget once a shop has said what there is."""
    reserved = budget.reserve(0, soon())
    assert isinstance(reserved, Reserved)
    budget.settle(reserved, status(**kept))
    return budget


@pytest.fixture(params=["own", "shared"])
def budget(request: pytest.FixtureRequest, servers: Servers) -> Iterator[Budget]:
    if request.param == "own":
        yield OwnBudget()
        return
    with Redis.from_url(servers.addresses.redis_url) as redis:
        yield SharedBudget(redis, f"shop-{next(_numbers)}", 5.0)


def test_what_there_is_may_go_at_once(budget: Budget) -> None:
    assert isinstance(budget.reserve(900, soon()), Reserved)


def test_alone_a_request_may_take_the_spare_too(budget: Budget) -> None:
    assert isinstance(budget.reserve(1_000, soon()), Reserved)


def test_what_is_under_way_counts_whole(budget: Budget) -> None:
    told(budget, level=1_000)
    budget.reserve(500, soon())
    assert not isinstance(budget.reserve(400, time.monotonic()), Reserved)


def test_an_answer_lets_the_next_one_go(budget: Budget) -> None:
    told(budget, level=1_000)
    first = budget.reserve(900, soon())
    assert isinstance(first, Reserved)
    timer = threading.Timer(0.05, budget.settle, (first, status(990)))
    timer.start()
    assert isinstance(budget.reserve(500, soon(4)), Reserved)
    timer.join()


def test_who_would_wait_too_long_is_told_how_long(budget: Budget) -> None:
    told(budget, level=0, restore=10)
    started = time.monotonic()
    wait_s = budget.reserve(500, soon(30))
    assert not isinstance(wait_s, Reserved)
    assert 40 < wait_s <= 50
    assert time.monotonic() - started < 10


def test_it_fills_up_again(budget: Budget) -> None:
    told(budget, level=0, restore=1_000)
    started = time.monotonic()
    assert isinstance(budget.reserve(200, soon(30)), Reserved)
    assert 0.1 < time.monotonic() - started < 10


def test_a_failed_answer_gives_its_place_back(budget: Budget) -> None:
    told(budget, level=1_000)
    first = budget.reserve(900, soon())
    assert isinstance(first, Reserved)
    budget.settle(first, None)
    assert isinstance(budget.reserve(700, soon()), Reserved)


class Shop:
    """Debits what it is asked for, and tells what is left."""

    def __init__(self, restore: float) -> None:
        self.restore, self.level, self.at = restore, 0.0, time.monotonic()
        self.lock = threading.Lock()

    def answer(self, cost: float) -> dict[str, float]:
        with self.lock:
            now = time.monotonic()
            self.level += (now - self.at) * self.restore - cost
            self.at = now
            return status(self.level, restore=self.restore)


def test_a_dear_request_is_not_overtaken_by_cheap_ones_for_ever(budget: Budget) -> None:
    shop = Shop(restore=200)
    told(budget, level=0, restore=200)
    ends_at = soon(4)

    def spend() -> None:
        while isinstance(cheap := budget.reserve(15, ends_at), Reserved):
            budget.settle(cheap, shop.answer(15))

    spenders = [threading.Thread(target=spend) for _ in range(3)]
    for each in spenders:
        each.start()
    dear = budget.reserve(120, soon(3))
    if isinstance(dear, Reserved):
        budget.settle(dear, shop.answer(120))
    for each in spenders:
        each.join()
    assert isinstance(dear, Reserved)


def test_who_gives_up_lets_the_next_one_go(budget: Budget) -> None:
    told(budget, level=300, restore=1)
    first = budget.reserve(50, soon())
    assert isinstance(first, Reserved)
    assert not isinstance(budget.reserve(900, soon(0.3)), Reserved)
    budget.settle(first, status(250))
    assert isinstance(budget.reserve(10, time.monotonic()), Reserved)


@pytest.fixture
def pair(servers: Servers) -> Iterator[tuple[SharedBudget, SharedBudget]]:
    """Two processes' budgets of one shop."""
    name = f"shop-{next(_numbers)}"
    with (
        Redis.from_url(servers.addresses.redis_url) as one,
        Redis.from_url(servers.addresses.redis_url) as other,
    ):
        yield SharedBudget(one, name, 0.3), SharedBudget(other, name, 0.3)


def test_what_another_process_has_under_way_counts_too(
    pair: tuple[SharedBudget, SharedBudget],
) -> None:
    one, other = pair
    told(one, level=1_000)
    assert isinstance(one.reserve(700, soon()), Reserved)
    assert not isinstance(other.reserve(400, time.monotonic()), Reserved)


def test_what_a_killed_worker_had_under_way_comes_back(
    pair: tuple[SharedBudget, SharedBudget],
) -> None:
    one, other = pair
    told(one, level=1_000)
    one.reserve(700, soon())  # and nobody ever settles it
    assert isinstance(other.reserve(400, soon(3)), Reserved)


def test_who_was_killed_in_the_line_keeps_nobody_waiting(
    pair: tuple[SharedBudget, SharedBudget],
) -> None:
    one, other = pair
    told(one, level=0, restore=100)
    one._reserve(100, "100:killed", 5)  # it would come again in a second, and never does
    started = time.monotonic()
    assert isinstance(other.reserve(10, soon(30)), Reserved)
    assert 0.9 < time.monotonic() - started < 10


def test_another_shops_points_are_its_own(servers: Servers) -> None:
    with Redis.from_url(servers.addresses.redis_url) as redis:
        spent, fresh = (SharedBudget(redis, f"shop-{next(_numbers)}", 5.0) for _ in range(2))
        told(spent, level=0)
        assert not isinstance(spent.reserve(100, time.monotonic()), Reserved)
        assert isinstance(fresh.reserve(100, time.monotonic()), Reserved)


def test_without_redis_each_process_has_its_own() -> None:
    with Redis.from_url(f"redis://127.0.0.1:{free_port()}") as away:
        budget = SharedBudget(away, "shop", 5.0)
        reserved = budget.reserve(900, soon())
        assert isinstance(reserved, Reserved)
        assert not isinstance(budget.reserve(900, time.monotonic()), Reserved)
        budget.settle(reserved, FULL)
        assert isinstance(budget.reserve(900, soon()), Reserved)
