"""A password that is forgotten: ask for a link, and choose another one."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.accounts import Purpose
from app.domain.errors import Invalid, NotFound
from app.domain.permissions import Door, through
from app.web import account_words
from app.web.browsers import browser
from app.web.frame import container, tell

bp = Blueprint("recovery", __name__)


@bp.get("/forgotten")
@through(Door.PUBLIC)
def form() -> ResponseReturnValue:
    """The form."""
    return _form()


@bp.post("/forgotten")
@through(Door.PUBLIC)
def ask() -> ResponseReturnValue:
    """Have the link mailed; the answer is the same whether the address is known or not."""
    if not container().account_mail.is_ready:
        return _form(wrong=account_words.no_mail()), 503
    try:
        address = container().recover.forgotten(request.form.get("email", ""), browser())
    except Invalid as error:
        return _form(wrong=account_words.wrong(error)["email"]), 422
    return _form(sent_to=address)


@bp.get("/new-password/<token>")
@through(Door.LINK)
def choosing(token: str) -> ResponseReturnValue:
    """The form for another one."""
    try:
        address = container().recover.meant(Purpose.RENEW, token).address
    except NotFound:
        return _over()
    return _choice(address)


@bp.post("/new-password/<token>")
@through(Door.LINK)
def choose(token: str) -> ResponseReturnValue:
    """From now on it is that one."""
    try:
        container().recover.renew(token, request.form.get("password", ""))
    except Invalid as error:
        address = container().recover.meant(Purpose.RENEW, token).address
        return _choice(address, account_words.wrong(error)["password"]), 422
    except NotFound:
        return _over()
    tell("good", _("The new password holds. You are signed out everywhere; sign in with it."))
    return redirect(url_for("sign_in.form"), code=303)


def _form(wrong: str = "", sent_to: str = "") -> str:
    return render_template(
        "sign_in/forgotten.html",
        layout="base.html",
        plain=True,
        wrong=wrong,
        sent_to=sent_to,
        email=request.form.get("email", ""),
    )


def _over() -> ResponseReturnValue:
    return account_words.over(url_for("recovery.form"), _("Ask for a new link"))


def _choice(address: str, wrong: str = "") -> str:
    return render_template(
        "sign_in/new_password.html", layout="base.html", plain=True, address=address, wrong=wrong
    )
