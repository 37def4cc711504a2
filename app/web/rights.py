"""What we may do in a shop: rights asked for, provenance kept or not, links beneath texts."""

from uuid import UUID

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, go, tell
from app.web.guards import signed_in
from app.web.sign_in import is_own_path

bp = Blueprint("rights", __name__)


@bp.post("/stores/<uuid:store_id>/rights")
@signed_in(Permission.CONNECT_STORES)
def granted(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """The merchant allowed something in Shopify's window: ask the shop, and go on."""
    container().acquaint.again(who.tenant.id, StoreId(store_id))
    back = request.form.get("back", "")
    return redirect(back, code=303) if is_own_path(back) else go("stores.index")


@bp.post("/stores/<uuid:store_id>/provenance")
@signed_in(Permission.CHANGE_SETTINGS)
def provenance(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Tell the shop who wrote its texts, or don't."""
    container().store_settings.keep_provenance(
        who.tenant.id, StoreId(store_id), wanted=request.form.get("wanted") == "1"
    )
    return go("stores.index")


@bp.post("/stores/<uuid:store_id>/additions")
@signed_in(Permission.GUIDE_WRITING)
def additions(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Put something beneath new descriptions, or don't."""
    container().store_settings.add(
        who.tenant.id,
        StoreId(store_id),
        links=request.form.get("links") == "1",
        questions=request.form.get("questions") == "1",
    )
    tell("good", _("Saved. It goes for what is written from now on."))
    return go("stores.show", store_id=store_id)
