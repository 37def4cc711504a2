"""The chart of a price's history: round amounts on its axis, days beneath, and no wrong picture."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from flask_babel import force_locale

from app.domain.competitors import Money
from app.domain.ids import ProductId, new_id
from app.domain.watches import Observed
from app.web.charts import History, levels
from app.web.price_charts import LEAST, history
from tests.web.conftest import Web

BEGIN = datetime(2026, 10, 1, 9, tzinfo=UTC)
BOWL, URL = ProductId(new_id()), "https://x.example/"


def _seen(
    *prices: str, every: timedelta = timedelta(days=7), currency: str = "EUR"
) -> list[Observed]:
    return [
        Observed(
            BOWL,
            URL,
            BEGIN + number * every,
            Money(Decimal(price), currency),
            None,
            None,
        )
        for number, price in enumerate(prices)
    ]


def _drawn(web: Web, *seen: Observed, language: str = "en") -> History | None:
    with web.app.test_request_context(), force_locale(language):
        return history(seen)


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [
        ("12.90", "19.90", "12.5 15 17.5 20"),
        ("99", "101", "99 100 101"),
        ("0.10", "0.35", "0.1 0.2 0.3 0.4"),
        ("1200", "48000", "0 20000 40000 60000"),
        ("50", "50", "45 50 55"),
        ("0", "0", "0 0.01"),
        ("0", "0.01", "0 0.01"),
    ],
)
def test_the_axis_has_few_round_amounts_that_hold_all_prices(
    low: str, high: str, wanted: str
) -> None:
    found = levels(Decimal(low), Decimal(high), LEAST)
    assert found == [Decimal(each) for each in wanted.split()]


def test_a_price_holds_until_the_next_and_stands_at_its_height(web: Web) -> None:
    drawn = _drawn(web, *_seen("20", "20", "10"))
    assert drawn is not None
    assert drawn.levels == ("€20.00", "€15.00", "€10.00")
    assert drawn.path == "M0.0 0.0H60.0V0.0H120.0V30.0"
    assert drawn.grid == "M0 0.0H120M0 15.0H120"
    assert drawn.dates == ("1 Oct", "8 Oct", "15 Oct")
    assert drawn.told.startswith("From €20.00 on Oct 1, 2026 to €10.00 on Oct 15, 2026")


@pytest.mark.parametrize(
    ("every", "dates"),
    [
        (timedelta(days=365), ("1 Oct 2026", "1 Apr 2027", "1 Oct 2027")),
        (timedelta(days=1), ("1 Oct", "2 Oct")),
        (timedelta(hours=2), ("9:00\u202fAM", "11:00\u202fAM")),
    ],
)
def test_days_beneath_are_as_exact_as_they_need_be(
    web: Web, every: timedelta, dates: tuple[str, ...]
) -> None:
    drawn = _drawn(web, *_seen("20", "10", every=every))
    assert drawn is not None
    assert drawn.dates == dates


def test_in_arabic_it_is_told_in_arabic(web: Web) -> None:
    drawn = _drawn(web, *_seen("20", "10", currency="SAR"), language="ar")
    assert drawn is not None
    assert drawn.dates[0].endswith("أكتوبر")


def test_one_price_is_no_history_and_another_currency_isn_t_drawn(web: Web) -> None:
    assert _drawn(web, *_seen("20")) is None
    assert _drawn(web, *_seen("20", currency="USD"), *_seen("10")) is None
    assert _drawn(web, Observed(BOWL, URL, BEGIN, None, None, None)) is None
