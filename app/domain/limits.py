"""How long a text may be, and how long it reads well, per platform and field."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalog import Field, Kind, Product
from app.domain.services import Service
from app.domain.stores import Platform
from app.domain.texts import SlotBrief


@dataclass(frozen=True, slots=True)
class Limit:
    """`most` characters are the hard end. `good` (least, most) reads well.

    `good` counts words for descriptions and characters for all else.
    """

    most: int
    good: tuple[int, int]


SHOPIFY: Mapping[Field, Limit] = {
    # no hard number is documented; 150-400 words are advised, and 60 are the least that helps
    Field.DESCRIPTION: Limit(20_000, (60, 400)),
    Field.SHORT_DESCRIPTION: Limit(2_000, (8, 60)),
    # Shopify's admin stops at 70 and the theme adds the shop's name; over 60 Google cuts
    Field.SEO_TITLE: Limit(70, (20, 60)),
    # Shopify's admin stops at 320; about 160 are shown
    Field.META_DESCRIPTION: Limit(320, (70, 160)),
    # Yoast: more than four words of weight are too many; longer ones nobody types
    Field.FOCUS_KEYWORD: Limit(100, (3, 60)),
    # fileUpdate refuses more than 512 (ALT_VALUE_LIMIT_EXCEEDED); screen readers like up to 125
    Field.ALT_TEXT: Limit(512, (5, 125)),
}

WOOCOMMERCE: Mapping[Field, Limit] = {
    **SHOPIFY,
    # Yoast: a meta description is short up to 120 and long over 156 characters
    Field.META_DESCRIPTION: Limit(320, (70, 156)),
}

LIMITS: Mapping[Platform, Mapping[Field, Limit]] = {
    Platform.SHOPIFY: SHOPIFY,
    Platform.WOOCOMMERCE: WOOCOMMERCE,
}
TITLE_GOOD_CHARS = 60
DRAFT_WORDS = {Field.DESCRIPTION: (60, 160), Field.SHORT_DESCRIPTION: (8, 40)}
# a listing's text stands above its products and must not push them off the screen
LISTING = Limit(20_000, (25, 150))
LISTING_WORDS = (25, 80)


def limit(field: Field, platform: Platform) -> Limit:
    """The limit of a field on a platform."""
    return LIMITS[platform][field]


def described(kind: Kind, platform: Platform) -> Limit:
    """The limit of a description, of a product or of a page that lists them."""
    return limit(Field.DESCRIPTION, platform) if kind is Kind.PRODUCT else LISTING


def length(text: str) -> int:
    """Characters as a reader sees them: marks that sit on a letter don't count."""
    return sum(1 for sign in text if not unicodedata.combining(sign))


def briefs(
    service: Service, product: Product, platform: Platform, *, keeps_seo: bool = True
) -> tuple[SlotBrief, ...]:
    """What to ask of a writer: each text of the service for this product."""
    pictures = {image.id: number for number, image in enumerate(product.images, start=1)}
    wanted = []
    for slot in service.slots(product, platform, keeps_seo=keeps_seo):
        good = limit(slot.field, platform)
        about = ""
        if slot.image_id is not None:
            about = f"image {pictures[slot.image_id]} of {len(pictures)}"
        # what is counted in characters must also be shown whole
        most = good.most if slot.field in DRAFT_WORDS else good.good[1]
        words = DRAFT_WORDS.get(slot.field)
        if words and product.kind is not Kind.PRODUCT:
            words = LISTING_WORDS
        wanted.append(SlotBrief(slot, most, words, about))
    return tuple(wanted)
