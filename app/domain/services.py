"""The menu: what merchants can order, at what price, and what it writes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.pictures import only_adorns
from app.domain.stores import Platform


class ServiceCode(StrEnum):
    """How the menu's entries are known in code, forms and logs."""

    DESCRIPTION = "product_description"
    SEO = "seo"
    TRANSLATION = "translation"


class Task(StrEnum):
    """What a text model is asked to do; the router knows which model does it."""

    PRODUCT_DESCRIPTION = "product_description"
    REVIEWS_ANALYSIS = "reviews_analysis"
    SEO_BASIC = "seo_basic"
    CHATBOT = "chatbot"
    ADS_COPY = "ads_copy"
    SEO_ADVANCED = "seo_advanced"
    STRATEGIC_ANALYSIS = "strategic_analysis"
    TRANSLATION = "translation"
    JUDGE = "judge"
    SEE = "see"
    FIND = "find"


TRANSLATED = frozenset({Field.TITLE, Field.DESCRIPTION, Field.SEO_TITLE, Field.META_DESCRIPTION})
"""What a shop keeps in its other languages; a picture's text belongs to the picture."""
SEO_FIELDS = frozenset({Field.SEO_TITLE, Field.META_DESCRIPTION})


@dataclass(frozen=True, slots=True)
class Service:
    """An entry of the menu. `price_points` is a whole number for one product."""

    code: ServiceCode
    category: str
    price_points: int
    task: Task
    fields: tuple[Field, ...]
    kinds: frozenset[Kind] = frozenset({Kind.PRODUCT})

    @property
    def translates(self) -> bool:
        """Whether it says what a text says already, in another language."""
        return self.task is Task.TRANSLATION

    @property
    def asks_when_poor(self) -> bool:
        """Whether a product of which little is known gets questions in place of its prose."""
        return self.task is Task.PRODUCT_DESCRIPTION

    @property
    def needs_seo_plugin(self) -> bool:
        """Whether it writes texts that only an SEO plugin keeps, where the platform doesn't."""
        return Field.SEO_TITLE in self.fields and not self.translates

    def slots(
        self, product: Product, platform: Platform, *, keeps_seo: bool = True, locale: str = ""
    ) -> tuple[Slot, ...]:
        """Which texts of this product the service writes, in the order they are reviewed.

        `keeps_seo` is the store's, `locale` that of the translation they belong to. Where it has no
        place for a meta description, an empty short description has: it is what WooCommerce itself
        describes the product to search with.
        """
        slots: list[Slot] = []
        for field in self.places(product, platform, keeps_seo=keeps_seo, locale=locale):
            if field is Field.ALT_TEXT:
                # a merchant's own alt text is never rewritten unasked
                slots += [
                    Slot(field, image.id)
                    for image in product.images
                    if not (image.alt or "").strip() and not only_adorns(image)
                ]
            elif field is not Field.FOCUS_KEYWORD or not (product.focus_keyword or "").strip():
                # nor is a focus keyword: it is the merchant's plan
                slots.append(Slot(field))
        return tuple(self._in_locale(slots, product, locale))

    def _in_locale(self, slots: Sequence[Slot], product: Product, locale: str) -> Iterator[Slot]:
        for slot in slots:
            if not self.translates or (product.text(slot) or "").strip():
                yield replace(slot, locale=locale)

    def places(
        self, product: Product, platform: Platform, *, keeps_seo: bool = True, locale: str = ""
    ) -> tuple[Field, ...]:
        """The fields of the product that the service may write, whatever stands in them."""
        has_place = keeps_seo and has_seo(product, platform)
        has = {
            Field.SHORT_DESCRIPTION: has_short_description(product, platform),
            **dict.fromkeys(SEO_FIELDS, has_place),
            Field.FOCUS_KEYWORD: has_place and platform is Platform.WOOCOMMERCE,
            Field.ALT_TEXT: bool(product.images),
        }
        found = [field for field in self.fields if has.get(field, True)]
        stands_in = has_free_excerpt(product, platform) and not has_place
        if stands_in and Field.META_DESCRIPTION in self.fields:
            found.insert(0, Field.SHORT_DESCRIPTION)
        return tuple(f for f in found if (f in TRANSLATED if locale else f is not Field.TITLE))


def has_short_description(product: Product, platform: Platform) -> bool:
    """Whether such a text has a place: WooCommerce's products alone have one."""
    return platform is Platform.WOOCOMMERCE and product.kind is Kind.PRODUCT


def has_free_excerpt(product: Product, platform: Platform) -> bool:
    """Whether its short description is free to be written.

    Source: WooCommerce's WC_Structured_Data::generate_product_data.
    """
    is_empty = not (product.short_description or "").strip()
    return has_short_description(product, platform) and is_empty


def has_seo(product: Product, platform: Platform) -> bool:
    """Whether SEO texts of it can be written: those of WooCommerce's categories and tags can't.

    Plugins keep them where its API doesn't reach (Yoast in an option, others in a term's meta).
    """
    return platform is not Platform.WOOCOMMERCE or product.kind is Kind.PRODUCT


MENU: tuple[Service, ...] = (
    Service(
        ServiceCode.DESCRIPTION,
        "content",
        2,
        Task.PRODUCT_DESCRIPTION,
        (Field.DESCRIPTION, Field.SHORT_DESCRIPTION),
        # a page or an article is the shop's own voice; only its SEO texts are written for it
        frozenset({Kind.PRODUCT, Kind.COLLECTION, Kind.TAG}),
    ),
    Service(
        ServiceCode.SEO,
        "content",
        3,
        Task.SEO_BASIC,
        (Field.SEO_TITLE, Field.META_DESCRIPTION, Field.FOCUS_KEYWORD, Field.ALT_TEXT),
        frozenset(Kind),
    ),
    Service(
        ServiceCode.TRANSLATION,
        "content",
        1,
        Task.TRANSLATION,
        (
            Field.TITLE,
            Field.DESCRIPTION,
            Field.SHORT_DESCRIPTION,
            Field.SEO_TITLE,
            Field.META_DESCRIPTION,
        ),
        frozenset(Kind),
    ),
)
"""The owner's menu as far as it is served; the table `services` may give other prices."""
