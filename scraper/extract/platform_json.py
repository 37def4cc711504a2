"""What a shop system's public product endpoints answer."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import orjson

from app.domain.competitors import RivalProduct
from scraper.extract.found import Found
from scraper.extract.nodes import as_list
from scraper.extract.pages import Page
from scraper.extract.shop_json import is_shopify, is_woocommerce, shopify, woocommerce
from scraper.extract.weighing import Scale

MAX_BYTES = 10_000_000
_MAX_PRODUCTS = 1_000


def read_platform_json(
    url: str, body: bytes, *, read_at: datetime | None = None, currency: str = ""
) -> tuple[RivalProduct, ...]:
    """The products of Shopify's `/products.json` and `/products/x.js`, or the Store API's.

    Shopify's answers name no currency: `currency` is what the shop's pages told. What isn't such
    an answer gives none; it never raises.
    """
    if len(body) > MAX_BYTES:
        return ()
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return ()
    page = Page(url, b"", "application/json", "", read_at or datetime.now(UTC))
    scale = Scale(page, "")
    found = (_read(url, each, currency) for each in _products(value)[:_MAX_PRODUCTS])
    return tuple(scale.product(each.url or url, [each]) for each in found if each is not None)


def _products(value: Any) -> list[Any]:
    if isinstance(value, dict) and isinstance(value.get("products"), list):
        return as_list(value["products"])
    if isinstance(value, dict) and isinstance(value.get("product"), dict):
        return [value["product"]]
    return as_list(value)


def _read(url: str, value: Any, currency: str) -> Found | None:
    if is_woocommerce(value):
        return woocommerce(value)
    if not is_shopify(value):
        return None
    found = shopify(value, currency)
    handle = value.get("handle")
    address = urljoin(url, f"/products/{handle}") if isinstance(handle, str) and handle else ""
    is_ours = urlsplit(address).hostname == urlsplit(url).hostname
    return Found(
        found.source,
        found.values,
        found.variants,
        found.images,
        found.specs,
        url=address if is_ours else "",
    )
