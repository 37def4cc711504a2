"""The REST API's routes for products, and what the shop says of itself."""

import time
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, request

from .catalogue import Json, Product
from .keys import authentication, ensure_nobody, ensure_open, signed_in
from .listing import VARIATION_ORDERS, is_descending, ordered_by, page_of, paged
from .practice import Died, Refused, failure, practice, reply
from .rendering import product_json, variation_json
from .seo import plugins
from .writing import create, recorded, update, validated

bp = Blueprint("rest", __name__, url_prefix="/wp-json")


@bp.before_request
def gate() -> Response | None:
    """Failures to play, permalinks, the plugin's switch, and keys; then the route itself."""
    practice().begins(request.path)
    fault = practice().faults.take(f"{request.method} {request.path}")
    if fault:
        time.sleep(float(fault.get("delay_s", 0)))
        if "status" in fault and not fault.get("apply"):
            return failure(fault)
        request.environ["practice.fault"] = fault
    if not practice().shop.pretty_permalinks:
        return Response("<!DOCTYPE html><title>A shop</title>", 200)
    if request.path.startswith("/wp-json/wc/"):
        if not practice().shop.woocommerce:
            raise no_route()
        ensure_open()
    elif signed_in() is None:
        ensure_nobody()
    return None


@bp.teardown_request
def end(_error: BaseException | None) -> None:
    """It is nobody's turn any more."""
    practice().ends()


@bp.after_request
def play(response: Response) -> Response:
    """The failure that comes after the deed was done."""
    fault = request.environ.get("practice.fault")
    return failure(fault) if fault and fault.get("apply") else response


@bp.errorhandler(Refused)
def refused(error: Refused) -> Response:
    """An error as the API tells it."""
    return reply(error.body, error.status)


def weigh(*, reads: int = 0, writes: int = 0) -> None:
    """How much work the answer is."""
    g.reads, g.writes = reads, writes


def no_route() -> Refused:
    """What is answered where nothing is."""
    message = "No route was found matching the URL and request method."
    return Refused(404, "rest_no_route", message)


@bp.get("/")
def index() -> Response:
    """What the site is, and which plugins speak."""
    shop = practice().shop
    namespaces = ["oembed/1.0", "wp/v2", "wp-block-editor/v1"]
    namespaces += ["wc/v3", "wc/v2", "wc/store/v1"] if shop.woocommerce else []
    namespaces += [f"{name}/v1" for name in plugins(shop)]
    namespaces += ["wpml/v1"] if shop.conditions.wpml else []
    told = {
        "name": shop.name,
        "description": shop.tagline,
        "url": practice().home,
        "home": practice().home,
        "gmt_offset": 1,
        "timezone_string": "Europe/Berlin",
        "namespaces": namespaces,
        "authentication": authentication(),
        "routes": {},
    }
    return reply(chosen(told))


@bp.get("/wc/v3/products")
def products() -> Response:
    """A page of products."""
    with practice().world.lock:
        found, headers = paged(list(practice().shop.products.values()))
        weigh(reads=len(found))
        # after the page was cut: it isn't full then
        told = [product for product in found if is_readable(product)]
        return reply([chosen(rendered(product)) for product in told], headers=headers)


@bp.post("/wc/v3/products")
def make() -> Response:
    """A new product."""
    with practice().world.changing():
        product = create(practice().shop, validated(request.get_json(silent=True)))
    practice().courier.changed(product.id, "product.created")
    return reply(rendered(product), 201)


@bp.get("/wc/v3/products/<int:number>")
def one(number: int) -> Response:
    """One product, also from the trash."""
    weigh(reads=1)
    with practice().world.lock:
        return reply(chosen(rendered(_product(number, 404))))


@bp.route("/wc/v3/products/<int:number>", methods=["PUT", "POST", "PATCH"])
def change(number: int) -> Response:
    """Change a product; even nothing at all moves its date."""
    with practice().world.changing():
        body = validated(request.get_json(silent=True))
        product = _product(number, 400)
        _apply(product, body)
        weigh(writes=1)
        return reply(chosen(rendered(product)))


@bp.delete("/wc/v3/products/<int:number>")
def delete(number: int) -> Response:
    """Into the trash, or with `force` for good."""
    with practice().world.changing():
        product = _product(number, 404)
        before = rendered(product)
        if request.args.get("force") == "true":
            del practice().shop.products[number]
            practice().courier.changed(number)
        elif product.status == "trash":
            message = "The product has already been deleted."
            raise Refused(410, "woocommerce_rest_already_trashed", message)
        else:
            product.status, product.slug = "trash", f"{product.slug}__trashed"
            product.touch()
            practice().courier.changed(number, "product.deleted")
    return reply(before)


