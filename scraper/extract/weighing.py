"""What the parts of a page say, weighed: the likeliest value of each field, and what disagrees."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain import gtins
from app.domain.competitors import (
    Contradiction,
    Evidence,
    Money,
    Reading,
    RivalProduct,
    RivalVariant,
    Source,
    Spec,
)
from scraper.extract.found import (
    MAX_IMAGES,
    MAX_SNIPPET_CHARS,
    MAX_SPECS,
    Found,
    FoundVariant,
    Said,
)
from scraper.extract.pages import Page
from scraper.extract.statements import facts
from scraper.extract.wording import clean, folded

_READINGS = (
    *("name", "brand", "sku", "gtin", "price", "regular_price", "currency", "availability"),
    *("rating", "rating_count", "description"),
)
# said at different lengths in each place, which is no contradiction
_LOOSE = frozenset({"description", "rating", "rating_count"})
_MOST_SURE = 0.99
_STALE = 0.4  # of the trust in a price that the page itself shows struck through
_LEAST_PART = 0.6  # of a name's words, for it to be the same name with a slogan


@dataclass(frozen=True, slots=True)
class Scale:
    """Weighs the parts of one page."""

    page: Page
    language: str

    def product(self, url: str, parts: Sequence[Found]) -> RivalProduct:
        """The product that several parts speak of."""
        weighed = _with_stale_prices_lowered(parts)
        readings: dict[str, Any] = {}
        contradictions: list[Contradiction] = []
        for field in _READINGS:
            groups = self._groups(field, weighed)
            if groups:
                readings[field] = groups[0]
            if len(groups) > 1 and field not in _LOOSE:
                contradictions.append(Contradiction(field, tuple(groups)))
        variants = self._variants(weighed)
        return RivalProduct(
            url=url,
            **readings,
            variants=variants,
            images=tuple(dict.fromkeys(i for part in parts for i in part.images))[:MAX_IMAGES],
            specs=self._specs(parts),
            facts=self._facts(readings.get("description")),
            language=self.language,
            contradictions=tuple(c for c in contradictions if not _is_explained(c, variants)),
        )

    def _evidence(self, source: Source, snippet: str) -> Evidence:
        words = clean(snippet, MAX_SNIPPET_CHARS)
        return Evidence(self.page.url, self.page.read_at, words, source)

    def _groups(self, field: str, parts: Sequence[Found]) -> list[Reading[Any]]:
        """A reading for each different value, the surest first; what agrees makes surer."""
        groups: list[tuple[Reading[Any], set[Source]]] = []
        for part in parts:
            said = part.values.get(field)
            if said is None:
                continue
            for place, (reading, sources) in enumerate(groups):
                if _agree(field, reading.value, said.value):
                    groups[place] = self._joined(reading, sources, said, part.source)
                    break
            else:
                groups.append((self._reading(said, part.source), {part.source}))
        return sorted((r for r, _ in groups), key=lambda r: r.confidence, reverse=True)

    def _reading(self, said: Said, source: Source) -> Reading[Any]:
        return Reading(said.value, round(said.trust, 3), self._evidence(source, said.snippet))

    def _joined(
        self, reading: Reading[Any], sources: set[Source], said: Said, source: Source
    ) -> tuple[Reading[Any], set[Source]]:
        """The surer of two readings that agree; two syntaxes of one theme are two witnesses."""
        sure = max(reading.confidence, said.trust)
        if source not in sources:
            sure = min(_MOST_SURE, 1 - (1 - reading.confidence) * (1 - said.trust))
        kept = reading if reading.confidence >= said.trust else self._reading(said, source)
        if isinstance(kept.value, Money) and not kept.value.currency:
            kept = replace(kept, value=max((reading.value, said.value), key=lambda m: m.currency))
        return replace(kept, confidence=round(sure, 3)), sources | {source}

    def _variants(self, parts: Sequence[Found]) -> tuple[RivalVariant, ...]:
        """The variants of the part that tells most of them, filled up from the others."""
        telling = [part for part in parts if part.variants]
        if not telling:
            return ()
        best = max(telling, key=_telling)
        others = [part for part in telling if part is not best]
        currency = _currency(parts)
        return tuple(
            self._variant(_filled(each, others), best.source, currency) for each in best.variants
        )

    def _variant(self, form: FoundVariant, source: Source, currency: str) -> RivalVariant:
        price, before = (_in_currency(m, currency) for m in (form.price, form.regular_price))
        words = [form.name or " / ".join(text for _, text in form.options), form.sku]
        words.append(f"{price.amount} {price.currency}" if price else "")
        return RivalVariant(
            name=form.name or " / ".join(text for _, text in form.options),
            options=form.options,
            evidence=self._evidence(source, ", ".join(filter(None, words))),
            sku=form.sku,
            gtin=form.gtin,
            price=price,
            regular_price=before,
            availability=form.availability,
        )

    def _specs(self, parts: Sequence[Found]) -> tuple[Spec, ...]:
        rows: dict[str, Spec] = {}
        for part in parts:
            for name, value in part.specs:
                spec = Spec(name, value, self._evidence(part.source, f"{name}: {value}"))
                rows.setdefault(folded(name), spec)
        return tuple(rows.values())[:MAX_SPECS]

    def _facts(self, description: Reading[str] | None) -> tuple[Reading[str], ...]:
        if description is None:
            return ()
        return tuple(
            Reading(text, description.confidence, replace(description.evidence, snippet=text[:160]))
            for text in facts(description.value)
        )


def _with_stale_prices_lowered(parts: Sequence[Found]) -> list[Found]:
    """Less trust in a price that the page shows as the one before, or as one of many's."""
    struck = {
        part.values["regular_price"].value.amount
        for part in parts
        if part.source is Source.PAGE and "regular_price" in part.values
    }.union(*(part.lots for part in parts))
    lowered: list[Found] = []
    for part in parts:
        price = part.values.get("price")
        if price is None or part.source is Source.PAGE or price.value.amount not in struck:
            lowered.append(part)
            continue
        stale = replace(price, trust=price.trust * _STALE)
        lowered.append(replace(part, values={**part.values, "price": stale}))
    return lowered


