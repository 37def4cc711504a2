"""Variants in the settings that shop systems leave in product pages for their own scripts."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import Any, TypeGuard

from app.domain.competitors import Availability, Money, Source
from scraper.extract import currencies, states
from scraper.extract.found import MAX_NAME_CHARS, MAX_SPECS, MAX_VARIANTS, Found, FoundVariant
from scraper.extract.loose_json import loads
from scraper.extract.money import Place, said
from scraper.extract.nodes import as_list
from scraper.extract.offers import best, cheapest
from scraper.extract.trees import Element, Tree, shown
from scraper.extract.wording import clean

_TRUST = 0.88
_ATTRIBUTES = ("data-product_variations", "data-variants", "data-product", "data-product-json")
_WOOCOMMERCES = _ATTRIBUTES[0]
_MAX_HELD = 500
_MAX_DEPTH = 5


def configured(tree: Tree, parsed: list[Any], place: Place) -> Iterator[Found]:
    """What WooCommerce, Squarespace, PrestaShop, Magento, Jumpseller, BigCommerce leave there."""
    for element in tree.marked[:_MAX_HELD]:
        for name in _ATTRIBUTES:
            text = (element.get(name) or "").lstrip()
            if text.startswith(("{", "[")):
                words = _options_words(element) if name == _WOOCOMMERCES else {}
                yield from _of_attribute(loads(text), place, words)
    for value in parsed:
        yield from _jumpseller(value, place)
        for config in _keyed(value, ("jsonConfig", "spConfig"), 0):
            yield from _magento(config, place)
        for settings in _keyed(value, ("product_attributes",), 0):
            yield from _bigcommerce(settings, place)


def _options_words(form: Element) -> dict[str, str]:
    """What a visitor reads for each value of a form's choices: "gross" is "Groß"."""
    options = islice(form.iter("option"), _MAX_HELD)
    read = ((each.get("value") or "", shown(each, MAX_NAME_CHARS)) for each in options)
    return {value: clean(words, MAX_NAME_CHARS) for value, words in read if value and words}


def _worded(form: FoundVariant, words: Mapping[str, str]) -> FoundVariant:
    options = tuple((name, words.get(value, value)) for name, value in form.options)
    is_named_so = form.name == " / ".join(value for _, value in form.options)
    name = " / ".join(value for _, value in options) if is_named_so else form.name
    return replace(form, name=name, options=options)


def _jumpseller(value: Any, place: Place) -> Iterator[Found]:
    """A list of forms, each beside the values that make it."""
    rows = [
        (row["variant"], [each.get("value") for each in as_list(row["values"]) if _is_node(each)])
        for row in (value if isinstance(value, list) else ())[:MAX_VARIANTS]
        if _is_node(row) and _is_node(row.get("variant")) and "values" in row
    ]
    named = [
        (variant, " / ".join(clean(v.get("name"), MAX_NAME_CHARS) for v in values if _is_node(v)))
        for variant, values in rows
    ]
    if len(named) > 1:
        forms = (
            states.variant({**row, "name": name}, place.currency, place) for row, name in named
        )
        yield _found(tuple(forms))


