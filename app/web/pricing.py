"""Prices: the menu with what a point buys and when it is taken, for whoever comes by."""

from collections.abc import Sequence

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.competitor_jobs import Reader
from app.domain.errands import PRICE_POINTS
from app.domain.own_models import OWN_POINTS
from app.domain.permissions import Door, through
from app.domain.points import WELCOME_POINTS
from app.domain.rewrites import FREE, FREE_DAYS
from app.domain.services import Service
from app.web import service_words
from app.web.frame import container

bp = Blueprint("pricing", __name__)


@bp.get("/pricing")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """What everything costs now."""
    menu, prices = container().menu, container().panel.price.now()
    return render_template(
        "pricing/show.html",
        menu=menu,
        analyses={reader: prices.analysis(reader) for reader in Reader},
        errands={task: prices.errand(task) for task in PRICE_POINTS},
        gift=WELCOME_POINTS,
        bought=_bought(menu, WELCOME_POINTS),
        rewrites=(FREE, FREE_DAYS),
        own_points=OWN_POINTS,
        service_words=service_words,
    )


def _bought(menu: Sequence[Service], points: int) -> list[tuple[Service, int]]:
    """How many products of each service so many points are enough for."""
    return [(service, points // service.price_points) for service in menu]
