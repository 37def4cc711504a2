"""Which language a product's texts are in, where the shop says so; it is never guessed from them.

Source: polylang.pro/doc/rest-api, and wpml.org's "Using WordPress REST API with WooCommerce
Multilingual": both put `lang` and `translations` into a product, and list the product itself among
its translations.
"""

import re
from collections.abc import Mapping
from typing import Any

_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)


def language_of(node: Mapping[str, Any]) -> str:
    """The language as a store's own is named, such as "de"; "" where it is the store's."""
    lang, translations = node.get("lang"), node.get("translations")
    # another plugin may have a `lang` of its own, which means whatever it likes
    if not isinstance(lang, str) or not isinstance(translations, Mapping):
        return ""
    code = _CODE.fullmatch(lang)
    return code[1].lower() if code and lang in translations else ""
