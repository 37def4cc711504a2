"""`python -m benchmarks.load`: a load of requests, from a process of its own.

Closed: so many connections, each sends the next request when the last one is answered. Open: so
many requests a second, whatever becomes of them; their time counts from when they were due.
"""

import argparse
import asyncio
import json
import re
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

NUMBER = b"{number}"  # in the template, where each request differs
DIGITS = 20
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Load:
    """What is sent, and how it was answered; times in seconds."""

    port: int
    template: bytes
    number: int
    times: list[float] = field(default_factory=list)
    refused: int = 0

    def next(self) -> bytes:
        """A request that differs from all others."""
        self.number += 1
        return self.template.replace(NUMBER, str(self.number).zfill(DIGITS).encode(), 1)

    def took(self, seconds: float, answer: bytes) -> None:
        """One is answered."""
        self.times.append(seconds)
        self.refused += not answer.startswith(b"HTTP/1.1 200 ")


class Line(asyncio.Protocol):
    """One kept connection; requests that wait for it go one after the other."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.waiting: deque[float] = deque()
        self.got = b""
        self.is_lost = False
        self.is_idle = asyncio.Event()
        self.is_idle.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It stands."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def send(self, due_at: float) -> None:
        """One more."""
        self.is_idle.clear()
        self.waiting.append(due_at)
        if len(self.waiting) == 1:
            self.transport.write(self.load.next())

    def data_received(self, data: bytes) -> None:
        """Part of an answer, which is over with as many bytes of a body as its head names."""
        self.got += data
        head, end, body = self.got.partition(b"\r\n\r\n")
        if not end or len(body) < _length(head):
            return
        self.load.took(time.monotonic() - self.waiting.popleft(), self.got)
        self.got = b""
        if self.waiting:
            self.transport.write(self.load.next())
        else:
            self.is_idle.set()

    def connection_lost(self, _error: Exception | None) -> None:
        """The server let it go, as it may between two requests."""
        self.load.refused += len(self.waiting)
        self.waiting.clear()
        self.is_lost = True
        self.is_idle.set()


def _length(head: bytes) -> int:
    """Of the body, in bytes."""
    found = LENGTH.search(head)
    return int(found[1]) if found else 0


async def closed(load: Load, connections: int, seconds: float) -> float:
    """As many as are answered in time."""
    lines = [await _line(load) for _ in range(connections)]
    started = time.monotonic()

    async def work(line: Line) -> None:
        while time.monotonic() - started < seconds:
            line = await _line(load) if line.is_lost else line
            line.send(time.monotonic())
            await line.is_idle.wait()

    await asyncio.gather(*map(work, lines))
    return time.monotonic() - started


async def opened(load: Load, connections: int, seconds: float, rate: float) -> float:
    """So many a second."""
    lines = [await _line(load) for _ in range(connections)]
    started = time.monotonic()
    for number in range(round(seconds * rate)):
        due_at = started + number / rate
        await asyncio.sleep(max(0.0, due_at - time.monotonic()))
        best = min(range(connections), key=lambda place: len(lines[place].waiting))
        if lines[best].is_lost:
            lines[best] = await _line(load)
        lines[best].send(due_at)
    await asyncio.gather(*(line.is_idle.wait() for line in lines))
    return time.monotonic() - started


async def _line(load: Load) -> Line:
    loop = asyncio.get_running_loop()
    _transport, line = await loop.create_connection(lambda: Line(load), "127.0.0.1", load.port)
    return line


def main() -> None:
    """Load it, and print as JSON what came of it."""
    parser = argparse.ArgumentParser(prog="benchmarks.load")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--request", type=Path, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--connections", type=int, required=True)
    parser.add_argument("--rate", type=float, default=0.0)
    told = parser.parse_args()
    load = Load(told.port, told.request.read_bytes(), time.time_ns())
    if told.rate:
        seconds = asyncio.run(opened(load, told.connections, told.seconds, told.rate))
    else:
        seconds = asyncio.run(closed(load, told.connections, told.seconds))
    times = sorted(load.times)
    p50, p99 = (1000 * times[int(len(times) * share)] for share in (0.50, 0.99))
    found = {"count": len(times), "seconds": seconds, "refused": load.refused}
    json.dump(found | {"p50_ms": p50, "p99_ms": p99}, sys.stdout)


if __name__ == "__main__":
    main()
