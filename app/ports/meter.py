"""Counts what a unit of work asked of the database, for its one line in the log."""

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True)
class Meter:
    """Statements sent, and the milliseconds that they took."""

    queries: int = 0
    db_ms: float = 0.0

    def count(self, ms: float) -> None:
        """One more statement."""
        self.queries += 1
        self.db_ms += ms


_current: ContextVar[Meter | None] = ContextVar("meter", default=None)


def start() -> Meter:
    """A fresh meter for this request or job."""
    meter = Meter()
    _current.set(meter)
    return meter


def current() -> Meter | None:
    """The meter of this request or job, where there is one."""
    return _current.get()
