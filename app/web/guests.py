"""Admins as guests of a workspace: each of their changes is kept, and they can end it."""

from flask import Blueprint, Flask, request
from flask.typing import ResponseReturnValue

from app.domain.errors import RoozError
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.admin_audit import actor
from app.web.frame import container, cookie_name, go, viewer
from app.web.guards import UNSAFE, ask_people, signed_in

bp = Blueprint("guests", __name__)

LONGEST = 500  # of what is kept of an address


@bp.post("/guest/leave")
@signed_in(Permission.OWN_ACCOUNT)
def leave(who: Viewer) -> ResponseReturnValue:
    """Look at one's own workspace again."""
    container().panel.guests.leave(who, actor(who))
    return go("admin_tenants.show", tenant_id=who.tenant.id)


def install(app: Flask) -> None:
    """Keep what guests change, before they do."""
    ask_people(app, _note)


def _note() -> None:
    if request.method not in UNSAFE or cookie_name() not in request.cookies:
        return
    try:
        who = viewer()
    except RoozError:
        return
    if who.guest is not None and who.guest.may_change:
        what = f"{request.method} {request.path}"
        container().panel.guests.note(who, what[:LONGEST], actor(who))
