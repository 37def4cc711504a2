"""Keeps what a practice shop holds in one JSON file, without making its answers wait."""

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

# A big catalogue takes long to write: the keeper rests this many times as long as it wrote.
_REST_FACTOR = 5
_SHORTEST_REST_S = 0.05


class Keeper:
    """One lock around all changes; a thread writes them to `path`, where there is one."""

    def __init__(self, path: Path | None, told: Callable[[], object]) -> None:
        """`told` gives what is to be kept, as JSON takes it; it is called under the lock."""
        self.lock = threading.RLock()
        self._path = path
        self._told = told
        self._dirty = threading.Event()
        self._closing = False
        self._keeper = threading.Thread(target=self._keep, name="shop-keeper", daemon=True)
        if path:
            self._keeper.start()

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """Hold the lock for a change, and have it written down afterwards."""
        with self.lock:
            yield
            self._dirty.set()

    def close(self) -> None:
        """Write what is still unwritten and end the thread."""
        self._closing = True
        self._dirty.set()
        if self._keeper.is_alive():
            self._keeper.join(timeout=10)

    def _keep(self) -> None:
        while not self._closing:
            self._dirty.wait()
            self._dirty.clear()
            started = time.monotonic()
            self._write()
            if not self._closing:
                time.sleep(max(_SHORTEST_REST_S, _REST_FACTOR * (time.monotonic() - started)))

    def _write(self) -> None:
        if self._path is None:
            return
        with self.lock:
            text = json.dumps(self._told(), ensure_ascii=False)
        beside = self._path.with_suffix(".writing")
        beside.write_text(text, "utf-8")
        beside.replace(self._path)
