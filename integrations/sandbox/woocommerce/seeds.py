"""The shop as it first opens, read from products.json, and products made up in numbers."""

import html
import itertools
import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from .catalogue import Json, Meta, Picture, Product, Review, Shop, Variation, slug

_OPENED = datetime(2026, 2, 9, 9, 0, tzinfo=UTC)
UNSORTED = "Uncategorized"
_NO_SIZE = {"length": "", "width": "", "height": ""}


def seeded_shop() -> Shop:
    """Read the shop and its products; the same text gives the same numbers."""
    record = json.loads(Path(__file__).with_name("products.json").read_text("utf-8"))
    shop = Shop(record["name"], record["tagline"], record["currency"], record["language"], 10)
    for position, entry in enumerate(record["products"]):
        stamp = (_OPENED + timedelta(hours=9 * position)).strftime("%Y-%m-%dT%H:%M:%S")
        add(shop, entry, stamp)
    _hear(shop, record["reviews"])
    for name, text in record["listings"].items():
        shop.term("category", name).description = text
    return shop


def _hear(shop: Shop, told: list[Json]) -> None:
    """Put in what shoppers said, each of the product that it names."""
    numbers = {product.name: product.id for product in shop.products.values()}
    for number, entry in enumerate(told, start=1):
        review = Review(number, numbers[entry.pop("of")], **entry)
        shop.reviews[number] = review


def generated(shop: Shop, count: int) -> list[Product]:
    """Put `count` plausible products with few facts into the shop, as a big import of yesterday."""
    yesterday = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S")
    luck = random.Random(shop.next_id)  # noqa: S311  a catalogue, not a secret
    made = []
    for number in range(len(shop.products) + 1, len(shop.products) + 1 + count):
        kind = luck.choice(["mug", "bowl", "plate", "jug", "vase", "planter"])
        material = luck.choice(["Stoneware", "Porcelain", "Earthenware", "Terracotta"])
        title = f"{luck.choice(['Riva', 'Olmo', 'Sabbia', 'Luna'])} {kind} no. {number}"
        record = {
            "title": title,
            "html": f"<p>{title}, {material.lower()}.</p>" if luck.random() < 0.7 else "",  # noqa: PLR2004  the share with a line
            "price": f"{luck.randrange(5, 90)}.00",
            "attributes": [{"name": "Material", "options": [material]}],
            "pictures": [[kind, luck.randrange(360), ""]],
        }
        made.append(add(shop, record, yesterday))
    return made


def add(shop: Shop, record: Json, stamp: str) -> Product:
    """Put a product from a record in the form of products.json into the shop."""
    number = shop.take_id()
    product = Product(
        id=number,
        name=html.escape(record["title"], quote=False),
        slug=free_slug(shop, record.get("slug") or slug(record["title"]) or str(number)),
        status=record.get("status", "publish"),
        description=record.get("html", ""),
        short_description=record.get("short_html", ""),
        sku=record.get("sku", ""),
        gtin=record.get("gtin", ""),
        price=record.get("price", ""),
        weight=record.get("weight_kg", ""),
        dimensions={**_NO_SIZE, **record.get("dimensions_cm", {})},
        brands=[record["brand"]] if record.get("brand") else [],
        categories=record.get("categories", []),
        tags=record.get("tags", []),
        attributes=[_attribute(*entry) for entry in enumerate(record.get("attributes", []))],
        created=stamp,
        modified=stamp,
    )
    for entry in record.get("variations", []):
        product.variations.append(
            Variation(
                shop.take_id(),
                entry.get("sku", ""),
                entry.get("gtin", ""),
                entry["price"],
                entry["options"],
            )
        )
    for kind, hue, alt in record.get("pictures", []):
        product.pictures.append(Picture(shop.take_id(), kind, hue, alt or ""))
    for key, value in record.get("meta", {}).items():
        product.meta.append(Meta(shop.take_id(), key, value))
    name_terms(shop, product)
    shop.products[number] = product
    return product


def name_terms(shop: Shop, product: Product) -> None:
    """See that the shop has the product's categories and tags."""
    for category in product.categories or [UNSORTED]:
        shop.term("category", category)
    for tag in product.tags:
        shop.term("tag", tag)


def free_slug(shop: Shop, wanted: str) -> str:
    """`wanted`, or with the first number behind it that no product has."""
    taken = {product.slug for product in shop.products.values()}
    numbered = (f"{wanted}-{number}" for number in itertools.count(2))
    return next(each for each in itertools.chain([wanted], numbered) if each not in taken)


def _attribute(position: int, record: Json) -> Json:
    name = record["name"]
    is_global = record.get("global", True)
    return {
        "id": position + 1 if is_global else 0,
        "name": name,
        "slug": f"pa_{slug(name)}" if is_global else slug(name),
        "position": position,
        "visible": record.get("visible", True),
        "variation": record.get("variation", False),
        "options": record["options"],
    }
