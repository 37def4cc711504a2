"""Calls that have to go one day: since when, until when at least, and what takes their place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from werkzeug.http import http_date

from app.domain.errors import Invalid

View = TypeVar("View", bound=Callable[..., Any])

NOTICE = timedelta(days=183)
"""How long whoever calls has at least to change over."""


@dataclass(frozen=True, slots=True)
class Departure:
    """That a call goes, told in every answer of it. `instead` is the path of what comes."""

    since: datetime
    until: datetime
    instead: str

    @property
    def headers(self) -> Mapping[str, str]:
        """Source: RFC 9745 (Deprecation), RFC 8594 (Sunset), RFC 5829 (successor-version)."""
        return {
            "Deprecation": f"@{int(self.since.timestamp())}",
            "Sunset": http_date(self.until),
            "Link": f'<{self.instead}>; rel="successor-version"',
        }


def departing(*, since: str, until: str, instead: str) -> Callable[[View], View]:
    """A view that goes; the days are of UTC, as "2027-01-31".

    Raises:
        Invalid: that is less notice than we promise.
    """
    first, last = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (since, until))
    if last - first < NOTICE:
        raise Invalid("too little notice", {"until": "too_soon"})

    def marked(view: View) -> View:
        view.__dict__["departs"] = Departure(first, last, instead)
        return view

    return marked


def departure_of(view: Callable[..., Any] | None) -> Departure | None:
    """That of a view; None for one that stays."""
    return getattr(view, "departs", None)
