"""How a provider's key is called: what is told of calls, what is granted, and by which rules."""

import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Terms:
    """The rules; times in seconds.

    Nobody knows a provider's limit before it refuses: from `start` slots on it is felt for, and
    never are there more than `most`, for so many connections there are to a provider. After a
    refusal there are `cut` of the slots that it carried, quickly again as many as it carried, and
    more only after `quiet_s` without another refusal. Calls that began within `settles_s` of a cut
    may not have known of it. `opens_after` failures in a row shut the
    circuit, each time for twice as long; one call at a time then tries whether it is over. A key
    that is no good shuts it for `refused_shut_s`. A process that isn't heard of for `dead_s` has
    died, and gives its slots back.
    """

    start: int = 32
    most: int = 128
    cut: float = 0.85
    settles_s: float = 0.1
    quiet_s: float = 10.0
    longest_pause_s: float = 20.0
    opens_after: int = 5
    first_shut_s: float = 5.0
    longest_shut_s: float = 300.0
    refused_shut_s: float = 600.0
    dead_s: float = 3.0


TERMS = Terms()


class Ended(StrEnum):
    """What became of a call, as far as it says something about the provider."""

    FINE = "fine"  # it answered, whatever it said
    TOO_MANY = "too_many"  # it wants fewer calls
    FAILED = "failed"  # it is ill
    REFUSED = "refused"  # our key, or our money there, is no good


@dataclass(frozen=True, slots=True)
class Told:
    """What a process tells: calls it wants to have in the air, those that are, and fine ones since.

    `wanted` counts those in the air as well.
    """

    wanted: int
    flying: int
    fine: int


@dataclass(frozen=True, slots=True)
class News:
    """A call that didn't end well, begun `age_s` ago. `wait_s` is for how long it asks to wait."""

    ended: Ended
    age_s: float
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Grant:
    """How many calls a process may have in the air, of `limit` for all.

    For `pause_s` none may begin; for `shut_s` none will be let through, and `why`.
    """

    slots: int
    limit: int
    pause_s: float = 0.0
    shut_s: float = 0.0
    why: str = ""


class Pacing(Protocol):
    """Grants slots for one key. Safe for threads."""

    def tell(self, told: Told, news: News | None = None) -> Grant:
        """How things stand by now."""
        ...

    def look(self) -> Grant:
        """The same, without wanting anything."""
        ...

    def forget(self) -> None:
        """Begin anew: whoever owns the key says that it is good again."""
        ...


@dataclass(slots=True)
class AlonePace:
    """A pace that this process keeps for itself, for as long as Redis is away.

    It never grows: what is lost by that is little, and others may be calling as well.
    """

    terms: Terms
    slots: int
    failures: int = 0
    cut_at: float = 0.0
    paused_until: float = 0.0
    shut_until: float = 0.0
    why: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def tell(self, told: Told, news: News | None = None) -> Grant:
        """How things stand by now."""
        with self.lock:
            now = time.monotonic()
            if told.fine:
                self.failures, self.shut_until = 0, 0.0
            if news is not None:
                self._learn(news, now)
            return self._grant(now)

    def look(self) -> Grant:
        """How things stand."""
        with self.lock:
            return self._grant(time.monotonic())

    def forget(self) -> None:
        """Begin anew."""
        with self.lock:
            self.failures, self.paused_until, self.shut_until = 0, 0.0, 0.0

    def _learn(self, news: News, now: float) -> None:
        wait_s = news.wait_s
        if news.ended is Ended.TOO_MANY and now - news.age_s >= self.cut_at:
            self.slots, self.cut_at = max(1, self.slots // 2), now
            wait_s = wait_s or 1.0
        elif news.ended is Ended.REFUSED:
            self.shut_until, self.why = now + self.terms.refused_shut_s, "refused"
        elif news.ended is Ended.FAILED:
            self.failures += 1
            if self.failures >= self.terms.opens_after:
                self.shut_until, self.why = now + self.terms.first_shut_s, "away"
                self.failures = self.terms.opens_after - 1  # the next one shuts it again
        if wait_s:
            self.paused_until = max(self.paused_until, now + wait_s)

    def _grant(self, now: float) -> Grant:
        shut_s = max(0.0, self.shut_until - now)
        pause_s = max(0.0, self.paused_until - now)
        slots = 1 if self.shut_until else self.slots
        return Grant(slots, slots, pause_s, shut_s, self.why if shut_s else "")
