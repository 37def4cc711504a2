"""A product's columns: from the domain's value to rows, and back."""

import json
from collections.abc import Iterable
from datetime import datetime
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
from app.domain.reviews import NO_REVIEWS, Review, Reviews
from app.domain.richtext import words

PRODUCT = (
    "id",
    "store_id",
    "kind",
    "remote_id",
    "title",
    "handle",
    "url",
    "status",
    "vendor",
    "product_type",
    "seo_title",
    "meta_description",
    "score",
    "words",
    "details",
    "description",
    "short_description",
)
VARIANT = ("id", "remote_id", "title", "sku", "gtin", "price", "position", "options")
IMAGE = ("id", "remote_id", "url", "alt", "position")


def product_values(product: Product, score: int) -> tuple[Any, ...]:
    """The values of PRODUCT, as the shop and the audit told them."""
    details: dict[str, Any] = {
        "tags": product.tags,
        "categories": product.categories,
        "attributes": [(a.name, a.values, a.source) for a in product.attributes],
        "options": product.options,
        "translations": [(t.locale, t.field, t.text, t.is_outdated) for t in product.translations],
    }
    if product.language:  # few shops tell it, and the others' rows stay as they are
        details["language"] = product.language
    if product.focus_keyword is not None:
        details["focus_keyword"] = product.focus_keyword
    return (
        product.id,
        product.store_id,
        product.kind,
        product.remote_id,
        product.title,
        product.handle,
        product.url,
        product.status,
        product.vendor,
        product.product_type,
        product.seo_title,
        product.meta_description,
        score,
        words(product.description),
        details,
        product.description,
        product.short_description,
    )


def variant_values(product: Product) -> list[tuple[Any, ...]]:
    """The values of VARIANT, for each variant once."""
    return [
        (
            variant.id,
            variant.remote_id,
            variant.title,
            variant.sku,
            variant.gtin,
            variant.price,
            variant.position,
            variant.options,
        )
        for variant in {each.remote_id: each for each in product.variants}.values()
    ]


def image_values(product: Product) -> list[tuple[Any, ...]]:
    """The values of IMAGE, for each image once."""
    return [
        (image.id, image.remote_id, image.url, image.alt, image.position)
        for image in {each.remote_id: each for each in product.images}.values()
    ]


def storable(value: Any) -> Any:
    """The value without what PostgreSQL keeps in no text: NUL, and halves of surrogate pairs."""
    if isinstance(value, str):
        text = value.replace("\0", "")
        try:
            text.encode()
        except UnicodeEncodeError:
            text = text.encode("utf-8", "replace").decode()
        return text
    if isinstance(value, dict):
        return {name: storable(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [storable(each) for each in value]
    return value


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
        details.get("language", ""),
        details.get("focus_keyword"),
        NO_REVIEWS if row.reviews is None else reviews_of(row.reviews),
    )


def reviews_value(reviews: Reviews) -> dict[str, Any]:
    """The value of the column `reviews`."""
    newest = [(r.rating, r.text, r.written_at.isoformat(), r.is_verified) for r in reviews.newest]
    told = {"count": reviews.count, "average": reviews.average, "newest": newest}
    return {name: storable(value) for name, value in told.items()}


def reviews_of(told: dict[str, Any]) -> Reviews:
    """What shoppers say, from that value."""
    newest = (
        Review(rating, text, datetime.fromisoformat(written_at), is_verified)
        for rating, text, written_at, is_verified in told["newest"]
    )
    return Reviews(told["count"], told["average"], tuple(newest))


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
