"""Rivals' products as a crawl tells them."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.domain.competitors import Availability, Evidence, Money, Reading, RivalProduct, Source

READ_AT = datetime(2026, 11, 1, 9, tzinfo=UTC)
SITE = "https://rival.example"


def evidence(url: str, snippet: str = "") -> Evidence:
    return Evidence(url, READ_AT, snippet, Source.JSON_LD)


def reading(value: Any, url: str = SITE, confidence: float = 0.9) -> Reading[Any]:
    return Reading(value, confidence, evidence(url, str(value)))


def rival(name: str = "Bowl", price: str = "12.00", **fields: Any) -> RivalProduct:
    """A product; texts and numbers in `fields` become readings."""
    url = fields.pop("url", f"{SITE}/products/{name.lower().replace(' ', '-')}")
    money = Money(Decimal(price), fields.pop("currency", "EUR"))
    whole = ("variants", "specs", "facts", "contradictions", "language", "images")
    kept = {n: v if n in whole else reading(v, url) for n, v in fields.items()}
    return RivalProduct(
        url,
        **{
            "name": reading(name, url),
            "price": reading(money, url),
            "availability": reading(Availability.IN_STOCK, url),
            **kept,
        },
    )
