"""How our parts are, asked of a real database and a real Redis."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from redis import Redis

from app.db.uow import Database
from app.domain.health import Part, State
from app.domain.usage import Usage
from app.embedded import Addresses
from app.usecases.check_health import CheckHealth
from jobs.pulse import KEYS, RedisPulse, beat
from tests.conftest import Servers
from tests.factories import ALICE
from tests.house import House

NOWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    with Redis.from_url(f"{servers.addresses.redis_url.rpartition('/')[0]}/14") as opened:
        opened.flushdb()  # others may have been here before
        yield opened


def _now() -> datetime:
    return datetime.now(UTC)


def _check(database: Database, redis: Redis) -> CheckHealth:
    return CheckHealth(database.open_platform_uow, RedisPulse(redis), _now)


def test_all_is_well_once_all_have_beaten(database: Database, redis: Redis) -> None:
    check = _check(database, redis)
    assert check.look().parts[Part.CLOCK] is State.DOWN
    for part in KEYS:
        beat(redis, part, 5)
    report = check.look()
    assert report.status is State.OK
    assert all(_now() - at < timedelta(seconds=5) for at in (report.beats or {}).values() if at)
    assert len(report.beats or {}) == len(KEYS)


def test_a_beat_of_an_older_version_counts_without_a_time(database: Database, redis: Redis) -> None:
    redis.set(KEYS[Part.WORKERS], 1, ex=5)
    report = _check(database, redis).look()
    assert report.parts[Part.WORKERS] is State.OK
    assert report.beats == {Part.WORKERS: None}


def test_without_its_server_the_queue_is_down_and_the_house_hampered(database: Database) -> None:
    with Redis.from_url(NOWHERE) as away:
        report = _check(database, away).look()
    assert report.parts[Part.QUEUE] is State.DOWN
    assert report.parts[Part.DATABASE] is State.OK
    assert report.status is State.DEGRADED


def test_without_the_database_the_house_is_down_and_not_ready(
    addresses: Addresses, database: Database, redis: Redis
) -> None:
    address = addresses.database_url.rpartition("/")[0]
    away = Database(f"{address}/nowhere")
    check = _check(away, redis)
    assert check.look().status is State.DOWN
    assert not check.is_ready()
    assert _check(database, redis).is_ready()
    away.dispose()


def test_a_clock_that_is_off_is_told(database: Database, redis: Redis) -> None:
    late = CheckHealth(
        database.open_platform_uow, RedisPulse(redis), lambda: _now() - timedelta(seconds=9)
    )
    report = late.look()
    assert report.parts[Part.TIME] is State.DEGRADED
    assert all(8 < skew < 10 for skew in (report.skews_s or {}).values())
    assert _check(database, redis).look().parts[Part.TIME] is State.OK


def test_providers_are_told_by_their_last_answers(database: Database, redis: Redis) -> None:
    House(database).move_in(ALICE)
    calls = [("groq", "ok", 2), ("groq", "away", 1), ("own", "away", 1), ("groq", "ok", 1_500)]
    with database.open_uow(ALICE) as uow:
        uow.records.usage([_call(*each) for each in calls])
    [groq] = _check(database, redis).look().providers
    assert (groq.name, groq.calls, groq.failed) == ("groq", 2, 1)
    assert groq.state(_now()) is State.DEGRADED


def _call(provider: str, outcome: str, minutes: int) -> Usage:
    at = _now() - timedelta(minutes=minutes)
    return Usage(ALICE, "seo_basic", provider, "m", 1, 1, Decimal(0), 5, outcome, at)
