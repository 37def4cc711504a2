"""Products as a shop has them, whichever platform it runs on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.ids import ImageId, ProductId, RemoteId, StoreId, VariantId
from app.domain.reviews import NO_REVIEWS, Reviews


class Kind(StrEnum):
    """What of a shop has texts of its own: its products, and the other pages it shows them on."""

    PRODUCT = "product"
    COLLECTION = "collection"  # WooCommerce: a category
    TAG = "tag"
    PAGE = "page"
    ARTICLE = "article"


class Field(StrEnum):
    """A text of a product that we can write, in the order of review."""

    TITLE = "title"
    DESCRIPTION = "description"
    SHORT_DESCRIPTION = "short_description"
    SEO_TITLE = "seo_title"
    META_DESCRIPTION = "meta_description"
    FOCUS_KEYWORD = "focus_keyword"  # what an SEO plugin judges a page by; shoppers never see it
    HANDLE = "handle"
    ALT_TEXT = "alt_text"


HTML_FIELDS = frozenset({Field.DESCRIPTION, Field.SHORT_DESCRIPTION})


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One place for a text in a product: a field, and for alt texts the image it belongs to.

    `locale` is "" for the shop's own language, else that of a translation, as the shop names it.
    """

    field: Field
    image_id: ImageId | None = None
    locale: str = ""

    def __str__(self) -> str:
        """As it stands in logs and in forms: `seo_title`, `alt_text:<image id>`, `title@fr`."""
        place = str(self.field) if self.image_id is None else f"{self.field}:{self.image_id}"
        return f"{place}@{self.locale}" if self.locale else place


class ProductStatus(StrEnum):
    """Whether shoppers can see the product."""

    ACTIVE = "active"
    HIDDEN = "hidden"  # draft, private, archived, unlisted
    TRASHED = "trashed"


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of a product. `alt` None: the shop has no such text; "" is a text that is empty."""

    id: ImageId
    remote_id: RemoteId
    url: str
    alt: str | None
    position: int


@dataclass(frozen=True, slots=True)
class Variant:
    """One buyable form of a product. `options` are (name, value) in the shop's order."""

    id: VariantId
    remote_id: RemoteId
    title: str
    sku: str
    gtin: str
    price: Decimal | None
    options: tuple[tuple[str, str], ...]
    position: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named fact of the shop's own: an attribute, a metafield, a measure with its unit.

    `source` is where the merchant finds it: "attribute", "metafield", "weight", "dimensions".
    """

    name: str
    values: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A product's text in another language of the shop. Outdated: its original changed since."""

    locale: str
    field: Field
    text: str
    is_outdated: bool = False


@dataclass(frozen=True, slots=True)
class Product:
    """A product as the shop last told us. `None` is absent, which is not empty.

    `language` is what its texts are in, where the shop tells it of each product; "" is the store's.
    `focus_keyword` is the phrase by which it is to be found, where an SEO plugin keeps one.
    `reviews` are read by themselves and kept whatever becomes of the rest.

    A collection, page or article of the shop is one as well: it has the same texts, and they are
    audited, written, reviewed, published and taken back in the same way.
    """

    id: ProductId
    store_id: StoreId
    remote_id: RemoteId
    title: str
    handle: str
    url: str
    status: ProductStatus
    vendor: str
    product_type: str
    description: str
    short_description: str | None
    seo_title: str | None
    meta_description: str | None
    tags: tuple[str, ...]
    categories: tuple[str, ...]
    attributes: tuple[Attribute, ...]
    options: tuple[tuple[str, tuple[str, ...]], ...]
    variants: tuple[Variant, ...]
    images: tuple[Image, ...]
    updated_at: datetime
    kind: Kind = Kind.PRODUCT
    translations: tuple[Translation, ...] = ()
    language: str = ""
    focus_keyword: str | None = None
    reviews: Reviews = NO_REVIEWS

    def text(self, slot: Slot) -> str | None:
        """What stands in the slot now; None where nothing was ever set, or the image is gone."""
        if slot.locale:
            return next(
                (t.text for t in self.translations if (t.locale, t.field) == _place(slot)), None
            )
        if slot.image_id is not None:
            return next((image.alt for image in self.images if image.id == slot.image_id), None)
        texts = {
            Field.TITLE: self.title,
            Field.DESCRIPTION: self.description,
            Field.SHORT_DESCRIPTION: self.short_description,
            Field.SEO_TITLE: self.seo_title,
            Field.META_DESCRIPTION: self.meta_description,
            Field.FOCUS_KEYWORD: self.focus_keyword,
            Field.HANDLE: self.handle,
        }
        return texts[slot.field]

    def with_texts(self, texts: Mapping[Slot, str | None]) -> "Product":
        """The product with these texts in their slots; a place that it doesn't have is left out."""
        images = tuple(
            replace(image, alt=texts.get(Slot(Field.ALT_TEXT, image.id), image.alt))
            for image in self.images
        )
        own = {
            str(slot.field): text or "" if slot.field in _NEVER_ABSENT else text
            for slot, text in texts.items()
            if slot.image_id is None and not slot.locale
        }
        told = {_place(slot): text for slot, text in texts.items() if slot.locale}
        kept = [t for t in self.translations if (t.locale, t.field) not in told]
        fresh = [Translation(*place, text) for place, text in told.items() if text is not None]
        translations = tuple(sorted((*kept, *fresh), key=lambda t: (t.locale, t.field)))
        # dataclasses know no "these of my fields"
        return replace(self, images=images, translations=translations, **own)  # type: ignore[arg-type]

    def has(self, slot: Slot) -> bool:
        """Whether the slot exists: an alt text has no place once its image is gone."""
        return slot.image_id is None or any(image.id == slot.image_id for image in self.images)


_NEVER_ABSENT = frozenset({Field.TITLE, Field.DESCRIPTION, Field.HANDLE})


def _place(slot: Slot) -> tuple[str, Field]:
    return slot.locale, slot.field
