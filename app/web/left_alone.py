"""The never-touch list: products go on it, and off it again."""

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, go, tell
from app.web.guards import signed_in
from app.web.products import picked

bp = Blueprint("left_alone", __name__)


@bp.post("/left-alone")
@signed_in(Permission.GUIDE_WRITING)
def mark(who: Viewer) -> ResponseReturnValue:
    """Never touch the picked products."""
    count = container().leave_alone.mark(who.tenant.id, picked(who), who.author)
    tell(
        "good",
        ngettext(
            "%(num)d product stays as it is from now on.",
            "%(num)d products stay as they are from now on.",
            count,
        ),
    )
    return go("products.index", view="left_alone")


@bp.post("/left-alone/release")
@signed_in(Permission.GUIDE_WRITING)
def release(who: Viewer) -> ResponseReturnValue:
    """Let the picked products be written for again."""
    count = container().leave_alone.release(who.tenant.id, picked(who))
    tell(
        "good",
        ngettext(
            "%(num)d product may be written for again.",
            "%(num)d products may be written for again.",
            count,
        ),
    )
    return go("products.index")
