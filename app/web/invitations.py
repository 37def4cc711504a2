"""Whoever was asked into a workspace: what the link is for, and saying yes."""

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Conflict, Invalid, NotFound, RoozError
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.usecases.invitations import Asked
from app.web import account_words, role_words
from app.web.browsers import browser
from app.web.frame import container, go, remember, tell, viewer
from app.web.guards import signed_in

bp = Blueprint("invitations", __name__, url_prefix="/invitations/<token>")


# What only opens a link, as scanners of mail do, changes nothing: that takes the button.
@bp.get("")
@through(Door.LINK)
def show(token: str) -> ResponseReturnValue:
    """Who asks, and what for."""
    try:
        asked = container().invitations.shown(token)
    except NotFound:
        return _over()
    return _page(asked, token, {})


@bp.post("/accept")
@signed_in(Permission.OWN_ACCOUNT, wherever=True)
def accept(who: Viewer, token: str) -> ResponseReturnValue:
    """Yes, by whoever is signed in."""
    try:
        tenant = container().invitations.accept(who, token)
    except NotFound:
        return _over()
    except Invalid as error:
        return _page(container().invitations.shown(token), token, role_words.wrong(error)), 422
    container().sign_ins.move(who, tenant)
    return go("index")


@bp.post("/join")
@through(Door.LINK)
def join(token: str) -> ResponseReturnValue:
    """Yes, by somebody new, who chooses a password."""
    password, name = request.form.get("password", ""), request.form.get("name", "")
    try:
        address = container().invitations.join(token, name, password, browser())
    except NotFound:
        return _over()
    except Invalid as error:
        asked = container().invitations.shown(token)
        return _page(asked, token, account_words.wrong(error)), 422
    except Conflict:
        return redirect(url_for("invitations.show", token=token), code=303)
    cookie = container().sign_ins.enter(address, password, browser())
    tell("good", _("Welcome."))
    return remember(make_response(redirect(url_for("index"), code=303)), cookie)


def _page(asked: Asked, token: str, wrong: dict[str, str]) -> str:
    who = _looking()
    return render_template(
        "team/invitation.html",
        layout="base.html",
        plain=True,
        asked=asked,
        token=token,
        who=who,
        address=container().account.standing(who).email if who else None,
        role_words=role_words,
        name=request.form.get("name", ""),
        wrong=wrong,
    )


def _looking() -> Viewer | None:
    try:
        return viewer()
    except RoozError:
        return None


def _over() -> ResponseReturnValue:
    page = render_template(
        "sign_in/over.html",
        layout="base.html",
        plain=True,
        again=url_for("index"),
        label=_("To Rooz Auto"),
    )
    return page, 404
