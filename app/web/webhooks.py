"""Webhooks: raw bytes in, one row written, answered."""

from uuid import UUID

from flask import Blueprint, Response, g, request
from flask.typing import ResponseReturnValue

from app.domain.ids import StoreId
from app.web.frame import container

bp = Blueprint("webhooks", __name__, url_prefix="/webhooks")


@bp.post("/shopify")
def shopify() -> ResponseReturnValue:
    """One of Shopify's."""
    g.tenant = container().webhooks.from_shopify(_headers(), request.get_data())
    return Response("", 200)


@bp.post("/woocommerce/<uuid:store_id>")
def woocommerce(store_id: UUID) -> ResponseReturnValue:
    """One of a WooCommerce shop's; its first knock is an unsigned form that says nothing."""
    body = request.get_data()
    if body.startswith(b"webhook_id=") and "X-WC-Webhook-Signature" not in request.headers:
        return Response("", 200)
    g.tenant = container().webhooks.from_woocommerce(StoreId(store_id), _headers(), body)
    return Response("", 200)


def _headers() -> dict[str, str]:
    return {name.lower(): value for name, value in request.headers.items()}
