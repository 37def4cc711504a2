"""Who asked a practice rival for what, and when."""

import itertools
import threading
import time
from dataclasses import dataclass, field

from flask import Flask, Response, request


@dataclass(frozen=True, slots=True)
class Entry:
    """A request as it came; `at_s` as `time.monotonic` counts."""

    at_s: float
    path: str
    agent: str


@dataclass(slots=True)
class Diary:
    """All requests, in order."""

    entries: list[Entry] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def paths(self) -> list[str]:
        """What was asked for, with its query."""
        return [entry.path for entry in self.entries]

    def gaps_s(self) -> list[float]:
        """The seconds between one request and the next."""
        moments = sorted(entry.at_s for entry in self.entries)
        return [later - sooner for sooner, later in itertools.pairwise(moments)]

    def watch(self, app: Flask) -> None:
        """Write down what the app is asked for."""

        @app.before_request
        def noted() -> Response | None:
            path = request.full_path.rstrip("?")
            entry = Entry(time.monotonic(), path, request.headers.get("User-Agent", ""))
            with self.lock:
                self.entries.append(entry)
            return None
