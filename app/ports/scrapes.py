"""Analyses of rivals' shops: what is ordered, what is told on the way, and what comes back."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from urllib.parse import urlsplit

from app.domain.competitor_jobs import site_of
from app.domain.competitors import Platform, RivalProduct, Statement
from app.domain.errors import ExternalError


class Mode(StrEnum):
    """Who reads the pages."""

    PYTHON = "python"  # rules alone
    AI = "ai"  # rules first; the text of pages that they couldn't read comes along


class Ended(StrEnum):
    """Why a crawl is over."""

    DONE = "done"
    CANCELLED = "cancelled"
    OUT_OF_TIME = "out_of_time"
    PAGE_CAP = "page_cap"
    BYTE_CAP = "byte_cap"
    BLOCKED = "blocked"


class Trouble(StrEnum):
    """Why an analysis has nothing to show, in words that never change."""

    BLOCKED_BY_SHOP = "blocked_by_shop"
    CAPTCHA = "captcha"
    LOGIN_WALL = "login_wall"
    ROBOTS_REFUSE = "robots_refuse"
    ASKED_TO_WAIT = "asked_to_wait"
    NEEDS_BROWSER = "needs_browser"
    NOT_FOUND = "not_found"
    TOO_SLOW = "too_slow"
    UNREACHABLE = "unreachable"
    NOTHING_FOUND = "nothing_found"


class Skipped(StrEnum):
    """Why an address was not read, or a page not used."""

    ROBOTS = "robots"
    OTHER_SITE = "other_site"
    OTHER_LANGUAGE = "other_language"
    PRIVATE = "private"
    NOT_A_PAGE = "not_a_page"
    TOO_BIG = "too_big"
    TOO_SLOW = "too_slow"
    GONE = "gone"
    BLOCKED = "blocked"
    LOGIN = "login"
    NEEDS_BROWSER = "needs_browser"
    REPEATED = "repeated"
    TRAP = "trap"
    BROKEN = "broken"


class Fruitless(ExternalError):  # noqa: N818  the house's word, without a suffix
    """An analysis found nothing; `trouble` says why, and a later try may fare better or not."""

    code = "fruitless"

    def __init__(self, trouble: Trouble) -> None:
        passes = trouble in (Trouble.TOO_SLOW, Trouble.UNREACHABLE)
        kind = "unavailable" if passes else "refused"
        super().__init__(f"no analysis: {trouble}", retryable=passes, kind=kind)
        self.trouble = trouble


class SiteBusy(ExternalError):  # noqa: N818  the house's word, without a suffix
    """The shop is being read for somebody else: it is asked by one crawl at a time."""

    code = "site_busy"

    def __init__(self) -> None:
        super().__init__("another crawl of the shop is under way", retryable=True)


@dataclass(frozen=True, slots=True)
class Caps:
    """What an analysis may take at most: answers of the shop, seconds, decoded bytes."""

    pages: int = 300
    seconds: int = 900
    bytes: int = 200_000_000


@dataclass(frozen=True, slots=True)
class CrawlOrder:
    """A rival's address as a person typed it.

    A product's own page is read alone, unless `is_whole_shop`. `state` is what the last `Progress`
    of an earlier call gave: the analysis goes on from there, and tells only what is new.
    """

    url: str
    mode: Mode = Mode.PYTHON
    caps: Caps = field(default_factory=Caps)
    is_whole_shop: bool = False
    state: str = ""

    @property
    def key(self) -> str:
        """The same for orders whose answers may stand for each other while they are fresh."""
        caps = f"{self.caps.pages} {self.caps.seconds} {self.caps.bytes}"
        parts = urlsplit(self.url)
        address = f"{site_of(self.url)}{parts.path.rstrip('/')}?{parts.query}"
        text = f"{address}\n{self.mode}\n{self.is_whole_shop}\n{caps}"
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class UnreadPage:
    """A page that rules couldn't read, as plain text: data, never instructions.

    `url` is the product's, as it was told, or the page's that may be one's. The lower its `turn`,
    the more it promises: 0 is of a product that rules told. `language` is the page's.
    """

    url: str
    text: str
    language: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """What happened since the call began; `products` and `unread` are new since the last one.

    Of a product that comes again (same `url`) the later one counts. `state` is opaque and short
    enough for a row; with it a later call continues.
    """

    pages_seen: int = 0
    products_found: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    products: tuple[RivalProduct, ...] = ()
    unread: tuple[UnreadPage, ...] = ()
    state: str = ""


@dataclass(frozen=True, slots=True)
class ShopProfile:
    """The shop as a whole. `products_listed` is how many its own lists name, if they do."""

    url: str
    platform: Platform = Platform.UNKNOWN
    languages: tuple[str, ...] = ()
    currency: str = ""
    statements: tuple[Statement, ...] = ()
    products_listed: int = 0


@dataclass(frozen=True, slots=True)
class Crawl:
    """How an analysis ended. Its products were told by `Progress`, all of them, and let go."""

    profile: ShopProfile
    ended: Ended
    pages_seen: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    state: str = ""


class Scrapes(Protocol):
    """Crawls a rival's public pages, as politely as the shop asks for."""

    def analyse(
        self,
        order: CrawlOrder,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        """Crawl to the end, or until cancelled; both callables are called about once a second.

        What `progress` raises ends the crawl and comes out here.

        Raises:
            Invalid: nothing that we crawl; `fields["url"]` is "not_a_url", "private", "file" or
                "marketplace".
            Fruitless: no product was found, neither now nor in the call that `state` is from.
            ExternalError: whoever crawls for us is away.
        """
        ...
