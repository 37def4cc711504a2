"""Rivals' products as JSON: what is kept of an analysis, and what programs get."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from app.domain.competitors import (
    Availability,
    Contradiction,
    Evidence,
    Money,
    Reading,
    RivalProduct,
    RivalVariant,
    Source,
    Spec,
)

SCHEMA_VERSION = 1
"""It grows when a program that reads the old form would misread the new one."""


def to_json(product: RivalProduct) -> dict[str, Any]:
    """The product as plain JSON values; amounts are strings, so that no digit is lost."""
    return {
        "schema": SCHEMA_VERSION,
        "url": product.url,
        **{
            field: _written(reading, codec.write)
            for field, codec in _READINGS.items()
            if (reading := getattr(product, field)) is not None
        },
        "variants": [_variant_written(variant) for variant in product.variants],
        "images": list(product.images),
        "specs": [
            {"name": spec.name, "value": spec.value, "evidence": _evidence_written(spec.evidence)}
            for spec in product.specs
        ],
        "facts": [_written(fact, str) for fact in product.facts],
        "language": product.language,
        "contradictions": [
            {
                "field": each.field,
                "readings": [_written(r, _READINGS[each.field].write) for r in each.readings],
            }
            for each in product.contradictions
        ],
    }


def from_json(form: Mapping[str, Any]) -> RivalProduct:
    """The product that `to_json` wrote.

    Raises:
        ValueError: the form is of another schema version, or isn't one of ours.
    """
    if form.get("schema") != SCHEMA_VERSION:
        raise ValueError(f"schema {form.get('schema')!r} of a rival's product is unknown")
    try:
        return _product_read(form)
    except (KeyError, TypeError, ArithmeticError) as wrong:
        raise ValueError(f"not a rival's product: {wrong!r}") from wrong


def _product_read(form: Mapping[str, Any]) -> RivalProduct:
    readings = {
        field: _read(form[field], codec.read) for field, codec in _READINGS.items() if field in form
    }
    return RivalProduct(
        url=form["url"],
        **readings,
        variants=tuple(map(_variant_read, form["variants"])),
        images=tuple(form["images"]),
        specs=tuple(
            Spec(row["name"], row["value"], _evidence_read(row["evidence"]))
            for row in form["specs"]
        ),
        facts=tuple(_read(fact, str) for fact in form["facts"]),
        language=form["language"],
        contradictions=tuple(
            Contradiction(each["field"], _all_read(each["readings"], _READINGS[each["field"]].read))
            for each in form["contradictions"]
        ),
    )


def _all_read(forms: Iterable[Mapping[str, Any]], read: Callable[[Any], Any]) -> Any:
    return tuple(_read(form, read) for form in forms)


def _money_written(money: Money) -> dict[str, str]:
    return {"amount": str(money.amount), "currency": money.currency}


def _money_read(form: Mapping[str, str]) -> Money:
    return Money(Decimal(form["amount"]), form["currency"])


def _evidence_written(evidence: Evidence) -> dict[str, str]:
    return {
        "url": evidence.url,
        "read_at": evidence.read_at.isoformat(),
        "snippet": evidence.snippet,
        "source": str(evidence.source),
    }


def _evidence_read(form: Mapping[str, str]) -> Evidence:
    read_at = datetime.fromisoformat(form["read_at"])
    return Evidence(form["url"], read_at, form["snippet"], Source(form["source"]))


def _written(reading: Reading[Any], write: Callable[[Any], Any]) -> dict[str, Any]:
    return {
        "value": write(reading.value),
        "confidence": reading.confidence,
        "evidence": _evidence_written(reading.evidence),
    }


def _read(form: Mapping[str, Any], read: Callable[[Any], Any]) -> Reading[Any]:
    return Reading(read(form["value"]), form["confidence"], _evidence_read(form["evidence"]))


def _variant_written(variant: RivalVariant) -> dict[str, Any]:
    prices = {"price": variant.price, "regular_price": variant.regular_price}
    return {
        "name": variant.name,
        "options": [list(option) for option in variant.options],
        "sku": variant.sku,
        "gtin": variant.gtin,
        **{field: _money_written(money) for field, money in prices.items() if money is not None},
        "availability": None if variant.availability is None else str(variant.availability),
        "evidence": _evidence_written(variant.evidence),
    }


def _variant_read(form: Mapping[str, Any]) -> RivalVariant:
    prices = {
        field: _money_read(form[field]) for field in ("price", "regular_price") if field in form
    }
    availability = form["availability"]
    return RivalVariant(
        name=form["name"],
        options=tuple((name, value) for name, value in form["options"]),
        evidence=_evidence_read(form["evidence"]),
        sku=form["sku"],
        gtin=form["gtin"],
        **prices,
        availability=None if availability is None else Availability(availability),
    )


@dataclass(frozen=True, slots=True)
class _Codec:
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


_TEXT = _Codec(str, str)
_MONEY = _Codec(_money_written, _money_read)
_READINGS: Mapping[str, _Codec] = {
    **dict.fromkeys(("name", "brand", "sku", "gtin", "currency", "description"), _TEXT),
    **dict.fromkeys(("price", "regular_price"), _MONEY),
    "availability": _Codec(str, Availability),
    "rating": _Codec(str, Decimal),
    "rating_count": _Codec(int, int),
}
