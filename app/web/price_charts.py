"""A price over time as a chart: steps in a box, round amounts beside it, and days beneath."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from flask_babel import format_date, format_time
from flask_babel import gettext as _

from app.domain.competitors import Money
from app.domain.watches import Observed
from app.web import competitor_words

WIDTH, HEIGHT = 120, 30
MOST_STEPS = 4  # between the lines of the axis
LEAST = Decimal("0.01")
MOST_DATES = 3
MOST_OF_A_YEAR = timedelta(days=300)  # longer, and a day needs its year
_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_FLAT = Decimal(10)  # a price that never changed is shown with a tenth of it above and below


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


def history(seen: Sequence[Observed]) -> History | None:
    """The prices of one product over time; None where fewer than two were seen.

    Prices in another currency than the last one's aren't drawn.
    """
    last = next((each.price for each in reversed(seen) if each.price is not None), None)
    if last is None:
        return None
    drawn = [(e.at, e.price) for e in seen if e.price and e.price.currency == last.currency]
    if len(drawn) < 2:  # noqa: PLR2004  a line has two ends
        return None
    amounts = [money.amount for _at, money in drawn]
    marks = levels(min(amounts), max(amounts))
    begin, end = drawn[0][0], drawn[-1][0]
    dots = tuple((_x(at, begin, end), _y(money.amount, marks)) for at, money in drawn)
    lines = [round(HEIGHT * step / (len(marks) - 1), 1) for step in range(len(marks) - 1)]
    return History(
        _steps(dots),
        dots,
        "".join(f"M0 {y}H{WIDTH}" for y in lines),
        tuple(competitor_words.amount(mark, last.currency) for mark in reversed(marks)),
        _dates(begin, end),
        _told(drawn),
    )


def levels(low: Decimal, high: Decimal) -> list[Decimal]:
    """Round amounts at equal distances, from one at or below `low` to one at or above `high`."""
    if low == high:
        low, high = low - low / _FLAT, high + high / _FLAT
    rough = max((high - low) / (MOST_STEPS - 1), LEAST)
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(each * power for each in _ROUND if each * power >= rough)
    first = (low / step).to_integral_value(ROUND_FLOOR)
    last = max((high / step).to_integral_value(ROUND_CEILING), first + 1)
    return [step * number for number in range(int(first), int(last) + 1)]


def _x(at: datetime, begin: datetime, end: datetime) -> float:
    span_s = (end - begin).total_seconds() or 1.0
    return round(WIDTH * (at - begin).total_seconds() / span_s, 1)


def _y(amount: Decimal, marks: Sequence[Decimal]) -> float:
    return round(HEIGHT * float((marks[-1] - amount) / (marks[-1] - marks[0])), 1)


def _steps(dots: Sequence[tuple[float, float]]) -> str:
    """A price holds until the next one is seen."""
    (x, y), *others = dots
    return "".join((f"M{x} {y}", *(f"H{ahead}V{level}" for ahead, level in others)))


def _dates(begin: datetime, end: datetime) -> tuple[str, ...]:
    """Days at equal distances, the first and the last among them; of one day, its times."""
    span = end - begin
    if begin.date() == end.date():
        return format_time(begin, "short"), format_time(end, "short")
    steps = min(MOST_DATES - 1, max(1, span // timedelta(days=1)))
    days = [begin + span * step / steps for step in range(steps + 1)]
    return tuple(format_date(day, "d MMM" if span < MOST_OF_A_YEAR else "d MMM y") for day in days)


def _told(drawn: Sequence[tuple[datetime, Money]]) -> str:
    low, high = (pick((m for _at, m in drawn), key=lambda m: m.amount) for pick in (min, max))
    (begin, first), (end, last) = drawn[0], drawn[-1]
    return _(
        "From %(first)s on %(begin)s to %(last)s on %(end)s; between %(low)s and %(high)s.",
        first=competitor_words.price(first),
        begin=format_date(begin, "medium"),
        last=competitor_words.price(last),
        end=format_date(end, "medium"),
        low=competitor_words.price(low),
        high=competitor_words.price(high),
    )
