"""Processes beside a worker that check texts: its threads share one interpreter, and wait for it.

Each is a fork, made before the worker has threads, so that all that checks need is there already
and shared. A text goes over with what it is judged by, and comes back checked.
"""

import gc
import os
import queue
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import NamedTuple

import structlog

from app.domain.catalog import Product, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.facts import Fact
from app.domain.languages import Heard, Tongue
from app.domain.policies.policy import Policies
from app.domain.sights import Sight
from app.domain.texts import SlotBrief, Texts
from app.domain.voices import Voice
from app.domain.voicing import check_in_voice

log = structlog.get_logger("rooz.checkers")

LONGEST_S = 60.0  # for one product's texts; it takes milliseconds
Order = tuple[Texts, Sequence[SlotBrief], Standard, Voice]


class Packed(NamedTuple):
    """What goes over: of the evidence the facts alone, for what was made of them is big."""

    texts: Texts
    briefs: Sequence[SlotBrief]
    voice: Voice
    product: Product
    facts: Sequence[Fact]
    evidence_language: str
    language: str
    policies: Policies
    seen: Mapping[Slot, Sight]
    seen_by: str


class TooLong(RuntimeError):  # noqa: N818  the house's way
    """A text that nobody can check in time: a bug, and the product's end."""


@dataclass(slots=True)
class Checkers:
    """Implements `app.ports.checking.Check`. Safe for threads.

    What a lost process was to check, and what no process is left for, the worker checks itself.
    """

    heard: Heard
    longest_s: float = LONGEST_S
    _idle: "queue.SimpleQueue[Connection]" = field(default_factory=queue.SimpleQueue)
    _alive: dict[Connection, int] = field(default_factory=dict)

    def fork(self, number: int) -> None:
        """Begin so many; only while this process has a single thread."""
        for _ in range(number):
            ours, theirs = Pipe()
            pid = os.fork()
            if not pid:
                ours.close()
                for another in self._alive:  # or we would keep it from hearing that its end came
                    another.close()
                _serve(theirs, self.heard)
            theirs.close()
            self._alive[ours] = pid
            self._idle.put(ours)

    def __call__(
        self, texts: Texts, briefs: Sequence[SlotBrief], standard: Standard, voice: Voice, /
    ) -> Mapping[Slot, Checked]:
        """As `check_in_voice`, by whoever is idle.

        Raises:
            TooLong: it took `longest_s`, and was ended.
        """
        order = (texts, briefs, standard, voice)
        while self._alive:
            try:
                checker = self._idle.get(timeout=1.0)  # with a look whether any is left
            except queue.Empty:
                continue
            checked = self._checked(checker, order)
            if checked is not None:
                return checked
            break  # that was its bug, or its end: whichever it is shows here
        return check_in_voice(*order)

    def close(self) -> None:
        """Let them go: each ends when it hears no more."""
        for checker, pid in tuple(self._alive.items()):
            self._alive.pop(checker)
            checker.close()
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)

    def _checked(self, checker: Connection, order: Order) -> Mapping[Slot, Checked] | None:
        try:
            checker.send(_packed(order))
            checked = self._heard(checker)
        except (OSError, EOFError):
            self._lose(checker)
            return None
        except BaseException:  # a job's time may end anywhere; its answer would be another's
            self._lose(checker)
            raise
        self._idle.put(checker)
        return checked

    def _heard(self, checker: Connection) -> Mapping[Slot, Checked] | None:
        if not checker.poll(self.longest_s):
            raise TooLong(f"a check took {self.longest_s:g} s")
        checked: Mapping[Slot, Checked] | None = checker.recv()
        return checked

    def _lose(self, checker: Connection) -> None:
        pid = self._alive.pop(checker)
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(pid, 0)
        checker.close()
        log.error("checker lost", left=len(self._alive))


def _packed(order: Order) -> Packed:
    texts, briefs, standard, voice = order
    evidence = standard.evidence
    return Packed(
        *(texts, briefs, voice, standard.product, evidence.facts, evidence.language),
        *(standard.tongue.code, standard.policies, standard.seen, standard.seen_by),
    )


def _serve(orders: Connection, heard: Heard) -> None:
    """Check, until nobody orders any more; never returns."""
    for number in (signal.SIGTERM, signal.SIGINT):  # meant for the worker, who then lets us go
        signal.signal(number, signal.SIG_IGN)
    gc.freeze()
    code = 0
    try:
        while True:
            orders.send(_answer(orders.recv(), heard))
    except (OSError, EOFError):
        pass
    except BaseException:  # noqa: BLE001  whatever it is, this process goes no further than here
        code = 1
    os._exit(code)


def _answer(packed: Packed, heard: Heard) -> Mapping[Slot, Checked] | None:
    evidence = Evidence(packed.facts, packed.evidence_language)
    tongue = Tongue(packed.language, heard)
    standard = Standard(
        packed.product, evidence, tongue, packed.policies, packed.seen, packed.seen_by
    )
    try:
        return dict(check_in_voice(packed.texts, packed.briefs, standard, packed.voice))
    except Exception:  # noqa: BLE001  the worker comes upon it as well, and tells of it
        return None
