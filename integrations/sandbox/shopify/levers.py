"""Levers for tests and the demo: what was written, failures to play, raw products."""

from flask import Blueprint, Response, abort, request

from .catalogue import Product
from .costs import Bucket
from .practice import Json, merchant_edits, practice, reply
from .seeds import generated
from .tokens import session_token

bp = Blueprint("levers", __name__, url_prefix="/_practice")


@bp.get("/<domain>/writes")
def writes(domain: str) -> Response:
    """All writes that came through the API."""
    return reply(practice().shop(domain).writes)


@bp.get("/<domain>/requests")
def requests(domain: str) -> Response:
    """How many GraphQL requests there were."""
    practice().shop(domain)
    return reply({"count": practice().requests, "throttled": practice().throttled})


@bp.post("/<domain>/bucket")
def bucket(domain: str) -> Response:
    """Another size and rate, as other plans have: {"capacity": …, "restore": …}."""
    told = request.get_json()
    practice().shop(domain)
    practice().buckets[domain] = Bucket(told["capacity"], told["restore"], told["capacity"])
    return Response(status=204)


@bp.route("/<domain>/faults", methods=["POST", "DELETE"])
def faults(domain: str) -> Response:
    """Failures to play, or none any more."""
    practice().shop(domain)
    if request.method == "DELETE":
        practice().faults.clear()
    else:
        practice().faults.add(request.get_json())
    return Response(status=204)


@bp.get("/<domain>/session-token")
def token(domain: str) -> Response:
    """A session token for whoever asks."""
    user = request.args.get("user", 41, type=int)
    return reply({"token": session_token(practice().shop(domain), practice().key, user)})


@bp.post("/<domain>/uninstall")
def uninstall(domain: str) -> Response:
    """The merchant takes the app away."""
    shop = practice().shop(domain)
    practice().courier.send(shop, "app/uninstalled", {"id": 1, "domain": domain})
    with practice().world.changing():
        shop.installed_scopes = None
        shop.access_tokens.clear()
        shop.refresh_tokens.clear()
    return Response(status=204)


@bp.post("/<domain>/generate")
def generate(domain: str) -> Response:
    """Many more products."""
    with practice().world.changing():
        made = generated(practice().shop(domain), int(request.get_json()["count"]))
    return reply({"made": len(made)})


@bp.route("/<domain>/products/<int:number>", methods=["GET", "POST", "DELETE"])
def raw(domain: str, number: int) -> Response:
    """A product byte for byte; POST edits it as its merchant, DELETE takes it away."""
    shop = practice().shop(domain)
    product = shop.products.get(number) or abort(404)
    if request.method == "DELETE":
        with practice().world.changing():
            del shop.products[number]
        practice().courier.changed(shop, product, "products/delete")
        return Response(status=204)
    if request.method == "POST":
        with practice().world.changing():
            merchant_edits(product, request.get_json())
        practice().courier.changed(shop, product)
    return reply(_raw(product))


def _raw(product: Product) -> Json:
    return {
        "id": product.id,
        "title": product.title,
        "handle": product.handle,
        "description_html": product.description_html,
        "seo_title": product.seo_title,
        "seo_description": product.seo_description,
        "alts": {str(picture.id): picture.alt for picture in product.pictures},
        "updated_at": product.updated_at,
    }
