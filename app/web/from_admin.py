"""Deep links out of Shopify's admin: from a product, and from a selection of products.

Source: shopify.dev, "Create admin link extensions": `id` of a product, `ids[]` of a selection,
each a number or a gid.
"""

import re

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.errors import Invalid, NotFound
from app.domain.ids import ProductId, RemoteId, remote_uuid
from app.domain.stores import Platform, Store
from app.domain.tenants import Viewer
from app.web import products
from app.web.frame import container, signed_in

bp = Blueprint("from_admin", __name__, url_prefix="/from-admin")

GID = "gid://shopify/Product/"
NUMBER = re.compile(r"[0-9]{1,20}")


@bp.get("/product")
@signed_in
def product(who: Viewer) -> ResponseReturnValue:
    """The page of the product from whose page the merchant came."""
    return products.page(who, _ours(_store(who), request.args.get("id", "")))


@bp.get("/products")
@signed_in
def selection(who: Viewer) -> ResponseReturnValue:
    """What can be ordered for the products that the merchant picked in the admin."""
    given = request.args.getlist("ids[]") or request.args.getlist("ids")
    store = _store(who)
    picked = dict.fromkeys(_ours(store, each) for each in given[: products.BULK + 1])
    if not picked:
        raise Invalid("nothing was picked", {"products": "none_picked"})
    if len(picked) > products.BULK:
        raise Invalid("too many were picked", {"products": "too_many"})
    return render_template(
        "products/picked.html", picked=list(picked), store=store, menu=container().menu
    )


def _store(who: Viewer) -> Store:
    for shown in container().queries.stores(who.tenant.id):
        if shown.store.platform is Platform.SHOPIFY:
            return shown.store
    raise NotFound("no Shopify store here")


def _ours(store: Store, given: str) -> ProductId:
    number = given.removeprefix(GID)
    if not NUMBER.fullmatch(number):
        raise Invalid("not a product of Shopify's", {"id": "malformed"})
    return ProductId(remote_uuid(store.id, "product", RemoteId(f"{GID}{number}")))
