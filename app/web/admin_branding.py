"""For those who run the platform: how we look where a workspace says nothing else."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.branding import OURS, read_branding
from app.domain.errors import Invalid
from app.domain.tenants import Viewer
from app.web.admin_audit import actor
from app.web.branding import sent, shown
from app.web.frame import container, go, tell
from app.web.guards import for_admin

bp = Blueprint("admin_branding", __name__, url_prefix="/admin/branding")


@bp.get("")
@for_admin
def show(_who: Viewer) -> ResponseReturnValue:
    """The form with what it makes of our pages."""
    return _page(asdict(container().panel.brand.kept()), {})


@bp.post("/preview")
@for_admin
def preview(_who: Viewer) -> ResponseReturnValue:
    """The same for what isn't saved yet."""
    given = sent()
    try:
        read_branding(given)
    except Invalid as error:
        return _page(given, error.fields), 422
    return _page(given, {})


@bp.post("")
@for_admin
def save(who: Viewer) -> ResponseReturnValue:
    """Have it so from now on."""
    given = sent()
    try:
        container().panel.brand.save_platform(given, actor(who))
    except Invalid as error:
        return _page(given, error.fields), 422
    tell("good", _("Saved. It holds within seconds, on every machine."))
    return go("admin_branding.show")


def _page(given: Mapping[str, Any], wrong: Mapping[str, str]) -> str:
    return render_template("admin/branding.html", name="", **shown(given, OURS, wrong))
