"""Stores: what is connected, how it is, and connecting more."""

from uuid import UUID

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.errors import Conflict, Invalid
from app.domain.ids import StoreId
from app.domain.tenants import BillingChannel, Viewer
from app.web import mishaps
from app.web.frame import container, go, request_key, sent_key, signed_in

bp = Blueprint("stores", __name__)


@bp.get("/stores")
@signed_in
def index(who: Viewer) -> ResponseReturnValue:
    """All shops with what their audit says."""
    return _index(who)


@bp.post("/stores/woocommerce")
@signed_in
def connect_woocommerce(who: Viewer) -> ResponseReturnValue:
    """Find the shop and send the merchant to its own grant screen."""
    if who.tenant.billing_channel is not BillingChannel.DIRECT:
        raise Invalid("a Shopify workspace has its one shop", {"address": "shopify_only"})
    address = request.form.get("address", "")
    try:
        return redirect(container().install_woocommerce.start(who, address), code=303)
    except Invalid as error:
        return _index(who, address, mishaps.invalid(error)), 422
    except Conflict:
        return _index(who, address, mishaps.taken()), 409


@bp.post("/stores/<uuid:store_id>/sync")
@signed_in
def sync(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Read the shop again."""
    run = container().sync.request(who.tenant.id, StoreId(store_id), sent_key("sync"))
    return go("runs.show", run_id=run)


@bp.post("/stores/<uuid:store_id>/disconnect")
@signed_in
def disconnect(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Part with a shop."""
    container().disconnect.store(who.tenant.id, StoreId(store_id))
    return go("stores.index")


def _index(who: Viewer, address: str = "", wrong: str = "") -> str:
    return render_template(
        "stores/index.html",
        stores=container().queries.stores(who.tenant.id),
        can_connect=who.tenant.billing_channel is BillingChannel.DIRECT,
        address=address,
        wrong=wrong,
        key=request_key(),
    )
