"""Which of a shop's addresses are asked for, and in which order, judged by themselves."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from app.domain.addresses import PORTS, is_listed, normalised
from app.domain.errors import Invalid
from app.ports.scrapes import Skipped
from scraper.tidying import tidy

LONGEST = 700
DEEPEST = 9
MOST_PARAMETERS = 3
LAST_PAGE = 300
_I = re.IGNORECASE


class Rank(IntEnum):
    """In which order pages are asked for: the lowest first."""

    START = 0
    LISTS = 1  # sitemaps and the shop system's own lists
    TERMS = 2  # shipping and returns
    PRODUCT = 3
    LISTING = 4
    UNKNOWN = 5
    ASIDE = 6  # blogs and the like


# the same products again, in another order or in part
_FACETS = re.compile(
    r"sort\w*|order(?:by|way)?|o|dir|limit|per_?page|perpage|n|view|mode|display|layout|grid"
    r"|filter.*|f\[.*|pf_.*|q|s|search\w*|suche|keyword\w*|query|tag|tags|price\w*|min\w*|max\w*"
    r"|colou?r|farbe|size|groesse|gr[oö](?:ß|ss)e|brand|marke|manufacturer|material|rating|stock"
    r"|availability|currency|lang\w*|locale|country|date|day|month|year|week|cal\w*|tribe\w*"
    r"|ical|time|from|to|share|print|format|amp|preview\w*|replytocom|add.*|remove.*|action|do"
    r"|wishlist|compare|quickview|product_list_\w+|refine\w*|properties|shopby|facet\w*|p_\w+",
    _I,
)
_PAGING = re.compile(r"page|paged|p|pg|seite|pagina|start|offset|product-page|pagenumber|pn", _I)
# a year alone may be a product's number
_DATED = re.compile(r"/(?:19|20)\d\d(?:[/-]\d{1,2}){1,2}(?=/|$)|/\d{1,2}-\d{1,2}-(?:19|20)\d\d")
_FILE = re.compile(
    r"\.(?:pdf|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|webm|mov|avi|zip|rar|7z|gz|tgz|tar"
    r"|docx?|xlsx?|pptx?|odt|csv|txt|rss|atom|css|js|mjs|json|map|woff2?|ttf|eot|exe|dmg|apk|epub"
    r"|xml)$",
    _I,
)
# what changes something, or belongs to one visitor
_ACTION = re.compile(
    r"/(?:cart|basket|bag|warenkorb|einkaufswagen|panier|carrello|carrito|checkout|kasse|caisse"
    r"|account|konto|mein-konto|my-?account|customer|login|logout|log-?in|sign-?in|sign-?up|register"
    r"|registrieren|anmelden|wishlist|merkliste|wunschliste|compare|vergleich|search|suche|recherche"
    r"|admin|wp-admin|wp-login\.php|xmlrpc\.php|feed|trackback|embed|cdn-cgi|sendfriend|newsletter"
    r"|password|passwort|orders?|bestellung|catalogsearch|ajax|oauth|captcha|print|gift_?registry)"
    r"(?:/|$|\.)",
    _I,
)
_CALENDAR = re.compile(
    r"/(?:calendar|kalender|calendrier|events?|termine|archive|archiv)(?:/|$)", _I
)
_TERMS = re.compile(
    r"shipping|delivery|versand|liefer|livraison|envios?|spedizion|verzend|returns?|refund|retour"
    r"|rueckgabe|rückgabe|widerruf|reembols|resi-|توصيل|شحن|إرجاع|استرجاع",
    _I,
)
_PRODUCT = re.compile(
    r"/(?:products?|produ[ck]te?|produits?|producto|prodotto|p|pd|dp|item|items|artikel|article-\d"
    r"|detail|details|sku|منتج|منتجات)/[^/]+|product_id=|id_product=|products_id=|[?&]artikel="
    r"|route=product/product|-p-?\d+(?:\.html?)?$|/\d+-[^/]+\.html$|/p\d{4,}(?:$|[/-])",
    _I,
)
_LISTING = re.compile(
    r"/(?:collections?|categor(?:y|ies|ie)|catalog(?:ue)?|kategorien?|katalog|shop|store|c|cat"
    r"|product-category|produkt-kategorie|sortiment|sale|angebote|department|rayon|الأقسام|تصنيف|قسم)"
    r"(?:/|$|\.)|[?&](?:cPath|path|id_category|cat|category|kategorie)=|/page/\d+",
    _I,
)
_ASIDE = re.compile(
    r"/(?:blogs?|news|magazin\w*|journal|press\w*|presse|jobs?|karriere|careers?|about\w*|ueber-uns"
    r"|contact|kontakt|impressum|imprint|privacy\w*|datenschutz|terms\w*|agb|legal|faq|help|hilfe"
    r"|stores?-locator|author|tag|tags|users?|forum|wiki|reviews?|cookies?)(?:/|$|\.)",
    _I,
)
_LANGUAGE = re.compile(r"^/([a-z]{2})(?:[-_][a-z]{2,4})?(?=/|$)", _I)
_LANGUAGES = frozenset(
    (
        *("ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi"),
        *("fr", "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk"),
        *("ko", "lt", "lv", "mk", "ms", "mt", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk"),
        *("sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "uz", "vi", "zh"),
    )
)
_MARKETPLACES = re.compile(
    r"(?:^|\.)(?:amazon|ebay|etsy|aliexpress|alibaba|walmart|temu|shein|noon|jumia|souq|trendyol"
    r"|hepsiburada|allegro|otto|kaufland|zalando|cdiscount|fnac|rakuten|mercadoli[bv]re|shopee"
    r"|lazada|tokopedia|flipkart|wish|bol|idealo|facebook|instagram|tiktok|pinterest|google)"
    r"\.(?:[a-z]{2,3}|com?\.[a-z]{2})$"
)


@dataclass(frozen=True, slots=True)
class Site:
    """The shop that is crawled: its hosts, and the one language that is read."""

    hosts: frozenset[str]
    language: str = ""
    prefix: str = ""

    def has(self, url: str) -> bool:
        """Whether an address is the shop's; "www." makes no difference."""
        return _place(url) in self.hosts

    def also(self, url: str) -> "Site":
        """The same, after the shop's own page led on to `url`."""
        return Site(self.hosts | {_place(url)}, self.language, self.prefix)

    def speaking(self, language: str, url: str) -> "Site":
        """The same, with the language of the page that it begins with."""
        found = _LANGUAGE.match(urlsplit(url).path)
        is_one = found is not None and found[1].lower() in _LANGUAGES
        return Site(self.hosts, language, found[0].lower() if found and is_one else "")


