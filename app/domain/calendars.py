"""Which day it is in a shop."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_OFFSET = re.compile(r"([+-])(\d{2}):(\d{2})", re.ASCII)
_MOST_HOURS = 15  # the earth has zones from -12:00 to +14:00


def local_day(now: datetime, time_zone: str) -> date:
    """The day at `now` where the shop is; UTC's where it said no zone, or one nobody knows.

    `time_zone` is a name of the IANA's, or an offset such as "+05:30".
    """
    return now.astimezone(_zone(time_zone)).date()


def offset_zone(hours: float) -> str:
    """The zone that is so many hours before or behind UTC, as WordPress has it without a city."""
    minutes = round(abs(hours) * 60)
    return f"{'-' if hours < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"


def _zone(time_zone: str) -> tzinfo:
    found = _OFFSET.fullmatch(time_zone)
    if found:
        offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
        is_real = offset < timedelta(hours=_MOST_HOURS)
        return timezone(-offset if found[1] == "-" else offset) if is_real else UTC
    try:
        return ZoneInfo(time_zone) if time_zone else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
