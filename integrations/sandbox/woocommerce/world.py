"""The practice shop, and its keeping in one JSON file."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from integrations.sandbox.keeper import Keeper

from .catalogue import (
    AppPassword,
    Conditions,
    Hook,
    Key,
    Meta,
    Picture,
    Product,
    Review,
    Shop,
    Term,
    Variation,
)
from .seeds import seeded_shop


class World(Keeper):
    """The shop."""

    def __init__(self, path: Path | None) -> None:
        """As it was kept in `path`, else as it first opens."""
        self.shop = _read(path) if path and path.exists() else seeded_shop()
        super().__init__(path, lambda: asdict(self.shop))


def _read(path: Path) -> Shop:
    try:
        record = json.loads(path.read_text("utf-8"))
        products = [_product(entry) for entry in record["products"].values()]
        hooks = [Hook(**entry) for entry in record["hooks"].values()]
        reviews = [Review(**entry) for entry in record.get("reviews", {}).values()]
        terms = [Term(**entry) for entry in record.get("terms", {}).values()]
        return Shop(
            **{
                **record,
                "products": {product.id: product for product in products},
                "reviews": {review.id: review for review in reviews},
                "terms": {term.id: term for term in terms},
                "conditions": Conditions(**record.get("conditions", {})),
                "keys": {name: Key(**entry) for name, entry in record["keys"].items()},
                "hooks": {hook.id: hook for hook in hooks},
                "app_passwords": {
                    number: AppPassword(**entry)
                    for number, entry in record.get("app_passwords", {}).items()
                },
            }
        )
    except (ValueError, KeyError, TypeError) as unreadable:
        raise SystemExit(f"{path} is not a state of the practice shop: {unreadable}") from None


def _product(record: dict[str, Any]) -> Product:
    return Product(
        **{
            **record,
            "variations": [Variation(**entry) for entry in record["variations"]],
            "pictures": [Picture(**entry) for entry in record["pictures"]],
            "meta": [Meta(**entry) for entry in record["meta"]],
        }
    )
