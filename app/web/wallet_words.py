"""What the wallet says of points: how they went, and what they are enough for."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from flask_babel import format_date, ngettext
from flask_babel import gettext as _

from app.domain.services import Service
from app.web import charts
from app.web.wording import service_name


def course(available: int, moved: Mapping[date, int], today: date) -> charts.History | None:
    """Points to spend at the end of each day on which they moved; None where none did."""
    if not moved:
        return None
    days: list[tuple[date, int]] = [(today, available)]
    left = available
    for day in sorted(moved, reverse=True):
        if day != today:
            days.append((day, left))
        left -= moved[day]
    first = min(moved) - timedelta(days=1)
    days.append((first, left))
    seen = [(datetime.combine(day, time(), UTC), Decimal(n)) for day, n in reversed(days)]
    return charts.history(seen, str, _told(seen), Decimal(1))


def _told(seen: Sequence[tuple[datetime, Decimal]]) -> str:
    (begin, first), (_end, last) = seen[0], seen[-1]
    return _(
        "From %(first)s points on %(begin)s to %(last)s today; the most was %(most)s.",
        first=first,
        begin=format_date(begin, "medium"),
        last=last,
        most=max(amount for _at, amount in seen),
    )


def enough(available: int, menu: Sequence[Service]) -> list[str]:
    """For how many products the points are enough, service by service."""
    told = []
    for service in menu:
        products = available // service.price_points if service.price_points else 0
        if products > 0:
            told.append(
                ngettext(
                    "%(service)s for %(num)d product",
                    "%(service)s for %(num)d products",
                    products,
                    service=service_name(service.code),
                )
            )
    return told


def movement(kind: str) -> tuple[str, str, str]:
    """What became of points: in a word, its tone and its symbol."""
    return {
        "gift": (_("Gift"), "good", "check"),
        "grant": (_("Granted"), "good", "check"),
        "correction": (_("Corrected"), "warn", "warn"),
        "hold": (_("Held"), "", "lock"),
        "capture": (_("Taken"), "", "check"),
        "release": (_("Given back"), "good", "undo"),
    }.get(kind, (kind, "", "info"))
