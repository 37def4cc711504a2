"""Web servers of the benchmark's own, as the Procfile starts ours, and what they cost."""

import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg2

from app.embedded import Addresses
from app.processes import die_with_parent, free_port
from app.settings import environment
from app.supervisor import serves
from benchmarks.publishing import until

PROCFILE = Path("Procfile")
SECRET = "a secret between the app and a shop, of benchmarks"  # noqa: S105  of nobody's
STRONG = "of benchmarks: 0123456789 abcdefghijklmnopqrstuvwxyz"
RESTING_S = 0.05  # of a processor: its workers look for their parent
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Server:
    """A gunicorn that serves."""

    port: int
    pid: int

    def cpu_s(self) -> float:
        """What it and its workers have used so far."""
        return cpu_s(self.pid)

    def rests(self) -> bool:
        """Whether it does nothing by itself, for a second."""
        before = self.cpu_s()
        time.sleep(1)
        return self.cpu_s() - before < RESTING_S


@dataclass(frozen=True, slots=True)
class Loaded:
    """How a load was answered."""

    count: int
    seconds: float
    refused: int
    p50_ms: float
    p99_ms: float

    @property
    def rate(self) -> float:
        """Requests a second."""
        return self.count / self.seconds


def production(addresses: Addresses) -> dict[str, str]:
    """The environment of a production server."""
    return environment() | {
        "ROOZ_ENV": "production",
        "DATABASE_URL": addresses.database_url,
        "REDIS_URL": addresses.redis_url,
        "PUBLIC_URL": "https://rooz.example",
        "JWT_SECRET": STRONG,
        "SECRET_KEYS": STRONG,
        "SHOPIFY_API_KEY": "key",
        "SHOPIFY_API_SECRET": SECRET,
    }


@contextmanager
def served(app: str, env: Mapping[str, str], log: Path) -> Iterator[Server]:
    """Start what the Procfile calls web, with this application."""
    [line] = [each for each in PROCFILE.read_text().splitlines() if each.startswith("web: ")]
    port = free_port()
    words = shlex.split(line.removeprefix("web: "))
    words = [word.replace("0.0.0.0:$PORT", f"127.0.0.1:{port}") for word in words[1:-1]]
    with log.open("ab") as output:
        child = subprocess.Popen(  # noqa: S603  our own server
            [sys.executable, "-m", "gunicorn", *words, app],
            env=dict(env),
            stdout=output,
            stderr=output,
            preexec_fn=die_with_parent,  # noqa: PLW1509  two system calls, no locks
        )
    try:
        until(serves(f"http://127.0.0.1:{port}/"))
        server = Server(port, child.pid)
        until(server.rests)  # what it does once, after a start, is no request's
        yield server
    finally:
        child.terminate()
        child.wait()


def loaded(
    server: Server, request: Path, seconds: float, connections: int, rate: float = 0.0
) -> Loaded:
    """Load it from a process of its own; `rate` 0: as much as it takes."""
    command = [sys.executable, "-m", "benchmarks.load", "--port", str(server.port)]
    command += ["--request", str(request), "--seconds", str(seconds)]
    command += ["--connections", str(connections), "--rate", str(rate)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return Loaded(**json.loads(done.stdout))


def cpu_s(pid: int) -> float:
    """What a process and those that it started, ended ones too, have used so far."""
    try:
        running = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        own_s = sum(map(int, _told(pid)[11:15])) / TICKS
    except (FileNotFoundError, ProcessLookupError):  # it has ended since its parent was asked
        return 0.0
    return own_s + sum(cpu_s(int(each)) for each in running)


def own_cpu_s(pid: int) -> float:
    """What a process has used so far, without those that it started."""
    return sum(map(int, _told(pid)[11:13])) / TICKS


def postmaster(addresses: Addresses) -> int:
    """Who started the database's processes."""
    connection = psycopg2.connect(addresses.database_url)
    try:
        return int(_told(connection.info.backend_pid)[1])
    finally:
        connection.close()


def _told(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
