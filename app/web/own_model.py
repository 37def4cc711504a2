"""The merchant's own AI model: enter it, try it out, take it away."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.own_models import OWN_POINTS
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import model_words
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("own_model", __name__, url_prefix="/model")


@bp.get("")
@signed_in(Permission.CHANGE_SETTINGS)
def show(who: Viewer) -> ResponseReturnValue:
    """Whose model writes, and the form for one's own."""
    return _page(who)


@bp.post("")
@signed_in(Permission.CHANGE_SETTINGS)
def save(who: Viewer) -> ResponseReturnValue:
    """Try it out, and keep it if it can write."""
    sent = {name: request.form.get(name, "") for name in ("address", "model", "key")}
    try:
        own = container().own_models.save(
            who.tenant.id, sent["address"], sent["model"], sent["key"], who.author
        )
    except Invalid as error:
        return _page(who, sent, model_words.trouble(error)), 422
    tell(
        "good",
        _(
            "%(model)s has written a title for us: it works, and writes from now on.",
            model=own.model,
        ),
    )
    return go("own_model.show")


@bp.post("/remove")
@signed_in(Permission.CHANGE_SETTINGS)
def remove(who: Viewer) -> ResponseReturnValue:
    """Our models write again; the key is forgotten."""
    container().own_models.remove(who.tenant.id)
    tell("info", _("Your key is deleted. Our models write from now on."))
    return go("own_model.show")


def _page(
    who: Viewer, sent: dict[str, str] | None = None, wrong: dict[str, str] | None = None
) -> str:
    own = container().own_models.show(who.tenant.id)
    kept = {"address": own.base_url, "model": own.model} if own else {}
    return render_template(
        "own_model/show.html", own=own, sent=sent or kept, wrong=wrong or {}, points=OWN_POINTS
    )
