"""A schema.org product, as JSON-LD, microdata or RDFa have it, read into what it says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain import gtins
from app.domain.competitors import Money, Source
from scraper.extract import stock
from scraper.extract.found import (
    MAX_DESCRIPTION_CHARS,
    MAX_IMAGES,
    MAX_NAME_CHARS,
    MAX_SNIPPET_CHARS,
    MAX_SPECS,
    MAX_VARIANTS,
    Found,
    FoundVariant,
    Said,
)
from scraper.extract.money import Place, said
from scraper.extract.nodes import Node, as_list
from scraper.extract.offers import Offer, best, cheapest, offers, open_ones
from scraper.extract.wording import clean, clean_lines, folded

_GTINS = ("gtin", "gtin13", "gtin12", "gtin14", "gtin8", "ean", "ean13", "barcode", "isbn", "upc")
_OTHER_CODES = ("productID", "sku", "mpn")
_SURELY = 12
_CODE_CHARS = 80
_VAGUE_TRUST = 0.5
_OPTIONS = ("color", "size", "material", "pattern", "suggestedAge", "suggestedGender")
_MEASURES = ("color", "material", "size", "weight", "width", "height", "depth", "model")
_BEST = Decimal(5)
_MOST_RATINGS = 10**9


@dataclass(frozen=True, slots=True)
class Reader:
    """Where a node stands: its syntax, how far that is trusted, what its references mean."""

    source: Source
    trust: float
    place: Place
    absolute: Callable[[str], str]

    def product(self, node: Node) -> Found:
        """All that a product's node says."""
        stated = offers(node, self.place)
        variants = self._variants(node, stated)
        values = {**self._texts(node, stated), **self._asked(stated, variants), **self._rated(node)}
        return Found(
            self.source,
            values,
            variants,
            images=tuple(self._images(node)),
            specs=tuple(_specs(node))[:MAX_SPECS],
            url=self._url(node, stated),
        )

    def _said(self, value: Any, words: str) -> Said:
        return Said(value, words[:MAX_SNIPPET_CHARS], self.trust)

    def _texts(self, node: Node, stated: tuple[Offer, ...]) -> dict[str, Said]:
        holders = (node, *(offer.node for offer in stated[:1] if len(stated) == 1))
        read = {
            "name": clean(node.get("name"), MAX_NAME_CHARS),
            "brand": clean(node.get("brand") or node.get("manufacturer"), MAX_NAME_CHARS),
            "sku": _first(holders, ("sku", "productID", "mpn")),
            "gtin": _gtin(holders),
            "description": clean_lines(node.get("description"), MAX_DESCRIPTION_CHARS),
        }
        return {field: self._said(text, f"{field}: {text}") for field, text in read.items() if text}

    def _asked(
        self, stated: tuple[Offer, ...], variants: tuple[FoundVariant, ...]
    ) -> dict[str, Said]:
        prices = [offer.price for offer in open_ones(stated)] or [
            variant.price for variant in variants
        ]
        availabilities = [offer.availability for offer in stated]
        availability = best(availabilities or [variant.availability for variant in variants])
        price = cheapest(prices)
        asked: dict[str, Said] = {}
        if price is not None:
            words = f"price: {price.amount} {price.currency}".strip()
            asked["price"] = self._said(price, words)
            regular = _regular_of(price, stated, variants)
            if regular is not None:
                asked["regular_price"] = self._said(regular, f"list price: {regular.amount}")
            if price.currency:
                asked["currency"] = self._said(price.currency, f"priceCurrency: {price.currency}")
        if availability is not None:
            stated_so = self._said(availability, f"availability: {availability}")
            is_vague = any(stock.is_vague(offer.node.get("availability")) for offer in stated)
            asked["availability"] = (
                replace(stated_so, trust=_VAGUE_TRUST) if is_vague else stated_so
            )
        return asked

    def _rated(self, node: Node) -> dict[str, Said]:
        rated: dict[str, Said] = {}
        for rating in as_list(node.get("aggregateRating"))[:1]:
            if not isinstance(rating, dict):
                continue
            value, out_of = said(rating.get("ratingValue")), said(rating.get("bestRating"))
            count = said(rating.get("ratingCount")) or said(rating.get("reviewCount"))
            most = out_of.amount if out_of and out_of.amount > 0 else _BEST
            if value is not None and value.amount <= most:
                scaled = (value.amount * _BEST / most).quantize(Decimal("0.01")).normalize()
                rated["rating"] = self._said(scaled, f"rating: {value.amount} of {most}")
            if count is not None and count.amount <= _MOST_RATINGS:
                rated["rating_count"] = self._said(int(count.amount), f"ratings: {count.amount}")
        return rated

    def _images(self, node: Node) -> Iterator[str]:
        for value in as_list(node.get("image"))[:MAX_IMAGES]:
            inner = (
                value.get("url") or value.get("contentUrl") if isinstance(value, dict) else value
            )
            for address in as_list(inner)[:1]:
                if isinstance(address, str) and (whole := self.absolute(address)):
                    yield whole

    def _url(self, node: Node, stated: tuple[Offer, ...]) -> str:
        for value in (node.get("url"), *(offer.node.get("url") for offer in stated[:1])):
            for address in as_list(value)[:1]:
                if isinstance(address, str) and address:
                    return self.absolute(address)
        name = node.get("@id")
        return self.absolute(name) if isinstance(name, str) and name.startswith("http") else ""

    def _variants(self, node: Node, stated: tuple[Offer, ...]) -> tuple[FoundVariant, ...]:
        forms = [form for form in as_list(node.get("hasVariant")) if isinstance(form, dict)]
        group = clean(node.get("name"), MAX_NAME_CHARS)
        if forms:
            return tuple(self._form(form, group) for form in forms[:MAX_VARIANTS])
        single = [offer for offer in stated if "offers" not in offer.node]
        named = [offer for offer in single if _is_form(offer.node)]
        return (
            tuple(_offered(offer, group) for offer in named[:MAX_VARIANTS])
            if len(named) > 1
            else ()
        )

    def _form(self, form: Node, group: str) -> FoundVariant:
        stated = offers(form, self.place)
        price = cheapest(offer.price for offer in stated)
        holders = (form, *(offer.node for offer in stated))
        return FoundVariant(
            name=_own_name(clean(form.get("name"), MAX_NAME_CHARS), group),
            options=tuple(_options(form)),
            sku=_first(holders, ("sku", "mpn", "productID")),
            gtin=_gtin(holders),
            price=price,
            regular_price=cheapest(offer.regular_price for offer in stated),
            availability=best(offer.availability for offer in stated),
        )


