"""For those who run the platform: what things cost, and who set which price."""

from collections.abc import Mapping

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.prices import OWNERS
from app.domain.tenants import Viewer
from app.web import admin_words
from app.web.admin_audit import actor
from app.web.frame import container, go, tell
from app.web.guards import for_admin

bp = Blueprint("admin_menu", __name__, url_prefix="/admin/menu")


@bp.get("")
@for_admin
def show(_who: Viewer) -> ResponseReturnValue:
    """The menu with its prices."""
    return _page({}, {})


@bp.post("")
@for_admin
def save(who: Viewer) -> ResponseReturnValue:
    """Have those prices from now on."""
    given = {code: request.form[code] for code in OWNERS if code in request.form}
    try:
        container().panel.price.save(given, request.form.get("reason", ""), actor(who))
    except Invalid as error:
        return _page(request.form, error.fields), 422
    tell("good", _("Saved. It holds for what is quoted from now on; orders under way stay."))
    return go("admin_menu.show")


def _page(given: Mapping[str, str], wrong: Mapping[str, str]) -> str:
    prices = container().panel.price.now()
    return render_template(
        "admin/menu.html",
        prices={code: given.get(code, str(prices.of(code))) for code in OWNERS},
        owners=OWNERS,
        reason=given.get("reason", ""),
        wrong={name: admin_words.wrong(code) for name, code in wrong.items()},
        changes=container().panel.price.changes(),
        admin_words=admin_words,
    )
