"""Levers for tests and the demo: what was written, failures to play, raw products, switches."""

from dataclasses import fields, replace
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, request

from .aioseo import row_of
from .app_passwords import make
from .catalogue import Json, Product
from .practice import practice, reply
from .seeds import generated
from .sickness import Sickness
from .wp_admin import SEO, merchant_edits
from .writing import ATTEMPT

bp = Blueprint("levers", __name__, url_prefix="/_practice")


@bp.get("/writes")
def writes() -> Response:
    """All writes that came through the API."""
    return reply(practice().shop.writes)


@bp.get("/requests")
def requests() -> Response:
    """How many calls of the API there were, of which paths, and how many of them at once."""
    most, asked = practice().most_under_way, sorted(practice().asked)
    return reply({"count": practice().requests, "most_at_once": most, "asked": asked})


@bp.route("/faults", methods=["POST", "DELETE"])
def faults() -> Response:
    """Failures to play, or none any more."""
    if request.method == "DELETE":
        practice().faults.clear()
    else:
        practice().faults.add(request.get_json())
    return Response(status=204)


@bp.route("/keys", methods=["POST", "DELETE"])
def keys() -> Response:
    """A key without its screen; DELETE revokes all."""
    with practice().world.changing():
        if request.method == "DELETE":
            practice().shop.keys.clear()
            return Response(status=204)
        name, key = practice().shop.grant(request.get_json()["permissions"])
    return reply({"consumer_key": name, "consumer_secret": key.secret})


@bp.route("/sickness", methods=["POST", "DELETE"])
def sickness() -> Response:
    """Be sick in these ways, or in none any more; what isn't named stays."""
    asked = {} if request.method == "DELETE" else request.get_json()
    known = {each.name for each in fields(Sickness)}
    if set(asked) - known:
        return reply({"unknown": sorted(set(asked) - known)}, 400)
    sick = practice().sick if asked else Sickness()
    practice().sick = replace(sick, **asked)
    return Response(status=204)


@bp.post("/site")
def site() -> Response:
    """Put its API on plain http, move all of it to another host, or change its people's rights."""
    asked = request.get_json()
    if asked.get("host"):
        shop = practice()
        shop.home, shop.rest = _at(asked["host"], shop.home), _at(asked["host"], shop.rest)
        shop.sick.moved_to = shop.home
    if asked.get("is_plain_http"):
        practice().rest = f"{practice().home}/wp-json/"
    practice().rights = str(asked.get("rights", practice().rights))
    return Response(status=204)


def _at(host: str, url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=f"{host}:{parts.port}").geturl()


@bp.route("/aioseo/<int:number>", methods=["GET", "POST"])
def aioseo(number: int) -> Response:
    """What All in One SEO's table has of a product; POST changes it as its merchant would."""
    row = row_of(practice().shop, practice().shop.products.get(number) or abort(404))
    with practice().world.changing():
        row |= request.get_json(silent=True) or {}
    return reply(row)


@bp.route("/app-passwords", methods=["POST", "DELETE"])
def app_passwords() -> Response:
    """One without its screen; DELETE revokes all."""
    if request.method == "DELETE":
        with practice().world.changing():
            practice().shop.app_passwords.clear()
        return Response(status=204)
    made = make("merchant", "Rooz Auto")
    return reply({"user": made.user, "password": made.password})


@bp.post("/generate")
def generate() -> Response:
    """Many more products."""
    with practice().world.changing():
        made = generated(practice().shop, int(request.get_json()["count"]))
    return reply({"made": len(made)})


@bp.post("/plugins")
def plugins() -> Response:
    """Switch parts of the shop on and off."""
    shop = practice().shop
    with practice().world.changing():
        for name in ("yoast", "woocommerce", "pretty_permalinks"):
            setattr(shop, name, bool(request.get_json().get(name, getattr(shop, name))))
    return Response(status=204)


@bp.route("/products/<int:number>", methods=["GET", "POST", "DELETE"])
def raw(number: int) -> Response:
    """A product byte for byte; POST edits it as its merchant, DELETE takes it away for good."""
    shop = practice().shop
    product = shop.products.get(number) or abort(404)
    if request.method == "DELETE":
        with practice().world.changing():
            del shop.products[number]
        practice().courier.changed(number)
        return Response(status=204)
    if request.method == "POST":
        with practice().world.changing():
            merchant_edits(shop, product, request.get_json())
        practice().courier.changed(number)
    return reply(_raw(product))


def _raw(product: Product) -> Json:
    hidden = {ATTEMPT, *SEO.values()}
    return {
        "id": product.id,
        "title": product.name,
        "slug": product.slug,
        "status": product.status,
        "description": product.description,
        "short_description": product.short_description,
        **{name: product.meta_value(key) for name, key in SEO.items()},
        "alts": {str(picture.id): picture.alt for picture in product.pictures},
        "meta": {entry.key: entry.value for entry in product.meta if entry.key not in hidden},
        "modified": product.modified,
    }