def joined(forms: list[Found]) -> Found:
    """Products that are each a variant of one, as that one with variants."""
    first = forms[0]
    group = clean(_shared_start([_name(form) for form in forms]), MAX_NAME_CHARS)
    variants = tuple(
        FoundVariant(
            name=_own_name(_name(form), group),
            **{
                field: form.values[field].value
                for field in ("sku", "gtin", "price", "regular_price", "availability")
                if field in form.values
            },
        )
        for form in forms[:MAX_VARIANTS]
    )
    return replace(first, variants=variants)


def _name(form: Found) -> str:
    return str(form.values["name"].value) if "name" in form.values else ""


def _shared_start(names: list[str]) -> str:
    words = [name.split() for name in names]
    shared: list[str] = []
    for column in zip(*words, strict=False):
        if len(set(column)) > 1:
            break
        shared.append(column[0])
    return " ".join(shared)


def _regular_of(
    price: Money, stated: tuple[Offer, ...], variants: tuple[FoundVariant, ...]
) -> Money | None:
    pairs = [(offer.price, offer.regular_price) for offer in stated]
    pairs += [(variant.price, variant.regular_price) for variant in variants]
    return next((before for now, before in pairs if now == price and before is not None), None)


def _is_form(offer: Node) -> bool:
    return any(offer.get(key) for key in ("sku", "name", "itemOffered", "mpn", "gtin13", "gtin"))


def _offered(offer: Offer, group: str) -> FoundVariant:
    items = [each for each in as_list(offer.node.get("itemOffered")) if isinstance(each, dict)]
    form: Node = items[0] if items else {}
    holders = (offer.node, form)
    return FoundVariant(
        name=_own_name(clean(form.get("name") or offer.node.get("name"), MAX_NAME_CHARS), group),
        options=tuple(_options(form)),
        sku=_first(holders, ("sku", "mpn")),
        gtin=_gtin(holders),
        price=offer.price,
        regular_price=offer.regular_price,
        availability=offer.availability,
    )


def _own_name(name: str, group: str) -> str:
    """What a variant is called beside its product's name."""
    if group and name != group and folded(name).startswith(folded(group)):
        return name[len(group) :].strip(" -–—/|,:()") or name
    return name


def _options(form: Node) -> Iterator[tuple[str, str]]:
    for key in _OPTIONS:
        if value := clean(form.get(key), MAX_NAME_CHARS):
            yield key, value
    for row in as_list(form.get("additionalProperty"))[:MAX_SPECS]:
        if isinstance(row, dict):
            name = clean(row.get("name"), MAX_NAME_CHARS)
            value = clean(row.get("value"), MAX_NAME_CHARS)
            if name and value:
                yield name, value


def _specs(node: Node) -> Iterator[tuple[str, str]]:
    for row in as_list(node.get("additionalProperty"))[:MAX_SPECS]:
        if isinstance(row, dict):
            name = clean(row.get("name") or row.get("propertyID"), MAX_NAME_CHARS)
            unit = clean(row.get("unitText"), MAX_NAME_CHARS)
            value = " ".join(filter(None, (clean(row.get("value"), MAX_NAME_CHARS), unit)))
            if name and value:
                yield name, value
    for key in _MEASURES:
        stated = node.get(key)
        measure = (
            stated.get("unitText") or stated.get("unitCode") if isinstance(stated, dict) else ""
        )
        whole = " ".join(filter(None, (clean(stated, MAX_NAME_CHARS), clean(measure, _CODE_CHARS))))
        if whole:
            yield key, whole


def _first(holders: tuple[Node, ...], keys: tuple[str, ...]) -> str:
    found = (clean(holder[key], _CODE_CHARS) for key in keys for holder in holders if key in holder)
    return next(filter(None, found), "")


def _gtin(holders: tuple[Node, ...]) -> str:
    """A right number wherever it stands: shops put it into the SKU's and the MPN's place too."""
    named, others = (
        [clean(holder[key], _CODE_CHARS) for holder in holders for key in keys if key in holder]
        for keys in (_GTINS, _OTHER_CODES)
    )
    # one in ten of a shop's own eight-digit numbers has a right check digit by chance
    long = [text.rpartition(":")[2] for text in others if len(text) >= _SURELY]
    return next(filter(None, map(gtins.checked, (*named, *long))), "")
