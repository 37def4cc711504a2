"""A supplemental feed for Merchant Center: which titles and descriptions a model wrote.

Source: support.google.com/merchants, "Structured title" (6324415) and "Structured description".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter
from xml.etree import ElementTree as ET

from app.domain.catalog import Field, Product, Variant
from app.domain.errors import Invalid
from app.domain.richtext import plain
from app.domain.shortening import at_word
from app.domain.stores import Platform

G = "http://base.google.com/ns/1.0"
AI = "trained_algorithmic_media"
MOST_TITLE_CHARS = 150
MOST_DESCRIPTION_CHARS = 5_000
MOST_PATTERN_CHARS = 80
PLACES = frozenset({"product", "variant", "sku"})
USUAL_IDS: Mapping[Platform, str] = {
    Platform.SHOPIFY: "shopify_US_{product}_{variant}",  # Shopify's Google channel, by country
    Platform.WOOCOMMERCE: "gla_{variant}",  # Google for WooCommerce
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of the feed. A text is "" where no model wrote it."""

    id: str
    title: str
    description: str


def ensure_ids(pattern: str) -> str:
    """The pattern by which the feed's items are numbered.

    Raises:
        Invalid: too long, or it tells no two items apart.
    """
    try:
        places = [part[1:] for part in Formatter().parse(pattern) if part[1] is not None]
    except ValueError:
        places = []
    # a width or a conversion is nothing that an item's number needs
    is_plain = all(name in PLACES and not form and not turn for name, form, turn in places)
    tells_apart = any(name != "product" for name, _form, _turn in places)
    if not (is_plain and tells_apart) or len(pattern) > MOST_PATTERN_CHARS:
        raise Invalid("no pattern of item numbers", {"ids": "pattern"})
    return pattern.strip()


def entries(
    product: Product, written: Mapping[Field, str], pattern: str, *, seo_titles: bool
) -> Iterable[Entry]:
    """An item for each variant of a product whose texts a model wrote.

    `seo_titles`: where the title is the shop's own, the SEO title stands for it.
    """
    title = written.get(Field.TITLE, "")
    if seo_titles:
        title = title or written.get(Field.SEO_TITLE, "")
    title = _cut(title, MOST_TITLE_CHARS)
    description = _cut(plain(written.get(Field.DESCRIPTION, "")), MOST_DESCRIPTION_CHARS)
    if title or description:
        for variant in product.variants:
            yield Entry(_number(pattern, product, variant), title, description)


def _number(pattern: str, product: Product, variant: Variant) -> str:
    return pattern.format(
        product=product.remote_id.rpartition("/")[2],
        variant=variant.remote_id.rpartition("/")[2],
        sku=variant.sku,
    )


def _cut(text: str, most: int) -> str:
    said = " ".join("".join(sign for sign in text if sign.isprintable() or sign.isspace()).split())
    return at_word(said, lambda part: len(part) <= most)


def feed(shop: str, url: str, items: Iterable[Entry]) -> bytes:
    """The feed as RSS 2.0 in UTF-8."""
    ET.register_namespace("g", G)
    root = ET.Element("rss", version="2.0")
    channel = ET.SubElement(root, "channel")
    for name, text in (("title", shop), ("link", url), ("description", "Rooz Auto")):
        ET.SubElement(channel, name).text = text
    for item in items:
        node = ET.SubElement(channel, "item")
        ET.SubElement(node, f"{{{G}}}id").text = item.id
        for name, text in (("title", item.title), ("description", item.description)):
            if text:
                said = ET.SubElement(node, f"{{{G}}}structured_{name}")
                ET.SubElement(said, f"{{{G}}}digital_source_type").text = AI
                ET.SubElement(said, f"{{{G}}}content").text = text
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))
