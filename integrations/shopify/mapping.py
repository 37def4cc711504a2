"""Shopify's JSON to our products."""

import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from app.domain.catalog import (
    Attribute,
    Field,
    Image,
    Kind,
    Product,
    ProductStatus,
    Slot,
    Translation,
    Variant,
)
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


KINDS = {
    "Product": Kind.PRODUCT,
    "Collection": Kind.COLLECTION,
    "Page": Kind.PAGE,
    "OnlineStorePage": Kind.PAGE,  # the gid's word for it, in some of the API's answers
    "Article": Kind.ARTICLE,
    "OnlineStoreArticle": Kind.ARTICLE,
}
KEYS = {
    Field.TITLE: "title",
    Field.DESCRIPTION: "body_html",
    Field.SHORT_DESCRIPTION: "summary_html",
    Field.HANDLE: "handle",
    Field.SEO_TITLE: "meta_title",
    Field.META_DESCRIPTION: "meta_description",
}
"""How translations name the fields."""
FIELDS = {key: name for name, key in KEYS.items()}


def kind_of(remote_id: RemoteId) -> Kind:
    """What a gid names.

    Raises:
        ExternalError: of kind "gone": nothing that we know.
    """
    name = remote_id.removeprefix("gid://shopify/").partition("/")[0]
    if name not in KINDS:
        raise ExternalError("shopify has no such product", retryable=False, kind="gone")
    return KINDS[name]


def product_of(node: dict[str, Any], store: Store) -> Product:
    """A product, collection, page or article as Shopify has it now.

    Raises:
        ExternalError: of kind "garbled" where the answer isn't of the form that we asked for.
    """
    try:
        kind = KINDS[node["__typename"]]
        return _product(node, store) if kind is Kind.PRODUCT else _page(node, store, kind)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise garbled(error) from error


def garbled(error: Exception) -> ExternalError:
    """An answer of another form than we asked for."""
    return ExternalError(
        f"shopify: product of another form: {type(error).__name__}",
        retryable=False,
        kind="garbled",
    )


def texts_of(node: dict[str, Any]) -> dict[Slot, str | None]:
    """The texts of a thing's own in the shop's language, as a look or a write tells them."""
    kind = KINDS[node["__typename"]]
    texts: dict[Slot, str | None] = {
        Slot(Field.TITLE): node["title"],
        Slot(Field.HANDLE): node["handle"],
    }
    if kind in (Kind.PRODUCT, Kind.COLLECTION):
        texts[Slot(Field.DESCRIPTION)] = node["descriptionHtml"]
        texts[Slot(Field.SEO_TITLE)] = node["seo"]["title"]
        texts[Slot(Field.META_DESCRIPTION)] = node["seo"]["description"]
        return texts
    texts[Slot(Field.DESCRIPTION)] = node["body"]
    texts[Slot(Field.SEO_TITLE)] = _value(node["seoTitle"])
    texts[Slot(Field.META_DESCRIPTION)] = _value(node["seoDescription"])
    if kind is Kind.ARTICLE:
        texts[Slot(Field.SHORT_DESCRIPTION)] = node["summary"]
    return texts


def status_of(node: dict[str, Any]) -> ProductStatus:
    """Whether shoppers see it; what has no status is seen."""
    if "status" in node:
        return ProductStatus.ACTIVE if node["status"] == "ACTIVE" else ProductStatus.HIDDEN
    return ProductStatus.ACTIVE if node.get("isPublished", True) else ProductStatus.HIDDEN


def translations_of(nodes: list[dict[str, Any]], locale: str) -> Iterator[Translation]:
    """What stands in one language, of the fields that we know."""
    for node in nodes:
        if node["key"] in FIELDS and node["value"] is not None:
            yield Translation(locale, FIELDS[node["key"]], node["value"], bool(node["outdated"]))


def attempt_of(node: dict[str, Any]) -> AttemptId | None:
    """Our mark."""
    try:
        return None if node["attempt"] is None else AttemptId(UUID(node["attempt"]["value"]))
    except ValueError:
        return None


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
        status_of(node),
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


def _page(node: dict[str, Any], store: Store, kind: Kind) -> Product:
    """What has neither variants nor images of its own; of a collection its products are known."""
    remote_id = RemoteId(node["id"])
    texts = texts_of(node)
    listed = [each["title"] for each in (node.get("products") or {}).get("nodes", ())]
    return Product(
        ProductId(remote_uuid(store.id, "product", remote_id)),
        store.id,
        remote_id,
        node["title"],
        node["handle"],
        f"{store.url}/{_path(node, kind)}",
        status_of(node),
        "",
        "",
        texts[Slot(Field.DESCRIPTION)] or "",
        texts.get(Slot(Field.SHORT_DESCRIPTION)),
        texts[Slot(Field.SEO_TITLE)],
        texts[Slot(Field.META_DESCRIPTION)],
        tuple(node.get("tags", ())),
        (node["blog"]["title"],) if kind is Kind.ARTICLE else (),
        (Attribute("Products", tuple(listed), "collection"),) if listed else (),
        (),
        (),
        (),
        datetime.fromisoformat(node["updatedAt"]),
        kind,
    )


def _path(node: dict[str, Any], kind: Kind) -> str:
    if kind is Kind.ARTICLE:
        return f"blogs/{node['blog']['handle']}/{node['handle']}"
    return f"{kind}s/{node['handle']}"


def _value(metafield: dict[str, Any] | None) -> str | None:
    return None if metafield is None else metafield["value"]


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
