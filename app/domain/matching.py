"""Their products and ours: which are the same, found without comparing each with each."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.competitors import RivalProduct
from app.domain.ids import ProductId
from app.domain.likeness import LEAST_SCORE, Likeness, Reason, likeness
from app.domain.listings import Listing, Traits, traits

MOST_SHARING = 80  # products of ours that say a word; one that more of them say finds none
RAREST = 8  # words of a title by which candidates are found
MOST_CANDIDATES = 25
_SURE = frozenset({Reason.GTIN, Reason.SKU})


class MatchState(StrEnum):
    """What the merchant says to a match."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"  # it stays, whatever a later analysis says
    REJECTED = "rejected"  # this pair never comes back


@dataclass(frozen=True, slots=True)
class Match:
    """A rival's product, by its page's address, and one of ours. `percent` is how sure we are.

    `states` are properties that their page says something of, by our own names for them.
    """

    url: str
    product_id: ProductId
    percent: int
    reasons: tuple[Reason, ...]
    state: MatchState = MatchState.PROPOSED
    states: tuple[str, ...] = ()


Pair = tuple[str, ProductId]


def listing_of(product: RivalProduct) -> Listing:
    """What of a rival's product tells whether we sell the same."""
    numbers = [product.gtin.value] if product.gtin else []
    codes = [product.sku.value] if product.sku else []
    return Listing(
        product.name.value if product.name else "",
        product.brand.value if product.brand else "",
        (*numbers, *(variant.gtin for variant in product.variants)),
        (*codes, *(variant.sku for variant in product.variants)),
        product.language,
    )


def matched(
    ours: Mapping[ProductId, Listing],
    theirs: Mapping[str, Listing],
    rejected: Collection[Pair] = (),
) -> list[Match]:
    """The best match of each of theirs, if it is good enough; the surest first.

    By its title alone none of ours is matched twice; by a number it may be, for a rival may give
    each variant a page of its own.
    """
    shelf = _Shelf.of(ours)
    found = [
        Match(url, product, round(100 * like.score), like.reasons)
        for url, listing in theirs.items()
        for product, like in shelf.like(traits(listing))
        if (url, product) not in rejected
    ]
    found.sort(key=lambda match: (-match.percent, match.url, match.product_id))
    return list(_each_once(found))


def _each_once(found: Iterable[Match]) -> Iterator[Match]:
    urls: set[str] = set()
    products: set[ProductId] = set()
    for match in found:
        is_free = match.product_id not in products or not _SURE.isdisjoint(match.reasons)
        if match.url not in urls and is_free:
            urls.add(match.url)
            products.add(match.product_id)
            yield match


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Our products, by what they are found by."""

    products: Mapping[ProductId, Traits]
    numbered: Mapping[str, set[ProductId]]
    saying: Mapping[str, set[ProductId]]

    @classmethod
    def of(cls, ours: Mapping[ProductId, Listing]) -> "_Shelf":
        products = {product: traits(listing) for product, listing in ours.items()}
        numbered, saying = defaultdict(set), defaultdict(set)
        for product, said in products.items():
            for number in said.gtins | said.skus:
                numbered[number].add(product)
            for key in _keys(said):
                saying[key].add(product)
        return cls(products, numbered, saying)

    def like(self, theirs: Traits) -> Iterator[tuple[ProductId, Likeness]]:
        """Those of ours that may be the same."""
        for product in self._candidates(theirs):
            found = likeness(self.products[product], theirs)
            if found.score >= LEAST_SCORE:
                yield product, found

    def _candidates(self, theirs: Traits) -> list[ProductId]:
        sure = {
            product
            for number in theirs.gtins | theirs.skus | theirs.codes
            for product in self.numbered.get(number, ())
        }
        rare = sorted(
            (key for key in _keys(theirs) if 0 < len(self.saying.get(key, ())) <= MOST_SHARING),
            key=lambda key: (len(self.saying[key]), key),
        )
        votes: defaultdict[ProductId, float] = defaultdict(float)
        for key in rare[:RAREST]:
            share = 1 / len(self.saying[key])
            for product in self.saying[key]:
                votes[product] += share
        likely = sorted(votes, key=lambda product: (-votes[product], product))
        return [*sure, *(each for each in likely[:MOST_CANDIDATES] if each not in sure)]


def _keys(said: Traits) -> frozenset[str]:
    """What a title is found by: its words, what they mean, and its codes and numbers together."""
    words = frozenset(key for word in said.words for key in word.keys)
    pairs = frozenset(f"{said.brand} {figure}" for figure in said.numbers)
    return words | said.codes | pairs
