"""A process that has imported what our programs need, and forks one whenever a test wants it.

A fresh interpreter takes two seconds of a processor before it is one of our workers, and each kill
needs two workers. What is forked is a process of its own, with its own environment and log, and
dies as any other does.
"""

import gc
import importlib
import json
import os
import runpy
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

NEEDED = ("app.bootstrap", "app.logs", "jobs.tasks.runner", "jobs.turns", "rq", "werkzeug.serving")


class Child(Protocol):
    """What tests want of a process: as `subprocess.Popen` has it."""

    pid: int

    def poll(self) -> int | None: ...
    def wait(self) -> int: ...
    def kill(self) -> None: ...


@dataclass
class Nursery:
    """Its process, which answers each line with one."""

    process: "subprocess.Popen[str]"

    def spawn(self, argv: Sequence[str], env: Mapping[str, str], log: Path) -> Child:
        """`python -m` with those arguments."""
        return Forked(self, self.ask({"argv": argv, "env": dict(env), "log": str(log)}))

    def ask(self, question: Mapping[str, Any]) -> Any:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@dataclass
class Forked:
    """A process that the nursery started, and that only its parent can ask after."""

    nursery: Nursery
    pid: int
    ended: int | None = None

    def poll(self) -> int | None:
        return self._asked(os.WNOHANG)

    def wait(self) -> int:
        ended = self._asked(0)
        assert ended is not None
        return ended

    def kill(self) -> None:
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)

    def _asked(self, how: int) -> int | None:
        if self.ended is None:
            self.ended = self.nursery.ask({"pid": self.pid, "how": how})
        return self.ended


@dataclass
class Fresh:
    """A fresh interpreter each, for machines that don't let forks live on."""

    def spawn(self, argv: Sequence[str], env: Mapping[str, str], log: Path) -> Child:
        """`python -m` with those arguments."""
        command = [sys.executable, "-m", *argv]
        with log.open("ab") as file:
            return subprocess.Popen(command, env=dict(env), stdout=file, stderr=file)  # noqa: S603


@contextmanager
def nursery() -> Iterator[Nursery | Fresh]:
    """As long as the context lasts, and its children no longer."""
    if sys.platform != "linux":
        yield Fresh()
        return
    command = [sys.executable, "-m", "tests.nursery"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:  # noqa: S603
        yield Nursery(process)


def main() -> None:
    """Answer until nobody asks any more."""
    for name in NEEDED:
        importlib.import_module(name)
    gc.freeze()  # else the first collection of each child copies all of that
    children: set[int] = set()
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(_answer(asked, children)), flush=True)  # noqa: T201  this is how it answers
    for pid in children:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _answer(asked: dict[str, Any], children: set[int]) -> int | None:
    if "argv" not in asked:
        pid, status = os.waitpid(asked["pid"], asked["how"])
        children.discard(pid)
        return os.waitstatus_to_exitcode(status) if pid else None
    pid = os.fork()
    if pid == 0:
        _be(**asked)
    children.add(pid)
    return pid


def _be(argv: list[str], env: dict[str, str], log: str) -> None:
    """A program of ours, to its end."""
    with Path(log).open("ab") as file:
        for number in (1, 2):
            os.dup2(file.fileno(), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.stdout, sys.stderr = (open(n, "w", buffering=1, closefd=False) for n in (1, 2))  # noqa: SIM115
    os.environ.clear()  # noqa: TID251  a fresh one's is what it was given
    os.environ.update(env)  # noqa: TID251
    sys.argv = ["", *argv[1:]]
    code: object = 1
    try:
        runpy.run_module(argv[0], run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as end:
        code = end.code or 0
    except Exception:  # noqa: BLE001  as an interpreter does
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code if isinstance(code, int) else 1)


if __name__ == "__main__":
    main()
