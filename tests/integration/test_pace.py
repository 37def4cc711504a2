"""One key, several workers: what a provider refuses slows them all, and nothing is lost.

The limiters here are of "processes" that know nothing of each other but what stands in Redis.
"""

import itertools
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from redis import Redis

from app.domain.errors import MustWait
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, Ended, News, Terms, Told
from integrations.ai.shared_pace import SharedPace, key_name
from integrations.http import Http, timed_transport
from tests.conftest import Servers
from tests.raw_provider import Play, RawProvider, serving

_numbers = itertools.count(1)
WANTS = Told(wanted=64, flying=0, fine=0)


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    with Redis.from_url(servers.addresses.redis_url) as opened:
        yield opened
        _quiet()


@pytest.fixture
def key() -> str:
    return f"key-{next(_numbers)}"


def _quiet() -> None:
    """Until nobody tells anything any more."""
    for thread in threading.enumerate():
        if thread.name == "pace":
            thread.join(5.0)


def _soon(seconds: float = 10.0) -> float:
    return time.monotonic() + seconds


def _called(limiter: Limiter, http: Http, provider: RawProvider) -> None:
    """One order, however often it is refused."""
    while True:
        with limiter.turn(_soon(30.0)) as turn:
            answer = http.send("POST", f"{provider.url}/chat/completions", json={"any": 1})
            turn.ended = Ended.FINE if answer.status == 200 else Ended.TOO_MANY
        if answer.status == 200:
            return


def _all(limiters: list[Limiter], provider: RawProvider, count: int, threads: int) -> None:
    """So many orders, over all limiters in turn."""
    http = Http("model", total_s=5.0, transport=timed_transport(5.0, connections=200))
    with ThreadPoolExecutor(threads) as pool:
        turns = itertools.cycle(limiters)
        done = [pool.submit(_called, next(turns), http, provider) for _ in range(count)]
        for each in done:
            each.result()
    http.close()


@pytest.fixture
def provider() -> Iterator[RawProvider]:
    with serving(slots=8, latency_s=0.1) as found:
        found.good = Play(body="{}")
        yield found


def test_started_at_four_times_the_limit_nothing_is_lost(
    redis: Redis, key: str, provider: RawProvider
) -> None:
    def seconds(key: str, start: int) -> float:
        terms = replace(TERMS, start=start)
        limiters = [Limiter(SharedPace(redis, key, terms)) for _ in range(2)]
        started = time.monotonic()
        _all(limiters, provider, 160, 64)
        return time.monotonic() - started

    known_s = seconds(f"{key}-known", 8)  # what a busy machine makes of the ideal 2 s
    before = len(provider.asked)
    took_s = seconds(key, 32)
    assert provider.most == 8
    assert len(provider.asked) - before <= 1.3 * 160
    assert took_s <= 3 * known_s  # a pause for every refusal would take far longer


def test_a_limit_that_nobody_knows_is_felt_for(
    redis: Redis, key: str, provider: RawProvider
) -> None:
    limiters = [Limiter(SharedPace(redis, key, replace(TERMS, start=1)))]
    _all(limiters, provider, 80, 32)
    assert provider.most == 8
    assert provider.refused <= 24


def test_two_workers_share_the_slots_evenly(redis: Redis, key: str) -> None:
    one, other = (SharedPace(redis, key, replace(TERMS, start=10)) for _ in range(2))
    assert one.tell(WANTS).slots == 10
    assert other.tell(WANTS).slots == 0  # the first one has them all, for now
    assert one.tell(WANTS).slots == 5
    assert other.tell(WANTS).slots == 5


def test_who_died_gives_its_slots_back(redis: Redis, key: str) -> None:
    terms = replace(TERMS, start=10, dead_s=1.0)
    SharedPace(redis, key, terms).tell(WANTS)
    other = SharedPace(redis, key, terms)
    assert other.tell(WANTS).slots == 0
    time.sleep(1.1)
    assert other.tell(WANTS).slots == 10


