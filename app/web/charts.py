"""What holds until it changes, as a chart: steps, round amounts beside them, days beneath."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from flask_babel import format_time

from app.web.days import SHORT, SHORT_NO_YEAR, dated

WIDTH, HEIGHT = 120, 30
MOST_STEPS = 4  # between the lines of the axis
MOST_DATES = 3
MOST_OF_A_YEAR = timedelta(days=300)  # longer, and a day needs its year
_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_FLAT = Decimal(10)  # what never changed is shown with a tenth of it above and below


@dataclass(frozen=True, slots=True)
class History:
    """Shapes in a box of 120 by 30, and the words round it.

    `levels` are the axis's, the highest first, each with a line of `grid` at equal distances;
    `dates` stand beneath, at equal distances as well.
    """

    path: str
    dots: tuple[tuple[float, float], ...]
    grid: str
    levels: tuple[str, ...]
    dates: tuple[str, ...]
    told: str


def history(
    seen: Sequence[tuple[datetime, Decimal]],
    name: Callable[[Decimal], str],
    told: str,
    least: Decimal,
) -> History:
    """A chart of two amounts or more, the oldest first.

    `name` says an amount beside the axis; `least` is the smallest step that one can take.
    """
    amounts = [amount for _at, amount in seen]
    marks = levels(min(amounts), max(amounts), least)
    begin, end = seen[0][0], seen[-1][0]
    dots = tuple((_x(at, begin, end), _y(amount, marks)) for at, amount in seen)
    lines = [round(HEIGHT * step / (len(marks) - 1), 1) for step in range(len(marks) - 1)]
    return History(
        _steps(dots),
        dots,
        "".join(f"M0 {y}H{WIDTH}" for y in lines),
        tuple(name(mark) for mark in reversed(marks)),
        _dates(begin, end),
        told,
    )


def levels(low: Decimal, high: Decimal, least: Decimal) -> list[Decimal]:
    """Round amounts at equal distances, from one at or below `low` to one at or above `high`."""
    if low == high:
        low, high = low - abs(low) / _FLAT, high + abs(high) / _FLAT
    rough = max((high - low) / (MOST_STEPS - 1), least)
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(each * power for each in _ROUND if each * power >= rough)
    if step % least:  # 2.5 of what comes in whole ones
        step = (step / least).to_integral_value(ROUND_CEILING) * least
    first = (low / step).to_integral_value(ROUND_FLOOR)
    last = max((high / step).to_integral_value(ROUND_CEILING), first + 1)
    return [step * number for number in range(int(first), int(last) + 1)]


def _x(at: datetime, begin: datetime, end: datetime) -> float:
    span_s = (end - begin).total_seconds() or 1.0
    return round(WIDTH * (at - begin).total_seconds() / span_s, 1)


def _y(amount: Decimal, marks: Sequence[Decimal]) -> float:
    return round(HEIGHT * float((marks[-1] - amount) / (marks[-1] - marks[0])), 1)


def _steps(dots: Sequence[tuple[float, float]]) -> str:
    """An amount holds until the next one."""
    (x, y), *others = dots
    return "".join((f"M{x} {y}", *(f"H{ahead}V{level}" for ahead, level in others)))


def _dates(begin: datetime, end: datetime) -> tuple[str, ...]:
    """Days at equal distances, the first and the last among them; of one day, its times."""
    span = end - begin
    if begin.date() == end.date():
        return format_time(begin, "short"), format_time(end, "short")
    steps = min(MOST_DATES - 1, max(1, span // timedelta(days=1)))
    form = SHORT_NO_YEAR if span < MOST_OF_A_YEAR else SHORT
    return tuple(dated(begin + span * step / steps, form) for step in range(steps + 1))
