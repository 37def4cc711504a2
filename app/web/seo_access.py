"""The way in to SEO texts that a shop's plugin keeps apart: to WordPress's own screen and back."""

from uuid import UUID

import structlog
from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import ExternalError, Invalid, NotFound
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.departures import departure, leave
from app.web.frame import container, go, tell
from app.web.guards import signed_in
from app.web.seo_words import seo_trouble

bp = Blueprint("seo_access", __name__)
log = structlog.get_logger("rooz.seo_access")

ANSWER = ("site_url", "user_login", "password")


@bp.post("/stores/<uuid:store_id>/seo")
@signed_in(Permission.CONNECT_STORES)
def begin(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Send the merchant to their shop's screen."""
    try:
        leaving = container().reach_seo.start(who, StoreId(store_id))
    except Invalid as error:
        tell("bad", seo_trouble(error.fields.get("store", "")))
    except ExternalError as error:
        log.warning("no screen for SEO texts", store=str(store_id), why=str(error))
        tell("bad", seo_trouble("seo_unanswered"))
    else:
        return leave(leaving, "seo_access.approve")
    return go("stores.show", store_id=store_id)


@bp.get("/install/wordpress/approve")
@signed_in(Permission.CONNECT_STORES)
def approve(who: Viewer) -> ResponseReturnValue:  # noqa: ARG001  who is signed in
    """On to the shop's screen, at once; whoever comes back from there sees their shops."""
    try:
        leaving, is_fresh = departure()
    except NotFound:
        tell("bad", seo_trouble("seo_over"))
        return go("stores.index")
    if not is_fresh:
        return go("stores.index")
    response = make_response(render_template("installs/leaving.html", grant_url=leaving.grant_url))
    response.headers["Refresh"] = f"0; url={leaving.grant_url}"
    return response


@bp.get("/install/wordpress/return")
@signed_in(Permission.CONNECT_STORES)
def arrive(who: Viewer) -> ResponseReturnValue:
    """Take the answer, and leave this address at once: the password stands in it."""
    nonce = request.args.get("state", "")
    try:
        store_id = container().reach_seo.store_of(who, nonce)
    except NotFound:
        tell("bad", seo_trouble("seo_over"))
        return go("stores.index")
    if request.args.get("success") == "false":
        tell("info", _("You said no, so nothing changed. SEO texts stay as they are."))
        return go("stores.show", store_id=store_id)
    _take(who, nonce)
    return go("stores.show", store_id=store_id)


@bp.post("/stores/<uuid:store_id>/seo/end")
@signed_in(Permission.CONNECT_STORES)
def end(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Write SEO texts no more."""
    is_gone = container().reach_seo.end(who.tenant.id, StoreId(store_id))
    if is_gone:
        tell("good", _("We have forgotten the password, and your shop has too."))
    else:
        tell("warn", seo_trouble("seo_not_revoked"))
    return go("stores.show", store_id=store_id)


def _take(who: Viewer, nonce: str) -> None:
    answer = {name: request.args.get(name, "") for name in ANSWER}
    try:
        container().reach_seo.finish(who, nonce, answer)
    except NotFound:
        tell("bad", seo_trouble("seo_over"))
    except Invalid as error:
        tell("bad", seo_trouble(error.fields.get("store", "")))
    except ExternalError as error:
        log.warning("no way in to SEO texts", why=str(error))
        is_refused = error.kind == "seo_refused"
        tell("bad", seo_trouble("seo_refused" if is_refused else "seo_unanswered"))
    else:
        tell("good", _("We may write SEO texts now. Your shop is being read with them."))