@bp.get("/wc/v3/products/<int:number>/variations")
def variations(number: int) -> Response:
    """A product's variations."""
    with practice().world.lock:
        product = _product(number, 404)
        ordered_by(VARIATION_ORDERS)  # all were made at once: each order is that of their numbers
        listed = sorted(product.variations, key=lambda v: v.id, reverse=is_descending())
        found, headers = page_of(listed)
        home, root = practice().home, practice().rest
        told = [chosen(variation_json(product, each, home, root)) for each in found]
        return reply(told, headers=headers)


@bp.post("/wc/v3/products/batch")
def batch() -> Response:
    """Many at once, without validation; a failed one is told in its place."""
    body = request.get_json(silent=True) or {}
    asked = sum(len(body.get(kind, [])) for kind in ("create", "update", "delete"))
    most = practice().shop.conditions.most_at_once
    if asked > most:
        message = f"Unable to accept more than {most} items for this request."
        raise Refused(413, "woocommerce_rest_request_entity_too_large", message)
    with practice().world.changing():
        told: Json = {}
        doings: dict[str, Callable[[Any], Product]] = {
            "create": lambda entry: create(practice().shop, entry),
            "update": _batch_update,
            "delete": lambda number: practice().shop.products.pop(_product(int(number), 404).id),
        }
        for kind, doing in doings.items():
            if kind in body:
                told[kind] = [_batch_item(doing, entry) for entry in body[kind]]
    weigh(writes=asked)
    return reply(told or [])


@bp.get("/wc/v3/data/currencies/current")
def currency() -> Response:
    """The shop's money."""
    return reply({"code": practice().shop.currency, "name": "Euro", "symbol": "&euro;"})


@bp.get("/wc/v3/settings/products")
def settings() -> Response:
    """What the shop measures in."""
    units = {"woocommerce_weight_unit": "kg", "woocommerce_dimension_unit": "cm"}
    return reply([chosen({"id": name, "label": "", "value": unit}) for name, unit in units.items()])


@bp.get("/wc/v3/system_status")
def system_status() -> Response:
    """The versions and the language."""
    environment = {
        "home_url": practice().home,
        "site_url": practice().home,
        "version": "10.9.2",
        "wp_version": "7.0.4",
        "language": practice().shop.language,
    }
    return reply(chosen({"environment": environment, "settings": {}}))


@bp.route("/", defaults={"path": ""}, methods=["POST", "PUT", "PATCH", "DELETE"])
@bp.route("/<path:path>", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
def nothing(path: str) -> Response:
    """Nothing is here."""
    raise no_route() from (KeyError(path))


def ensure_whole(product: Product) -> None:
    """See that PHP comes to the end of it.

    Raises:
        Refused: as WordPress does where it doesn't.
    """
    if product.id in practice().shop.conditions.poison and request.args.get("_fields") != "id":
        message = "<p>There has been a critical error on this website.</p>"
        raise Died(500, "internal_server_error", message)


def is_readable(product: Product) -> bool:
    """Whether the API tells of it at all."""
    return product.id not in practice().shop.conditions.unreadable


def rendered(product: Product) -> Json:
    """A product in the context that was asked for; what was just written comes as it is kept."""
    ensure_whole(product)
    context = request.args.get("context", "view") if request.method == "GET" else "edit"
    shop = practice().shop
    told = product_json(shop, product, practice().home, practice().rest, context)
    if shop.conditions.wpml:
        lang = shop.conditions.wpml.get(str(product.id), shop.language.partition("_")[0])
        told |= {"lang": lang, "translations": {lang: product.id}}
    return told


def chosen(told: Json) -> Json:
    """Only the fields that were asked for."""
    fields = request.args.get("_fields", "")
    wanted = {name.strip().partition(".")[0] for name in fields.split(",") if name.strip()}
    return {name: value for name, value in told.items() if name in wanted} if wanted else told


def _product(number: int, status: int) -> Product:
    found = practice().shop.products.get(number)
    if found is None or not is_readable(found):
        raise Refused(status, "woocommerce_rest_product_invalid_id", "Invalid ID.")
    return found


def _apply(product: Product, body: Json) -> None:
    was = product.status
    update(practice().shop, product, body)
    recorded(practice().shop, product, body)
    if was == "trash" and product.status != "trash":
        product.slug = product.slug.removesuffix("__trashed")
        practice().courier.changed(product.id, "product.restored")
    practice().courier.changed(product.id)


def _batch_update(entry: Json) -> Product:
    product = _product(int(entry.get("id", 0)), 400)
    _apply(product, entry)
    return product


def _batch_item(doing: Callable[[Any], Product], entry: Any) -> Json:
    try:
        return rendered(doing(entry))
    except Died:
        raise
    except Refused as error:
        number = entry.get("id", 0) if isinstance(entry, dict) else entry
        return {"id": number, "error": error.body}
