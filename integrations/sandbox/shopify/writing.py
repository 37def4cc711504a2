"""Writes through the Admin API: what is refused, and what changes."""

from typing import Any

from .catalogue import Metafield, Product, Shop, now
from .rendering import APP_NAMESPACE, full
from .seeds import free_handle

LONGEST_TITLE = 255
Json = dict[str, Any]


def wrong_with(asked: Json, shop: Shop, product: Product) -> tuple[str, str] | None:
    """The field that can't be taken, and why; None: all can."""
    if "title" in asked and not (asked["title"] or "").strip():
        return "title", "Title can't be blank"
    if len(asked.get("title") or "") > LONGEST_TITLE:
        return "title", f"Title is too long (maximum is {LONGEST_TITLE} characters)"
    handle = asked.get("handle")
    if handle and handle != product.handle and free_handle(shop, handle) != handle:
        return "handle", "Handle has already been taken"
    return None


def change(product: Product, asked: Json, shop: Shop) -> str | None:
    """Do it; answers the app's own mark, where one came along."""
    plain = {
        "title": "title",
        "descriptionHtml": "description_html",
        "handle": "handle",
        "productType": "product_type",
        "vendor": "vendor",
        "tags": "tags",
        "status": "status",
    }
    for name, attribute in plain.items():
        if asked.get(name) is not None:
            setattr(product, attribute, asked[name])
    if "seo" in asked:
        seo = asked["seo"] or {}
        # what isn't given in an SEO input is taken away, as Shopify does
        product.seo_title = seo.get("title") or None
        product.seo_description = seo.get("description") or None
    mark = None
    for given in asked.get("metafields") or []:
        namespace = full(given.get("namespace"))
        mark = given["value"] if (namespace, given["key"]) == (APP_NAMESPACE, "attempt") else mark
        _set_metafield(product, namespace, given, shop)
    return mark


def _set_metafield(product: Product, namespace: str, given: Json, shop: Shop) -> None:
    kept = product.metafield(namespace, given["key"])
    if kept is None:
        kind = given.get("type") or "single_line_text_field"
        stamp = now()
        product.metafields.append(
            Metafield(shop.take_id(), namespace, given["key"], kind, given["value"], stamp, stamp)
        )
    else:
        kept.value, kept.updated_at = given["value"], now()
