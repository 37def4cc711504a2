"""The seats at a shop, which all our processes share: whoever has one may have a request under way.

A seat is given back by itself when its request can't be under way any more, so that a worker that
was killed takes none with it.
"""

import secrets
import time
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from redis import Redis
from redis.exceptions import RedisError

log = structlog.get_logger("rooz.seats")

NAP_S = 0.02  # beside a request of a shop's, which takes 50 ms and more
NARROW_S = 60.0  # who found a shop slow may end before it sees that it isn't any more

_TAKE = """
local time = redis.call('TIME')
local now = time[1] + time[2] / 1e6
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local seats = tonumber(ARGV[1])
if redis.call('EXISTS', KEYS[2]) == 1 then seats = 1 end
if redis.call('ZCARD', KEYS[1]) >= seats then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[2])
redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[3] * 1000))
return 1
"""


class Seats(Protocol):
    """A shop's seats. There is one alone while any process finds the shop slow."""

    def take(self, seats: int, until: float, longest_s: float) -> str | None:
        """Wait for one of so many until then, of the monotonic clock; None: there was none.

        It is given back by itself after `longest_s`.
        """
        ...

    def leave(self, token: str) -> None:
        """Give it back."""
        ...

    def narrow(self) -> None:
        """The shop answers slowly."""
        ...

    def widen(self) -> None:
        """It doesn't any more."""
        ...


class OwnSeats:
    """Those of a process that shares the shop with no other: its threads wait for each other."""

    def take(self, seats: int, until: float, longest_s: float) -> str | None:  # noqa: ARG002  the port's
        """There is one for whoever has the process's turn."""
        return ""

    def leave(self, token: str) -> None:
        """Nothing was taken."""

    def narrow(self) -> None:
        """Nobody else asks."""

    def widen(self) -> None:
        """Nobody else asks."""


@dataclass(frozen=True, slots=True)
class SharedSeats:
    """Seats in Redis; while that is away, each process goes by itself."""

    redis: Redis
    root: str

    def take(self, seats: int, until: float, longest_s: float) -> str | None:
        """Wait for one."""
        token = secrets.token_hex(8)
        while True:
            try:
                if self._eval(_TAKE, seats, token, longest_s):
                    return token
            except RedisError as error:
                log.warning("seats of this process alone", error=type(error).__name__)
                return ""
            if time.monotonic() >= until:
                return None
            time.sleep(NAP_S)

    def leave(self, token: str) -> None:
        """Give it back; else it ends by itself."""
        if token:
            self._try("zrem", self._keys()[0], token)

    def narrow(self) -> None:
        """One seat for all, for a while."""
        self._try("set", self._keys()[1], 1, "px", int(NARROW_S * 1000))

    def widen(self) -> None:
        """As many as there are."""
        self._try("del", self._keys()[1])

    def _try(self, *command: str | int) -> None:
        try:
            self.redis.execute_command(*command)  # type: ignore[no-untyped-call]
        except RedisError as error:
            log.warning("seats not settled", error=type(error).__name__)

    def _eval(self, script: str, *values: str | float) -> Any:
        keys = self._keys()
        return self.redis.eval(script, len(keys), *keys, *values)

    def _keys(self) -> tuple[str, str]:
        return f"seats:{self.root}", f"seats:{self.root}:slow"
