"""Another workspace of the same person."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.errors import Invalid
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import role_words
from app.web.frame import container, form_number, go, request_key
from app.web.guards import signed_in

bp = Blueprint("workspaces", __name__, url_prefix="/workspaces")


@bp.get("/new")
@signed_in(Permission.OWN_ACCOUNT)
def form(who: Viewer) -> ResponseReturnValue:  # noqa: ARG001  who is signed in
    """What it shall be called."""
    return _page({})


@bp.post("/new")
@signed_in(Permission.OWN_ACCOUNT, wherever=True)
def make(who: Viewer) -> ResponseReturnValue:
    """Make it, and look at it from now on."""
    try:
        name = request.form.get("workspace", "")
        made = container().workspaces.open_another(who.user.id, name, form_number())
    except Invalid as error:
        return _page(role_words.wrong(error)), 422
    container().sign_ins.move(who, made)
    return go("index")


def _page(wrong: dict[str, str]) -> str:
    typed = request.form.get("workspace", "")
    return render_template("team/workspace.html", typed=typed, wrong=wrong, number=request_key())
