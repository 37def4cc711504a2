"""The shops as they first open, read from products.json, and products made up in numbers."""

import itertools
import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from .catalogue import Option, Picture, Product, Shop, Variant
from .content_seeds import furnish
from .handles import free_handle, slug
from .things import Metafield, now

Json = dict[str, Any]

_OPENED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def seeded_shops() -> dict[str, Shop]:
    """Read the shops with all they hold; the same text gives the same ids."""
    records = json.loads(Path(__file__).with_name("products.json").read_text("utf-8"))
    shops = [_shop(number, record) for number, record in enumerate(records, start=1)]
    return {shop.domain: shop for shop in shops}


def generated(shop: Shop, count: int) -> list[Product]:
    """Put `count` plausible products with few facts into `shop`, as a big import would."""
    luck = random.Random(f"{shop.domain}{shop.next_id}")  # noqa: S311 - a catalogue, not a secret
    kinds = ["bottle", "pack", "jacket", "socks", "mug", "rope", "lamp", "bag", "hat", "mat"]
    products = []
    for number in range(len(shop.products) + 1, len(shop.products) + 1 + count):
        kind = luck.choice(kinds)
        material = luck.choice(["steel", "merino wool", "nylon", "cotton", "aluminium", "cork"])
        title = f"{luck.choice(['Fjord', 'Ridge', 'Pine', 'Tarn'])} {kind} No. {number}"
        record = {
            "title": title,
            "type": kind.title(),
            "vendor": "Import",
            "html": f"<p>{title}, {material}.</p>" if luck.random() < 0.7 else "",  # noqa: PLR2004 - the share with a line
            "price": f"{luck.randrange(5, 200)}.00",
            "weight_g": luck.randrange(40, 2000),
            "facts": {"material": material, "country_of_origin": luck.choice(["PT", "NO", "EE"])},
            "pictures": [[kind, luck.randrange(360), None]],
        }
        product = built(shop, record, now())
        shop.products[product.id] = product
        products.append(product)
    return products


def built(shop: Shop, record: Json, stamp: str) -> Product:
    """Make a product of `shop` from a record in the form of products.json."""
    product_id = shop.take_id()
    wanted = record.get("handle") or slug(record["title"]) or str(product_id)
    product = Product(
        id=product_id,
        title=record["title"],
        handle=free_handle(shop.products.values(), wanted),
        description_html=record.get("html", ""),
        product_type=record.get("type", ""),
        vendor=record.get("vendor", ""),
        tags=record.get("tags", []),
        status=record.get("status", "ACTIVE"),
        created_at=stamp,
        updated_at=stamp,
        seo_title=record.get("seo_title"),
        seo_description=record.get("seo_description"),
    )
    _add_options(shop, product, record)
    product.pictures = [
        Picture(shop.take_id(), kind, hue, alt, stamp, stamp)
        for kind, hue, alt in record.get("pictures", [])
    ]
    product.metafields = [
        Metafield(shop.take_id(), "custom", key, "single_line_text_field", value, stamp, stamp)
        for key, value in record.get("facts", {}).items()
    ]
    return product


def _shop(number: int, record: Json) -> Shop:
    first_id = number * 1_000_000_000_000 + 800_000_000
    shop = Shop(record["domain"], record["name"], record["currency"], record["locales"], first_id)
    members: dict[str, list[Product]] = {}
    for position, entry in enumerate(record["products"]):
        stamp = (_OPENED + timedelta(hours=7 * position)).strftime("%Y-%m-%dT%H:%M:%SZ")
        product = built(shop, entry, stamp)
        shop.products[product.id] = product
        for title in entry.get("collections", []):
            members.setdefault(title, []).append(product)
    furnish(shop, members)
    return shop


def _add_options(shop: Shop, product: Product, record: Json) -> None:
    options: dict[str, list[str]] = record.get("options") or {"Title": ["Default Title"]}
    product.options = [Option(shop.take_id(), name, values) for name, values in options.items()]
    prices: dict[str, str] = record.get("prices", {})
    for choice in itertools.product(*options.values()):
        sku = record.get("sku")
        if sku and "options" in record:
            sku = "-".join([sku, *(slug(value).upper() for value in choice)])
        product.variants.append(
            Variant(
                id=shop.take_id(),
                sku=sku,
                barcode=record.get("barcode"),
                price=str(prices.get(choice[0], record["price"])),
                weight_g=record.get("weight_g", 0),
                quantity=12,
                choices=dict(zip(options, choice, strict=True)),
            )
        )
