"""Settings: where mail about long orders goes; and the links in such mail."""

from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Conflict, Invalid
from app.domain.ids import TenantId
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.usecases.letters import CONFIRM, STOP
from app.web import reader
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("letters", __name__)


@bp.get("/settings")
@signed_in(Permission.CHANGE_SETTINGS)
def show(who: Viewer) -> ResponseReturnValue:
    """The workspace's settings."""
    return _page(who)


@bp.post("/settings/mail")
@signed_in(Permission.CHANGE_SETTINGS)
def ask(who: Viewer) -> ResponseReturnValue:
    """Send the link that confirms an address."""
    typed, language = request.form.get("address", ""), reader.language().code
    try:
        kept = container().letters.ask(who.tenant.id, typed, language, who.author)
    except Invalid as error:
        return _page(who, typed, _trouble(error)), 422
    except Conflict:
        return _page(who, typed, _("A link was sent just now, or often enough today.")), 409
    tell("good", _("We sent a link to %(address)s. Open it there.", address=kept.address))
    return go("letters.show")


@bp.post("/settings/mail/remove")
@signed_in(Permission.CHANGE_SETTINGS)
def remove(who: Viewer) -> ResponseReturnValue:
    """No mail any more."""
    container().letters.remove(who.tenant.id)
    tell("info", _("The address is deleted; no more mail goes there."))
    return go("letters.show")


# Whoever got the mail follows these, signed in or not. What only opens a link, as scanners of mail
# do, changes nothing: that takes the button.
@bp.get("/mail/confirm/<uuid:tenant_id>/<token>")
@through(Door.LINK)
def confirming(tenant_id: UUID, token: str) -> ResponseReturnValue:
    """The button that confirms an address."""
    container().letters.ensure_meant(TenantId(tenant_id), CONFIRM, token)
    return _answer("confirming")


@bp.post("/mail/confirm/<uuid:tenant_id>/<token>")
@through(Door.LINK)
def confirm(tenant_id: UUID, token: str) -> ResponseReturnValue:
    """It is theirs."""
    address = container().letters.confirm(TenantId(tenant_id), token)
    return _answer("confirmed", address)


@bp.get("/mail/stop/<uuid:tenant_id>/<token>")
@through(Door.LINK)
def stopping(tenant_id: UUID, token: str) -> ResponseReturnValue:
    """The button that stops them."""
    container().letters.ensure_meant(TenantId(tenant_id), STOP, token)
    return _answer("stopping")


@bp.post("/mail/stop/<uuid:tenant_id>/<token>")
@through(Door.LINK)
def stop(tenant_id: UUID, token: str) -> ResponseReturnValue:
    """No more of them; mail programs post this by themselves (RFC 8058)."""
    container().letters.stop(TenantId(tenant_id), token)
    return _answer("stopped")


def _answer(step: str, address: str = "") -> str:
    return render_template(
        "letters/link.html", layout="base.html", plain=True, step=step, address=address
    )


def _trouble(error: Invalid) -> str:
    return {
        "malformed": _("That isn’t an e-mail address. It looks like name@shop.example."),
        "not_ready": _("This server can’t send mail yet; whoever runs it has to set SMTP_URL."),
    }.get(
        next(iter(error.fields.values()), ""),
        _("The mail couldn’t be sent just now. Try again in a few minutes."),
    )


def _page(who: Viewer, typed: str = "", wrong: str = "") -> str:
    kept = container().letters.address(who.tenant.id)
    return render_template(
        "letters/show.html",
        kept=kept,
        typed=typed or (kept.address if kept else ""),
        wrong=wrong,
    )
