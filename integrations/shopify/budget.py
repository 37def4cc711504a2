"""What a shop lets us spend on its Admin API, paced so that it has nothing to refuse.

Shopify debits what a request may cost at most, and refunds the rest with its answer. So what is
under way counts whole until it is answered: that keeps us from being throttled, and others'
spending shows in what the shop tells with each answer.

Who has to wait stands in a line, and nobody overtakes: else many cheap requests would for ever take
what a dear one waits for.
"""

import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import structlog
from redis import Redis
from redis.exceptions import RedisError

log = structlog.get_logger("rooz.budget")

SPARE = 0.2  # of the bucket is left for the merchant's other requests, and for who reckons worse
LEVEL = 1_000.0  # points there are, and points a second, until a shop tells better
RESTORE = 100.0
FORGET_S = 3_600
LONGEST_NAP_S = 1.0  # somebody else's refund may come sooner than was reckoned
GO, WAIT = 1, 0


@dataclass(frozen=True, slots=True)
class Reserved:
    """Points set aside for one request."""

    cost: float
    token: str = ""


class Budget(Protocol):
    """One shop's points, for all who call it."""

    def reserve(self, cost: float, until: float) -> Reserved | float:
        """Wait until a request of that cost may go; or answer how long it would still have to.

        `until` is of the monotonic clock.
        """
        ...

    def settle(self, reserved: Reserved, status: Mapping[str, Any] | None) -> None:
        """The request is answered; believe what the shop tells of its budget."""
        ...


class OwnBudget:
    """A budget that this process's threads share."""

    def __init__(self, level: float = LEVEL, restore: float = RESTORE) -> None:
        self.level = self.capacity = level
        self.restore = restore
        self.pending = 0.0
        self.line: list[object] = []
        self.at = time.monotonic()
        self.changed = threading.Condition()

    def reserve(self, cost: float, until: float) -> Reserved | float:
        """Wait until it may go."""
        me = object()
        with self.changed:
            self.line.append(me)
            try:
                while True:
                    wait_s = max(0.0, self._missing(cost)) / self.restore
                    is_next = self.line[0] is me
                    if is_next and not wait_s:
                        self.pending += cost
                        return Reserved(cost)
                    left_s = until - time.monotonic()
                    if left_s <= 0 or (self.pending == 0 and wait_s > left_s):
                        return wait_s
                    self.changed.wait(min(wait_s if is_next else LONGEST_NAP_S, left_s))
            finally:
                self.line.remove(me)
                self.changed.notify_all()

    def settle(self, reserved: Reserved, status: Mapping[str, Any] | None) -> None:
        """It is answered."""
        with self.changed:
            self.pending -= reserved.cost
            if status is not None:
                self.level = float(status.get("currentlyAvailable", self.level))
                self.capacity = float(status.get("maximumAvailable", self.capacity))
                self.restore = max(1.0, float(status.get("restoreRate", self.restore)))
                self.at = time.monotonic()
            self.changed.notify_all()

    def _missing(self, cost: float) -> float:
        now = time.monotonic()
        self.level = min(self.capacity, self.level + (now - self.at) * self.restore)
        self.at = now
        if self.pending == 0:  # alone it may take all there is, or nothing dear would ever go
            return min(cost, self.capacity) - self.level
        return cost + self.capacity * SPARE + self.pending - self.level


