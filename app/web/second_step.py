"""The second step of signing in: set it up with a phone, keep recovery codes, take it away."""

from collections.abc import Sequence

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid, NotFound
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import account_words
from app.web.frame import container, go, remember, tell
from app.web.guards import signed_in
from app.web.qr import qr

bp = Blueprint("second_step", __name__, url_prefix="/account/second-step")


@bp.get("")
@signed_in(Permission.OWN_ACCOUNT)
def show(who: Viewer) -> ResponseReturnValue:
    """The picture for the phone; or how it stands."""
    return _page(who)


@bp.post("")
@signed_in(Permission.OWN_ACCOUNT)
def confirm(who: Viewer) -> ResponseReturnValue:
    """The phone shows the right code: from now on one is asked for."""
    try:
        codes = container().second_step.confirm(who, request.form.get("code", ""))
    except Invalid as error:
        return _page(who, account_words.wrong(error)["code"]), 422
    response = make_response(_codes(codes))
    if who.sign_in_id is None:  # in Shopify's frame no cookie lets anybody in
        return response
    return remember(response, container().sign_ins.renew(who))


@bp.post("/codes")
@signed_in(Permission.OWN_ACCOUNT)
def more_codes(who: Viewer) -> ResponseReturnValue:
    """Fresh recovery codes."""
    try:
        codes = container().second_step.more_codes(who, request.form.get("code", ""))
    except Invalid as error:
        return _page(who, account_words.wrong(error)["code"]), 422
    return _codes(codes)


@bp.post("/remove")
@signed_in(Permission.OWN_ACCOUNT)
def remove(who: Viewer) -> ResponseReturnValue:
    """A password alone lets them in again."""
    try:
        container().second_step.remove(who, request.form.get("code", ""))
    except Invalid as error:
        return _page(who, account_words.wrong(error)["code"]), 422
    tell("info", _("Signing in takes the password alone now."))
    return go("account.show")


def _codes(codes: Sequence[str]) -> str:
    return render_template("account/codes.html", codes=codes)


def _page(who: Viewer, wrong: str = "") -> str:
    if who.user.has_second_step:
        left = container().account.standing(who).codes_left
        return render_template("account/second_step.html", left=left, wrong=wrong)
    try:
        enrolment = container().second_step.begin(who)
    except NotFound:  # who comes from Shopify has no password that a second step could follow
        return render_template("account/no_step.html")
    return render_template(
        "account/set_up.html",
        picture=qr(enrolment.uri),
        secret=enrolment.secret,
        is_required=who.user.is_admin and container().second_step.is_required_of_admins,
        wrong=wrong,
    )
