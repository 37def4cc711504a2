"""All components on one page, for whoever builds with them: in each language, theme and skin.

In production there is no such page.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from flask import Blueprint, current_app, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import force_locale

from app.domain.errors import NotFound
from app.domain.interface_languages import INTERFACE, OTHERWISE
from app.domain.permissions import Door, through
from app.domain.scores import Standing
from app.domain.worddiff import diff
from app.web import charts, dashboard_words, rewrite_words
from app.web.frame import is_embedded, settings

bp = Blueprint("gallery", __name__)

TODAY = date(2026, 11, 20)
WEEK = timedelta(days=7)
THEMES = ("light", "dark", "gradient", "")
LIVE = "A bowl of stoneware for salad. Hand wash only."
DRAFT = "A bowl of glazed stoneware for salad and pasta. Dishwasher-safe."


@bp.get("/_gallery")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """In the language, theme and skin of the address."""
    if settings().is_production:
        raise NotFound("for developers alone")
    language = request.args.get("locale", "")
    with force_locale(language if language in INTERFACE else OTHERWISE):
        return render_template("gallery/show.html", **_looks(), **_samples())


def _looks() -> dict[str, Any]:
    """The frame as the address wants it, whoever looks."""
    every: dict[str, Any] = {}
    current_app.update_template_context(every)
    theme = request.args.get("theme", "")
    return {
        "page": every["page"] | {"theme": theme if theme in THEMES else "", "signed_in": False},
        "layout": "embedded.html" if is_embedded() else "base.html",
        "plain": True,
        "languages": tuple(INTERFACE),
        "themes": THEMES,
    }


def _samples() -> dict[str, Any]:
    before = Standing(40, 1640, (0, 2, 6, 9, 8, 7, 4, 2, 1, 1))
    after = Standing(40, 2320, (0, 0, 1, 3, 6, 9, 9, 6, 4, 2))
    start = datetime(2026, 9, 1, tzinfo=UTC)
    amounts = (Decimal(42), Decimal(39), Decimal(45))
    seen = [(start + 3 * WEEK * step, amount) for step, amount in enumerate(amounts)]
    return {
        "line": dashboard_words.line([(TODAY - 3 * WEEK, before), (TODAY, after)]),
        "columns": dashboard_words.columns(after, before),
        "history": charts.history(seen, lambda amount: f"{amount:f}", "42, 39, 45", Decimal(1)),
        "pieces": diff(LIVE, DRAFT),
        "rewrite_words": rewrite_words,
    }
