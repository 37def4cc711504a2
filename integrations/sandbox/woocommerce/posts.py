"""WordPress's own list of products, which is anybody's: it tells which picture is the main one."""

from flask import Response, request

from .catalogue import Json, Product
from .practice import practice, reply
from .rest import bp as rest
from .rest import chosen


@rest.get("/wp/v2/product")
def posts() -> Response:
    """Those that are published, of the numbers that were asked for."""
    asked = request.args.get("include", "").split(",")
    there = [practice().shop.products.get(int(each)) for each in asked if each.isdigit()]
    shown = [each for each in there if each is not None and each.status == "publish"]
    return reply([chosen(_told(product)) for product in shown])


def _told(product: Product) -> Json:
    has_main = bool(product.pictures) and product.id not in practice().shop.conditions.faceless
    return {
        "id": product.id,
        "type": "product",
        "slug": product.slug,
        "featured_media": product.pictures[0].id if has_main else 0,
    }
