"""How long a text may be, and how long it reads well, per platform and field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import HTML_FIELDS, Field, Kind, Product, Slot
from app.domain.channels import Channel, Part, rules
from app.domain.counting import Unit, length, pixels
from app.domain.modes import in_mode
from app.domain.pictures import told_of
from app.domain.richtext import reading
from app.domain.services import Service
from app.domain.stores import Platform
from app.domain.texts import Mode, SlotBrief
from app.domain.zones import running


@dataclass(frozen=True, slots=True)
class Limit:
    """`most` characters are the hard end. `good` (least, most) reads well.

    `good` counts words for descriptions and characters for all else.
    """

    most: int
    good: tuple[int, int]


CHANNELS: Mapping[Platform, Channel] = {
    Platform.SHOPIFY: Channel.SHOPIFY,
    Platform.WOOCOMMERCE: Channel.WOOCOMMERCE,
}
DRAFT_WORDS = {Field.DESCRIPTION: (60, 160), Field.SHORT_DESCRIPTION: (8, 40)}
# a listing's text stands above its products and must not push them off the screen
LISTING = Limit(20_000, (25, 150))
SHORTEST_TITLE, SHORTEST_PX = 30, 300  # a title is left so much, whatever a theme adds
LISTING_WORDS = (25, 80)


def _limits(channel: Channel) -> dict[Field, Limit]:
    found = {}
    for field in Field:
        by_unit = {rule.unit: rule for rule in rules(channel, Part(field))}
        good = by_unit.get(Unit.WORDS if field in HTML_FIELDS else Unit.GRAPHEMES)
        hard = by_unit.get(Unit.GRAPHEMES)
        if hard and hard.most and good and good.good:
            found[field] = Limit(hard.most, good.good)
    return found


LIMITS: Mapping[Platform, Mapping[Field, Limit]] = {
    platform: _limits(channel) for platform, channel in CHANNELS.items()
}
TITLE_GOOD_CHARS = LIMITS[Platform.SHOPIFY][Field.TITLE].good[1]
_SHOWN_PX = rules(Channel.SEARCH, Part.SEO_TITLE)[0].good


def limit(field: Field, platform: Platform) -> Limit:
    """The limit of a field on a platform."""
    return LIMITS[platform][field]


def described(kind: Kind, platform: Platform) -> Limit:
    """The limit of a description, of a product or of a page that lists them."""
    return limit(Field.DESCRIPTION, platform) if kind is Kind.PRODUCT else LISTING


def excess(said: str, most_chars: int, most_px: int | None = None) -> str:
    """How much too long a plain text is, as "71 > 60" or "640 px > 600 px"; "" where it fits."""
    chars = length(said)
    if chars > most_chars:
        return f"{chars} > {most_chars}"
    if most_px is not None and (wide := pixels(said)) > most_px:
        return f"{wide} px > {most_px} px"
    return ""


def briefs(
    service: Service,
    product: Product,
    platform: Platform,
    *,
    keeps_seo: bool = True,
    locale: str = "",
    mode: Mode = Mode.REWRITE,
) -> tuple[SlotBrief, ...]:
    """What to ask of a writer: each text of the service for this product that the mode wants."""
    pictures = {image.id: (told_of(image, product), image.url) for image in product.images}
    wanted = []
    for slot in service.slots(product, platform, keeps_seo=keeps_seo, locale=locale):
        good = limit(slot.field, platform)
        about, picture = pictures[slot.image_id] if slot.image_id is not None else ("", "")
        # what is counted in characters must also be shown whole
        most = good.most if slot.field in (*DRAFT_WORDS, Field.TITLE) else good.good[1]
        source = _source(service, product, slot)
        words = None if source else DRAFT_WORDS.get(slot.field)
        if words and product.kind is not Kind.PRODUCT:
            words = LISTING_WORDS
        wide = _SHOWN_PX[1] if _SHOWN_PX and slot.field is Field.SEO_TITLE else None
        brief = SlotBrief(slot, most, words, about, wide, source, picture=picture)
        asked = in_mode(brief, product.text(slot), mode, good.good)
        wanted += [asked] if asked else []
    return tuple(wanted)


def beside(briefs: Sequence[SlotBrief], suffix: str) -> tuple[SlotBrief, ...]:
    """The same with room left for what the shop's theme adds to titles."""
    return tuple(
        replace(
            brief,
            max_chars=max(SHORTEST_TITLE, brief.max_chars - length(suffix)),
            max_px=brief.max_px and max(SHORTEST_PX, brief.max_px - pixels(suffix)),
        )
        if suffix and brief.slot.field is Field.SEO_TITLE
        else brief
        for brief in briefs
    )


def _source(service: Service, product: Product, slot: Slot) -> str:
    """What is to be translated: the shop's own words, without what stays as it is."""
    if not service.translates:
        return ""
    own = product.text(replace(slot, locale="")) or ""
    return reading(running(own) if slot.field in HTML_FIELDS else own, slot)
