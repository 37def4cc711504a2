"""What a shop lets us spend: nobody goes over it, and nobody waits for longer than they may."""

import threading
import time

from integrations.shopify.client import Budget


def soon(seconds: float = 2.0) -> float:
    return time.monotonic() + seconds


def test_what_there_is_may_go_at_once() -> None:
    assert Budget(1_000).reserve(900, soon()) == 0


def test_alone_a_request_may_take_the_spare_too() -> None:
    assert Budget(1_000).reserve(1_000, soon()) == 0


def test_what_is_under_way_counts_whole() -> None:
    budget = Budget(1_000, restore=1)
    budget.reserve(500, soon())
    assert budget.reserve(400, time.monotonic()) > 0


def test_an_answer_lets_the_next_one_go() -> None:
    budget = Budget(1_000, restore=1)
    budget.reserve(900, soon())
    refunded = {"currentlyAvailable": 990, "maximumAvailable": 1_000, "restoreRate": 1}
    timer = threading.Timer(0.05, budget.settle, (900, refunded))
    timer.start()
    started = time.monotonic()
    assert budget.reserve(500, soon()) == 0
    assert time.monotonic() - started < 1
    timer.join()


def test_who_would_wait_too_long_is_told_how_long() -> None:
    budget = Budget(100, restore=10)
    budget.settle(0, {"currentlyAvailable": 0, "maximumAvailable": 1_000, "restoreRate": 10})
    started = time.monotonic()
    assert 49 < budget.reserve(500, soon(0.2)) <= 50
    assert time.monotonic() - started < 0.1


def test_it_fills_up_again() -> None:
    budget = Budget(1_000, restore=1_000)
    budget.settle(0, {"currentlyAvailable": 0, "maximumAvailable": 1_000, "restoreRate": 1_000})
    started = time.monotonic()
    assert budget.reserve(100, soon()) == 0
    assert 0.05 < time.monotonic() - started < 1


def test_a_failed_answer_gives_its_place_back() -> None:
    budget = Budget(1_000, restore=1)
    budget.reserve(900, soon())
    budget.settle(900, None)
    assert budget.reserve(700, soon()) == 0
