"""For those who run the platform: what holds for all workspaces."""

from collections.abc import Mapping

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.competitor_jobs import Reader
from app.domain.errors import Invalid
from app.domain.platform_settings import BANNER_NAMES, Feature
from app.domain.tenants import Viewer
from app.web import admin_words
from app.web.admin_audit import actor
from app.web.frame import container, go, tell
from app.web.guards import for_admin

bp = Blueprint("admin_settings", __name__, url_prefix="/admin/settings")

TYPED = ("competitive_mode", "point_usd", *BANNER_NAMES.values(), "maintenance")


@bp.get("")
@for_admin
def show(_who: Viewer) -> ResponseReturnValue:
    """As they hold."""
    return _page(container().panel.govern.now().rows(), {})


@bp.post("")
@for_admin
def save(who: Viewer) -> ResponseReturnValue:
    """Have them so from now on."""
    on = set(request.form.getlist("on"))
    given = {name: request.form.get(name, "") for name in TYPED}
    given["switched_off"] = ",".join(each for each in Feature if each not in on)
    try:
        container().panel.govern.save(given, actor(who))
    except Invalid as error:
        wrong = {name: admin_words.wrong(code) for name, code in error.fields.items()}
        return _page(given, wrong), 422
    tell("good", _("Saved. It holds within seconds, on every machine."))
    return go("admin_settings.show")


def _page(given: Mapping[str, str], wrong: Mapping[str, str]) -> str:
    off = given["switched_off"].split(",")
    return render_template(
        "admin/settings.html",
        given=given,
        wrong=wrong,
        banner_names=BANNER_NAMES,
        features=[(each, each not in off) for each in Feature],
        readers=Reader,
        admin_words=admin_words,
    )
