"""The fields of each channel: how it counts them, where it stops, what reads well, who says so."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.counting import Unit, count


class Channel(StrEnum):
    """Where a text is shown. Search means the title and the lines below it in a list of results."""

    SHOPIFY = "shopify"
    WOOCOMMERCE = "woocommerce"
    SEARCH = "search"
    YOAST = "yoast"
    RANK_MATH = "rank_math"
    AIOSEO = "aioseo"
    MERCHANT_CENTER = "merchant_center"
    GOOGLE_ADS = "google_ads"
    PERFORMANCE_MAX = "performance_max"
    DEMAND_GEN = "demand_gen"
    META_ADS = "meta_ads"
    X = "x"
    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    LINKEDIN = "linkedin"
    PINTEREST = "pinterest"
    TIKTOK = "tiktok"
    THREADS = "threads"
    EMAIL = "email"


class Part(StrEnum):
    """A text of a channel; those of a product are named as its fields are."""

    TITLE = "title"
    HANDLE = "handle"
    DESCRIPTION = "description"
    SHORT_DESCRIPTION = "short_description"
    SEO_TITLE = "seo_title"
    META_DESCRIPTION = "meta_description"
    FOCUS_KEYWORD = "focus_keyword"
    ALT_TEXT = "alt_text"
    PARAGRAPH = "paragraph"
    HEADLINE = "headline"
    LONG_HEADLINE = "long_headline"
    PATH = "path"
    BUSINESS_NAME = "business_name"
    PROMOTION_TITLE = "promotion_title"
    PRIMARY_TEXT = "primary_text"
    POST = "post"
    PHOTO_POST = "photo_post"
    HASHTAGS = "hashtags"
    SUBJECT = "subject"
    PREHEADER = "preheader"


@dataclass(frozen=True, slots=True)
class Rule:
    """One limit. More than `most` is refused there; `good` (least, most) is what reads well.

    `source` is a page, or the file of the program that counts; "ours" is a limit of our own.
    """

    channel: Channel
    part: Part
    unit: Unit
    most: int | None
    good: tuple[int, int] | None
    source: str


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a text breaks: `counted` of the rule's unit. Hard: the channel refuses it."""

    rule: Rule
    counted: int
    is_hard: bool

    @property
    def allowed(self) -> int:
        """What would have been enough, or little enough."""
        if self.is_hard:
            return self.rule.most or 0
        least, most = self.rule.good or (0, 0)
        return most if self.counted > most else least


_G, _U, _W, _PX = Unit.GRAPHEMES, Unit.UTF16, Unit.WORDS, Unit.PIXELS
_LETTERS = "lettercounter.org/blog/shopify-product-description-length"
_SHOPIFY_SEO = "shopifyranked.com/shopify-seo/title-tags"
_YOAST = "Yoast SEO, packages/yoastseo/src/scoring/assessments/seo"
_RANK_MATH = "Rank Math, assets/admin/src/analyzer/analysis"
_AIOSEO = "All in One SEO, src/app/tru-seo"
_RSA = (
    "developers.google.com/google-ads/api/docs/responsive-search-ads/create-responsive-search-ads"
)
_PMAX = "marketingskills.pages.dev/skills/ad-creative/references/platform-specs"
_META = "adsuploader.com/blog/meta-ad-copy-specs"
_BUFFER = "developers.buffer.com/guides/character-limits"
_UPLOAD = "docs.upload-post.com/resources/character-limits"
_MERCHANT = "support.google.com/merchants/answer/6324415"
_MAIL = "design.intuit.com/quickbooks/marketing/email/content-in-email"

