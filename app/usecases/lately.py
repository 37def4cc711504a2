"""What was read a moment ago, so that every request needn't read it again."""

import threading
import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Lately(Generic[K, V]):
    """Values that are good for some seconds; the oldest go where there are too many."""

    def __init__(self, seconds: float, most: int = 1_000) -> None:
        """Another process's change shows after `seconds` at the latest."""
        self._seconds = seconds
        self._most = most
        self._kept: dict[K, tuple[float, V]] = {}
        self._lock = threading.Lock()

    def get(self, key: K, read: Callable[[], V]) -> V:
        """The value, read again where it is too old; two at once may both read it."""
        found = self._kept.get(key)
        if found is not None and found[0] > time.monotonic():
            return found[1]
        value = read()
        with self._lock:
            self._kept.pop(key, None)
            while len(self._kept) >= self._most:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = (time.monotonic() + self._seconds, value)
        return value

    def forget(self, key: K) -> None:
        """It changed: whoever asks next reads it."""
        with self._lock:
            self._kept.pop(key, None)
