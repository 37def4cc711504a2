"""Deep links out of Shopify's admin: from a product, and from a selection of products.

Source: shopify.dev, "Create admin link extensions": `id` of a product, `ids[]` of a selection,
each a number or a gid.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Conflict, ExternalError, Invalid, NotFound
from app.domain.ids import ProductId, RemoteId, remote_uuid
from app.domain.permissions import Permission
from app.domain.runs import RunState
from app.domain.stores import Platform, Store
from app.domain.tenants import Viewer
from app.ports.activity import StoreRow
from app.usecases.offers import Order
from app.web import products
from app.web.frame import container, go, request_key, sent_key, tell
from app.web.guards import signed_in

bp = Blueprint("from_admin", __name__, url_prefix="/from-admin")

GID = "gid://shopify/Product/"
READ_FOR_S = 3.0
NUMBER = re.compile(r"[0-9]{1,20}")


@bp.get("/product")
@signed_in(Permission.SEE)
def product(who: Viewer) -> ResponseReturnValue:
    """The page of the product from whose page the merchant came."""
    shown = _shop(who)
    number = _number(request.args.get("id", ""))
    try:
        return products.page(who, _ours(shown.store, number))
    except NotFound:
        _read_now(who, shown.store, [number])
    with suppress(NotFound):
        return products.page(who, _ours(shown.store, number))
    return _not_read(shown, [number])


@bp.get("/products")
@signed_in(Permission.SEE)
def selection(who: Viewer) -> ResponseReturnValue:
    """What can be ordered for the products that the merchant picked in the admin."""
    shown = _shop(who)
    given = request.args.getlist("ids[]") or request.args.getlist("ids")
    numbers = list(dict.fromkeys(map(_number, given[: products.BULK + 1])))
    if not numbers:
        raise Invalid("nothing was picked", {"products": "none_picked"})
    if len(numbers) > products.BULK:
        raise Invalid("too many were picked", {"products": "too_many"})
    known = _known(who, shown.store, numbers)
    if len(known) < len(numbers):
        _read_now(who, shown.store, [n for n in numbers if _ours(shown.store, n) not in known])
        known = _known(who, shown.store, numbers)
    if not known:
        return _not_read(shown, numbers)
    return render_template(
        "products/picked.html",
        picked=known,
        unread=len(numbers) - len(known),
        menu=container().menu,
        **_reading(shown, numbers),
    )


@bp.post("/read")
@signed_in(Permission.READ_STORES)
def read(who: Viewer) -> ResponseReturnValue:
    """Read the shop again, and come back to what the merchant came for."""
    numbers = [_number(each) for each in request.form.getlist("id")]
    with suppress(Conflict):  # somebody was quicker: it is being read
        container().sync.request(who.tenant.id, _shop(who).store.id, sent_key("sync"))
    tell("info", _("We are reading your shop. Look again in a moment."))
    if len(numbers) == 1:
        return go("from_admin.product", id=numbers[0])
    return go("from_admin.selection", **{"ids[]": numbers})


def _shop(who: Viewer) -> StoreRow:
    for shown in container().queries.stores(who.tenant.id):
        if shown.store.platform is Platform.SHOPIFY:
            return shown
    raise NotFound("no Shopify store here")


def _read_now(who: Viewer, store: Store, numbers: Sequence[str]) -> None:
    """Read what is missing, as far as that goes while the merchant waits for the page."""
    missing = [RemoteId(f"{GID}{number}") for number in numbers]
    with suppress(ExternalError):  # then the page says that they aren't read yet
        container().reread.some(who.tenant.id, store.id, missing, READ_FOR_S)


def _number(given: str) -> str:
    number = given.removeprefix(GID)
    if not NUMBER.fullmatch(number):
        raise Invalid("not a product of Shopify's", {"id": "malformed"})
    return number


def _ours(store: Store, number: str) -> ProductId:
    return ProductId(remote_uuid(store.id, "product", RemoteId(f"{GID}{number}")))


def _known(who: Viewer, store: Store, numbers: Sequence[str]) -> list[ProductId]:
    """Those that we have read, as a quote would find them."""
    picked = tuple(_ours(store, number) for number in numbers)
    order = Order(store.id, container().menu[0].code, picked, "en", who.author, request_key())
    offer = container().offers.quote(who.tenant.id, order)
    found = {*offer.products, *(refused.product_id for refused in offer.refused)}
    return [each for each in picked if each in found]


def _not_read(shown: StoreRow, numbers: Sequence[str]) -> str:
    return render_template("products/unread.html", **_reading(shown, numbers))


def _reading(shown: StoreRow, numbers: Sequence[str]) -> dict[str, Any]:
    """What it takes to read the shop again, for these."""
    run = shown.last_run
    return {
        "store": shown.store,
        "run": run if run is not None and run.state is RunState.ACTIVE else None,
        "numbers": numbers,
        "key": request_key(),
    }
