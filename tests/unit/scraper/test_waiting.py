"""How long a shop wants to be left alone, in all the forms in which one says so."""

from datetime import UTC, datetime

import pytest

from scraper.waiting import asked_s

NOW = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
HALF_PAST = "Fri, 27 Nov 2026 08:00:30 GMT"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("007", 7.0),
        (HALF_PAST, 30.0),
        ("Friday, 27-Nov-26 08:00:30 GMT", 30.0),
        ("Fri Nov 27 08:00:30 2026", 30.0),
        ("Fri, 27 Nov 2026 10:00:30 +0200", 30.0),
        ("Fri, 27 Nov 2026 07:00:00 GMT", 0.0),
    ],
)
def test_a_number_and_a_date_are_seconds_and_what_is_past_is_none(said: str, wanted: float) -> None:
    assert asked_s(said, "", NOW) == wanted


@pytest.mark.parametrize("said", ["9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT", "9999999999"])
def test_a_huge_wait_stays_huge(said: str) -> None:
    asked = asked_s(said, "", NOW)
    assert asked is not None
    assert asked > 10**8


@pytest.mark.parametrize(
    "said",
    [
        *("", "soon", "-5", "1.5", "1e3", "٣", "Fri, 99 Nov 2026 08:00:30 GMT"),
        *("Fri, 27 Nov 99999 08:00:30 GMT", "Fri, 27 Nov 2026 08:00:30 +99999999999999999999"),
        *("Fri, 27 Nov 99999999999999999999 08:00 GMT", "x" * 10_000),
    ],
)
def test_what_is_neither_says_nothing(said: str) -> None:
    assert asked_s(said, "", NOW) is None


def test_a_shop_whose_clock_goes_wrong_is_taken_at_its_own_time() -> None:
    answered = "Fri, 27 Nov 2026 07:00:00 GMT"
    assert asked_s("Fri, 27 Nov 2026 07:00:10 GMT", answered, NOW) == 10.0
    assert asked_s("Fri, 27 Nov 2026 07:00:10 GMT", "yesterday", NOW) == 0.0
