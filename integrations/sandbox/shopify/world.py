"""All practice shops, and their keeping in one JSON file."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from integrations.sandbox.keeper import Keeper

from .catalogue import (
    AccessToken,
    Metafield,
    Option,
    Picture,
    Product,
    RefreshToken,
    Shop,
    Variant,
)
from .seeds import seeded_shops


class World(Keeper):
    """The shops by domain."""

    def __init__(self, path: Path | None) -> None:
        """As they were kept in `path`, else as they first open."""
        self.shops = _read(path) if path and path.exists() else seeded_shops()
        super().__init__(path, lambda: [asdict(shop) for shop in self.shops.values()])


def _read(path: Path) -> dict[str, Shop]:
    try:
        shops = [_shop(record) for record in json.loads(path.read_text("utf-8"))]
    except (ValueError, KeyError, TypeError) as unreadable:
        raise SystemExit(f"{path} is not a state of the practice shop: {unreadable}") from None
    return {shop.domain: shop for shop in shops}


def _shop(record: dict[str, Any]) -> Shop:
    products = [_product(entry) for entry in record["products"].values()]
    return Shop(
        **{
            **record,
            "products": {product.id: product for product in products},
            "access_tokens": {k: AccessToken(**v) for k, v in record["access_tokens"].items()},
            "refresh_tokens": {k: RefreshToken(**v) for k, v in record["refresh_tokens"].items()},
        }
    )


def _product(record: dict[str, Any]) -> Product:
    return Product(
        **{
            **record,
            "options": [Option(**entry) for entry in record["options"]],
            "variants": [Variant(**entry) for entry in record["variants"]],
            "pictures": [Picture(**entry) for entry in record["pictures"]],
            "metafields": [Metafield(**entry) for entry in record["metafields"]],
        }
    )
