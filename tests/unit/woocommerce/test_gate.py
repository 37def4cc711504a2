"""How much a shop is asked for at once is learned from its answers."""

import threading
import time

import pytest

from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.woocommerce.gate import STREAK, Gate

WHOLE = Answer(200, {}, b"[]")


def answered(gate: Gate, took_s: float, answer: Answer | None = WHOLE) -> Gate:
    gate.answered(gate.page, took_s, answer)
    return gate


def test_a_quick_shop_is_asked_for_all_it_gives() -> None:
    gate = answered(Gate(), 0.4)
    assert (gate.page.now, gate.batch.now, gate.width) == (100, 25, 2)


@pytest.mark.parametrize(
    "answer",
    [
        *(Answer(status, {}, b"<html>") for status in (413, 500, 502, 503, 504, 508)),
        *(Answer(status, {}, b'{"code":"wp_die"}') for status in (500, 502, 503, 504, 508)),
        Answer(200, {}, b'[{"id": 1, "na'),
        Answer(200, {}, b'[{"id": 1}<br /><b>Fatal error</b>: out of memory<br />'),
    ],
)
def test_what_breaks_the_shop_down_is_halved(answer: Answer) -> None:
    gate = answered(Gate(), 0.4, answer)
    assert (gate.page.now, gate.batch.now, gate.width) == (50, 25, 1)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(503, {"retry-after": "600"}, b"{}"),
        Answer(429, {"retry-after": "5"}, b"<html>"),
        Answer(404, {}, b'{"code":"rest_no_route"}'),
        Answer(200, {}, b'[{"id": 1}]\n<!-- from a cache -->'),
        None,
    ],
)
def test_what_has_nothing_to_do_with_the_size_halves_nothing(answer: Answer | None) -> None:
    assert answered(Gate(), 0.4, answer).page.now == 100


@pytest.mark.parametrize("answer", [WHOLE, None])
def test_what_takes_long_is_halved_and_alone(answer: Answer | None) -> None:
    gate = answered(Gate(), 8.1, answer)
    assert (gate.page.now, gate.width) == (50, 1)


def test_a_slow_answer_is_alone_from_then_on() -> None:
    gate = answered(Gate(), 3.5)
    assert (gate.page.now, gate.width) == (100, 1)


def test_it_grows_again_bit_by_bit() -> None:
    gate = answered(Gate(), 9.0)
    for _ in range(STREAK):
        answered(gate, 0.4)
    assert (gate.page.now, gate.width) == (60, 2)
    for _ in range(10 * STREAK):
        answered(gate, 0.4)
    assert gate.page.now == 100


def test_never_more_than_two_are_under_way() -> None:
    gate = Gate()
    most, under_way, lock = 0, 0, threading.Lock()

    def call() -> None:
        nonlocal most, under_way
        with gate.turn(5):
            with lock:
                under_way += 1
                most = max(most, under_way)
            time.sleep(0.01)
            with lock:
                under_way -= 1

    threads = [threading.Thread(target=call) for _ in range(12)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert most == 2


def test_who_gets_no_turn_tries_later() -> None:
    gate = Gate()
    gate.width = 1
    with gate.turn(1), pytest.raises(ExternalError) as refused, gate.turn(0.05):
        pass
    assert (refused.value.retryable, refused.value.kind) == (True, "rate_limited")


def test_a_turn_is_free_again_after_a_failure() -> None:
    gate = Gate()
    gate.width = 1
    with pytest.raises(ValueError, match="broken"), gate.turn(1):
        raise ValueError("broken")
    with gate.turn(0.05):
        pass


def test_how_far_the_shops_clock_is_behind_is_seen() -> None:
    gate = answered(Gate(), 0.1, Answer(200, {"date": "Mon, 23 Nov 2026 03:13:27 GMT"}, b"[]"))
    assert gate.behind_s is not None
    answered(gate, 0.1, Answer(200, {"date": "nonsense"}, b"[]"))
    assert gate.behind_s is not None
