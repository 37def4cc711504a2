"""What a crawl has found so far, and what of it is yet to be told."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.competitors import (
    Contradiction,
    Money,
    Platform,
    Reading,
    RivalProduct,
    RivalVariant,
    Source,
    Statement,
)
from app.ports.scrapes import Progress, ShopProfile, UnreadPage

MOST_STATEMENTS = 20
MOST_UNREAD = 200


@dataclass(slots=True)
class Findings:
    """Products by address, and what the shop says of itself.

    A shop system's own lists may not say in which currency they count: such products wait for the
    first page that does. `products` are those that are yet to be told, or may still be added to;
    the rest is told and let go, so that a big shop takes no more memory than a small one.
    `pages_before` and `found_before` are of the call that this one goes on from.
    """

    url: str
    platform: Platform = Platform.UNKNOWN
    currency: str = ""
    languages: dict[str, None] = field(default_factory=dict)
    statements: dict[tuple[str, str], Statement] = field(default_factory=dict)
    listed: int = 0
    pages_seen: int = 0
    pages_before: int = 0
    found_before: int = 0
    found: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    products: dict[str, RivalProduct] = field(default_factory=dict)
    glimpsed: dict[str, RivalProduct] = field(default_factory=dict)
    untold: dict[str, None] = field(default_factory=dict)
    unread: list[UnreadPage] = field(default_factory=list)
    offered: int = 0

    def read_off_page(self, url: str, product: RivalProduct) -> None:
        """A product's own page was read; what the shop's lists said of it counts as well."""
        if not self.currency and product.price is not None:
            self.currency = product.price.value.currency
        self.glimpsed.pop(url, None)
        self.read.add(url)
        before = self.products.get(url)
        self._keep(url, product if before is None else merged(before, product))

    def read_off_list(self, products: Iterable[tuple[str, RivalProduct]]) -> None:
        """The shop system's own list named products."""
        for url, product in products:
            self.listed += 1
            if url not in self.found:
                self._keep(url, product)

    def glimpse(self, products: Iterable[tuple[str, RivalProduct]]) -> None:
        """A page of many products showed some; their own pages will say more."""
        for url, product in products:
            if url not in self.found and product.price is not None:
                self.glimpsed.setdefault(url, product)

    def hear(self, language: str, statements: Iterable[Statement]) -> None:
        """A page spoke a language, and perhaps of the shop's terms."""
        if language:
            self.languages.setdefault(language)
        for statement in statements:
            if len(self.statements) < MOST_STATEMENTS:
                self.statements.setdefault((statement.topic, statement.text), statement)

    def give_up_on(self, url: str, text: str) -> None:
        """What is known of a product has no name or no price, after its page was read."""
        known = self.products[url]
        if known.name is None or known.price is None:
            self.offer(UnreadPage(known.url, text, known.language))

    def offer(self, page: UnreadPage) -> None:
        """A page on which rules left something open, for whoever reads what rules can't."""
        if self.offered < MOST_UNREAD:
            self.offered += 1
            self.unread.append(page)

    def use_glimpses(self) -> None:
        """No more pages will be read: what was seen of their products has to do."""
        for url, product in self.glimpsed.items():
            self._keep(url, product)
        self.glimpsed.clear()

    def tell(self, skipped: dict[str, int], state: str, *, is_last: bool = False) -> Progress:
        """What is new since the last time."""
        now = [
            url
            for url in self.untold
            if is_last or self.currency or not _lacks_currency(self.products[url])
        ]
        new = tuple(in_currency(self.products[url], self.currency) for url in now)
        for url in now:
            del self.untold[url]
            if url in self.read:
                del self.products[url]
        unread, self.unread = tuple(self.unread), []
        pages, found = self.pages_seen - self.pages_before, len(self.found) - self.found_before
        return Progress(pages, found, skipped, new, unread, state)

    def profile(self) -> ShopProfile:
        """The shop as a whole."""
        return ShopProfile(
            self.url,
            self.platform,
            tuple(self.languages),
            self.currency,
            tuple(self.statements.values()),
            self.listed,
        )

    def _keep(self, url: str, product: RivalProduct) -> None:
        self.products[url] = product
        self.found.add(url)
        self.untold[url] = None


def merged(of_list: RivalProduct, of_page: RivalProduct) -> RivalProduct:
    """A product of the shop system's list, with what its page adds.

    Where both state a price, the system's counts in the page's currency, and a difference is kept.
    """
    given = in_currency(of_list, _currency(of_page))
    changed: dict[str, Any] = {
        name: getattr(of_page, name)
        for name in _FIELDS
        if getattr(given, name) is None or getattr(given, name) == ()
    }
    changed["contradictions"] = (*of_page.contradictions, *_disagreements(given, of_page))
    changed["language"] = of_page.language or given.language
    return replace(given, **changed)


def in_currency(product: RivalProduct, currency: str) -> RivalProduct:
    """The product, its amounts without a currency counted in the shop's."""
    if not currency or not _lacks_currency(product):
        return product
    price, regular = product.price, product.regular_price
    stated = product.currency
    if stated is None and price is not None:
        stated = Reading(currency, price.confidence * 0.9, price.evidence)
    return replace(
        product,
        price=_counted(price, currency),
        regular_price=_counted(regular, currency),
        currency=stated,
        variants=tuple(_variant(variant, currency) for variant in product.variants),
    )


_FIELDS = (
    *("name", "brand", "sku", "gtin", "price", "regular_price", "currency", "availability"),
    *("rating", "rating_count", "description", "variants", "images", "specs", "facts"),
)


def _disagreements(of_list: RivalProduct, of_page: RivalProduct) -> list[Contradiction]:
    ours, theirs = of_list.price, of_page.price
    known = {each.field for each in of_page.contradictions}
    if ours is None or theirs is None or "price" in known or ours.value == theirs.value:
        return []
    return [Contradiction("price", (ours, theirs))]


def _currency(product: RivalProduct) -> str:
    if product.currency is not None:
        return product.currency.value
    return product.price.value.currency if product.price is not None else ""


def _lacks_currency(product: RivalProduct) -> bool:
    is_listed = product.price is not None and product.price.evidence.source is Source.PLATFORM
    return is_listed and product.price is not None and not product.price.value.currency


def _counted(reading: Reading[Money] | None, currency: str) -> Reading[Money] | None:
    if reading is None or reading.value.currency:
        return reading
    return replace(reading, value=Money(reading.value.amount, currency))


def _variant(variant: RivalVariant, currency: str) -> RivalVariant:
    return replace(
        variant,
        price=_money(variant.price, currency),
        regular_price=_money(variant.regular_price, currency),
    )


def _money(money: Money | None, currency: str) -> Money | None:
    return money if money is None or money.currency else Money(money.amount, currency)
