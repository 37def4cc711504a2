"""What shops told of themselves, for a while: it hardly changes, and asking costs a request."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
LONG_S = 600.0


@dataclass(slots=True)
class Remembered(Generic[Thing]):
    """One thing of each shop, by the root of its API; for all threads of this process."""

    told: dict[str, tuple[float, Thing]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, root: str, ask: Callable[[], Thing]) -> Thing:
        """What the shop told within the last ten minutes, or tells now; the errors of `ask`."""
        with self.lock:
            known = self.told.get(root)
        if known is not None and time.monotonic() - known[0] < LONG_S:
            return known[1]
        return self.keep(root, ask())

    def keep(self, root: str, thing: Thing) -> Thing:
        """It was told by the way."""
        with self.lock:
            self.told[root] = (time.monotonic(), thing)
        return thing
