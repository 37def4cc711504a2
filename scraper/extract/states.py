"""Products in the data that a page's scripts work with, whatever things are called there."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain import gtins
from app.domain.competitors import Availability, Money, Source
from scraper.extract import currencies, stock
from scraper.extract.found import (
    MAX_DESCRIPTION_CHARS,
    MAX_NAME_CHARS,
    MAX_SPECS,
    MAX_VARIANTS,
    Found,
    FoundVariant,
    Said,
)
from scraper.extract.money import Place, minor, said
from scraper.extract.nodes import as_list
from scraper.extract.offers import best, cheapest
from scraper.extract.wording import clean, clean_lines, folded

_MAX_NODES = 8_000
_TRUST = 0.8
_NAMES = (
    "name",
    "title",
    "productName",
    "item_name",
    "product_name",
    "displayName",
    "productTitle",
    "label",
)
_SLUGS = ("slug", "handle", "url", "urlKey", "url_key", "urlPath", "link", "path", "permalink")
_NOW = (
    *("salePrice", "sale_price", "discountedPrice", "specialPrice", "special_price", "finalPrice"),
    *("currentPrice", "price", "sellingPrice", "price_amount", "offerPrice", "priceMoney"),
    *(
        "display_price",
        "price_number",
        "minPrice",
        "lowPrice",
        "priceRange",
        "prices",
        "pricing",
        "unitPrice",
    ),
)
_CENTS = ("priceInCents", "price_in_cents", "priceCents", "price_cents")
_REDUCED = ("salePrice", "sale_price", "discountedPrice", "specialPrice", "special_price")
_BEFORE = (
    *("compareAtPrice", "compare_at_price", "originalPrice", "listPrice", "regularPrice"),
    *("regular_price", "regular_price_amount", "oldPrice", "wasPrice", "msrp", "strikePrice"),
    *(
        "display_regular_price",
        "compare_at_price_number",
        "comparePrice",
        "retailPrice",
        "basePrice",
        "priceBeforeDiscount",
    ),
)
_INNER = (
    *("finalPrice", "final", "sale", "current", "now", "discounted", "price", "value", "amount"),
    *("gross", "min", "minimum", "minVariantPrice", "from", "regular", "raw", "base"),
)
_CURRENCIES = ("currency", "currencyCode", "currency_code", "priceCurrency", "currencyIso")
_STOCKS = (
    *("availableForSale", "inStock", "in_stock", "isInStock", "is_in_stock", "available"),
    *("isAvailable", "availability", "stockStatus", "stock_status", "availabilityStatus"),
    *("inventory", "quantity", "stock", "qtyInStock", "quantityAvailable", "stockLevel"),
)
_SKUS = ("sku", "articleNumber", "productCode", "reference", "itemNumber", "SKU", "code")
_GTINS = ("gtin", "gtin13", "ean", "ean13", "barcode", "upc", "isbn", "EAN", "GTIN")
_BRANDS = ("brand", "vendor", "manufacturer", "item_brand", "brandName", "manufacturer_name")
_VARIANTS = ("variants", "skus", "variations", "productItems", "combinations", "articles")
_OPTIONS = ("selectedOptions", "attributes", "options", "optionValues", "variantAttributes")
_SPECS = ("features", "specifications", "specs", "attributes", "properties", "characteristics")
_LEAST_NAME = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the page is about: its names, folded, its address's last part, and where it is."""

    names: frozenset[str]
    slug: str
    place: Place


def product(values: list[Any], wanted: Wanted) -> Found | None:
    """The product in the data that the page is about, or None. It has its name or its address."""
    best_score, best_node = 0, None
    for node in _nodes(values):
        score = _score(node, wanted)
        if score > best_score:
            best_score, best_node = score, node
    return None if best_node is None else _read(best_node, wanted.place)


def _nodes(values: list[Any]) -> Iterator[Mapping[str, Any]]:
    left: deque[Any] = deque(values)
    for _ in range(_MAX_NODES):
        if not left:
            return
        value = left.popleft()
        if isinstance(value, dict):
            yield value
            left.extend(each for each in value.values() if isinstance(each, dict | list))
        elif isinstance(value, list):
            left.extend(each for each in value if isinstance(each, dict | list))


def _score(node: Mapping[str, Any], wanted: Wanted) -> int:
    """0 for what isn't the page's product, else the more the more it says of it."""
    name = next((node[key] for key in _NAMES if isinstance(node.get(key), str)), None)
    if name is None or not any(key in node for key in (*_NOW, *_CENTS, *_VARIANTS)):
        return 0
    is_named = folded(clean(name, MAX_NAME_CHARS)) in wanted.names
    is_addressed = bool(wanted.slug) and any(
        isinstance(node.get(key), str)
        and node[key].rstrip("/").rsplit("/", 1)[-1].removesuffix(".html") == wanted.slug
        for key in _SLUGS
    )
    if not is_named and not is_addressed:
        return 0
    telling = (*_NOW, *_CENTS, *_BEFORE, *_STOCKS, *_SKUS, *_GTINS, *_BRANDS, *_VARIANTS)
    return 10 * is_named + 10 * is_addressed + sum(key in node for key in telling)


