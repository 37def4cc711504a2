"""Points: what a tenant has, what is promised to a run, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import accumulate

from app.domain.errors import Invalid, NotEnoughPoints


class EntryKind(StrEnum):
    """Why a line stands in the ledger. With `ref` it is unique, so no line can happen twice."""

    GIFT = "gift"
    GRANT = "grant"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    CORRECTION = "correction"


class Settlement(StrEnum):
    """What became of an item's points: taken or given back, never both."""

    CAPTURED = "captured"
    RELEASED = "released"


WELCOME_POINTS = 25
LOW_POINTS = 10  # fewer to spend, and people are told
MAX_POINTS = 10_000_000  # of one grant or hold
MAX_BY_HAND = 100_000  # of one click in the panel: a slip of the finger has an end


@dataclass(frozen=True, slots=True)
class Account:
    """A wallet's two numbers, whole points: free to spend, and held for runs under way."""

    available: int
    held: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A ledger line. `available` and `held` are by how much it moved either number.

    Over all lines of a tenant each column adds up to the account's number. `subject` says what it
    was for, in the words of the run or the operator's reason.
    """

    kind: EntryKind
    ref: str
    available: int
    held: int
    subject: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Quote:
    """What a run would cost. `covered` is how many of the `count` products the account can pay.

    `prices` are the products' own, in their order, where not all of them cost `price_points`.
    """

    count: int
    price_points: int
    available: int
    prices: tuple[int, ...] = ()

    @property
    def points(self) -> int:
        """What the whole run would hold."""
        return sum(self.prices) if self.prices else self.count * self.price_points

    @property
    def covered(self) -> int:
        """The first N products that the account covers."""
        if self.prices:
            return sum(total <= self.available for total in accumulate(self.prices))
        if self.price_points == 0:
            return self.count
        return max(0, min(self.count, self.available // self.price_points))


def whole(points: int) -> int:
    """`points` if it is a number of points that can be granted or held.

    Raises:
        Invalid: not a whole number from 1 to ten million.
    """
    if isinstance(points, bool) or not isinstance(points, int) or not 1 <= points <= MAX_POINTS:
        raise Invalid("points must be a whole number above 0", {"points": "points_whole"})
    return points


def ensure_covered(quote: Quote) -> None:
    """Refuse a run that the account can't pay in full.

    Raises:
        NotEnoughPoints: with both numbers, so that the first N can be offered.
    """
    if quote.covered < quote.count:
        raise NotEnoughPoints(quote.points, quote.available)
