"""What the dashboard says of a shop's numbers, and its charts' shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.catalog import Field
from app.domain.runs import ItemState, RunKind, RunState
from app.domain.scores import Standing
from app.domain.services import ServiceCode
from app.ports.activity import RunSummary
from app.web.days import SHORT, SHORT_NO_YEAR, dated
from app.web.punctuation import pair

MINUTES_AN_HOUR = 60
MOST_DATES = 4
GRADES = ("0–49", "50–79", "80–100")


@dataclass(frozen=True, slots=True)
class Line:
    """A curve in a box of 120 by 30, the words beside it, and its numbers.

    `levels` are the axis's, the highest first; `dates` stand beneath, at equal distances.
    """

    path: str
    end: tuple[float, float]
    levels: tuple[int, ...]
    dates: tuple[str, ...]
    told: str
    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Ten columns in a box of 100 by 80, (x, y, height, words) each, and a line over them."""

    bars: tuple[tuple[int, float, float, str], ...]
    ghost: str
    levels: tuple[int, ...]
    told: str
    rows: tuple[tuple[str, int | None, int], ...]


def line(standings: Sequence[tuple[date, Standing]]) -> Line | None:
    """Averages over time; None where there aren't two."""
    seen = [(day, standing.average) for day, standing in standings if standing.products]
    if len(seen) < 2:  # noqa: PLR2004  a line has two ends
        return None
    least, most = (pick(average for _day, average in seen) for pick in (min, max))
    low = max(0, least // 10 * 10 - 10)
    high = min(100, max(-(-most // 10) * 10, low + 30))
    low = min(low, high - 30)
    first, last = seen[0][0], seen[-1][0]
    span = (last - first).days or 1
    dots = [
        (round(120 * (day - first).days / span, 1), round(30 - 30 * (n - low) / (high - low), 1))
        for day, n in seen
    ]
    return Line(
        "M" + " ".join(f"{x} {y}" for x, y in dots),
        dots[-1],
        tuple(round(high - (high - low) * step / 3) for step in range(4)),
        _dates(first, last),
        _told(seen),
        tuple((dated(day, SHORT), average) for day, average in seen),
    )


def _dates(first: date, last: date) -> tuple[str, ...]:
    """Days at equal distances, the first and the last among them."""
    span = (last - first).days
    steps = min(MOST_DATES - 1, span)
    days = [first + (last - first) * step / steps for step in range(steps)]
    return (*(dated(day, SHORT_NO_YEAR) for day in days), _("Today"))


def _told(seen: Sequence[tuple[date, int]]) -> str:
    (begin, first), (_end, last) = seen[0], seen[-1]
    values = {"first": first, "last": last, "day": dated(begin)}
    if first == last:
        return _("The average score is %(last)s, as it was on %(day)s.", **values)
    if first < last:
        return _("The average score rose from %(first)s on %(day)s to %(last)s today.", **values)
    return _("The average score fell from %(first)s on %(day)s to %(last)s today.", **values)


def columns(now: Standing, start: Standing | None) -> Columns | None:
    """How many products score how much, now and at the start; None where there are none."""
    if not now.products:
        return None
    most = max(*now.tens, *(start.tens if start else ()), 2)
    top = -(-most // 2) * 2
    bars = tuple(
        (
            10 * ten + 1,
            round(80 - 80 * count / top, 1),
            round(80 * count / top, 1),
            pair(f"{10 * ten}–{100 if ten == 9 else 10 * ten + 9}", count),  # noqa: PLR2004  the last ten
        )
        for ten, count in enumerate(now.tens)
    )
    weak, fair, good = now.grades
    told = _(
        "%(weak)s products score below 50, %(fair)s from 50 to 79, %(good)s from 80 up.",
        weak=weak,
        fair=fair,
        good=good,
    )
    before = start.grades if start else (None, None, None)
    return Columns(
        bars,
        _ghost(start, top) if start else "",
        (top, top // 2, 0),
        told,
        tuple(zip(GRADES, before, now.grades, strict=True)),
    )


def _ghost(start: Standing, top: int) -> str:
    levels = [round(80 - 80 * count / top, 1) for count in start.tens]
    return f"M0 {levels[0]}" + "".join(f"V{y}H{10 * (ten + 1)}" for ten, y in enumerate(levels))


def change(now: Standing, earlier: Sequence[tuple[date, Standing]]) -> tuple[str, str] | None:
    """By how much the average moved, signed, and since when."""
    if not earlier or not now.products:
        return None
    day, start = earlier[0]
    moved = now.average - start.average
    sign = "+" if moved > 0 else "−" if moved < 0 else "±"
    return f"{sign}{abs(moved)}", _("since %(day)s", day=dated(day))


def duration(minutes: int) -> str:
    """Hours and minutes."""
    hours, rest = divmod(minutes, MINUTES_AN_HOUR)
    if not hours:
        return _("%(minutes)s min", minutes=rest)
    return _("%(hours)s h %(minutes)s min", hours=hours, minutes=rest)


def texts(live: Mapping[Field, int]) -> str:
    """How many texts of ours stand in the shops."""
    return ngettext("%(num)d text live", "%(num)d texts live", sum(live.values()))


def wrote(summary: RunSummary) -> str:
    """What a publication put into the shop."""
    return ngettext("%(num)d text went live", "%(num)d texts went live", summary.undoable)


def gain_title(service: ServiceCode, products: int) -> str:
    """What to write next."""
    if service is ServiceCode.DESCRIPTION:
        return ngettext(
            "Description for %(num)d product", "Descriptions for %(num)d products", products
        )
    return ngettext("SEO texts for %(num)d product", "SEO texts for %(num)d products", products)


def activity(summary: RunSummary) -> str:
    """What a run did, or is doing, to how many products."""
    counts = summary.progress.counts
    done, total = counts.get(ItemState.DONE, 0), summary.progress.total
    if summary.run.kind is RunKind.SYNC:
        return {
            RunState.ACTIVE: _("Under way."),
            RunState.PAUSED: _("Paused."),
            RunState.FINISHED: _("All is read."),
        }.get(summary.run.state, _("Stopped."))
    if summary.run.state in (RunState.ACTIVE, RunState.PAUSED):
        return _("%(done)s of %(total)s done.", done=summary.progress.finished, total=total)
    return {
        RunKind.GENERATE: ngettext(
            "Drafts for %(num)d product.", "Drafts for %(num)d products.", done
        ),
        RunKind.PUBLISH: ngettext(
            "Texts of %(num)d product published.", "Texts of %(num)d products published.", done
        ),
        RunKind.UNDO: ngettext(
            "Texts of %(num)d product taken back.", "Texts of %(num)d products taken back.", done
        ),
    }[summary.run.kind]
