"""The end of this process at a point of its work, for tests of what a kill leaves behind."""

import os
import signal
from collections import Counter

from app.ports.checkpoints import Checkpoint


def plug(kill_at: str) -> Checkpoint:
    """Nothing; or, of "point#3", the end at the third time at that point."""
    if not kill_at:
        return lambda _point: None
    wanted, _hash, number = kill_at.partition("#")
    seen: Counter[str] = Counter()

    def pull(point: str) -> None:
        seen[point] += 1
        if point == wanted and seen[point] == int(number or 1):
            os.kill(os.getpid(), signal.SIGKILL)

    return pull
