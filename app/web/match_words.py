"""Matches in the merchant's words: why two products are taken for one, and who is cheaper."""

from collections.abc import Iterable

from flask_babel import gettext as _

from app.domain.likeness import Reason
from app.domain.price_gaps import PriceGap
from app.web.punctuation import listed_text


def reason(value: Reason) -> str:
    """What speaks for it."""
    return {
        Reason.GTIN: _("same GTIN"),
        Reason.SKU: _("same SKU"),
        Reason.MODEL: _("same number"),
        Reason.BRAND: _("same brand"),
        Reason.TITLE: _("title says the same"),
        Reason.SIZE: _("same size"),
    }[value]


def reasons(values: Iterable[Reason]) -> str:
    """All that speaks for it."""
    return listed_text(map(reason, values))


def gap(prices: PriceGap) -> str:
    """Who is cheaper, and by how much."""
    percent = prices.percent
    if percent is None:
        return _("other currency, not compared") if _differ(prices) else _("not compared")
    if percent == 0:
        return _("same price")
    if percent < 0:
        return _("cheaper than you by %(n)s %%", n=-percent)
    return _("dearer than you by %(n)s %%", n=percent)


def tone(prices: PriceGap) -> str:
    """How the page colours it."""
    percent = prices.percent or 0
    return "warn" if percent < 0 else "good" if percent > 0 else ""


def _differ(prices: PriceGap) -> bool:
    one, other = prices.ours.currency, prices.theirs.currency
    return bool(one and other and one != other)
