"""What one part of a page says of a product, before the parts are weighed against each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.domain.competitors import Availability, Money, Source

MAX_VARIANTS = 250
MAX_IMAGES = 30
MAX_SPECS = 100
MAX_NAME_CHARS = 300
MAX_DESCRIPTION_CHARS = 5_000
MAX_SNIPPET_CHARS = 160


@dataclass(frozen=True, slots=True)
class Said:
    """A value, the words that say it, and how far they are to be trusted (0 to 1)."""

    value: Any
    snippet: str
    trust: float


@dataclass(frozen=True, slots=True)
class FoundVariant:
    """One buyable form, as one part of the page has it."""

    name: str = ""
    options: tuple[tuple[str, str], ...] = ()
    sku: str = ""
    gtin: str = ""
    price: Money | None = None
    regular_price: Money | None = None
    availability: Availability | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One part's product. `values` are by the names of `RivalProduct`'s readings.

    `lots` are the amounts that are asked for each of several bought at once, `amounts` how many
    different ones might be today's price.
    """

    source: Source
    values: Mapping[str, Said]
    variants: tuple[FoundVariant, ...] = ()
    images: tuple[str, ...] = ()
    specs: tuple[tuple[str, str], ...] = ()
    url: str = ""
    lots: frozenset[Decimal] = frozenset()
    amounts: int = 0
    also: tuple[str, ...] = field(default=())  # other addresses of the same product
