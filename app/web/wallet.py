"""The wallet: points to spend, held points, and every line."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, whole
from app.web.guards import signed_in

bp = Blueprint("wallet", __name__)

LINES = 50


@bp.get("/wallet")
@signed_in(Permission.SEE_WALLET)
def show(who: Viewer) -> ResponseReturnValue:
    """The wallet, newest lines first."""
    before = whole("before", 0, 999_999_999) or None
    lines = container().queries.ledger(who.tenant.id, LINES + 1, before)
    return render_template(
        "wallet/show.html",
        account=container().queries.counts(who.tenant.id).account,
        lines=lines[:LINES],
        older=lines[LINES - 1][0] if len(lines) > LINES else None,
    )
