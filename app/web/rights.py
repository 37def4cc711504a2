"""What we may do in a shop, and what it is told: rights asked for, provenance kept or not."""

from uuid import UUID

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue

from app.domain.ids import StoreId
from app.domain.tenants import Viewer
from app.web.frame import container, go, signed_in
from app.web.sign_in import is_own_path

bp = Blueprint("rights", __name__)


@bp.post("/stores/<uuid:store_id>/rights")
@signed_in
def granted(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """The merchant allowed something in Shopify's window: ask the shop, and go on."""
    container().acquaint.again(who.tenant.id, StoreId(store_id))
    back = request.form.get("back", "")
    return redirect(back, code=303) if is_own_path(back) else go("stores.index")


@bp.post("/stores/<uuid:store_id>/provenance")
@signed_in
def provenance(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Tell the shop who wrote its texts, or don't."""
    container().store_settings.keep_provenance(
        who.tenant.id, StoreId(store_id), wanted=request.form.get("wanted") == "1"
    )
    return go("stores.index")
