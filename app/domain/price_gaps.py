"""Prices of matched products beside each other. No currency is turned into another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from app.domain.catalog import Product, Variant
from app.domain.competitors import Money, RivalProduct, RivalVariant
from app.domain.folding import fold
from app.domain.gtins import checked, same


@dataclass(frozen=True, slots=True)
class PriceGap:
    """What we ask and what they ask. `variant` is ours, "" where it is of the whole product.

    Of several variants that can't be told apart, it is the lowest of each.
    """

    ours: Money
    theirs: Money
    variant: str = ""

    @property
    def percent(self) -> int | None:
        """By how much theirs is above ours, below 0 where it is cheaper; None: no comparison.

        Two currencies aren't compared, nor is a price without one, nor anything with what is free.
        """
        currency = self.ours.currency
        if not currency or currency != self.theirs.currency or self.ours.amount <= 0:
            return None
        above = 100 * (self.theirs.amount - self.ours.amount) / self.ours.amount
        return int(above.quantize(Decimal(1), ROUND_HALF_UP))


def price_gaps(ours: Product, currency: str, theirs: RivalProduct) -> tuple[PriceGap, ...]:
    """Variant by variant where they can be told apart; else the lowest prices; `()`: none said."""
    paired = tuple(_paired(ours, currency, theirs.variants)) if theirs.variants else ()
    if paired:
        return paired
    own = [variant.price for variant in ours.variants if variant.price is not None]
    if not own or theirs.price is None:
        return ()
    return (PriceGap(Money(min(own), currency), theirs.price.value),)


def _paired(ours: Product, currency: str, theirs: Iterable[RivalVariant]) -> Iterator[PriceGap]:
    left = [variant for variant in theirs if variant.price is not None]
    is_one = len(ours.variants) == 1
    for variant in ours.variants:
        found = next((each for each in left if _is_same(variant, each)), None)
        if found is None or found.price is None or variant.price is None:
            continue
        left.remove(found)
        name = "" if is_one else " / ".join(value for _, value in variant.options) or variant.title
        yield PriceGap(Money(variant.price, currency), found.price, name)


def _is_same(ours: Variant, theirs: RivalVariant) -> bool:
    if same(checked(ours.gtin), theirs.gtin):
        return True
    if ours.sku and fold(ours.sku) == fold(theirs.sku):
        return True
    own = {fold(value) for _, value in ours.options}
    return bool(own) and own == {fold(value) for _, value in theirs.options}
