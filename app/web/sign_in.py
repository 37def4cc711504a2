"""Sign in, sign out, switch workspace, choose language and theme."""

from uuid import UUID

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.domain.errors import CodeNeeded, Unauthorized
from app.domain.ids import TenantId, UserId
from app.domain.interface_languages import INTERFACE
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.web.browsers import browser
from app.web.frame import container, cookie_name, forget, go, remember, settings
from app.web.guards import signed_in

bp = Blueprint("sign_in", __name__)

LANGUAGES = frozenset({"", *INTERFACE})  # "": as the browser asks for
TICKET_S = 300
THEMES = frozenset({"", "light", "dark", "gradient"})


@bp.get("/sign-in")
@through(Door.PUBLIC)
def form() -> ResponseReturnValue:
    """The form."""
    return _form(failed=False)


@bp.post("/sign-in")
@through(Door.PUBLIC)
def enter() -> ResponseReturnValue:
    """Check the password and give the browser its cookie."""
    try:
        token = container().sign_ins.enter(
            request.form.get("email", ""), request.form.get("password", ""), browser()
        )
    except CodeNeeded as needed:
        return second_form(needed.user_id, request.args.get("next", ""))
    except Unauthorized:
        return _form(failed=True), 401
    return remember(make_response(redirect(own(request.args.get("next", "")), code=303)), token)


@bp.post("/sign-in/code")
@through(Door.PUBLIC)
def second() -> ResponseReturnValue:
    """Check the code of who has shown their password a moment ago."""
    ticket = request.form.get("ticket", "")
    try:
        user = UserId(UUID(_tickets().loads(ticket, max_age=TICKET_S)))
    except (BadSignature, ValueError):
        return redirect(url_for("sign_in.form"), code=303)
    try:
        token = container().sign_ins.enter_by_code(user, request.form.get("code", ""), browser())
    except Unauthorized:
        return _code(ticket, request.args.get("next", ""), failed=True), 401
    return remember(make_response(redirect(own(request.args.get("next", "")), code=303)), token)


@bp.post("/sign-out")
@signed_in(Permission.OWN_ACCOUNT, wherever=True)
def leave(who: Viewer) -> ResponseReturnValue:
    """The cookie is worth nothing from now on."""
    container().sign_ins.leave(who)
    response = make_response(redirect(url_for("sign_in.form"), code=303))
    return forget(response, cookie_name())


@bp.post("/workspace/<uuid:tenant_id>")
@signed_in(Permission.OWN_ACCOUNT, wherever=True)
def move(who: Viewer, tenant_id: UUID) -> ResponseReturnValue:
    """Look at another workspace."""
    container().sign_ins.move(who, TenantId(tenant_id))
    return go("dashboard.show")


@bp.post("/preferences")
@signed_in(Permission.OWN_ACCOUNT, wherever=True)
def prefer(who: Viewer) -> ResponseReturnValue:
    """Keep language and theme."""
    language = request.form.get("language", who.user.language)
    theme = request.form.get("theme", who.user.theme)
    if language in LANGUAGES and theme in THEMES:
        container().sign_ins.prefer(who, language, theme)
    return redirect(own(request.form.get("back", "")), code=303)


def _tickets() -> URLSafeTimedSerializer:
    """Says who has shown their password; without the code it opens nothing."""
    return URLSafeTimedSerializer(settings().signing_secret, salt="second step")


def second_form(user: UserId, target: str) -> str:
    """The form for the code of somebody who has proved all else a moment ago."""
    return _code(str(_tickets().dumps(str(user))), target)


def _code(ticket: str, target: str, *, failed: bool = False) -> str:
    return render_template(
        "sign_in/code.html",
        layout="base.html",
        plain=True,
        ticket=ticket,
        target=target,
        failed=failed,
    )


def _form(*, failed: bool) -> str:
    return render_template(
        "sign_in/form.html",
        layout="base.html",
        plain=True,
        failed=failed,
        provider=container().single_sign_on.name,
        email=request.form.get("email", ""),
    )


def own(target: str) -> str:
    """Where to, if that is a page of ours; else home."""
    return target if is_own_path(target) else url_for("dashboard.show")


def is_own_path(target: str) -> bool:
    r"""Whether it is a path of ours; a browser takes //host and /\\host for another host."""
    is_path = target.startswith("/") and not target.startswith(("//", "/\\"))
    return is_path and target.isprintable() and "\\" not in target
