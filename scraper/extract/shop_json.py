"""Shopify's and WooCommerce's own product JSON: their public endpoints, and the same in pages."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from app.domain import gtins
from app.domain.competitors import Availability, Money, Source
from scraper.extract import currencies
from scraper.extract.found import (
    MAX_DESCRIPTION_CHARS,
    MAX_IMAGES,
    MAX_NAME_CHARS,
    MAX_SPECS,
    MAX_VARIANTS,
    Found,
    FoundVariant,
    Said,
)
from scraper.extract.money import said
from scraper.extract.nodes import as_list
from scraper.extract.offers import best, cheapest
from scraper.extract.wording import clean, clean_lines

_TRUST = 0.98
_SINGLE = "Default Title"  # Shopify's name for the only variant
_MOST_DIGITS = 6
_BEST = 5


def is_shopify(value: Any) -> bool:
    """Whether a value looks like a product of Shopify's `/products/x.js` or `/products.json`."""
    if not isinstance(value, dict) or not isinstance(value.get("variants"), list):
        return False
    first = next((each for each in value["variants"] if isinstance(each, dict)), {})
    return "price" in first and ("handle" in value or "vendor" in value)


def is_woocommerce(value: Any) -> bool:
    """Whether a value looks like a product of WooCommerce's Store API."""
    return (
        isinstance(value, dict)
        and isinstance(value.get("prices"), dict)
        and "currency_minor_unit" in value["prices"]
        and "name" in value
    )


def shopify(value: Mapping[str, Any], currency: str, source: Source = Source.PLATFORM) -> Found:
    """A product of Shopify's. Whole numbers are hundredths there, and texts whole amounts."""
    names = [_option_name(each) for each in as_list(value.get("options"))]
    listed = [each for each in value["variants"] if isinstance(each, dict)][:MAX_VARIANTS]
    variants = [_shopify_variant(each, names, currency) for each in listed]
    title = value.get("title") or _title_of_variants(listed)
    texts = {
        "name": clean(title, MAX_NAME_CHARS),
        "brand": clean(value.get("vendor"), MAX_NAME_CHARS),
        "sku": variants[0].sku if len({each.sku for each in variants}) == 1 else "",
        "gtin": variants[0].gtin if len(variants) == 1 else "",
        "description": clean_lines(
            value.get("body_html") or value.get("description"), MAX_DESCRIPTION_CHARS
        ),
    }
    is_single = len(variants) == 1 and clean(listed[0].get("title"), 40) in {_SINGLE, ""}
    return Found(
        source,
        {**_texts(texts, source), **_asked(tuple(variants), source)},
        variants=() if is_single else tuple(variants),
        images=tuple(_addresses(value.get("images"))),
    )


def woocommerce(value: Mapping[str, Any]) -> Found:
    """A product of the Store API. Amounts are in the currency's smallest unit."""
    prices = value["prices"]
    price, regular = _store_amount(prices, "price"), _store_amount(prices, "regular_price")
    low = (prices.get("price_range") or {}) if isinstance(prices.get("price_range"), dict) else {}
    if low.get("min_amount"):
        price = _store_amount({**prices, "price": low["min_amount"]}, "price")
    is_reduced = price is not None and regular is not None and regular.amount > price.amount
    texts = {
        "name": clean(value.get("name"), MAX_NAME_CHARS),
        "brand": clean(value.get("brands"), MAX_NAME_CHARS),
        "sku": clean(value.get("sku"), 80),
        "gtin": gtins.checked(clean(value.get("global_unique_id"), 80)),
        "description": clean_lines(
            value.get("description") or value.get("short_description"), MAX_DESCRIPTION_CHARS
        ),
    }
    whole = FoundVariant(
        price=price,
        regular_price=regular if is_reduced else None,
        availability=_store_availability(value),
    )
    return Found(
        Source.PLATFORM,
        {**_texts(texts), **_asked((whole,)), **_rated(value)},
        variants=tuple(_store_variants(value)),
        images=tuple(_addresses(value.get("images"))),
        specs=tuple(_store_specs(value))[:MAX_SPECS],
        url=clean(value.get("permalink"), 2_000),
    )


def _texts(texts: Mapping[str, str], source: Source = Source.PLATFORM) -> dict[str, Said]:
    trust = _TRUST if source is Source.PLATFORM else 0.85
    return {
        field: Said(text, f"{field}: {text}"[:160], trust) for field, text in texts.items() if text
    }


