"""How often somebody tries, counted by `limits` in Redis; in memory while that is away."""

import hashlib
import math
import time

import structlog
from limits import RateLimitItemPerSecond
from limits.storage import MemoryStorage, RedisStorage
from limits.strategies import SlidingWindowCounterRateLimiter
from redis.exceptions import RedisError

from app.domain.errors import TooOften
from app.domain.rates import Rate
from app.ports.rates import Left

log = structlog.get_logger("rooz.rates")

ANSWERS_S = 0.5  # nobody's sign-in waits for a counter
AWAY_S = 15.0  # for so long Redis isn't asked again


class SharedRates:
    """Implements `app.ports.rates.Rates`."""

    def __init__(self, redis_url: str, owner: str) -> None:
        """`owner` is whose counters these are: another installation may share the Redis."""
        self.prefix = f"rate:{hashlib.sha256(owner.encode()).hexdigest()[:12]}"
        shared = RedisStorage(redis_url, socket_timeout=ANSWERS_S, socket_connect_timeout=ANSWERS_S)
        self.shared = SlidingWindowCounterRateLimiter(shared)
        self.own = SlidingWindowCounterRateLimiter(MemoryStorage())
        self.away_until = 0.0

    def spend(self, rate: Rate, key: str) -> None:
        """One try more."""
        item = RateLimitItemPerSecond(rate.times, rate.per_s, namespace=self.prefix)
        named = (rate.name, _hidden(key))
        counting = self._counting()
        try:
            is_free = counting.hit(item, *named)
            resets_at = 0.0 if is_free else counting.get_window_stats(item, *named).reset_time
        except RedisError as error:
            self._went(error)
            self.spend(rate, key)
            return
        if not is_free:
            raise TooOften(f"{rate.name}: {rate.times} in {rate.per_s} s", resets_at - time.time())

    def take(self, rate: Rate, key: str) -> Left:
        """One call more. Windows are the clock's, so that nobody has to be asked for their end."""
        now = time.time()
        window = int(now // rate.per_s)
        named = f"{self.prefix}:{rate.name}:{_hidden(key)}:{window}"
        try:
            count = self._counting().storage.incr(named, rate.per_s)
        except RedisError as error:
            self._went(error)
            return self.take(rate, key)
        resets_in_s = max(1, math.ceil((window + 1) * rate.per_s - now))
        return Left(rate.times, rate.times - count, resets_in_s)

    def forgive(self, rate: Rate, key: str) -> None:
        """Forget the tries."""
        item = RateLimitItemPerSecond(rate.times, rate.per_s, namespace=self.prefix)
        try:
            self._counting().clear(item, rate.name, _hidden(key))
        except RedisError as error:
            self._went(error)

    def _counting(self) -> SlidingWindowCounterRateLimiter:
        return self.own if time.monotonic() < self.away_until else self.shared

    def _went(self, error: RedisError) -> None:
        log.warning("counting by ourselves", error=type(error).__name__)
        self.away_until = time.monotonic() + AWAY_S


def _hidden(key: str) -> str:
    """Keys are addresses of people, and Redis is read by many."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]
