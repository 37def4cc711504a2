"""Writes through the API: what is validated, what is filtered, and what silently changes."""

import html
from typing import Any

from .catalogue import Json, Picture, Product, Shop, now
from .kses import filtered, one_line
from .practice import Refused
from .seeds import add, free_slug

STATUSES = ("draft", "pending", "private", "publish", "future", "auto-draft", "trash")
TEXTS = ("name", "slug", "status", "description", "short_description", "sku", "global_unique_id")
LISTS = ("meta_data", "images")
ATTEMPT = "_rooz_attempt"


def validated(body: Any) -> Json:
    """A body by the schema; batches don't come by here.

    Raises:
        Refused: as WordPress does, for the first field that is wrong.
    """
    if not isinstance(body, dict):
        raise Refused(400, "rest_invalid_json", "Invalid JSON body passed.", json_error_code=4)
    for name in TEXTS:
        if name in body and not isinstance(body[name], str | None):
            raise invalid(name, "rest_invalid_type", f"{name} is not of type string.")
    for name in LISTS:
        given = body.get(name, [])
        if not isinstance(given, list) or not all(isinstance(entry, dict) for entry in given):
            raise invalid(name, "rest_invalid_type", f"{name}[0] is not of type object.")
    if body.get("status", "draft") not in STATUSES:
        allowed = f"{', '.join(STATUSES[:-1])}, and {STATUSES[-1]}"
        raise invalid("status", "rest_not_in_enum", f"status is not one of {allowed}.")
    return body


def invalid(name: str, code: str, message: str) -> Refused:
    """A parameter that the schema doesn't take."""
    return Refused(
        400,
        "rest_invalid_param",
        f"Invalid parameter(s): {name}",
        params={name: message},
        details={name: {"code": code, "message": message, "data": None}},
    )


def create(shop: Shop, body: Json) -> Product:
    """A new product with what the body gives."""
    product = add(shop, {"title": html.unescape(str(body.get("name", ""))), "price": ""}, now())
    product.status = "publish"
    update(shop, product, body)
    return product


def update(shop: Shop, product: Product, body: Json) -> None:
    """Put what the body gives into the product, as WooCommerce does."""
    if "images" in body:
        _give_face(shop, product)
        product.pictures = _pictures(product, body["images"] or [])
    for name in ("description", "short_description"):
        if name in body:
            setattr(product, name, filtered(str(body[name] or "")))
    if "name" in body:
        product.name = filtered(str(body["name"] or ""))
    if body.get("slug"):
        product.slug = free_slug(shop, str(body["slug"]))
    if "status" in body:
        # batches aren't validated: what isn't a status makes a draft
        product.status = body["status"] if body["status"] in STATUSES else "draft"
    product.sku = str(body.get("sku", product.sku))
    product.gtin = str(body.get("global_unique_id", product.gtin))
    product.price = str(body.get("regular_price", product.price))
    _set_meta(shop, product, body.get("meta_data") or [])
    product.touch()


def recorded(shop: Shop, product: Product, body: Json) -> None:
    """Remember a write for tests."""
    meta = [entry for entry in body.get("meta_data") or [] if isinstance(entry, dict)]
    attempt = next((entry.get("value") for entry in meta if entry.get("key") == ATTEMPT), None)
    shop.writes.append({"id": product.id, "fields": sorted(body), "attempt": attempt})


def _set_meta(shop: Shop, product: Product, given: Any) -> None:
    for entry in given if isinstance(given, list) else []:
        by_id = {meta.id: meta.key for meta in product.meta}
        key = entry.get("key") or by_id.get(entry.get("id"))
        value = entry.get("value")
        if key:
            shop.set_meta(
                product, key, value.replace("\\", "") if isinstance(value, str) else value
            )


def _give_face(shop: Shop, product: Product) -> None:
    """The first of the pictures that come is the main one then."""
    faceless = shop.conditions.faceless
    shop.conditions.faceless = [number for number in faceless if number != product.id]


def _pictures(product: Product, given: list[Json]) -> list[Picture]:
    """The list replaces the one before; an empty alt text is passed over."""
    there = {picture.id: picture for picture in product.pictures}
    for entry in given:
        if entry.get("id") not in there:
            raise Refused(
                400,
                "woocommerce_product_invalid_image_id",
                f"#{entry.get('id')} is an invalid image ID.",
            )
    for entry in given:
        if entry.get("alt"):
            there[entry["id"]].alt = one_line(entry["alt"])
    return [there[entry["id"]] for entry in given]
