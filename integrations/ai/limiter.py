"""Lets calls with one key into the air: as many as this process is granted, in all its threads.

A thread of its own tells the pace how things stand, for as long as anybody wants to call; so those
who call wait for nothing but their turn.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.domain.errors import MustWait
from integrations.ai.pacing import Ended, Grant, News, Pacing, Told

TELL_S = 0.02  # while somebody waits: others may have given slots back
REST_S = 0.005  # however many come
BEAT_S = 0.5  # while calls are in the air: who isn't heard of loses its slots
PATIENCE_S = 15.0  # for longer than that nobody waits here
LATE_S = 1.0  # after which a thread looks again, though nobody woke it
NOTHING = Grant(0, 0)


@dataclass(slots=True)
class Turn:
    """One call, from `began` on by the monotonic clock; who has it says how it ended."""

    began: float
    ended: Ended = Ended.FAILED
    wait_s: float = 0.0


class Limiter:
    """The turns of one key. Safe for threads."""

    def __init__(self, pace: Pacing) -> None:
        """`pace` is the key's, of all processes."""
        self.pace = pace
        self._changed = threading.Condition()
        self._telling = threading.Lock()
        self._wanted = threading.Event()
        self._teller: threading.Thread | None = None
        self._flying = self._waiting = self._fine = self._untold = 0
        self._grant, self._granted_at, self._shut_at = NOTHING, 0.0, 0.0

    @contextmanager
    def turn(self, until: float) -> Iterator[Turn]:
        """A call's turn, once it comes; `until` is of the monotonic clock.

        Raises:
            MustWait: it won't come in time.
        """
        turn = Turn(self._enter(until))
        try:
            yield turn
        finally:
            self._leave(turn)

    @property
    def shut_s(self) -> float:
        """For how long nobody is let through, as far as this process has heard."""
        with self._changed:
            return max(0.0, self._granted_at + self._grant.shut_s - time.monotonic())

    def _enter(self, until: float) -> float:
        with self._changed:
            self._waiting += 1
            try:
                while not self._may_fly():
                    self._ensure_worth_waiting(until)
                    self._have_told()
                    self._changed.wait(min(LATE_S, max(0.001, until - time.monotonic())))
            finally:
                self._waiting -= 1
            self._flying += 1
            return time.monotonic()

    def _may_fly(self) -> bool:
        # a place that was refused isn't a free one: nobody takes it before that has been told
        is_free = self._flying < self._grant.slots and not self._untold
        return is_free and self._rest_s() <= 0

    def _rest_s(self) -> float:
        rest_s = max(self._grant.pause_s, self._grant.shut_s)
        return self._granted_at + rest_s - time.monotonic() if rest_s else 0.0

    def _ensure_worth_waiting(self, until: float) -> None:
        rest_s, left_s = self._rest_s(), until - time.monotonic()
        is_shut = rest_s > 0 and self._grant.shut_s > 0
        if is_shut or rest_s > max(0.0, min(left_s, PATIENCE_S)):
            raise MustWait(max(1.0, rest_s), self._grant.why or "paused")
        if left_s <= 0:
            raise MustWait(1.0, "busy")

    def _leave(self, turn: Turn) -> None:
        is_news = turn.ended is not Ended.FINE or turn.wait_s > 0
        with self._changed:
            self._flying -= 1
            self._untold += is_news
            # what was under way when the circuit shut doesn't say that it may open
            if turn.ended is Ended.FINE and turn.began > self._shut_at:
                self._fine += 1
            self._changed.notify()
        if is_news:
            self._tell(News(turn.ended, time.monotonic() - turn.began, turn.wait_s))

    def _have_told(self) -> None:
        self._wanted.set()
        if self._teller is None:
            self._teller = threading.Thread(target=self._keep_telling, name="pace", daemon=True)
            self._teller.start()

    def _keep_telling(self) -> None:
        while True:
            self._wanted.clear()
            self._tell(None)
            with self._changed:
                if not self._flying and not self._waiting:
                    self._grant, self._teller = NOTHING, None
                    break
                is_idle = not self._waiting or self._rest_s() > BEAT_S
            time.sleep(REST_S)
            self._wanted.wait(BEAT_S if is_idle else TELL_S)
        self._tell(None)  # that we want nothing

    def _tell(self, news: News | None) -> None:
        with self._telling:
            with self._changed:
                told = Told(self._flying + self._waiting, self._flying, self._fine)
                self._fine = 0
            grant = self.pace.tell(told, news)
            with self._changed:
                self._grant, self._granted_at = grant, time.monotonic()
                self._untold -= news is not None
                if grant.shut_s:
                    self._shut_at = self._granted_at
                if grant.shut_s or grant.pause_s > PATIENCE_S:
                    self._changed.notify_all()  # nobody waits for that
                else:
                    self._changed.notify(max(0, grant.slots - self._flying))
