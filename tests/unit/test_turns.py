"""Threads that wait for something go on soon after it came."""

import sys
from collections.abc import Iterator

import pytest

from jobs.turns import TURN_S, shorten


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    usual_s = sys.getswitchinterval()
    yield
    sys.setswitchinterval(usual_s)


def test_a_busy_thread_keeps_the_interpreter_for_a_shorter_turn() -> None:
    usual_s = sys.getswitchinterval()
    shorten()
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    assert usual_s > TURN_S