def site(url: str) -> Site:
    """The site that an address belongs to."""
    return Site(frozenset({_place(url)}))


def opened(typed: str, allowed: Collection[str] = ()) -> str:
    """A rival's address as a person typed it, as the address to begin with.

    Raises:
        Invalid: `fields["url"]` is "not_a_url", "private", "file" or "marketplace".
    """
    try:
        url = normalised(typed, allowed)
    except Invalid as wrong:
        is_private = wrong.fields.get("address") == "address_private"
        raise _refused("private" if is_private else "not_a_url") from None
    parts = urlsplit(url)
    if _MARKETPLACES.search(parts.hostname or ""):
        raise _refused("marketplace")
    if _FILE.search(parts.path):
        raise _refused("file")
    query = typed.strip().partition("#")[0].partition("?")[2]
    return tidy(f"{url}?{query}" if query else url)


def is_callable(url: str, allowed: Collection[str]) -> bool:
    """Whether an address may be called at all: its scheme, port and host, before it is resolved."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or PORTS.get(parts.scheme, 0)
        if parts.scheme not in PORTS or parts.username is not None or parts.password is not None:
            return False
        if is_listed(host, port, allowed):
            return True
        normalised(f"{parts.scheme}://{parts.netloc}", allowed)
    except (Invalid, ValueError):
        return False
    return True


def why_not(url: str, site: Site) -> Skipped | None:
    """Why a tidy address that a page leads to isn't asked for; None where it is."""
    if not url or len(url) > LONGEST:
        return Skipped.TRAP
    if not site.has(url):
        return Skipped.OTHER_SITE
    parts = urlsplit(url)
    path = unquote(parts.path)
    if _FILE.search(path) or _ACTION.search(path):
        return Skipped.NOT_A_PAGE
    if _is_foreign(path, site):
        return Skipped.OTHER_LANGUAGE
    return Skipped.TRAP if _is_trap(path, parts.query) else None


def rank(url: str) -> Rank:
    """How soon a page is asked for, by what its address looks like."""
    parts = urlsplit(url)
    said = unquote(parts.path) + (f"?{parts.query}" if parts.query else "")
    if _PRODUCT.search(said):
        return Rank.PRODUCT
    if _TERMS.search(parts.path) or _TERMS.search(said):
        return Rank.TERMS
    if _ASIDE.search(parts.path):
        return Rank.ASIDE
    return Rank.LISTING if _LISTING.search(said) or _is_paged(parts.query) else Rank.UNKNOWN


def shape(url: str) -> str:
    """What addresses have in common that one template makes: numbers and last parts left out."""
    parts = urlsplit(url)
    path = re.sub(r"\d+", "0", parts.path).rpartition("/")[0]
    asked = parse_qsl(parts.query, keep_blank_values=True) if parts.query else ()
    names = sorted({name for name, _ in asked})
    return f"{path}/?{','.join(names)}"


def _place(url: str) -> str:
    end = url.find("/", len("https://"))
    return _place_of(url if end < 0 else url[:end])


@lru_cache(maxsize=1_024)
def _place_of(start: str) -> str:
    """Nearly all addresses that a crawl meets begin alike."""
    parts = urlsplit(start)
    port = parts.port or PORTS.get(parts.scheme, 0)
    usual = "" if port in PORTS.values() else f":{port}"
    return f"{(parts.hostname or '').removeprefix('www.')}{usual}"


def _is_foreign(path: str, site: Site) -> bool:
    found = _LANGUAGE.match(path)
    if found is None or found[1].lower() not in _LANGUAGES:
        return False
    if site.prefix:
        return found[0].lower() != site.prefix
    return bool(site.language) and found[1].lower() != site.language


def _is_trap(path: str, query: str) -> bool:
    steps = [step for step in path.split("/") if step]
    if len(steps) > DEEPEST or any(steps.count(step) > 2 for step in steps):  # noqa: PLR2004
        return True
    if _DATED.search(path) or _CALENDAR.search(path):
        return True
    if not query:
        return False
    asked = parse_qsl(query, keep_blank_values=True)
    if len(asked) > MOST_PARAMETERS:
        return True
    return any(_is_facet(name, value) for name, value in asked)


def _is_facet(name: str, value: str) -> bool:
    if _PAGING.fullmatch(name):
        return value.isdecimal() and int(value[:9]) > LAST_PAGE
    return bool(_FACETS.fullmatch(name))


def _is_paged(query: str) -> bool:
    return bool(query) and any(_PAGING.fullmatch(name) for name, _ in parse_qsl(query))


def _refused(code: str) -> Invalid:
    return Invalid("nothing that we crawl", {"url": code})
