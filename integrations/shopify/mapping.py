"""Shopify's JSON to our products."""

import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from app.domain.catalog import Attribute, Image, Product, ProductStatus, Variant
from app.domain.errors import ExternalError
from app.domain.ids import (
    AttemptId,
    ImageId,
    ProductId,
    RemoteId,
    VariantId,
    remote_uuid,
)
from app.domain.stores import Store
from app.ports.stores import Live

OWN_NAMESPACES = ("app--", "$app", "global")
FACT_TYPES = frozenset(
    {
        "single_line_text_field",
        "multi_line_text_field",
        "list.single_line_text_field",
        "number_integer",
        "number_decimal",
        "boolean",
        "weight",
        "volume",
        "dimension",
    }
)
UNIT_NAMES = {
    "kg": "kg",
    "g": "g",
    "kilograms": "kg",
    "grams": "g",
    "mm": "mm",
    "cm": "cm",
    "m": "m",
    "ml": "ml",
    "l": "l",
    "milliliters": "ml",
    "liters": "l",
    "centimeters": "cm",
    "millimeters": "mm",
    "meters": "m",
}


def live_of(node: dict[str, Any], store: Store) -> Live:
    """A product as Shopify has it now, with our mark.

    Raises:
        ExternalError: of kind "garbled" where the answer isn't of the form that we asked for.
    """
    try:
        return Live(_product(node, store), _attempt(node))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ExternalError(
            f"shopify: product of another form: {type(error).__name__}",
            retryable=False,
            kind="garbled",
        ) from error


def _product(node: dict[str, Any], store: Store) -> Product:
    remote_id = RemoteId(node["id"])
    product_id = ProductId(remote_uuid(store.id, "product", remote_id))
    options = tuple((o["name"], tuple(o["values"])) for o in node["options"])
    return Product(
        product_id,
        store.id,
        remote_id,
        node["title"],
        node["handle"],
        node["onlineStoreUrl"] or node["onlineStorePreviewUrl"] or "",
        ProductStatus.ACTIVE if node["status"] == "ACTIVE" else ProductStatus.HIDDEN,
        node["vendor"],
        node["productType"],
        node["descriptionHtml"],
        None,
        node["seo"]["title"],
        node["seo"]["description"],
        tuple(node["tags"]),
        tuple(each["title"] for each in node["collections"]["nodes"]),
        tuple(_attributes(node["metafields"]["nodes"])),
        # Shopify gives a product without options one called "Title" with "Default Title"
        tuple(o for o in options if o != ("Title", ("Default Title",))),
        tuple(_variant(each, store) for each in node["variants"]["nodes"]),
        tuple(_images(node["media"]["nodes"], store)),
        datetime.fromisoformat(node["updatedAt"]),
    )


def _variant(node: dict[str, Any], store: Store) -> Variant:
    remote_id = RemoteId(node["id"])
    return Variant(
        VariantId(remote_uuid(store.id, "variant", remote_id)),
        remote_id,
        node["title"],
        node["sku"] or "",
        node["barcode"] or "",
        _price(node["price"]),
        tuple((each["name"], each["value"]) for each in node["selectedOptions"]),
        node["position"],
    )


def _price(text: str | None) -> Decimal | None:
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None


def _images(nodes: list[dict[str, Any]], store: Store) -> Iterator[Image]:
    pictures = [node for node in nodes if node["__typename"] == "MediaImage"]
    for position, node in enumerate(pictures, start=1):
        remote_id = RemoteId(node["id"])
        yield Image(
            ImageId(remote_uuid(store.id, "image", remote_id)),
            remote_id,
            (node["image"] or {}).get("url", ""),
            node["alt"],
            position,
        )


def _attributes(nodes: list[dict[str, Any]]) -> Iterator[Attribute]:
    for node in nodes:
        if node["namespace"].startswith(OWN_NAMESPACES) or node["type"] not in FACT_TYPES:
            continue
        values = _values(node["type"], node["value"])
        if values:
            name = node["key"].replace("_", " ").capitalize()
            yield Attribute(name, values, "metafield")


def _values(kind: str, value: str) -> tuple[str, ...]:
    if kind == "boolean":
        return ("yes",) if value == "true" else ("no",)
    if kind.startswith("list."):
        return tuple(str(each) for each in json.loads(value))
    if kind in ("weight", "volume", "dimension"):
        measure = json.loads(value)
        unit = str(measure["unit"]).lower()
        return (f"{measure['value']} {UNIT_NAMES.get(unit, unit)}",)
    return (value,) if value.strip() else ()


def _attempt(node: dict[str, Any]) -> AttemptId | None:
    mark = node["attempt"]
    try:
        return None if mark is None else AttemptId(UUID(mark["value"]))
    except ValueError:
        return None