def _read(node: Mapping[str, Any], place: Place) -> Found:
    currency = _currency(node) or place.currency
    whole = variant(node, currency, place)
    variants = tuple(
        variant(each, currency, place) for each in _listed(node, _VARIANTS) if each is not node
    )[:MAX_VARIANTS]
    price = whole.price or cheapest(each.price for each in variants)
    before = whole.regular_price or next(
        (each.regular_price for each in variants if each.price == price), None
    )
    availability = whole.availability or best(each.availability for each in variants)
    read: dict[str, Any] = {
        "name": clean(_first(node, _NAMES), MAX_NAME_CHARS),
        "brand": clean(_first(node, _BRANDS), MAX_NAME_CHARS),
        "sku": whole.sku or (variants[0].sku if len(variants) == 1 else ""),
        "gtin": whole.gtin or (variants[0].gtin if len(variants) == 1 else ""),
        "price": price,
        "regular_price": before,
        "currency": price.currency if price else "",
        "availability": availability,
        "description": clean_lines(node.get("description"), MAX_DESCRIPTION_CHARS),
    }
    return Found(
        Source.EMBEDDED,
        {field: said_as(field, value, _TRUST) for field, value in read.items() if value},
        variants=variants if len(variants) > 1 else (),
        specs=tuple(_specs(node))[:MAX_SPECS],
    )


def said_as(field: str, value: Any, trust: float) -> Said:
    """A value out of data, with the field's name for its words."""
    words = f"{value.amount} {value.currency}".strip() if isinstance(value, Money) else str(value)
    return Said(value, f"{field}: {words}"[:160], trust)


def variant(node: Mapping[str, Any], currency: str, place: Place) -> FoundVariant:
    """What a node says of one buyable form."""
    currency = _currency(node) or currency
    price = next(filter(None, (_amount(node.get(key), currency, place) for key in _NOW)), None)
    price = price or next(filter(None, (minor(node.get(key), currency) for key in _CENTS)), None)
    whole = ("price",) if any(node.get(key) for key in _REDUCED) else ()
    befores = (_amount(node.get(key), currency, place) for key in (*_BEFORE, *whole))
    before = next(filter(None, befores), None)
    is_reduced = price is not None and before is not None and before.amount > price.amount
    options = tuple(_options(node))
    named = clean(_first(node, _NAMES), MAX_NAME_CHARS)
    return FoundVariant(
        name=named or " / ".join(value for _, value in options),
        options=options,
        sku=clean(_first(node, _SKUS), 80),
        gtin=next(filter(None, (gtins.checked(clean(node.get(key), 80)) for key in _GTINS)), ""),
        price=price,
        regular_price=before if is_reduced else None,
        availability=_availability(node),
    )


def _listed(node: Mapping[str, Any], keys: tuple[str, ...]) -> Iterator[Mapping[str, Any]]:
    """Inner nodes, plain or as GraphQL wraps them."""
    for key in keys:
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("nodes") or value.get("edges") or value.get("items")
        found = [each.get("node", each) for each in as_list(value) if isinstance(each, dict)]
        if found:
            yield from found[:MAX_VARIANTS]
            return


def _first(node: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    return next((node[key] for key in keys if node.get(key)), None)


def _currency(node: Mapping[str, Any]) -> str:
    for holder in (node, *(node.get(key) for key in _NOW)):
        if isinstance(holder, dict):
            for key in _CURRENCIES:
                stated = holder.get(key)
                if isinstance(stated, str) and (found := currencies.code(stated)):
                    return found
    return ""


def _amount(value: Any, currency: str, place: Place, depth: int = 0) -> Money | None:
    """Money in the many shapes of data: 12.9, "12.90", {"amount": …}, {"centAmount": …}."""
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, dict):
        money = said(value, currency, place)
        return money if money is not None and money.amount > 0 else None
    inner = next((code for key in _CURRENCIES if (code := str(value.get(key, "")))), "")
    currency = currencies.code(inner) or currency
    if "centAmount" in value:
        cents, digits = said(value["centAmount"], currency), value.get("fractionDigits", 2)
        return Money(cents.amount.scaleb(-int(digits)), currency) if cents else None
    if depth > len("abc"):
        return None
    amounts = (_amount(value.get(key), currency, place, depth + 1) for key in _INNER)
    return next(filter(None, amounts), None)


def _availability(node: Mapping[str, Any]) -> Availability | None:
    for key in _STOCKS:
        value = node.get(key)
        if isinstance(value, dict):
            value = next((value[k] for k in ("status", *_STOCKS) if k in value), None)
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            value = value > 0
        found = stock.term(value)
        if found is None and isinstance(value, str) and (told := stock.told(value[:200])):
            found = told[0]
        if found is not None:
            return found
    return None


def _options(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _OPTIONS:
        value = node.get(key)
        if isinstance(value, dict):
            pairs = [(name, clean(text, MAX_NAME_CHARS)) for name, text in value.items()]
        else:
            rows = [row for row in as_list(value) if isinstance(row, dict)]
            pairs = [(clean(row, 80), clean(row.get("value"), MAX_NAME_CHARS)) for row in rows]
        found = [(_option_name(name), text) for name, text in pairs if name and text]
        if found:
            yield from found[:10]
            return
    for key in ("color", "colour", "size", "option0", "option1", "option2"):
        if text := clean(node.get(key), MAX_NAME_CHARS):
            yield key, text


def _option_name(name: str) -> str:
    """WooCommerce's "attribute_pa_colour" is the colour."""
    bare = name.removeprefix("attribute_").removeprefix("pa_")
    return clean(bare.replace("-", " ") if bare != name else name, 80)


def _specs(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _SPECS:
        for row in as_list(node.get(key)):
            if isinstance(row, dict):
                name = clean(row.get("name") or row.get("label"), MAX_NAME_CHARS)
                value = clean(row.get("value"), MAX_NAME_CHARS)
                if len(name) >= _LEAST_NAME and value:
                    yield name, value
