"""For those who run the platform: who of them did what, to which workspace, and why."""

from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.audit_log import Actor, Deed, Wanted
from app.domain.errors import Invalid
from app.domain.ids import TenantId, UserId
from app.domain.tenants import Viewer
from app.web import admin_words
from app.web.frame import container, whole
from app.web.guards import for_admin

bp = Blueprint("admin_audit", __name__, url_prefix="/admin/audit")

LINES = 50


def actor(who: Viewer) -> Actor:
    """An admin at a page, as the audit log names them."""
    return Actor(who.user.id, request.remote_addr or "")


@bp.get("")
@for_admin
def show(_who: Viewer) -> ResponseReturnValue:
    """The log, newest lines first."""
    wanted = _wanted()
    found = container().panel.retrace.lines(wanted, LINES + 1)
    return render_template(
        "admin/audit.html",
        lines=found[:LINES],
        older=found[LINES - 1].number if len(found) > LINES else None,
        people=container().panel.retrace.people(),
        deeds=Deed,
        wanted=wanted,
        admin_words=admin_words,
    )


def _wanted() -> Wanted:
    """What the address asks for.

    Raises:
        Invalid: no such deed, or not an id.
    """
    asked = request.args.get
    try:
        deed = Deed(asked("deed", "")) if asked("deed") else None
        user = UserId(UUID(asked("user", ""))) if asked("user") else None
        tenant = TenantId(UUID(asked("workspace", ""))) if asked("workspace") else None
    except ValueError:
        raise Invalid("no such filter", {"filter": "malformed"}) from None
    return Wanted(deed, user, tenant, whole("before", 0, 999_999_999) or None)
