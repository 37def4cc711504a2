"""How much a shop is asked for at once: no host says what it bears, so it is found out.

A WordPress on a shared host has a handful of PHP workers for its shoppers and us together. So two
requests are under way at most, of all our processes, and one where answers come slowly; a page or a
batch is halved where the host takes too long over it or breaks down, and grows again bit by bit.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.woocommerce.client import said
from integrations.woocommerce.seats import OwnSeats, Seats

AT_ONCE = 2
PAGE = 100  # the most that the API gives
BATCH = 25  # a third of a second of the shop's; it takes up to 100, for a second and a half
SLOW_S = 8.0  # what takes longer was too much
BUSY_S = 3.0  # a second request beside one that takes longer would only make both slower
STREAK = 4  # good answers in a row before more is asked for
OVERWHELMED = frozenset({413, 500, 502, 503, 504, 507, 508})


class Size:
    """How many things go in one request: half of it after each failure, a tenth more again."""

    def __init__(self, most: int) -> None:
        self.most = self.now = most
        self.streak = 0

    def shrink(self) -> None:
        """That was too much."""
        self.now, self.streak = max(1, self.now // 2), 0

    def grow(self) -> None:
        """That went well; after a few such there may be more."""
        self.streak += 1
        if self.streak >= STREAK:
            self.now, self.streak = min(self.most, self.now + max(1, self.most // 10)), 0


class Gate:
    """One shop's, for all threads of this process, which share `seats` with others'.

    `behind_s` is how far the shop's clock is behind ours (below 0: ahead); None: it never said.
    """

    def __init__(self, seats: Seats | None = None) -> None:
        self.page, self.batch = Size(PAGE), Size(BATCH)
        self.seats = seats or OwnSeats()
        self.width = AT_ONCE
        self.behind_s: float | None = None
        self._under_way = self._calm = 0
        self._changed = threading.Condition()

    @contextmanager
    def turn(self, longest_s: float) -> Iterator[None]:
        """Wait until a request may go, and let it be under way for the length of the context.

        Raises:
            ExternalError: others had the shop all that time.
        """
        until = time.monotonic() + longest_s
        with self._changed:
            if not self._changed.wait_for(lambda: self._under_way < self.width, longest_s):
                raise _no_turn()
            self._under_way += 1
        try:
            with self._seat(until, longest_s):
                yield
        finally:
            with self._changed:
                self._under_way -= 1
                self._changed.notify_all()

    @contextmanager
    def _seat(self, until: float, longest_s: float) -> Iterator[None]:
        seat = self.seats.take(self.width, until, longest_s)
        if seat is None:
            raise _no_turn()
        try:
            yield
        finally:
            self.seats.leave(seat)

    def answered(self, size: Size | None, took_s: float, answer: Answer | None) -> None:
        """Learn from an answer, None: it failed; `size` is what was asked for by."""
        is_whole = answer is not None and _is_whole(answer)
        tell: Callable[[], None] | None = None
        with self._changed:
            self._calm = self._calm + 1 if is_whole and took_s <= BUSY_S else 0
            if self._calm == 0:
                self.width, tell = 1, self.seats.narrow
            elif self._calm >= STREAK and self.width < AT_ONCE:
                self.width, tell = AT_ONCE, self.seats.widen
            if size is not None and (took_s > SLOW_S or _is_too_much(answer)):
                size.shrink()
            elif size is not None and self._calm:
                size.grow()
            if answer is not None:
                self._look_at_clock(answer)
        if tell:  # our threads needn't wait while the others are told
            tell()

    def shrink(self, size: Size) -> None:
        """So much was too much for us."""
        with self._changed:
            size.shrink()

    def forgive(self, size: Size, now: int) -> None:
        """It was for something else that so much failed."""
        with self._changed:
            size.now = max(size.now, now)

    def _look_at_clock(self, answer: Answer) -> None:
        try:
            theirs = parsedate_to_datetime(answer.headers.get("date", ""))
            self.behind_s = (datetime.now(UTC) - theirs).total_seconds()
        except (TypeError, ValueError):  # none, or one without a zone
            return


def _no_turn() -> ExternalError:
    return ExternalError("woocommerce: no turn", retryable=True, kind="rate_limited")


def _is_too_much(answer: Answer | None) -> bool:
    """Whether the shop broke down over it, for all that can be seen."""
    if answer is None:
        return False  # it took long, or there was nobody at all
    if "retry-after" in answer.headers:
        return False  # it says itself when it is back: an update, a limit
    return answer.status in OVERWHELMED or not _is_cut_rightly(answer)


def _is_whole(answer: Answer) -> bool:
    return answer.status < 429 and _is_cut_rightly(answer)  # noqa: PLR2004  HTTP


def _is_cut_rightly(answer: Answer) -> bool:
    """Whether the body is whole; a script that ran out of memory stops anywhere."""
    ends_well = not answer.body or answer.body[-32:].rstrip()[-1:] in (b"}", b"]")
    return ends_well or said(answer) is not None
