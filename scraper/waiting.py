"""How long a busy shop wants to be left alone (RFC 9110, 10.2.3)."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_MOST_DIGITS = 9  # of seconds; more is for ever as well
_LONGEST = 60  # signs; no date is longer


def asked_s(retry_after: str, answered: str, now: datetime) -> float | None:
    """The seconds that a Retry-After asks for, whether it gives a number or a date.

    A date is held against when the shop says that it `answered` (its Date), as its clock may go
    wrong; else against `now`. One that is past asks for none; None: it is neither.
    """
    text = retry_after.strip()
    if text.isascii() and text.isdecimal():
        return float(text[:_MOST_DIGITS]) if len(text.lstrip("0")) <= _MOST_DIGITS else 1e9
    until = _moment(text)
    return None if until is None else max(0.0, (until - (_moment(answered) or now)).total_seconds())


def _moment(text: str) -> datetime | None:
    if not text or len(text) > _LONGEST:
        return None
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    # one that names no zone is in GMT (RFC 9110, 5.6.7)
    return found.replace(tzinfo=found.tzinfo or UTC)
