"""Analyses of rivals' shops in the merchant's words."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from flask_babel import get_locale, ngettext
from flask_babel import gettext as _

from app.domain.competitor_jobs import CompetitorJob, JobStatus
from app.domain.competitors import Availability, Money, Platform, RivalProduct, Source
from app.web import wording
from app.web.punctuation import listed_text, pair

PLATFORM_NAMES = {
    Platform.SHOPIFY: "Shopify",
    Platform.WOOCOMMERCE: "WooCommerce",
    Platform.MAGENTO: "Magento",
    Platform.PRESTASHOP: "PrestaShop",
    Platform.SHOPWARE: "Shopware",
    Platform.OPENCART: "OpenCart",
    Platform.BIGCOMMERCE: "BigCommerce",
    Platform.SQUARESPACE: "Squarespace",
    Platform.WIX: "Wix",
    Platform.SALLA: "Salla",
    Platform.ZID: "Zid",
}


def status(job: CompetitorJob) -> str:
    """Where a job stands."""
    return {
        JobStatus.PENDING: _("waiting"),
        JobStatus.RUNNING: _("at work"),
        JobStatus.DONE: _("done"),
        JobStatus.FAILED: _("nothing found"),
    }[job.status]


def outcome(code: str) -> str:
    """Why an analysis ended as it did, and what to do about it."""
    return {**_refusals(), **_troubles(), **_ends()}.get(code, _("The analysis didn’t work out."))


def fruitless(code: str) -> str:
    """Why an analysis found nothing at all."""
    return {
        "model_away": _(
            "Rules found no products, and the AI model couldn’t be asked. Try again later."
        ),
        "model_ceiling": _(
            "Rules found no products, and today’s money for AI models is spent. Try again tomorrow."
        ),
        "model_garbled": _("Rules found no products, and the AI model gave no answer of use."),
        "cancelled": _("You cancelled it before anything was found."),
    }.get(code, outcome(code))


def _refusals() -> Mapping[str, str]:
    return {
        "not_a_url": _("This isn’t the address of a shop. It looks like shop.example."),
        "private": _("This address isn’t on the public internet."),
        "file": _("This is a file, not a shop’s page. Give the shop’s address, or a product’s."),
        "marketplace": _(
            "This is a marketplace, which doesn’t let shops be read. Does the seller have a shop of"
            " their own? Give its address."
        ),
        "own_shop": _("This is your own shop. Its audit under Products is free."),
        "too_many": _("Enough analyses are under way. Wait until one of them is over."),
        "sites_today": _("Enough shops were analysed today. Go on tomorrow."),
        "pages_today": _("Enough pages were read today. Go on tomorrow."),
        "not_offered": _("This way of reading isn’t offered."),
    }


def _troubles() -> Mapping[str, str]:
    return {
        "blocked_by_shop": _("The shop blocks automated visits. We respect that."),
        "captcha": _("The shop asks visitors to prove that they are human, so it can’t be read."),
        "login_wall": _("The shop shows its products only to who signs in."),
        "robots_refuse": _("The shop asks programs not to read it (robots.txt). We respect that."),
        "needs_browser": _("The shop’s pages are empty without a browser, so they can’t be read."),
        "not_found": _("There is no such page. Check the address."),
        "asked_to_wait": _(
            "The shop is busy and asks programs to come back later. Try again tomorrow."
        ),
        "too_slow": _("The shop answers too slowly. Try again at another time."),
        "site_busy": _(
            "The shop is being read for somebody else just now. We ask it one thing at a time."
        ),
        "unreachable": _("The shop can’t be reached. Check the address, or try again later."),
        "nothing_found": _("No products were found. Try the address of a category or a product."),
    }


def _ends() -> Mapping[str, str]:
    return {
        "done": _("All that was found is here."),
        "cancelled": _("You cancelled it. What was found until then is here."),
        "out_of_time": _("The time was over. What was found until then is here."),
        "page_cap": _("Enough pages were read for one analysis; the shop has more."),
        "byte_cap": _("Enough was read for one analysis; the shop has more."),
        "blocked": _("The shop stopped answering. What was found until then is here."),
        "model_away": _(
            "What rules could read is here. The AI model couldn’t be asked for the rest."
        ),
        "model_ceiling": _(
            "What rules could read is here. Today’s money for AI models is spent, so the rest waits"
            " for an analysis on another day."
        ),
        "model_garbled": _(
            "All that could be read is here. On some pages the AI model gave no answer of use."
        ),
    }


def skipped(why: str, count: int) -> str:
    """Addresses that weren't read."""
    reasons = {
        "robots": _("left alone, as the shop asks"),
        "other_site": _("on another site"),
        "other_language": _("in another language"),
        "private": _("not on the public internet"),
        "not_a_page": _("not a page"),
        "too_big": _("too big"),
        "too_slow": _("too slow"),
        "gone": _("not there any more"),
        "blocked": _("blocked"),
        "login": _("behind a sign-in"),
        "needs_browser": _("empty without a browser"),
        "repeated": _("read already"),
        "trap": _("without an end"),
        "broken": _("unreadable"),
    }
    told = ngettext("%(num)d address", "%(num)d addresses", count)
    return pair(told, reasons.get(why, why))