RULES: tuple[Rule, ...] = (
    Rule(Channel.SHOPIFY, Part.TITLE, _G, 255, (1, 60), _LETTERS),
    Rule(Channel.SHOPIFY, Part.HANDLE, _G, 255, (1, 75), _LETTERS),
    # no hard number is documented; 150-400 words are advised, and 60 are the least that helps
    Rule(Channel.SHOPIFY, Part.DESCRIPTION, _G, 20_000, None, "ours"),
    Rule(Channel.SHOPIFY, Part.DESCRIPTION, _W, None, (60, 400), _LETTERS),
    # the admin stops at 70; over 60 Google cuts
    Rule(Channel.SHOPIFY, Part.SEO_TITLE, _G, 70, (20, 60), _SHOPIFY_SEO),
    # the admin stops at 320; about 160 are shown
    Rule(Channel.SHOPIFY, Part.META_DESCRIPTION, _G, 320, (70, 160), _SHOPIFY_SEO),
    # fileUpdate refuses more (ALT_VALUE_LIMIT_EXCEEDED); screen readers like up to 125
    Rule(Channel.SHOPIFY, Part.ALT_TEXT, _G, 512, (5, 125), "shopify.dev, FileErrorCode"),
    Rule(Channel.WOOCOMMERCE, Part.TITLE, _G, 255, (1, 60), "ours"),
    Rule(Channel.WOOCOMMERCE, Part.HANDLE, _G, 200, (1, 75), "WordPress, wp_posts.post_name"),
    Rule(Channel.WOOCOMMERCE, Part.DESCRIPTION, _G, 20_000, None, "ours"),
    Rule(Channel.WOOCOMMERCE, Part.DESCRIPTION, _W, None, (60, 400), _LETTERS),
    Rule(Channel.WOOCOMMERCE, Part.SHORT_DESCRIPTION, _G, 2_000, None, "ours"),
    Rule(Channel.WOOCOMMERCE, Part.SHORT_DESCRIPTION, _W, None, (8, 60), "ours"),
    Rule(Channel.WOOCOMMERCE, Part.SEO_TITLE, _G, 70, (20, 60), "ours, as Shopify's"),
    Rule(Channel.WOOCOMMERCE, Part.META_DESCRIPTION, _G, 320, (70, 156), "ours, as Shopify's"),
    # Yoast: more than four words of weight are too many; longer ones nobody types
    Rule(Channel.WOOCOMMERCE, Part.FOCUS_KEYWORD, _G, 100, (3, 60), _YOAST),
    Rule(Channel.WOOCOMMERCE, Part.ALT_TEXT, _G, 512, (5, 125), "ours, as Shopify's"),
    Rule(Channel.SEARCH, Part.SEO_TITLE, _PX, None, (1, 600), f"{_YOAST}/PageTitleWidthAssessment"),
    Rule(
        Channel.YOAST, Part.SEO_TITLE, _PX, None, (400, 600), f"{_YOAST}/PageTitleWidthAssessment"
    ),
    Rule(
        *(Channel.YOAST, Part.META_DESCRIPTION, _G, None, (121, 156)),
        f"{_YOAST}/MetaDescriptionLengthAssessment",
    ),
    Rule(Channel.YOAST, Part.ALT_TEXT, _G, None, (11, 199), "Yoast SEO, altTextLength.js"),
    Rule(Channel.RANK_MATH, Part.HANDLE, _G, None, (1, 75), _RANK_MATH),
    Rule(Channel.RANK_MATH, Part.PARAGRAPH, _W, None, (1, 120), _RANK_MATH),
    Rule(Channel.AIOSEO, Part.SEO_TITLE, _G, None, (1, 60), _AIOSEO),
    Rule(Channel.AIOSEO, Part.META_DESCRIPTION, _G, None, (1, 160), _AIOSEO),
    Rule(Channel.AIOSEO, Part.PARAGRAPH, _W, None, (1, 120), _AIOSEO),
    Rule(Channel.MERCHANT_CENTER, Part.TITLE, _G, 150, (1, 150), _MERCHANT),
    Rule(
        *(Channel.MERCHANT_CENTER, Part.DESCRIPTION, _G, 5_000, None),
        "developers.google.com/merchant/api, StructuredDescription",
    ),
    Rule(
        *(Channel.MERCHANT_CENTER, Part.PROMOTION_TITLE, _G, 60, None),
        "support.google.com/merchants/answer/13838102",
    ),
    Rule(Channel.DEMAND_GEN, Part.TITLE, _W, None, (1, 10), "cherylroll.com/?p=1617"),
    Rule(Channel.GOOGLE_ADS, Part.HEADLINE, Unit.DOUBLE_WIDTH, 30, None, _RSA),
    Rule(Channel.GOOGLE_ADS, Part.DESCRIPTION, Unit.DOUBLE_WIDTH, 90, None, _RSA),
    Rule(Channel.GOOGLE_ADS, Part.PATH, Unit.DOUBLE_WIDTH, 15, None, _RSA),
    Rule(Channel.PERFORMANCE_MAX, Part.HEADLINE, Unit.DOUBLE_WIDTH, 30, None, _PMAX),
    Rule(Channel.PERFORMANCE_MAX, Part.LONG_HEADLINE, Unit.DOUBLE_WIDTH, 90, None, _PMAX),
    Rule(Channel.PERFORMANCE_MAX, Part.DESCRIPTION, Unit.DOUBLE_WIDTH, 90, None, _PMAX),
    Rule(Channel.PERFORMANCE_MAX, Part.BUSINESS_NAME, Unit.DOUBLE_WIDTH, 25, None, _PMAX),
    Rule(Channel.META_ADS, Part.PRIMARY_TEXT, _U, 2_200, (1, 125), _META),
    Rule(Channel.META_ADS, Part.HEADLINE, _U, None, (1, 40), _META),
    Rule(Channel.META_ADS, Part.DESCRIPTION, _U, None, (1, 30), _META),
    Rule(
        *(Channel.X, Part.POST, Unit.WEIGHTED, 280, None),
        "docs.x.com/fundamentals/counting-characters",
    ),
    # it states 2,200; programs that post there stop at 2,196
    Rule(Channel.INSTAGRAM, Part.POST, _U, 2_196, (1, 125), _BUFFER),
    # since December 2025; 30 before
    Rule(Channel.INSTAGRAM, Part.HASHTAGS, Unit.HASHTAGS, 5, None, _UPLOAD),
    Rule(Channel.INSTAGRAM, Part.ALT_TEXT, _U, 1_000, None, _UPLOAD),
    Rule(Channel.FACEBOOK, Part.POST, _U, 63_206, (1, 5_000), _BUFFER),
    Rule(Channel.LINKEDIN, Part.POST, _U, 3_000, (1, 210), _BUFFER),
    Rule(Channel.PINTEREST, Part.TITLE, _U, 100, None, _BUFFER),
    Rule(Channel.PINTEREST, Part.POST, _U, 500, None, _BUFFER),
    Rule(Channel.TIKTOK, Part.POST, _U, 2_200, None, _UPLOAD),
    Rule(Channel.TIKTOK, Part.PHOTO_POST, _U, 4_000, None, _UPLOAD),
    Rule(Channel.THREADS, Part.POST, _U, 500, None, _BUFFER),
    Rule(Channel.THREADS, Part.HASHTAGS, Unit.HASHTAGS, 1, None, _BUFFER),
    Rule(Channel.EMAIL, Part.SUBJECT, _G, None, (28, 50), _MAIL),
    Rule(Channel.EMAIL, Part.SUBJECT, _W, None, (1, 8), _MAIL),
    Rule(Channel.EMAIL, Part.PREHEADER, _G, None, (40, 70), _MAIL),
)


def rules(channel: Channel, part: Part) -> tuple[Rule, ...]:
    """The limits of one text of a channel; one for each unit that it counts."""
    return tuple(rule for rule in RULES if (rule.channel, rule.part) == (channel, part))


def breaches(text: str, channel: Channel, part: Part) -> Iterator[Breach]:
    """The limits that a plain text breaks, as the channel counts them."""
    for rule in rules(channel, part):
        counted = count(text, rule.unit)
        if rule.most is not None and counted > rule.most:
            yield Breach(rule, counted, is_hard=True)
        elif rule.good and not rule.good[0] <= counted <= rule.good[1]:
            yield Breach(rule, counted, is_hard=False)
