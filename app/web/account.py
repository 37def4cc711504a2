"""One's own account: name, language and theme, password, address, browsers."""

from uuid import UUID

from flask import Blueprint, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.accounts import Purpose
from app.domain.errors import Conflict, Invalid, NotFound
from app.domain.ids import SignInId
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.web import account_words
from app.web.browser_words import browser_name
from app.web.browsers import browser
from app.web.frame import container, go, remember, tell
from app.web.guards import signed_in
from app.web.sign_in import LANGUAGES, THEMES

bp = Blueprint("account", __name__)


@bp.get("/account")
@signed_in(Permission.OWN_ACCOUNT)
def show(who: Viewer) -> ResponseReturnValue:
    """All of it."""
    return _page(who)


@bp.post("/account")
@signed_in(Permission.OWN_ACCOUNT)
def save(who: Viewer) -> ResponseReturnValue:
    """Keep name, language and theme."""
    language, theme = request.form.get("language", ""), request.form.get("theme", "")
    try:
        container().account.rename(who, request.form.get("name", ""))
    except Invalid as error:
        return _page(who, account_words.wrong(error)), 422
    if language in LANGUAGES and theme in THEMES:
        container().sign_ins.prefer(who, language, theme)
    tell("good", _("Saved."))
    return go("account.show")


@bp.post("/account/password")
@signed_in(Permission.OWN_ACCOUNT)
def change_password(who: Viewer) -> ResponseReturnValue:
    """Another password; this browser stays, with a new cookie."""
    old, new = request.form.get("old", ""), request.form.get("password", "")
    try:
        token = container().account.change_password(who, old, new)
    except Invalid as error:
        wrong = account_words.wrong(error)
        return _page(who, {"password_old": wrong.pop("old", ""), **wrong}), 422
    tell("good", _("The new password holds. All other browsers are signed out."))
    response = make_response(go("account.show"))
    # in Shopify's frame no cookie lets anybody in
    return response if who.sign_in_id is None else remember(response, token)


@bp.post("/account/email")
@signed_in(Permission.OWN_ACCOUNT)
def move(who: Viewer) -> ResponseReturnValue:
    """Have the link mailed that moves the account to another address."""
    if not container().account_mail.is_ready:
        return _page(who, {"email": account_words.no_mail()}), 503
    password, typed = request.form.get("old", ""), request.form.get("email", "")
    try:
        address = container().account.move(who, password, typed, browser())
    except Invalid as error:
        wrong = account_words.wrong(error)
        return _page(who, {"email_old": wrong.pop("old", ""), **wrong}), 422
    told = _("We sent a link to %(address)s. Open it there; until then nothing changes.")
    tell("info", told % {"address": address})
    return go("account.show")


@bp.post("/account/email/again")
@signed_in(Permission.OWN_ACCOUNT)
def ask_again(who: Viewer) -> ResponseReturnValue:
    """Have the link mailed again that confirms the address."""
    if not container().account_mail.is_ready:
        return _page(who, {"email": account_words.no_mail()}), 503
    address = container().recover.unconfirmed(who, browser())
    tell("info", _("We sent a link to %(address)s; open it there.", address=address))
    return go("account.show")


@bp.post("/account/browsers/<uuid:sign_in_id>/sign-out")
@signed_in(Permission.OWN_ACCOUNT)
def sign_out(who: Viewer, sign_in_id: UUID) -> ResponseReturnValue:
    """One browser is signed out."""
    container().account.sign_out(who, SignInId(sign_in_id))
    tell("good", _("That browser is signed out."))
    return go("account.show")


@bp.post("/account/browsers/sign-out")
@signed_in(Permission.OWN_ACCOUNT)
def sign_out_others(who: Viewer) -> ResponseReturnValue:
    """All but this one."""
    container().account.sign_out_others(who)
    tell("good", _("All other browsers are signed out."))
    return go("account.show")


# What only opens a link, as scanners of mail do, changes nothing: that takes the button.
@bp.get("/move-email/<token>")
@through(Door.LINK)
def moving(token: str) -> ResponseReturnValue:
    """The button that moves an account."""
    try:
        address = container().recover.meant(Purpose.MOVE, token).address
    except NotFound:
        return account_words.over(url_for("account.show"), _("Your account"))
    return _moved(address, is_done=False)


@bp.post("/move-email/<token>")
@through(Door.LINK)
def moved(token: str) -> ResponseReturnValue:
    """It is there."""
    try:
        address = container().recover.move(token)
    except (NotFound, Conflict):
        return account_words.over(url_for("account.show"), _("Your account"))
    return _moved(address, is_done=True)


def _moved(address: str, *, is_done: bool) -> str:
    return render_template(
        "account/moved.html", layout="base.html", plain=True, address=address, is_done=is_done
    )


def _page(who: Viewer, wrong: dict[str, str] | None = None) -> str:
    return render_template(
        "account/show.html",
        who=who,
        standing=container().account.standing(who),
        browser_name=browser_name,
        provider=container().single_sign_on.name,
        shops=container().shop_links.shops(who),
        is_linked=container().single_sign_on.is_linked(who),
        wrong=wrong or {},
        typed=request.form,
    )