def link(url: str) -> str:
    """A rival's address, if a browser may be sent there."""
    return url if url.startswith(("https://", "http://")) else ""


def price(money: Money) -> str:
    """An amount as people of the page's language write it."""
    return wording.price(money.amount, money.currency)


def amount(value: Decimal, currency: str) -> str:
    """The same of an amount and its currency."""
    return price(Money(value, currency))


def price_ranges(products: Iterable[RivalProduct]) -> list[tuple[Money, Money]]:
    """The lowest and the highest price in each currency."""
    found: dict[str, list[Money]] = {}
    for product in products:
        if product.price is not None:
            found.setdefault(product.price.value.currency, []).append(product.price.value)
    return [
        (min(each, key=lambda m: m.amount), max(each, key=lambda m: m.amount))
        for each in found.values()
    ]


def availability(value: Availability) -> str:
    """Whether a shopper can have it."""
    return {
        Availability.IN_STOCK: _("in stock"),
        Availability.OUT_OF_STOCK: _("out of stock"),
        Availability.PREORDER: _("can be ordered ahead"),
        Availability.BACKORDER: _("comes later"),
        Availability.DISCONTINUED: _("not sold any more"),
    }[value]


def source(value: Source) -> str:
    """Which part of a page said it."""
    return {
        Source.PLATFORM: _("the shop’s own product list"),
        Source.JSON_LD: _("data for search engines"),
        Source.MICRODATA: _("data for search engines"),
        Source.OPEN_GRAPH: _("data for social networks"),
        Source.EMBEDDED: _("data within the page"),
        Source.PAGE: _("what visitors see"),
        Source.MODEL: _("what visitors see, found by an AI model"),
    }[value]


def platform(value: Platform) -> str:
    """The shop system."""
    return PLATFORM_NAMES.get(value, _("unknown"))


def languages(codes: Iterable[str]) -> str:
    """Names of languages in the page's own."""
    locale = get_locale()
    names = {} if locale is None else locale.languages
    return listed_text(str(names.get(code.split("-")[0], code)) for code in codes)


def field(name: str) -> str:
    """A value of a product that two parts of a page state differently."""
    return {
        "name": _("Name"),
        "brand": _("Brand"),
        "sku": "SKU",
        "gtin": "GTIN",
        "price": _("Price"),
        "regular_price": _("Regular price"),
        "currency": _("Currency"),
        "availability": _("Availability"),
        "rating": _("Rating"),
        "rating_count": _("Ratings"),
        "description": _("Description"),
    }.get(name, name)


def told(value: object) -> str:
    """Any value of a product."""
    if isinstance(value, Money):
        return price(value)
    if isinstance(value, Availability):
        return availability(value)
    return str(value)