def _agree(field: str, one: Any, other: Any) -> bool:
    if isinstance(one, Money):
        currencies = {one.currency, other.currency} - {""}
        return bool(one.amount == other.amount) and len(currencies) <= 1
    if field == "gtin":
        return gtins.same(one, other)
    if field in {"name", "brand"}:
        return _are_same_names(folded(one), folded(other))
    if field in _LOOSE:
        return True
    return bool(one == other or (isinstance(one, str) and folded(one) == folded(other)))


def _are_same_names(one: str, other: str) -> bool:
    """Whether the longer is the shorter with a slogan or a shop's name around it."""
    short, long = sorted((one, other), key=len)
    if short in long:
        return True
    words, more = set(short.split()), set(long.split())
    return bool(words) and len(words & more) >= _LEAST_PART * len(words | more)


def _is_explained(contradiction: Contradiction, variants: Iterable[RivalVariant]) -> bool:
    """Whether prices or numbers differ only because each is of another variant."""
    if contradiction.field in {"price", "regular_price"}:
        known = {v.price.amount for v in variants if v.price is not None}
        known |= {v.regular_price.amount for v in variants if v.regular_price is not None}
        return bool(known) and all(r.value.amount in known for r in contradiction.readings)
    if contradiction.field in {"sku", "gtin"}:
        of_variants = {getattr(v, contradiction.field) for v in variants} - {""}
        return any(r.value in of_variants for r in contradiction.readings)
    return False


def _telling(part: Found) -> tuple[int, int, int]:
    """How much a part tells of its variants: prices most of all."""
    priced = sum(each.price is not None for each in part.variants)
    stocked = sum(each.availability is not None for each in part.variants)
    surer = part.source is not Source.PAGE
    return (int(surer) if priced else -1, priced + stocked, sum(bool(v.sku) for v in part.variants))


def _filled(form: FoundVariant, others: Sequence[Found]) -> FoundVariant:
    """The variant with what other parts know of the same: by its number, else by its name."""
    for part in others:
        for other in part.variants:
            if not _is_same_form(form, other):
                continue
            missing: Mapping[str, Any] = {
                field: getattr(other, field)
                for field in ("options", "sku", "gtin", "price", "regular_price", "availability")
                if not getattr(form, field) and getattr(other, field)
            }
            if "price" not in missing:
                missing = {k: v for k, v in missing.items() if k != "regular_price"}
            form = replace(form, **missing)
            break
    return form


def _is_same_form(one: FoundVariant, other: FoundVariant) -> bool:
    if one.sku and other.sku:
        return one.sku == other.sku
    if one.gtin and other.gtin:
        return gtins.same(one.gtin, other.gtin)
    return bool(one.name) and folded(one.name) == folded(other.name)


def _currency(parts: Sequence[Found]) -> str:
    return next((str(p.values["currency"].value) for p in parts if "currency" in p.values), "")


def _in_currency(money: Money | None, currency: str) -> Money | None:
    if money is None or money.currency:
        return money
    return Money(Decimal(money.amount), currency)
