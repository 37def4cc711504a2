"""A bell: whoever pulls it waits for nobody, and it rings soon, however often it was pulled."""

import threading
import time
from collections.abc import Callable

import structlog

log = structlog.get_logger("rooz.queue")
REST_S = 1.0


class Bell:
    """Rings at most once in `rest_s`, from a thread of its own."""

    def __init__(self, ring: Callable[[], None], rest_s: float = REST_S) -> None:
        """`ring` may take its time."""
        self._ring = ring
        self._rest_s = rest_s
        self._wanted = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def pull(self) -> None:
        """Have it ring."""
        self._wanted.set()
        if self._thread is not None:
            return
        with self._lock:
            # not before: a server may fork after it has been built
            if self._thread is None:
                self._thread = threading.Thread(target=self._listen, name="bell", daemon=True)
                self._thread.start()

    def _listen(self) -> None:
        while self._wanted.wait():
            self._wanted.clear()
            try:
                self._ring()
            except Exception:  # a bell that fell silent would never be noticed
                log.exception("the bell didn't ring")
            time.sleep(self._rest_s)
