"""The supervisor: in order, up again after a crash, and all down together."""

import sys
import time
from collections.abc import Iterator

import pytest

from app.settings import environment
from app.supervisor import Child, ChildFailed, Supervisor

STEADY = "import time\nprint('hello', flush=True)\ntime.sleep(60)"
STUBBORN = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("never", flush=True)
time.sleep(60)
"""


def _child(name: str, code: str, **more: object) -> Child:
    return Child(name, [sys.executable, "-c", code], environment(), **more)


@pytest.fixture
def lines() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def steady(lines: list[tuple[str, str]]) -> Iterator[Supervisor]:
    supervisor = Supervisor([_child("one", STEADY)], lambda *line: lines.append(line))
    supervisor.start()
    yield supervisor
    supervisor.stop()


def test_a_killed_child_is_started_again(steady: Supervisor) -> None:
    before = steady.running["one"].process.pid
    steady.kill("one")
    steady.running["one"].process.wait()
    steady.mend()
    assert steady.running["one"].process.pid != before
    assert steady.running["one"].process.poll() is None


def test_output_comes_with_the_childs_name(
    steady: Supervisor, lines: list[tuple[str, str]]
) -> None:
    _until_said(lines, ("one", "hello"))
    assert ("one", "hello") in lines
    assert steady.running


def _until_said(lines: list[tuple[str, str]], line: tuple[str, str]) -> None:
    give_up_at = time.monotonic() + 60
    while line not in lines and time.monotonic() < give_up_at:
        time.sleep(0.05)


def test_all_are_down_within_ten_seconds_even_a_stubborn_one(lines: list[tuple[str, str]]) -> None:
    children = [_child("one", STEADY), _child("two", STUBBORN)]
    supervisor = Supervisor(children, lambda *line: lines.append(line))
    supervisor.start()
    _until_said(lines, ("two", "never"))
    started = time.monotonic()
    supervisor.stop()
    assert time.monotonic() - started < 10
    assert {r.process.poll() is None for r in supervisor.running.values()} == {False}


def test_a_child_that_ends_at_once_is_named_with_its_last_words() -> None:
    broken = _child("web", "print('no such setting'); raise SystemExit(1)", is_ready=bool)
    supervisor = Supervisor([broken], lambda _name, _line: None)
    with pytest.raises(ChildFailed, match=r"web ended at once.*\n.*no such setting"):
        supervisor.start()


def test_one_that_crashes_over_and_over_is_given_up() -> None:
    supervisor = Supervisor([_child("one", "raise SystemExit(3)")], lambda _n, _l: None)
    supervisor.start()
    with pytest.raises(ChildFailed, match="5 times"):
        _mend_for(supervisor, 10)
    supervisor.stop()


def _mend_for(supervisor: Supervisor, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        supervisor.running["one"].process.wait()
        supervisor.mend()


def test_a_place_that_another_program_took_meanwhile_is_told() -> None:
    taken, free = iter([True]), iter([False, True])
    refused = Supervisor([_child("one", STEADY, is_ready=lambda: next(taken))], lambda *_: None)
    with pytest.raises(ChildFailed, match="one can't start: another program"):
        refused.start()
    assert refused.running == {}
    allowed = Supervisor([_child("one", STEADY, is_ready=lambda: next(free))], lambda *_: None)
    allowed.start()
    allowed.stop()
    assert set(allowed.running) == {"one"}
