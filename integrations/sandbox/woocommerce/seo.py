"""SEO plugins: which are on, where they keep texts, and what they write into a page."""

import html
import re

from .catalogue import Product, Shop

KEYS = {
    "yoast": ("_yoast_wpseo_title", "_yoast_wpseo_metadesc"),
    "rankmath": ("rank_math_title", "rank_math_description"),
    "seopress": ("_seopress_titles_title", "_seopress_titles_desc"),
    "aioseo": ("title", "description"),  # in a table of its own
}
MARKS = {
    "yoast": "This site is optimized with the Yoast SEO plugin v28.3",
    "rankmath": "Search Engine Optimization by Rank Math - https://rankmath.com/",
    "seopress": "seopress",
    "aioseo": "All in One SEO 4.9",
}


def plugins(shop: Shop) -> list[str]:
    """Those that are on."""
    as_is = shop.conditions
    on = {
        "yoast": shop.yoast,
        "rankmath": as_is.rankmath,
        "seopress": as_is.seopress,
        "aioseo": as_is.aioseo,
    }
    return [name for name, is_on in on.items() if is_on]


def author(shop: Shop) -> str:
    """The plugin that writes the heads of pages, "" where none does."""
    there = plugins(shop)
    chosen = shop.conditions.head_by
    return chosen if chosen in there else next(iter(there), "")


def title(shop: Shop, product: Product) -> str:
    """A page's title, its variables filled in; without a plugin the theme's."""
    name = html.unescape(product.name)
    if shop.conditions.theme_title:
        return shop.conditions.theme_title
    written = _written(shop, product, 0)
    known = {"title": name, "sep": "-", "sitename": shop.name, "page": ""}
    filled = re.sub(r"%%(\w+)%%", lambda m: known.get(m[1], ""), written)
    return " ".join(filled.split()) if filled else f"{name} – {shop.name}"


def description(shop: Shop, product: Product) -> str:
    """Its meta description, "" where it has none."""
    return _written(shop, product, 1)


def _written(shop: Shop, product: Product, part: int) -> str:
    name = author(shop)
    key = KEYS.get(name, ("", ""))[part]
    if name == "aioseo":
        return str(shop.aioseo.get(str(product.id), {}).get(key) or "")
    value = product.meta_value(key)
    return value if isinstance(value, str) else ""
