"""WooCommerce's JSON to our products."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from app.domain.builders import BUILDER
from app.domain.catalog import (
    Attribute,
    Field,
    Image,
    Product,
    ProductStatus,
    Slot,
    Variant,
)
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, ImageId, ProductId, RemoteId, VariantId, remote_uuid
from app.domain.stores import Store
from app.ports.stores import Live
from integrations.woocommerce.languages import language_of
from integrations.woocommerce.seo_plugins import SeoPlugin

ATTEMPT_KEY = "_rooz_attempt"
# they keep the page in meta of their own, and mark it so
BUILDERS = {
    "Elementor": ("_elementor_edit_mode", "builder"),
    "Beaver Builder": ("_fl_builder_enabled", "1"),
}
FIELDS = (
    "id,parent_id,name,slug,permalink,type,status,description,short_description,sku,global_unique_id,price,"
    "weight,dimensions,categories,tags,brands,images,attributes,variations,meta_data,"
    "date_created_gmt,date_modified_gmt,lang,translations"
)
TEXT_FIELDS = "id,name,slug,status,description,short_description,images,meta_data"
VARIATION_FIELDS = "id,sku,global_unique_id,price,attributes,menu_order"
NEVER = "1970-01-01T00:00:00"
STATUSES = {"publish": ProductStatus.ACTIVE, "trash": ProductStatus.TRASHED}


@dataclass(frozen=True, slots=True)
class Units:
    """What a shop's measures are in, such as "kg" and "cm"."""

    weight: str
    length: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read a product besides its JSON."""

    store: Store
    units: Units
    plugin: SeoPlugin | None


def product_of(node: Any, variations: Sequence[Any], reading: Reading) -> Product:
    """A product as WooCommerce has it now (context=edit).

    Raises:
        ExternalError: of kind "garbled" where the answer isn't of the form that we asked for.
    """
    try:
        return _product(node, _meta(node), variations, reading)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise garbled(error) from error


def live_of(node: Any, reading: Reading) -> Live:
    """The texts of a product as they are now, with our mark; the same errors as `product_of`."""
    try:
        meta = _meta(node)
        status = STATUSES.get(node["status"], ProductStatus.HIDDEN)
        return Live(_texts(node, meta, reading), _attempt(meta), status)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise garbled(error) from error


def garbled(error: Exception) -> ExternalError:
    """An answer of another form than we asked for."""
    return ExternalError(
        f"woocommerce: product of another form: {type(error).__name__}",
        retryable=False,
        kind="garbled",
    )


def plain_name(name: str) -> str:
    """A name without the entities in which WordPress keeps it."""
    return html.unescape(name)


def _meta(node: Mapping[str, Any]) -> dict[str, Any]:
    """By name; of two entries with the same name WordPress goes by the first."""
    return {each["key"]: each["value"] for each in reversed(node["meta_data"])}


def _texts(
    node: Mapping[str, Any], meta: Mapping[str, Any], reading: Reading
) -> dict[Slot, str | None]:
    plugin = reading.plugin
    alts = {
        Slot(Field.ALT_TEXT, image.id): image.alt
        for image in _images(node["images"], reading.store)
    }
    return {
        Slot(Field.TITLE): plain_name(node["name"]),
        Slot(Field.DESCRIPTION): node["description"],
        Slot(Field.SHORT_DESCRIPTION): node["short_description"],
        Slot(Field.SEO_TITLE): _text(meta, plugin.title_key if plugin else ""),
        Slot(Field.META_DESCRIPTION): _text(meta, plugin.description_key if plugin else ""),
        Slot(Field.FOCUS_KEYWORD): _text(meta, plugin.keyword_key if plugin else ""),
        Slot(Field.HANDLE): node["slug"],
        **alts,
    }


def _product(
    node: Mapping[str, Any],
    meta: Mapping[str, Any],
    variations: Sequence[Any],
    reading: Reading,
) -> Product:
    store, plugin = reading.store, reading.plugin
    remote_id = RemoteId(str(node["id"]))
    brands = [plain_name(each["name"]) for each in node.get("brands") or []]
    return Product(
        ProductId(remote_uuid(store.id, "product", remote_id)),
        store.id,
        remote_id,
        plain_name(node["name"]),
        node["slug"],
        node["permalink"],
        STATUSES.get(node["status"], ProductStatus.HIDDEN),
        brands[0] if brands else "",
        "",
        node["description"],
        node["short_description"],
        _text(meta, plugin.title_key if plugin else ""),
        _text(meta, plugin.description_key if plugin else ""),
        tuple(plain_name(each["name"]) for each in node["tags"]),
        tuple(plain_name(each["name"]) for each in node["categories"]),
        (*_attributes(node, reading.units), *_builder(meta)),
        tuple(
            (plain_name(each["name"]), tuple(plain_name(str(some)) for some in each["options"]))
            for each in node["attributes"]
            if each["variation"]
        ),
        tuple(_variants(node, variations, store)),
        tuple(_images(node["images"], store)),
        # what was imported straight into the database may have neither
        _moment(node["date_modified_gmt"] or node["date_created_gmt"] or NEVER),
        language=language_of(node),
        focus_keyword=_text(meta, plugin.keyword_key if plugin else ""),
    )


def _attributes(node: Mapping[str, Any], units: Units) -> Iterator[Attribute]:
    for each in node["attributes"]:
        options = map(str, each["options"])  # a plugin's may be numbers
        values = tuple(plain_name(option) for option in options if option.strip())
        if values and not each["variation"]:
            yield Attribute(plain_name(each["name"]), values, "attribute")
    if node["weight"] and units.weight:
        yield Attribute("Weight", (f"{node['weight']} {units.weight}",), "weight")
    sizes = [str(node["dimensions"][side]) for side in ("length", "width", "height")]
    if all(sizes) and units.length:
        yield Attribute("Dimensions", (f"{' × '.join(sizes)} {units.length}",), "dimensions")


def _builder(meta: Mapping[str, Any]) -> Iterator[Attribute]:
    """What the page is built with, where that doesn't show the description."""
    for name, (key, value) in BUILDERS.items():
        if str(meta.get(key)) == value:
            yield Attribute("Page builder", (name,), BUILDER)