def _asked(variants: tuple[FoundVariant, ...], source: Source = Source.PLATFORM) -> dict[str, Said]:
    trust = _TRUST if source is Source.PLATFORM else 0.85
    asked: dict[str, Said] = {}
    price = cheapest(each.price for each in variants)
    availability = best(each.availability for each in variants)
    if price is not None:
        asked["price"] = Said(price, f"price: {price.amount} {price.currency}".strip(), trust)
        if price.currency:
            asked["currency"] = Said(price.currency, f"currency: {price.currency}", trust)
        for each in variants:
            if each.price == price and each.regular_price is not None:
                words = f"before: {each.regular_price.amount}"
                asked["regular_price"] = Said(each.regular_price, words, trust)
                break
    if availability is not None:
        asked["availability"] = Said(availability, f"available: {availability}", trust)
    return asked


def _option_name(option: Any) -> str:
    return clean(option, MAX_NAME_CHARS)


def _title_of_variants(listed: list[dict[str, Any]]) -> str:
    """The analytics' form has the product's name in its variants' alone."""
    first = listed[0] if listed else {}
    name, own = clean(first.get("name"), MAX_NAME_CHARS), clean(first.get("public_title"), 200)
    return name.removesuffix(own).rstrip(" -") if own else name


def _shopify_variant(each: Mapping[str, Any], names: list[str], currency: str) -> FoundVariant:
    values = [clean(each.get(f"option{number}"), MAX_NAME_CHARS) for number in (1, 2, 3)]
    pairs = [(name, value) for name, value in zip(names, values, strict=False) if name and value]
    price = _shopify_amount(each.get("price"), currency)
    before = _shopify_amount(each.get("compare_at_price"), currency)
    is_reduced = price is not None and before is not None and before.amount > price.amount
    has = each.get("available")
    title = clean(each.get("public_title") or each.get("title"), MAX_NAME_CHARS)
    return FoundVariant(
        name="" if title == _SINGLE else title,
        options=tuple((name, value) for name, value in pairs if value != _SINGLE),
        sku=clean(each.get("sku"), 80),
        gtin=gtins.checked(clean(each.get("barcode"), 80)),
        price=price,
        regular_price=before if is_reduced else None,
        availability=None
        if not isinstance(has, bool)
        else (Availability.IN_STOCK if has else Availability.OUT_OF_STOCK),
    )


def _shopify_amount(value: Any, currency: str) -> Money | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return Money(Decimal(value).scaleb(-2), currency)
    return said(value, currency)


def _store_amount(prices: Mapping[str, Any], key: str) -> Money | None:
    digits = prices.get("currency_minor_unit")
    amount = said(prices.get(key))
    if amount is None or not isinstance(digits, int) or not 0 <= digits <= _MOST_DIGITS:
        return None
    currency = currencies.code(str(prices.get("currency_code", "")))
    return Money(amount.amount.scaleb(-digits), currency)


def _store_availability(value: Mapping[str, Any]) -> Availability | None:
    if value.get("is_on_backorder"):
        return Availability.BACKORDER
    has = value.get("is_in_stock")
    if not isinstance(has, bool):
        return None
    return Availability.IN_STOCK if has else Availability.OUT_OF_STOCK


def _store_variants(value: Mapping[str, Any]) -> Iterator[FoundVariant]:
    for each in as_list(value.get("variations"))[:MAX_VARIANTS]:
        stated = as_list(each.get("attributes")) if isinstance(each, dict) else []
        pairs = tuple(
            (clean(row.get("name"), MAX_NAME_CHARS), clean(row.get("value"), MAX_NAME_CHARS))
            for row in stated
            if isinstance(row, dict)
        )
        if pairs:
            yield FoundVariant(name=" / ".join(text for _, text in pairs if text), options=pairs)


def _store_specs(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for row in as_list(value.get("attributes"))[:MAX_SPECS]:
        if isinstance(row, dict) and not row.get("has_variations"):
            terms = [clean(term, MAX_NAME_CHARS) for term in as_list(row.get("terms"))]
            name, text = clean(row.get("name"), MAX_NAME_CHARS), ", ".join(filter(None, terms))
            if name and text:
                yield name, text[:MAX_NAME_CHARS]


def _rated(value: Mapping[str, Any]) -> dict[str, Said]:
    rating, count = said(value.get("average_rating")), said(value.get("review_count"))
    if rating is None or count is None or not 0 < rating.amount <= _BEST or not count.amount:
        return {}
    return {
        "rating": Said(rating.amount, f"rating: {rating.amount}", _TRUST),
        "rating_count": Said(int(count.amount), f"reviews: {count.amount}", _TRUST),
    }


def _addresses(images: Any) -> Iterator[str]:
    for each in as_list(images)[:MAX_IMAGES]:
        address = each.get("src") if isinstance(each, dict) else each
        if isinstance(address, str) and address.startswith("//"):
            yield f"https:{address}"
        elif isinstance(address, str) and address.startswith(("https://", "http://")):
            yield address
