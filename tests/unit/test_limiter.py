"""Turns at one key: what is refused is nobody's place, and behind a shut circuit nobody waits."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace

import pytest

from app.domain.errors import MustWait
from integrations.ai import limiter as limiters
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, AlonePace, Ended, Grant, News, Told

SOON_S = 5.0
LONG_S = 60.0  # that nobody is to wait


@dataclass
class Slow:
    """A pace of one slot that takes its time over news, and slows for none."""

    heard: threading.Event = field(default_factory=threading.Event)
    goes_on: threading.Event = field(default_factory=threading.Event)

    def tell(self, _told: Told, news: News | None = None) -> Grant:
        if news is not None:
            self.heard.set()
            self.goes_on.wait(SOON_S)
        return Grant(1, 1)

    def look(self) -> Grant:
        return Grant(1, 1)

    def forget(self) -> None:
        """There is nothing to forget."""


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


def _turn(limiter: Limiter, ended: Ended = Ended.FINE) -> None:
    with limiter.turn(time.monotonic() + LONG_S) as turn:
        turn.ended = ended


def _shut(limiter: Limiter) -> None:
    for _ in range(TERMS.opens_after):
        _turn(limiter, Ended.FAILED)


def test_a_place_that_was_refused_is_not_free_before_that_is_told(pool: ThreadPoolExecutor) -> None:
    pace = Slow()
    limiter = Limiter(pace)
    refused = pool.submit(_turn, limiter, Ended.TOO_MANY)
    assert pace.heard.wait(SOON_S)
    next_one = pool.submit(_turn, limiter)
    time.sleep(0.2)
    assert not next_one.done()
    pace.goes_on.set()
    refused.result(SOON_S)
    next_one.result(SOON_S)


def test_a_place_that_was_good_is_free_at_once(pool: ThreadPoolExecutor) -> None:
    limiter = Limiter(Slow())
    _turn(limiter)
    next_one = pool.submit(_turn, limiter)
    wait([next_one], SOON_S)
    assert next_one.done()


def test_behind_a_shut_circuit_nobody_waits() -> None:
    limiter = Limiter(AlonePace(replace(TERMS, first_shut_s=10.0), 8))
    _shut(limiter)
    started = time.monotonic()
    with pytest.raises(MustWait) as told:
        _turn(limiter)
    assert time.monotonic() - started < SOON_S
    assert told.value.why == "away"


def test_for_a_short_pause_everybody_waits() -> None:
    limiter = Limiter(AlonePace(TERMS, 8))
    with limiter.turn(time.monotonic() + LONG_S) as turn:
        turn.ended, turn.wait_s = Ended.TOO_MANY, 0.3
    started = time.monotonic()
    _turn(limiter)
    assert time.monotonic() - started > 0.2


def test_who_waits_for_a_place_hears_that_the_circuit_shut(
    pool: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limiters, "LATE_S", LONG_S)  # it hears of it, or not at all
    limiter = Limiter(AlonePace(replace(TERMS, opens_after=1, first_shut_s=10.0), 1))
    with limiter.turn(time.monotonic() + LONG_S):
        waits = [pool.submit(_turn, limiter) for _ in range(3)]
        time.sleep(0.2)
        assert not any(each.done() for each in waits)
    assert [type(each.exception(SOON_S)) for each in waits] == [MustWait] * 3
