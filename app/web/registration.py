"""Make an account with a workspace, and confirm its address."""

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.accounts import Purpose
from app.domain.errors import Conflict, Invalid, NotFound
from app.domain.permissions import Door, through
from app.web import account_words
from app.web.browsers import browser
from app.web.frame import container, remember, tell
from app.web.sign_in import own

bp = Blueprint("registration", __name__)


@bp.get("/register")
@through(Door.PUBLIC)
def form() -> ResponseReturnValue:
    """The form."""
    return _form({})


@bp.post("/register")
@through(Door.PUBLIC)
def register() -> ResponseReturnValue:
    """Make the account, and let its person in at once."""
    email, password = request.form.get("email", "").strip(), request.form.get("password", "")
    workspace, name = request.form.get("workspace", ""), request.form.get("name", "")
    sign_ins = container().sign_ins
    try:
        sign_ins.register(email, password, workspace, name, browser())
    except Invalid as error:
        return _form(account_words.wrong(error)), 422
    except Conflict:
        return _form({"email": account_words.known()}), 409
    token = sign_ins.enter(email, password, browser())
    if container().account_mail.is_ready:
        tell("good", _("Welcome. We sent a link to %(address)s; open it there.", address=email))
    return remember(make_response(redirect(own(request.args.get("next", "")), code=303)), token)


# What only opens a link, as scanners of mail do, changes nothing: that takes the button.
@bp.get("/confirm-email/<token>")
@through(Door.LINK)
def confirming(token: str) -> ResponseReturnValue:
    """The button that confirms an address."""
    try:
        address = container().recover.meant(Purpose.CONFIRM, token).address
    except NotFound:
        return _over()
    return _answer(address, is_done=False)


@bp.post("/confirm-email/<token>")
@through(Door.LINK)
def confirm(token: str) -> ResponseReturnValue:
    """It is theirs."""
    try:
        address = container().recover.confirm(token)
    except NotFound:
        return _over()
    return _answer(address, is_done=True)


def _over() -> ResponseReturnValue:
    return account_words.over(url_for("index"), _("To Rooz Auto"))


def _answer(address: str, *, is_done: bool) -> str:
    return render_template(
        "sign_in/confirm.html", layout="base.html", plain=True, address=address, is_done=is_done
    )


def _form(wrong: dict[str, str]) -> str:
    typed = {name: request.form.get(name, "") for name in ("email", "workspace", "name")}
    return render_template(
        "sign_in/register.html",
        layout="base.html",
        plain=True,
        wrong=wrong,
        typed=typed,
        next=request.args.get("next", ""),
    )
