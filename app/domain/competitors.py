"""A rival's product as its public pages show it: each value with where and when it was read."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class Source(StrEnum):
    """Which part of a page said it, the most trustworthy first."""

    PLATFORM = "platform"  # the shop system's own public JSON
    JSON_LD = "json_ld"
    MICRODATA = "microdata"  # and RDFa
    OPEN_GRAPH = "open_graph"
    EMBEDDED = "embedded"  # data that the page's scripts work with
    PAGE = "page"  # what a visitor sees
    MODEL = "model"  # the same, where a text model points at it


class Availability(StrEnum):
    """Whether a shopper can have it."""

    IN_STOCK = "in_stock"
    OUT_OF_STOCK = "out_of_stock"
    PREORDER = "preorder"
    BACKORDER = "backorder"
    DISCONTINUED = "discontinued"


class Platform(StrEnum):
    """The shop system that a page comes from, as far as it shows."""

    SHOPIFY = "shopify"
    WOOCOMMERCE = "woocommerce"
    MAGENTO = "magento"
    PRESTASHOP = "prestashop"
    SHOPWARE = "shopware"
    OPENCART = "opencart"
    BIGCOMMERCE = "bigcommerce"
    SQUARESPACE = "squarespace"
    WIX = "wix"
    SALLA = "salla"
    ZID = "zid"
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """What a shop's statement is about."""

    SHIPPING = "shipping"
    RETURNS = "returns"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as the page states it. `currency` is ISO 4217, "" where the page doesn't say."""

    amount: Decimal
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value stands. `snippet` is plain text of the page, never markup, cut short."""

    url: str
    read_at: datetime
    snippet: str
    source: Source


@dataclass(frozen=True, slots=True)
class Reading(Generic[Value]):
    """A value and how sure we are of it: `confidence` above 0, at most 1."""

    value: Value
    confidence: float
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A field that two parts of the page state differently; all readings, the surest first."""

    field: str
    readings: tuple[Reading[Any], ...]


@dataclass(frozen=True, slots=True)
class Spec:
    """A row of the product's table of data."""

    name: str
    value: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence in which the shop tells its terms."""

    topic: Topic
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class RivalVariant:
    """One buyable form of a product. What the page doesn't say is "" or None.

    `price` is what a shopper pays today, `regular_price` what that was reduced from.
    """

    name: str
    options: tuple[tuple[str, str], ...]
    evidence: Evidence
    sku: str = ""
    gtin: str = ""
    price: Money | None = None
    regular_price: Money | None = None
    availability: Availability | None = None

    @property
    def sale_price(self) -> Money | None:
        """Today's price where it is a reduced one."""
        return self.price if self.regular_price is not None else None


@dataclass(frozen=True, slots=True)
class RivalProduct:
    """A rival's product. None is what the page doesn't say.

    `price` is what a shopper pays today (of several variants, the lowest), `regular_price` what
    that was reduced from. `rating` is of 5, whatever the shop counts to. `description` is plain
    text, `facts` its sentences that state something of the product. `language` is the page's
    primary subtag ("de"), "" where unknown. `gtin` has a right check digit, or isn't there.
    """

    url: str
    name: Reading[str] | None = None
    brand: Reading[str] | None = None
    sku: Reading[str] | None = None
    gtin: Reading[str] | None = None
    price: Reading[Money] | None = None
    regular_price: Reading[Money] | None = None
    currency: Reading[str] | None = None
    availability: Reading[Availability] | None = None
    rating: Reading[Decimal] | None = None
    rating_count: Reading[int] | None = None
    description: Reading[str] | None = None
    variants: tuple[RivalVariant, ...] = ()
    images: tuple[str, ...] = ()
    specs: tuple[Spec, ...] = ()
    facts: tuple[Reading[str], ...] = ()
    language: str = ""
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def sale_price(self) -> Reading[Money] | None:
        """Today's price where it is a reduced one."""
        return self.price if self.regular_price is not None else None
