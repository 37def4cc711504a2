"""A rival's price over time as a chart."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from flask_babel import format_date
from flask_babel import gettext as _

from app.domain.competitors import Money
from app.domain.watches import Observed
from app.web import charts, competitor_words
from app.web.charts import History

LEAST = Decimal("0.01")


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
    return charts.history(
        [(at, money.amount) for at, money in drawn],
        lambda amount: competitor_words.amount(amount, last.currency),
        _told(drawn),
        LEAST,
    )


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
