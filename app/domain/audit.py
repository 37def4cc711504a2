"""The audit: what a product's texts lack, what that costs its score, and what mends it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.domain.catalog import Field, Kind, Product
from app.domain.counting import length
from app.domain.limits import TITLE_GOOD_CHARS, described, limit
from app.domain.pictures import only_adorns
from app.domain.questions import is_poor
from app.domain.richtext import plain, words
from app.domain.services import ServiceCode, has_seo, has_short_description
from app.domain.stores import Platform

AUDIT_VERSION = 2  # raised with each change of what is found, costed or counted: all are seen anew
DESCRIBED = frozenset({Kind.PRODUCT, Kind.COLLECTION, Kind.TAG})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is missing, weak or too long. `cost` is what it takes off the score of 100."""

    code: str
    severity: str  # "bad" or "warn"
    cost: int
    service: ServiceCode | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Audit:
    """A product's score, 0 to 100, and why it isn't higher."""

    score: int
    findings: tuple[Finding, ...]


def audit(product: Product, platform: Platform) -> Audit:
    """Judge a product's texts.

    Of 100 points the description is worth 40 (25 for being long enough), the SEO title and the meta
    description 20 each, alt texts 15 in proportion to the images that lack one, the title 5. What a
    page or an article says is its author's business; what search shows of it is judged.
    """
    findings = (
        *(_description(product, platform) if product.kind in DESCRIBED else ()),
        *(_seo_title(product, platform) if has_seo(product, platform) else ()),
        *(_meta_description(product, platform) if has_seo(product, platform) else ()),
        *(_images(product, platform) if product.kind is Kind.PRODUCT else ()),
        *_title(product),
    )
    return Audit(max(0, 100 - sum(finding.cost for finding in findings)), findings)


def seen(product: Product, platform: Platform) -> tuple[Finding, ...]:
    """What of a product a visitor can judge: its description, its title, and whether it is shown.

    For products of which nobody but their shop knows the rest.
    """
    found = (*_description(product, platform), *_images(product, platform), *_title(product))
    return tuple(finding for finding in found if finding.code not in _UNSEEN)


_UNSEEN = frozenset({"short_description_missing", "few_facts", "alt_text_missing", "alt_text_long"})


def _description(product: Product, platform: Platform) -> Iterator[Finding]:
    least, most = described(product.kind, platform).good
    count = words(product.description)
    mends = ServiceCode.DESCRIPTION
    if not count:
        yield Finding("description_missing", "bad", 40, mends)
    elif count < least:
        cost = 25 - 15 * count // least
        yield Finding("description_short", "bad", cost, mends, {"words": count, "least": least})
    elif count > most:
        yield Finding("description_long", "warn", 5, None, {"words": count, "most": most})
    if has_short_description(product, platform) and not plain(product.short_description or ""):
        yield Finding("short_description_missing", "warn", 5, mends)
    if is_poor(product):
        yield Finding("few_facts", "warn", 0)


def _seo_title(product: Product, platform: Platform) -> Iterator[Finding]:
    least, most = limit(Field.SEO_TITLE, platform).good
    text = (product.seo_title or "").strip()
    chars = _chars(text)
    numbers = {"chars": chars, "least": least, "most": most}
    if not text:
        yield Finding("seo_title_missing", "bad", 20, ServiceCode.SEO)
    elif chars > most:
        yield Finding("seo_title_long", "warn", 8, ServiceCode.SEO, numbers)
    elif chars < least:
        yield Finding("seo_title_short", "warn", 5, ServiceCode.SEO, numbers)


def _meta_description(product: Product, platform: Platform) -> Iterator[Finding]:
    least, most = limit(Field.META_DESCRIPTION, platform).good
    text = (product.meta_description or "").strip()
    chars = _chars(text)
    numbers = {"chars": chars, "least": least, "most": most}
    if not text:
        yield Finding("meta_description_missing", "bad", 20, ServiceCode.SEO)
    elif chars > most:
        yield Finding("meta_description_long", "warn", 8, ServiceCode.SEO, numbers)
    elif chars < least:
        yield Finding("meta_description_short", "warn", 5, ServiceCode.SEO, numbers)


def _images(product: Product, platform: Platform) -> Iterator[Finding]:
    total = len(product.images)
    if not total:
        yield Finding("image_missing", "warn", 5)
        return
    missing = sum(
        not (image.alt or "").strip() and not only_adorns(image) for image in product.images
    )
    most = limit(Field.ALT_TEXT, platform).good[1]
    long = sum(_chars(image.alt or "") > most for image in product.images)
    numbers = {"missing": missing, "images": total}
    if missing:
        cost = max(1, 15 * missing // total)
        yield Finding("alt_text_missing", "bad", cost, ServiceCode.SEO, numbers)
    if long:
        yield Finding("alt_text_long", "warn", 2, None, {"long": long, "most": most})


def _title(product: Product) -> Iterator[Finding]:
    title = product.title.strip()
    if not title:
        yield Finding("title_missing", "bad", 5)
    elif (chars := _chars(title)) > TITLE_GOOD_CHARS:
        numbers = {"chars": chars, "most": TITLE_GOOD_CHARS}
        yield Finding("title_long", "warn", 3, None, numbers)
    elif title.isupper() and len(title) > 8:  # noqa: PLR2004  a name such as "USB" may shout
        yield Finding("title_shouts", "warn", 3)


def _chars(text: str) -> int:
    return len(text) if text.isascii() else length(text)
