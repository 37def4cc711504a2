"""Runs our processes side by side: in order, with prefixed output, and ends them all together."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO

from app.processes import die_with_parent

READY_S = 60.0
STOP_S = 8.0
CRASHES = 5
WITHIN_S = 60.0
TAKEN = "another program has taken its place on this machine meanwhile. Start again."
COLOURS = (36, 32, 33, 35, 34, 31)


class ChildFailed(Exception):  # noqa: N818  the reader is a person, at a prompt
    """A child doesn't start, or doesn't stay up; the message says which and its last words."""


@dataclass(frozen=True, slots=True)
class Child:
    """A process: what to run, with what in its environment, and how to see that it is ready."""

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] = field(repr=False)
    is_ready: Callable[[], bool] | None = None


@dataclass(slots=True)
class _Running:
    child: Child
    process: "subprocess.Popen[str]"
    crashes: deque[float] = field(default_factory=deque)
    last_words: deque[str] = field(default_factory=lambda: deque(maxlen=15))


class Supervisor:
    """Starts children in order, starts a crashed one again, and stops all within ten seconds."""

    def __init__(
        self,
        children: Sequence[Child],
        show: Callable[[str, str], None],
        tend: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """`show` is given each line of output with its child's name.

        `tend` starts again what else has crashed, and answers its names.
        """
        self.children = children
        self.show = show
        self.tend = tend
        self.running: dict[str, _Running] = {}
        self.stopping = threading.Event()

    def start(self) -> None:
        """Start all, each once the one before it is ready.

        Raises:
            ChildFailed: one isn't ready in time, or another program answers in its place; those
                that run are stopped.
        """
        try:
            for child in self.children:
                _ensure_free(child)
                self.running[child.name] = _Running(child, self._spawn(child))
                self._wait(child)
        except BaseException:
            self.stop()
            raise

    def watch(self) -> None:
        """Start again what crashes, until told to stop.

        Raises:
            ChildFailed: a child crashes over and over.
        """
        while not self.stopping.wait(0.3):
            self.mend()

    def mend(self) -> None:
        """Start again what has crashed since the last look."""
        for name in self.tend():
            self.show(name, "crashed; started again")
        for name, running in list(self.running.items()):
            code = running.process.poll()
            if code is None or self.stopping.is_set():
                continue
            now = time.monotonic()
            running.crashes.append(now)
            while running.crashes and running.crashes[0] < now - WITHIN_S:
                running.crashes.popleft()
            if len(running.crashes) >= CRASHES:
                raise ChildFailed(_words(running, f"ended {CRASHES} times in a minute"))
            self.show(name, f"ended with {code}; starting it again")
            running.process = self._spawn(running.child)

    def kill(self, name: str) -> None:
        """End a child as a power cut would."""
        self.running[name].process.kill()

    def stop(self) -> None:
        """End all, the last started first."""
        self.stopping.set()
        alive = [r for r in reversed(self.running.values()) if r.process.poll() is None]
        for running in alive:
            with suppress(ProcessLookupError):
                running.process.send_signal(signal.SIGTERM)
        give_up_at = time.monotonic() + STOP_S
        for running in alive:
            try:
                running.process.wait(max(0.1, give_up_at - time.monotonic()))
            except subprocess.TimeoutExpired:
                with suppress(ProcessLookupError):
                    os.killpg(running.process.pid, signal.SIGKILL)
                running.process.wait()

    def _spawn(self, child: Child) -> "subprocess.Popen[str]":
        process = subprocess.Popen(  # noqa: S603  our own commands
            child.argv,
            env=dict(child.env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
            preexec_fn=die_with_parent,  # noqa: PLW1509  two system calls, no locks
        )
        if process.stdout is not None:
            threading.Thread(
                target=self._read, args=(child.name, process.stdout), daemon=True
            ).start()
        return process

    def _read(self, name: str, output: IO[str]) -> None:
        for line in output:
            if name in self.running:
                self.running[name].last_words.append(line.rstrip())
            self.show(name, line.rstrip())
        output.close()

    def _wait(self, child: Child) -> None:
        give_up_at = time.monotonic() + READY_S
        running = self.running[child.name]
        while child.is_ready is not None and not child.is_ready():
            if running.process.poll() is not None:
                time.sleep(0.2)  # its last words are still being read
                raise ChildFailed(_words(running, "ended at once"))
            if time.monotonic() > give_up_at:
                raise ChildFailed(_words(running, f"isn't ready after {READY_S:.0f} s"))
            time.sleep(0.05)


def _ensure_free(child: Child) -> None:
    if child.is_ready is not None and child.is_ready():
        raise ChildFailed(f"{child.name} can't start: {TAKEN}")


def _words(running: _Running, what: str) -> str:
    said = "\n".join(f"    {line}" for line in running.last_words)
    return f"{running.child.name} {what}. Its last words:\n{said}"


def answers(port: int) -> Callable[[], bool]:
    """Ready when something listens on the port of loopback."""

    def look() -> bool:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
        return False

    return look


def serves(url: str) -> Callable[[], bool]:
    """Ready when the address answers, with whatever status below 500."""

    def look() -> bool:
        try:
            with urllib.request.urlopen(url, timeout=2):  # noqa: S310  loopback, ours
                return True
        except urllib.error.HTTPError as error:
            error.close()
            return error.code < 500  # noqa: PLR2004  HTTP
        except OSError:
            return False

    return look


def prefixed(names: Sequence[str]) -> Callable[[str, str], None]:
    """Shows lines on standard output, each with its child's name, in colour on a terminal."""
    width = max(len(name) for name in names)
    is_terminal = sys.stdout.isatty()

    def show(name: str, line: str) -> None:
        label = name.ljust(width)
        if is_terminal and name in names:
            label = f"\033[{COLOURS[names.index(name) % len(COLOURS)]}m{label}\033[0m"
        sys.stdout.write(f"{label} | {line}\n")
        sys.stdout.flush()

    return show