# What is under way stands in a set by its end: a worker that was killed gives its points back then.
# Who waits stands in another by when they came, and in a third by when they should have come again.
_RESERVE = """
local time = redis.call('TIME')
local now = time[1] + time[2] / 1e6
local kept = redis.call('HMGET', KEYS[1], 'level', 'capacity', 'restore', 'at')
local capacity = tonumber(kept[2] or ARGV[4])
local restore = tonumber(kept[3] or ARGV[5])
local level = math.min(capacity, (tonumber(kept[1]) or capacity)
  + (now - (tonumber(kept[4]) or now)) * restore)
local function sum(tokens)
  local points = 0
  for _, token in ipairs(tokens) do points = points + string.match(token, '^[^:]+') end
  return points
end
local function leave(token)
  redis.call('ZREM', KEYS[3], token)
  redis.call('ZREM', KEYS[4], token)
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', now)) do leave(gone) end
local pending = sum(redis.call('ZRANGE', KEYS[2], 0, -1))
redis.call('ZADD', KEYS[3], 'NX', now, ARGV[2])
local place = redis.call('ZRANK', KEYS[3], ARGV[2])
local ahead = 0
if place > 0 then ahead = sum(redis.call('ZRANGE', KEYS[3], 0, place - 1)) end
local cost = tonumber(ARGV[1])
local missing = math.min(cost, capacity) + ahead - level
if pending > 0 then missing = cost + capacity * ARGV[6] + ahead + pending - level end
local wait = math.max(0, missing / restore)
local left = tonumber(ARGV[8])
if place == 0 and wait == 0 then
  leave(ARGV[2])
  redis.call('ZADD', KEYS[2], now + ARGV[3], ARGV[2])
  redis.call('EXPIRE', KEYS[2], ARGV[7])
  return {1, '0'}
end
if left <= 0 or (pending == 0 and wait > left) then
  leave(ARGV[2])
  return {-1, tostring(wait)}
end
wait = math.max(0.01, math.min(wait, left, ARGV[9]))
redis.call('ZADD', KEYS[4], now + wait + 1, ARGV[2])
for number = 3, 4 do redis.call('EXPIRE', KEYS[number], ARGV[7]) end
return {0, tostring(wait)}
"""
_SETTLE = """
local time = redis.call('TIME')
redis.call('ZREM', KEYS[2], ARGV[1])
if ARGV[2] ~= '' then
  redis.call('HSET', KEYS[1], 'level', ARGV[2], 'capacity', ARGV[3], 'restore', ARGV[4],
    'at', string.format('%.6f', time[1] + time[2] / 1e6))
  redis.call('EXPIRE', KEYS[1], ARGV[5])
end
"""


@dataclass(slots=True)
class SharedBudget:
    """A budget that all processes share, in Redis; while that is away, each has its own.

    `longest_s` is how long a request may be under way.
    """

    redis: Redis
    shop: str
    longest_s: float
    own: OwnBudget = field(default_factory=OwnBudget)

    def reserve(self, cost: float, until: float) -> Reserved | float:
        """Wait until it may go."""
        token = f"{cost}:{secrets.token_hex(8)}"
        while True:
            try:
                told = self._reserve(cost, token, until - time.monotonic())
            except RedisError as error:
                log.warning("budget of this process alone", error=type(error).__name__)
                return self.own.reserve(cost, until)
            verdict, wait_s = int(told[0]), float(told[1])
            if verdict == GO:
                return Reserved(cost, token)
            if verdict != WAIT:
                return wait_s
            time.sleep(wait_s)

    def settle(self, reserved: Reserved, status: Mapping[str, Any] | None) -> None:
        """It is answered."""
        if not reserved.token:
            self.own.settle(reserved, status)
            return
        told: tuple[Any, ...] = ("", "", "")
        if status is not None:
            told = (
                status.get("currentlyAvailable", LEVEL),
                status.get("maximumAvailable", LEVEL),
                max(1.0, float(status.get("restoreRate", RESTORE))),
            )
        try:
            self.redis.eval(_SETTLE, 2, *self._keys()[:2], reserved.token, *told, FORGET_S)
        except RedisError as error:  # what was reserved ends by itself
            log.warning("budget not settled", error=type(error).__name__)

    def _reserve(self, cost: float, token: str, left_s: float) -> Any:
        keys, longest = self._keys(), (self.longest_s, LEVEL, RESTORE, SPARE, FORGET_S)
        return self.redis.eval(
            _RESERVE, len(keys), *keys, cost, token, *longest, left_s, LONGEST_NAP_S
        )

    def _keys(self) -> tuple[str, ...]:
        name = f"budget:{self.shop}"
        return name, f"{name}:under_way", f"{name}:line", f"{name}:awake"
