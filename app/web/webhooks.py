"""Webhooks: raw bytes in, one row written, answered."""

from uuid import UUID

from flask import Blueprint, Response, g, request
from flask.typing import ResponseReturnValue

from app.domain.ids import StoreId
from app.domain.permissions import Door, through
from app.web.frame import container
from app.web.hatch import REFUSED, WsgiHeaders

bp = Blueprint("webhooks", __name__, url_prefix="/webhooks")


@bp.post("/shopify")
@through(Door.SIGNATURE)
def shopify() -> ResponseReturnValue:
    """One of Shopify's that the hatch left to us: its answer is an error, or it is a rare one."""
    refused: Exception | None = request.environ.get(REFUSED)
    if refused is not None:
        raise refused
    g.tenant = container().webhooks.from_shopify(WsgiHeaders(request.environ), request.get_data())
    return Response(mimetype="text/plain")


@bp.post("/woocommerce/<uuid:store_id>")
@through(Door.SIGNATURE)
def woocommerce(store_id: UUID) -> ResponseReturnValue:
    """One of a WooCommerce shop's; its first knock is an unsigned form that says nothing."""
    body = request.get_data()
    if body.startswith(b"webhook_id=") and "X-WC-Webhook-Signature" not in request.headers:
        return Response(mimetype="text/plain")
    headers = WsgiHeaders(request.environ)
    g.tenant = container().webhooks.from_woocommerce(StoreId(store_id), headers, body)
    return Response(mimetype="text/plain")
