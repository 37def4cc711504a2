"""A fetched page, and what was read from it."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from app.domain.competitors import Platform, RivalProduct, Statement


class PageKind(StrEnum):
    """What a page turned out to be."""

    PRODUCT = "product"
    LISTING = "listing"
    OTHER = "other"
    BLOCKED = "blocked"  # "automated visits aren't welcome"
    LOGIN = "login"
    CAPTCHA = "captcha"
    COOKIE_WALL = "cookie_wall"
    RENDERED_ONLY = "rendered_only"  # empty without a browser


class Promise(IntEnum):
    """How much a page on which rules saw no product looks as if it showed one."""

    NONE = 0
    PICTURE = 1  # it has a title and a picture
    PRICE = 2  # it has a title, and states an amount of money


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was fetched. `url` is the one that answered, `body` decompressed.

    `content_type` is the header's value, `encoding` the charset that it names; "" where it doesn't.
    """

    url: str
    body: bytes
    content_type: str
    encoding: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class PageReading:
    """What a page says. Addresses are absolute http(s) without fragment.

    `products` of a product page is one; of a listing, those that it shows, with what it shows of
    them. `links` are in the page's order, each once. `hreflangs` are (language tag, address).
    `language` is a primary subtag ("ar"), "" where unknown. `promise` is of a page that is of no
    kind.
    """

    kind: PageKind
    products: tuple[RivalProduct, ...] = ()
    links: tuple[str, ...] = ()
    canonical: str = ""
    hreflangs: tuple[tuple[str, str], ...] = ()
    language: str = ""
    statements: tuple[Statement, ...] = ()
    platform: Platform = Platform.UNKNOWN
    promise: Promise = Promise.NONE
