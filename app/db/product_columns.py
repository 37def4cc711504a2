"""A product's columns: from the domain's value to rows, and back."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row

from app.domain.catalog import (
    Attribute,
    Field,
    Image,
    Kind,
    Product,
    ProductStatus,
    Translation,
    Variant,
)
from app.domain.ids import ImageId, ProductId, RemoteId, StoreId, VariantId
from app.domain.richtext import words


def product_values(product: Product, score: int, gaps: Sequence[str]) -> dict[str, Any]:
    """A product's own columns, without its tenant."""
    values = {
        "id": product.id,
        "store_id": product.store_id,
        "kind": str(product.kind),
        "remote_id": product.remote_id,
        "title": product.title,
        "handle": product.handle,
        "url": product.url,
        "status": str(product.status),
        "vendor": product.vendor,
        "product_type": product.product_type,
        "description": product.description,
        "short_description": product.short_description,
        "seo_title": product.seo_title,
        "meta_description": product.meta_description,
        "details": {
            "tags": product.tags,
            "categories": product.categories,
            "attributes": [(a.name, a.values, a.source) for a in product.attributes],
            "options": product.options,
            "translations": [
                (t.locale, t.field, t.text, t.is_outdated) for t in product.translations
            ],
        },
        "updated_at": product.updated_at,
        "content_hash": product.content_hash,
        "score": score,
        "gaps": list(gaps),
        "words": words(product.description),
    }
    return {name: storable(value) for name, value in values.items()}


def storable(value: Any) -> Any:
    """The value without what PostgreSQL keeps in no text: NUL, and halves of surrogate pairs."""
    if isinstance(value, str):
        if value.isascii() and "\0" not in value:
            return value
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {name: storable(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [storable(each) for each in value]
    return value


def variant_values(variant: Variant) -> dict[str, Any]:
    """A variant's own columns."""
    values = {
        "id": variant.id,
        "remote_id": variant.remote_id,
        "title": variant.title,
        "sku": variant.sku,
        "gtin": variant.gtin,
        "price": variant.price,
        "options": variant.options,
        "position": variant.position,
    }
    return {name: storable(value) for name, value in values.items()}


def image_values(image: Image) -> dict[str, Any]:
    """An image's own columns."""
    values = {
        "id": image.id,
        "remote_id": image.remote_id,
        "url": image.url,
        "alt": image.alt,
        "position": image.position,
    }
    return {name: storable(value) for name, value in values.items()}


def product_of(row: Row[Any], own: Iterable[Row[Any]], pictures: Iterable[Row[Any]]) -> Product:
    """A product from its rows."""
    details = row.details if isinstance(row.details, dict) else json.loads(row.details)
    return Product(
        ProductId(row.id),
        StoreId(row.store_id),
        RemoteId(row.remote_id),
        row.title,
        row.handle,
        row.url,
        ProductStatus(row.status),
        row.vendor,
        row.product_type,
        row.description,
        row.short_description,
        row.seo_title,
        row.meta_description,
        tuple(details["tags"]),
        tuple(details["categories"]),
        tuple(Attribute(n, tuple(v), source) for n, v, source in details["attributes"]),
        tuple((name, tuple(values)) for name, values in details["options"]),
        tuple(_variant_of(each) for each in own),
        tuple(
            Image(ImageId(p.id), RemoteId(p.remote_id), p.url, p.alt, p.position) for p in pictures
        ),
        row.updated_at,
        Kind(row.kind),
        tuple(
            Translation(locale, Field(field), text, is_outdated)
            for locale, field, text, is_outdated in details.get("translations", ())
        ),
    )


def _variant_of(row: Row[Any]) -> Variant:
    return Variant(
        VariantId(row.id),
        RemoteId(row.remote_id),
        row.title,
        row.sku,
        row.gtin,
        row.price,
        tuple((name, value) for name, value in row.options),
        row.position,
    )