def _is_node(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _of_attribute(value: Any, place: Place, words: Mapping[str, str]) -> Iterator[Found]:
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    if rows:
        yield _found(tuple(_worded(_variant(row, place), words) for row in rows[:MAX_VARIANTS]))
    elif isinstance(value, dict) and "price_amount" in value:
        yield _prestashop(value, place)


def _found(variants: tuple[FoundVariant, ...], **also: Any) -> Found:
    """A product of which its variants' settings are all that is known."""
    price = cheapest(each.price for each in variants)
    before = next((each.regular_price for each in variants if each.price == price), None)
    read = {
        **also,
        "price": price,
        "regular_price": before,
        "currency": price.currency if price else "",
        "availability": best(each.availability for each in variants),
    }
    said = {field: states.said_as(field, value, _TRUST) for field, value in read.items() if value}
    return Found(Source.EMBEDDED, said, variants=variants)


def _variant(row: Mapping[str, Any], place: Place) -> FoundVariant:
    """WooCommerce's variation, or Squarespace's, which counts in hundredths."""
    if "priceMoney" not in row and "qtyInStock" not in row:
        return states.variant(row, place.currency, place)
    stated = row.get("priceMoney")
    code = currencies.code(str(stated.get("currency", ""))) if isinstance(stated, dict) else ""
    regular = _cents(row.get("price"), code or place.currency)
    reduced = _cents(row.get("salePrice"), code or place.currency) if row.get("onSale") else None
    has = bool(row.get("unlimited") or row.get("qtyInStock"))
    form = states.variant({**row, "priceMoney": None, "price": None, "salePrice": None}, "", place)
    return FoundVariant(
        name=form.name,
        options=form.options,
        sku=form.sku,
        gtin=form.gtin,
        price=reduced or regular,
        regular_price=regular if reduced else None,
        availability=Availability.IN_STOCK if has else Availability.OUT_OF_STOCK,
    )


def _cents(value: Any, currency: str) -> Money | None:
    amount = said(value, currency)
    return None if amount is None else Money(amount.amount.scaleb(-2), currency)


def _prestashop(value: Mapping[str, Any], place: Place) -> Found:
    form = states.variant({**value, "price": value.get("price_amount")}, place.currency, place)
    return Found(
        Source.EMBEDDED,
        _found(
            (form,),
            name=clean(value.get("name"), MAX_NAME_CHARS),
            sku=form.sku,
            gtin=form.gtin,
            brand=clean(value.get("manufacturer_name"), MAX_NAME_CHARS),
        ).values,
        specs=tuple(
            (clean(row.get("name"), MAX_NAME_CHARS), clean(row.get("value"), MAX_NAME_CHARS))
            for row in as_list(value.get("features"))[:MAX_SPECS]
            if isinstance(row, dict) and row.get("name") and row.get("value")
        ),
    )


def _magento(config: Mapping[str, Any], place: Place) -> Iterator[Found]:
    """A configurable product: options by attribute, and a final price for each simple product."""
    prices = config.get("optionPrices")
    if not isinstance(prices, dict):
        return
    options: dict[str, list[tuple[str, str]]] = {}
    attributes = config.get("attributes")
    for attribute in attributes.values() if isinstance(attributes, dict) else ():
        for option in as_list(attribute.get("options") if isinstance(attribute, dict) else None):
            for simple in as_list(option.get("products") if isinstance(option, dict) else None):
                pair = (clean(attribute.get("label"), 80), clean(option.get("label"), 200))
                options.setdefault(str(simple), []).append(pair)
    skus = config.get("sku") or config.get("skus")
    yield _found(
        tuple(
            FoundVariant(
                name=" / ".join(text for _, text in options.get(simple, ())),
                options=tuple(options.get(simple, ())),
                sku=clean(skus.get(simple), 80) if isinstance(skus, dict) else "",
                price=_priced(price, "finalPrice", place),
                regular_price=_dearer(price, place),
                # Magento lists but what can be bought
                availability=Availability.IN_STOCK if simple in options else None,
            )
            for simple, price in list(prices.items())[:MAX_VARIANTS]
            if isinstance(price, dict)
        )
    )


def _priced(price: Mapping[str, Any], key: str, place: Place) -> Money | None:
    inner = price.get(key)
    return said(inner.get("amount"), place.currency) if isinstance(inner, dict) else None


def _dearer(price: Mapping[str, Any], place: Place) -> Money | None:
    now, before = _priced(price, "finalPrice", place), _priced(price, "oldPrice", place)
    return before if now and before and before.amount > now.amount else None


def _bigcommerce(settings: Mapping[str, Any], place: Place) -> Iterator[Found]:
    price = settings.get("price")
    if not isinstance(price, dict):
        return
    now = _value(price, ("with_tax", "without_tax"), place)
    before = _value(
        price, ("non_sale_price_with_tax", "non_sale_price_without_tax", "rrp_with_tax"), place
    )
    has = settings.get("instock")
    form = FoundVariant(
        sku=clean(settings.get("sku"), 80),
        price=now,
        regular_price=before if now and before and before.amount > now.amount else None,
        availability=None
        if not isinstance(has, bool)
        else (Availability.IN_STOCK if has else Availability.OUT_OF_STOCK),
    )
    yield Found(Source.EMBEDDED, _found((form,), sku=form.sku).values)


def _value(price: Mapping[str, Any], keys: tuple[str, ...], place: Place) -> Money | None:
    for key in keys:
        inner = price.get(key)
        if isinstance(inner, dict) and isinstance(inner.get("value"), int | float):
            currency = currencies.code(str(inner.get("currency", ""))) or place.currency
            return Money(Decimal(str(inner["value"])), currency)
    return None


def _keyed(value: Any, keys: tuple[str, ...], depth: int) -> Iterator[Mapping[str, Any]]:
    """The objects that stand under one of the keys, a few levels down."""
    if not isinstance(value, dict) or depth > _MAX_DEPTH:
        return
    for key, inner in list(value.items())[:100]:
        if key in keys and isinstance(inner, dict):
            yield inner
        elif isinstance(inner, dict):
            yield from _keyed(inner, keys, depth + 1)
