"""Page builders: where what a shopper reads of a product doesn't stand in its description."""

import re

from app.domain.catalog import Product

BUILDER = "builder"
"""The source of the attribute that names what a product's page is built with."""

# shortcodes that lay a whole page out, text and all
_LAYOUTS = {
    "WPBakery": re.compile(r"\[vc_(?:row|section)\b"),
    "Divi": re.compile(r"\[et_pb_section\b"),
    "Avada": re.compile(r"\[fusion_builder_container\b"),
}


def builder(product: Product) -> str:
    """What the product's page is built with; "" where its description is what shoppers read."""
    for attribute in product.attributes:
        if attribute.source == BUILDER:
            return attribute.values[0]
    found = (name for name, layout in _LAYOUTS.items() if layout.search(product.description))
    return next(found, "")
