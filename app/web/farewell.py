"""Take one's data along, and delete the account."""

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import account_words
from app.web.downloads import file
from app.web.frame import container, cookie_name, forget, tell
from app.web.guards import signed_in

bp = Blueprint("farewell", __name__, url_prefix="/account")


@bp.get("/delete")
@signed_in(Permission.OWN_ACCOUNT)
def show(who: Viewer) -> ResponseReturnValue:
    """What goes, what stays, and the form."""
    return _page(who, {})


@bp.get("/export")
@signed_in(Permission.OWN_ACCOUNT)
def export(who: Viewer) -> ResponseReturnValue:
    """All that we know of them, and what they did."""
    return file(container().farewell.export(who), "rooz-auto-account.zip", "application/zip")


@bp.post("/delete")
@signed_in(Permission.OWN_ACCOUNT)
def go(who: Viewer) -> ResponseReturnValue:
    """All of it goes."""
    typed, password = request.form.get("typed", ""), request.form.get("old", "")
    try:
        container().farewell.go(who, typed, password)
    except Invalid as error:
        return _page(who, account_words.wrong(error)), 422
    response = make_response(redirect(url_for("sign_in.form"), code=303))
    forget(response, cookie_name())
    tell("info", _("Your account is deleted. Nothing of it is left."))
    return response


def _page(who: Viewer, wrong: dict[str, str]) -> str:
    farewell = container().farewell
    return render_template(
        "account/delete.html",
        partings=farewell.partings(who),
        phrase=farewell.phrase(who),
        has_password=container().account.standing(who).email is not None,
        wrong=wrong,
        typed=request.form.get("typed", ""),
    )
