"""Which language a product's texts are in, where the shop says so; it is never guessed from them.

WPML and Polylang both put `lang` and `translations` into a product. WPML lists those of one
language alone unless it is asked for all; Polylang lists all, and knows no language of that name.

Source: polylang.pro/doc/rest-api; wpml.org, "Using WordPress REST API with WooCommerce
Multilingual"; woocommerce-multilingual, classes/Rest/Wrapper (4.2 left a product out of its own
translations, later ones list it among them).
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

WPML, POLYLANG = "wpml", "polylang"
_HTML_LANG = re.compile(rb"<html\b[^>]*?\slang=[\"']([^\"']+)[\"']", re.IGNORECASE)
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)


def language_of(node: Mapping[str, Any]) -> str:
    """The language as a store's own is named, such as "de"; "" where it is the store's."""
    lang, translations = node.get("lang"), node.get("translations")
    # another plugin may have a `lang` of its own, which means whatever it likes; PHP's JSON of an
    # empty map is a list
    if not isinstance(lang, str) or not (isinstance(translations, Mapping) or translations == []):
        return ""
    code = _CODE.fullmatch(lang)
    return code[1].lower() if code and all(map(_CODE.fullmatch, translations)) else ""


def site_language(page: bytes) -> str:
    """The site's own language as each of its pages names it, such as "de"; "" where none does."""
    found = _HTML_LANG.search(page)
    code = _CODE.fullmatch(found[1].decode("ascii", "replace")) if found else None
    return code[1].lower() if code else ""


def plugin_of(namespaces: Iterable[str]) -> str:
    """The plugin that keeps languages apart, by what a shop's REST index tells; "" is none."""
    known = {namespace.partition("/")[0] for namespace in namespaces}
    if WPML in known:
        return WPML
    return POLYLANG if "pll" in known else ""


def of_all(plugin: str) -> dict[str, object]:
    """What a list is asked with, so that it tells of the products of all languages."""
    return {"lang": "all"} if plugin == WPML else {}
