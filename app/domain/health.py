"""How our own parts are: well, hampered, or down, and which of them matter to whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MOST_SKEW_S = 2.0  # beyond that, signed things of others begin to look too old or too new
UNWELL_FOR = timedelta(hours=1)  # a failure that is older says nothing of today's provider


class State(StrEnum):
    """How a part, or the whole house, is."""

    OK = "ok"
    DEGRADED = "degraded"
    DOWN = "down"


class Part(StrEnum):
    """What the house stands on."""

    DATABASE = "database"
    QUEUE = "queue"
    WORKERS = "workers"
    CRAWLERS = "crawlers"
    CLOCK = "clock"
    TIME = "time"  # whether all of them have the same


BEATING = (Part.WORKERS, Part.CRAWLERS, Part.CLOCK)


@dataclass(frozen=True, slots=True)
class Provider:
    """What a provider of text models did in a day, for all tenants."""

    name: str
    calls: int
    failed: int
    ok_at: datetime | None
    failed_at: datetime | None

    def state(self, now: datetime) -> State:
        """Down where nothing but failures came back lately, hampered after the latest one."""
        is_old = self.failed_at is None or now - self.failed_at > UNWELL_FOR
        if is_old or (self.ok_at and self.failed_at and self.ok_at > self.failed_at):
            return State.OK
        return State.DEGRADED if self.ok_at and now - self.ok_at <= UNWELL_FOR else State.DOWN


@dataclass(frozen=True, slots=True)
class Report:
    """Each part, with when those that beat were heard of last.

    `skews_s` are by how many seconds the others' time is ahead of this process's.
    """

    at: datetime
    parts: Mapping[Part, State]
    providers: Sequence[Provider] = ()
    beats: Mapping[Part, datetime | None] | None = None
    skews_s: Mapping[Part, float] | None = None

    @property
    def status(self) -> State:
        """Without the database nothing works; without the rest, work waits and nothing is lost."""
        if self.parts[Part.DATABASE] is State.DOWN:
            return State.DOWN
        others = (*self.parts.values(), *(each.state(self.at) for each in self.providers))
        return State.OK if all(state is State.OK for state in others) else State.DEGRADED


def time_state(skews_s: Mapping[Part, float]) -> State:
    """Whether all have the same time."""
    is_off = any(abs(skew) > MOST_SKEW_S for skew in skews_s.values())
    return State.DEGRADED if is_off else State.OK
