"""Texts are checked by processes beside the worker, as it would check them itself."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from app.bootstrap import build_container
from app.domain.catalog import Field, Slot
from app.domain.checks import Standard
from app.domain.claims.evidence import Evidence
from app.domain.facts import known
from app.domain.languages import Heard, Tongue
from app.domain.policies.policy import Policies, Policy
from app.domain.sights import Sight
from app.domain.texts import Block, BlockKind, SlotBrief
from app.domain.voices import Voice
from app.domain.voicing import check_in_voice
from app.settings import BadSettings, Settings
from jobs.checkers import Checkers, Order, TooLong
from jobs.worker import beside
from tests.conftest import Servers
from tests.factories import product, store

BODY, META, ALT = Slot(Field.DESCRIPTION), Slot(Field.META_DESCRIPTION), Slot(Field.ALT_TEXT)
BRIEFS = (SlotBrief(BODY, 20_000, words=(10, 160)), SlotBrief(META, 160))
VOICE = Voice(banned=("lovely",), required=("stoneware",))
SAID = "Tide bowl is made of stoneware, measures 30 cm across, and was made by hand in Oslo."
HERE = os.getpid()


def english(_text: str) -> Mapping[str, float]:
    return {"en": 1.0}


def slow_elsewhere(text: str) -> Mapping[str, float]:
    time.sleep(60 if os.getpid() != HERE else 0)
    return english(text)


def broken(_text: str) -> Mapping[str, float]:
    raise KeyError("a bug")


def order(said: str = SAID, heard: Heard = english) -> Order:
    bowl = product(store(), title="Tide bowl")
    evidence = Evidence(known(bowl, (), "Fjell"), "en")
    policies = Policies(frozenset({Policy.SUPERLATIVE}), ("Rival",))
    seen = {META: Sight("a bowl")} if said != SAID else {}
    standard = Standard(bowl, evidence, Tongue("en", heard), policies, seen, "eye")
    block = Block(BlockKind.PARAGRAPH, said, ("f1",))
    return ({BODY: (block, block), META: (block,)}, BRIEFS, standard, VOICE)


@pytest.fixture
def checkers() -> Iterator[Checkers]:
    made = Checkers(english)
    made.fork(2)
    yield made
    made.close()


def pids(checkers: Checkers) -> list[int]:
    return list(checkers._alive.values())


@pytest.mark.parametrize(
    "said",
    [SAID, "A lovely bowl.", "The best bowl, better than Rival's, certified by ISO 9001.", ""],
)
def test_what_comes_back_is_what_the_worker_would_have_found(
    checkers: Checkers, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = check_in_voice(*order(said))
    monkeypatch.setattr("jobs.checkers.check_in_voice", broken)  # nobody checks here
    assert checkers(*order(said)) == here


def test_a_voice_and_policies_go_over(checkers: Checkers) -> None:
    found = checkers(*order("A lovely bowl of stoneware, and the best there is."))
    codes = {problem.code for problem in found[META].problems}
    assert codes == {"banned_word", "policy_superlative"}


def test_threads_get_what_is_theirs(checkers: Checkers) -> None:
    said = [f"Tide bowl number {number} is of stoneware." for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda one: checkers(*order(one))[META].written, said))
    assert found == [check_in_voice(*order(one))[META].written for one in said]


def test_of_a_lost_one_another_takes_its_place_and_then_the_worker_itself(
    checkers: Checkers,
) -> None:
    here = check_in_voice(*order())
    for pid in pids(checkers):
        os.kill(pid, signal.SIGKILL)
    with capture_logs() as logs:
        found = [checkers(*order()) for _ in range(4)]
    assert found == [here] * 4
    assert [each["event"] for each in logs] == ["checker lost"] * 2
    assert pids(checkers) == []


def test_a_check_without_an_end_is_ended() -> None:
    checkers = Checkers(slow_elsewhere, longest_s=0.3)
    checkers.fork(1)
    (pid,) = pids(checkers)
    with pytest.raises(TooLong):
        checkers(*order(heard=slow_elsewhere))
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


class OutOfTime(BaseException):
    """As RQ raises it in a thread."""


def test_an_answer_that_nobody_waits_for_any_more_is_never_anothers(
    checkers: Checkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_self: object, _timeout: float) -> bool:
        raise OutOfTime

    with monkeypatch.context() as patched:
        patched.setattr("multiprocessing.connection.Connection.poll", ended)
        with pytest.raises(OutOfTime):
            checkers(*order())
    another = order("A lovely bowl of stoneware.")
    assert [checkers(*another) for _ in range(4)] == [check_in_voice(*another)] * 4
    assert len(pids(checkers)) == 1


def test_a_bug_shows_where_it_is_told_of_and_costs_no_process() -> None:
    checkers = Checkers(broken)
    checkers.fork(1)
    with pytest.raises(KeyError):
        checkers(*order(heard=broken))
    assert len(pids(checkers)) == 1
    checkers.close()


def test_a_workers_orders_are_checked_beside_it(servers: Servers) -> None:
    addresses = servers.addresses
    settings = Settings.from_env(
        {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": addresses.redis_url,
        }
    )
    container, checkers = beside(build_container(settings), settings.io_checkers)
    assert container.generate.check is checkers
    assert len(pids(checkers)) == 1
    checkers.close()


@pytest.mark.parametrize(("said", "number"), [("0", 0), ("3", 3), ("-1", None), ("many", None)])
def test_how_many_check_is_a_setting(said: str, number: int | None) -> None:
    given = {"ROOZ_ENV": "development", "DATABASE_URL": "x", "REDIS_URL": "x", "IO_CHECKERS": said}
    found: int | None = None
    with suppress(BadSettings):
        found = Settings.from_env(given).io_checkers
    assert found == number


def test_none_outlives_the_worker() -> None:
    told = (
        "import time, jobs.checkers as c; made = c.Checkers(dict); made.fork(2);"
        "print(*made._alive.values(), flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", told]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as worker:  # noqa: S603
        assert worker.stdout
        forked = [int(pid) for pid in worker.stdout.readline().split()]
        worker.kill()
        # its end is heard of: whoever still lives holds the pipe open
        assert worker.stdout.read() == b""
    assert len(forked) == 2


def test_a_worker_that_forks_none_checks_itself() -> None:
    said = replace(order()[2], seen={})
    assert Checkers(english)(*order()[:2], said, VOICE) == check_in_voice(*order())
