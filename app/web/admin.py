"""The panel's first page: what waits, what failed, what today cost, and how our parts are."""

from collections.abc import Sequence
from decimal import Decimal

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.health import Part
from app.domain.tenants import Viewer
from app.domain.usage import Spent
from app.web import admin_words
from app.web.frame import container
from app.web.guards import for_admin

bp = Blueprint("admin", __name__, url_prefix="/admin")


@bp.get("")
@for_admin
def show(_who: Viewer) -> ResponseReturnValue:
    """How the platform is."""
    all_of_it = container()
    spent = all_of_it.routing.spent_today()
    return render_template(
        "admin/overview.html",
        report=all_of_it.health.look(),
        parts=Part,
        work=all_of_it.panel.tend_queue.look(),
        usd=sum((each.usd for each in spent), Decimal(0)),
        usd_of=_by_provider(spent),
        admin_words=admin_words,
    )


def _by_provider(spent: Sequence[Spent]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for each in spent:
        found[each.provider] = found.get(each.provider, Decimal(0)) + each.usd
    return found
