"""All practice shops, and their keeping in one JSON file."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from integrations.sandbox.keeper import Keeper

from .catalogue import (
    AccessToken,
    Collection,
    Option,
    Picture,
    Product,
    Redirect,
    RefreshToken,
    Shop,
    Variant,
)
from .content import Article, Blog, Page
from .seeds import seeded_shops
from .things import Metafield, Translation, Translations

Json = dict[str, Any]
Held = TypeVar("Held", Collection, Page, Blog, Article)


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
        said = f"{path} is not a state of the practice shop as it is now: {unreadable!r}"
        raise SystemExit(f"{said}. Without that file its shops open anew.") from None
    return {shop.domain: shop for shop in shops}


def _shop(record: Json) -> Shop:
    products = [_product(entry) for entry in record["products"].values()]
    return Shop(
        **{
            **record,
            "products": {product.id: product for product in products},
            "collections": _by_id(Collection, record["collections"]),
            "pages": _by_id(Page, record["pages"]),
            "blogs": _by_id(Blog, record["blogs"]),
            "articles": _by_id(Article, record["articles"]),
            "redirects": {k: Redirect(**v) for k, v in record["redirects"].items()},
            "access_tokens": {k: AccessToken(**v) for k, v in record["access_tokens"].items()},
            "refresh_tokens": {k: RefreshToken(**v) for k, v in record["refresh_tokens"].items()},
        }
    )


def _by_id(make: Callable[..., Held], records: dict[str, Json]) -> dict[int, Held]:
    things = [make(**_thing(record)) for record in records.values()]
    return {thing.id: thing for thing in things}


def _product(record: Json) -> Product:
    pictures = [
        Picture(**{**entry, "translations": _translations(entry)}) for entry in record["pictures"]
    ]
    return Product(
        **{
            **_thing(record),
            "options": [Option(**entry) for entry in record["options"]],
            "variants": [Variant(**entry) for entry in record["variants"]],
            "pictures": pictures,
        }
    )


def _thing(record: Json) -> Json:
    return {
        **record,
        "metafields": [Metafield(**entry) for entry in record["metafields"]],
        "translations": _translations(record),
    }


def _translations(record: Json) -> Translations:
    return {
        locale: {key: Translation(**entry) for key, entry in texts.items()}
        for locale, texts in record["translations"].items()
    }