def test_a_refusal_here_slows_and_pauses_the_worker_there(redis: Redis, key: str) -> None:
    one, other = (SharedPace(redis, key, replace(TERMS, start=10)) for _ in range(2))
    one.tell(replace(WANTS, flying=10), News(Ended.TOO_MANY, 0.1, wait_s=5.0))
    grant = other.tell(WANTS)
    assert 4 < grant.pause_s <= 5
    assert grant.slots == 0
    assert grant.limit < 10


def test_refusals_of_a_burst_add_up_to_no_pause(redis: Redis, key: str) -> None:
    pace = SharedPace(redis, key, replace(TERMS, start=64, settles_s=0.0))
    told = [
        pace.tell(Told(64, flying, 0), News(Ended.TOO_MANY, 0.0)) for flying in range(63, 31, -1)
    ]
    assert max(grant.pause_s for grant in told) == 0


def test_where_all_is_refused_everybody_waits_ever_longer(redis: Redis, key: str) -> None:
    pace = SharedPace(redis, key, replace(TERMS, settles_s=0.0))
    waits = [pace.tell(Told(8, 0, 0), News(Ended.TOO_MANY, 0.0)).pause_s for _ in range(4)]
    assert waits[0] == 0
    assert waits[1] < waits[2] < waits[3]


def test_a_circuit_that_opens_here_is_shut_there_and_one_call_tries(redis: Redis, key: str) -> None:
    terms = replace(TERMS, first_shut_s=0.8)
    one, other = (SharedPace(redis, key, terms) for _ in range(2))
    for _ in range(terms.opens_after):
        assert other.tell(WANTS).shut_s == 0
        one.tell(Told(0, 0, 0), News(Ended.FAILED, 0.0))
    grant = other.tell(WANTS)
    assert (grant.slots, grant.why) == (0, "away")
    time.sleep(0.9)
    assert other.tell(WANTS).slots == 1  # on trial
    one.tell(Told(0, 0, 0), News(Ended.FAILED, 0.0))
    assert other.tell(WANTS).shut_s > 0.8  # for longer
    time.sleep(1.7)
    assert other.tell(Told(64, 1, 1)).slots > 1  # one answer opens it


def test_a_key_that_is_refused_is_nobodys_until_its_owner_says_so(redis: Redis, key: str) -> None:
    one, other = (SharedPace(redis, key) for _ in range(2))
    one.tell(WANTS, News(Ended.REFUSED, 0.1))
    with pytest.raises(MustWait) as wait, Limiter(other).turn(_soon()):
        pass
    assert wait.value.why == "refused"
    one.forget()
    with Limiter(other).turn(_soon()) as turn:
        turn.ended = Ended.FINE


def test_without_redis_each_worker_goes_on_with_what_it_had(key: str) -> None:
    with Redis.from_url("redis://127.0.0.1:1", socket_timeout=0.2) as nobody:
        pace = SharedPace(nobody, key, slots=4)
        assert pace.tell(WANTS).slots == 4
        assert pace.look().slots == 4
        limiter = Limiter(pace)
        with limiter.turn(_soon()) as turn:
            turn.ended = Ended.FINE
        _quiet()


def test_turns_of_a_limiter_are_never_more_than_it_was_granted(redis: Redis, key: str) -> None:
    limiter = Limiter(SharedPace(redis, key, Terms(start=3, most=3)))
    flying, most, lock = 0, 0, threading.Lock()

    def fly() -> None:
        nonlocal flying, most
        with limiter.turn(_soon()) as turn:
            with lock:
                flying += 1
                most = max(most, flying)
            time.sleep(0.02)
            with lock:
                flying -= 1
            turn.ended = Ended.FINE

    with ThreadPoolExecutor(20) as pool:
        for each in [pool.submit(fly) for _ in range(60)]:
            each.result()
    assert most == 3


def test_a_keys_name_shows_neither_key_nor_place() -> None:
    assert "secret" not in key_name("https://ai.example", "secret")
    assert key_name("https://ai.example", "a") != key_name("https://ai.example", "b")
