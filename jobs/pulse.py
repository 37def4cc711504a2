"""The beats of our processes in Redis: each says now and then that it lives."""

import time
from datetime import UTC, datetime
from typing import cast

from redis import Redis
from redis.exceptions import RedisError

from app.domain.errors import ExternalError
from app.domain.health import Part
from app.ports.health import Beats

KEYS = {Part.WORKERS: "beat:io", Part.CRAWLERS: "beat:heavy", Part.CLOCK: "beat:clock"}
OLDEST = 1_000_000_000.0  # earlier than that is no time of ours


def beat(redis: Redis, part: Part, lasts_s: int) -> None:
    """Say that a process of that part lives, for so long."""
    redis.set(KEYS[part], repr(time.time()), ex=lasts_s)


class RedisPulse:
    """Implements `app.ports.health.Pulse`."""

    def __init__(self, redis: Redis) -> None:
        """`redis` is the queue's."""
        self.redis = redis

    def beats(self) -> Beats:
        """Who was heard of."""
        try:
            seconds, micros = cast("tuple[int, int]", self.redis.time())
            found = cast("list[bytes | None]", self.redis.mget(list(KEYS.values())))
        except RedisError as error:
            raise ExternalError("the queue's server is away", retryable=True) from error
        heard = dict(zip(KEYS, found, strict=True))
        at = {part: _moment(value) for part, value in heard.items() if value is not None}
        return Beats(at, datetime.fromtimestamp(seconds + micros / 1e6, UTC))


def _moment(value: bytes) -> datetime | None:
    try:
        at = float(value)
    except ValueError:
        return None
    return datetime.fromtimestamp(at, UTC) if at > OLDEST else None
