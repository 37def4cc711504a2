"""Webhooks: raw bytes in, one row written, answered."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from flask import Blueprint, Response, g, request
from flask.typing import ResponseReturnValue

from app.domain.ids import StoreId
from app.domain.permissions import Door, through
from app.web.frame import container

bp = Blueprint("webhooks", __name__, url_prefix="/webhooks")


@bp.post("/shopify")
@through(Door.SIGNATURE)
def shopify() -> ResponseReturnValue:
    """One of Shopify's."""
    g.tenant = container().webhooks.from_shopify(_Headers(), request.get_data())
    return Response(mimetype="text/plain")


@bp.post("/woocommerce/<uuid:store_id>")
@through(Door.SIGNATURE)
def woocommerce(store_id: UUID) -> ResponseReturnValue:
    """One of a WooCommerce shop's; its first knock is an unsigned form that says nothing."""
    body = request.get_data()
    if body.startswith(b"webhook_id=") and "X-WC-Webhook-Signature" not in request.headers:
        return Response(mimetype="text/plain")
    g.tenant = container().webhooks.from_woocommerce(StoreId(store_id), _Headers(), body)
    return Response(mimetype="text/plain")


class _Headers(Mapping[str, str]):
    """The request's, by lower-case names, each looked up when it is asked for."""

    def __init__(self) -> None:
        self.kept = request.headers

    def __getitem__(self, name: str) -> str:
        return self.kept[name]

    def __iter__(self) -> Iterator[str]:
        return (name.lower() for name, _ in self.kept)

    def __len__(self) -> int:
        return len(self.kept)
