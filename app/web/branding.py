"""How we look in a workspace: its name, logo, colours, and what search is told."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from flask import Blueprint, Response, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.branding import FIELDS, LOGO_SIZES, LONGEST, THEMES, Branding, read_branding
from app.domain.errors import Invalid, NotFound
from app.domain.permissions import Door, Permission, through
from app.domain.stylesheets import content_hash, stylesheet
from app.domain.tenants import Viewer
from app.web import branding_words
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("branding", __name__)

PREVIEW = ".brand-preview"
YEAR_S = 365 * 24 * 3600
_COLOURS = re.compile(r"([0-9a-f]{6})-([0-9a-f]{6})", re.ASCII)


@bp.get("/branding")
@signed_in(Permission.CHANGE_SETTINGS)
def show(who: Viewer) -> ResponseReturnValue:
    """The form with what it makes of our pages."""
    return _page(who, asdict(container().panel.brand.own(who.tenant.id)), {})


@bp.post("/branding/preview")
@signed_in(Permission.CHANGE_SETTINGS)
def preview(who: Viewer) -> ResponseReturnValue:
    """The same for what isn't saved yet."""
    given = sent()
    try:
        read_branding(given)
    except Invalid as error:
        return _page(who, given, error.fields), 422
    return _page(who, given, {})


@bp.post("/branding")
@signed_in(Permission.CHANGE_SETTINGS)
def save(who: Viewer) -> ResponseReturnValue:
    """Have it so from now on."""
    given = sent()
    try:
        container().panel.brand.save(who.tenant.id, given, who.author)
    except Invalid as error:
        return _page(who, given, error.fields), 422
    tell("good", _("Saved. Your workspace looks like that from now on."))
    return go("branding.show")


# without a session: in a page's head there is no token, and two colours are nobody's secret
@bp.get("/brand/<colours>.css")
@through(Door.PUBLIC)
def sheet(colours: str) -> Response:
    """A brand's tokens, whole in their address, so that they are kept for good."""
    found = _COLOURS.fullmatch(colours)
    if found is None:
        raise NotFound("no such stylesheet")
    selector = PREVIEW if request.args.get("for") == "preview" else ":root"
    text = stylesheet(*(f"#{colour}" for colour in found.groups()), selector)
    response = make_response(text)
    response.mimetype = "text/css"
    if request.args.get("v") == content_hash(text):
        response.cache_control.public = response.cache_control.immutable = True
        response.cache_control.max_age = YEAR_S
    return response


def sent() -> dict[str, str]:
    """A form's ten fields."""
    return {name: request.form.get(name, "") for name in FIELDS}


def shown(given: Mapping[str, Any], below: Branding, wrong: Mapping[str, str]) -> dict[str, Any]:
    """What both pages with the form show; what is wrong isn't previewed."""
    fit = {name: value for name, value in given.items() if name not in wrong}
    try:
        looks = read_branding(fit).over(below)
    except Invalid:
        looks = below
    return {
        "given": given,
        "below": below,
        "looks": looks,
        "wrong": {name: branding_words.wrong(code) for name, code in wrong.items()},
        "themes": THEMES,
        "longest": LONGEST,
        "sizes": LOGO_SIZES,
        "branding_words": branding_words,
    }


def sheet_address(looks: Branding) -> tuple[str, str]:
    """Which colours a page's sheet is of, and the hash of what it says."""
    primary, secondary = looks.primary_color, looks.secondary_color
    version = content_hash(stylesheet(primary, secondary))
    return f"{primary[1:]}-{secondary[1:]}", version


def _page(who: Viewer, given: Mapping[str, Any], wrong: Mapping[str, str]) -> str:
    below = container().panel.brand.platform()
    return render_template("branding/show.html", name=who.tenant.name, **shown(given, below, wrong))