def _variants(
    node: Mapping[str, Any], variations: Sequence[Any], store: Store
) -> Iterator[Variant]:
    """A product without variations is its own only variant."""
    in_order = sorted(variations, key=lambda each: each["menu_order"]) or [node]
    for position, each in enumerate(in_order, start=1):
        remote_id = RemoteId(str(each["id"]))
        options = () if each is node else tuple(_options(each))
        yield Variant(
            VariantId(remote_uuid(store.id, "variant", remote_id)),
            remote_id,
            ", ".join(value for _name, value in options),
            each["sku"] or "",
            _gtin(each.get("global_unique_id") or ""),
            _price(each["price"]),
            options,
            position,
        )


def _options(variation: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for each in variation["attributes"]:
        yield plain_name(each["name"]), plain_name(str(each["option"]))


def _images(nodes: Sequence[Any], store: Store) -> Iterator[Image]:
    for position, node in enumerate(nodes, start=1):
        remote_id = RemoteId(str(node["id"]))
        image_id = ImageId(remote_uuid(store.id, "image", remote_id))
        yield Image(image_id, remote_id, node["src"], node["alt"], position)


def _gtin(text: str) -> str:
    """WooCommerce keeps what it couldn't read as hyphens alone."""
    return text if text.strip("-") else ""


def _price(text: object) -> Decimal | None:
    try:
        return Decimal(str(text)) if text else None
    except InvalidOperation:
        return None


def _text(meta: Mapping[str, Any], key: str) -> str | None:
    value = meta.get(key)
    return value if isinstance(value, str) else None


def _attempt(meta: Mapping[str, Any]) -> AttemptId | None:
    try:
        return AttemptId(UUID(str(meta[ATTEMPT_KEY]))) if ATTEMPT_KEY in meta else None
    except ValueError:
        return None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
